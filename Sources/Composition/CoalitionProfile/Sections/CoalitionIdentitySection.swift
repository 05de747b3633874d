import DocumentTree
import Languages
import PlanModel

/// What a coalition is called, where it is at home, and how it came to be.
enum CoalitionIdentitySection {
  /// The name above everything else.
  static func head(_ subject: CoalitionSubject) -> [Block] {
    let phrases = subject.phrases
    var blocks =
      (subject.coalition.arms?.blocks(phrases) ?? []) + [
        .text(subject.names.name, .title), .text(phrases.term(CoalitionTerm.kind), .subtitle),
      ]
    blocks += Mark.marks(of: subject.coalition.dataStatus, phrases).map {
      .text($0.content, .mark)
    }
    switch subject.coalition.dataStatus {
    case .real: break
    case .illustrative: blocks.append(.text(phrases.term(DocumentTerm.exampleNote), .note))
    }
    return blocks
  }

  static func compose(_ subject: CoalitionSubject) -> [Block] {
    let phrases = subject.phrases
    return [
      .unnumbered(1, "identity", phrases.term(CoalitionTerm.identityHeading)),
      .table(
        .facts(
          "table.identity", facts(subject), caption: nil,
          alternative: phrases.plain(CoalitionTerm.identityAlternative))),
    ]
  }

  /// What the coalition is there for, and where it is active.
  static func fields(_ subject: CoalitionSubject) -> [Block] {
    let phrases = subject.phrases
    let coalition = subject.coalition
    var blocks: [Block] = [.unnumbered(1, "fields", phrases.term(CoalitionTerm.fieldsHeading))]
    if !coalition.purposes.isEmpty {
      blocks += [
        .text(phrases.term(CoalitionTerm.purposes)),
        .items(coalition.purposes.map { phrases.code($0, in: .purposes) }),
      ]
    }
    if !coalition.fields.isEmpty {
      blocks += [
        .text(phrases.term(CoalitionTerm.fields)),
        .items(coalition.fields.map { phrases.code($0, in: .coalitionFields) }),
      ]
    }
    return blocks
  }

  private static func facts(_ subject: CoalitionSubject) -> [FactRow] {
    let phrases = subject.phrases
    let coalition = subject.coalition
    let form = coalition.legalForm.map { form in
      phrases.capitalized(
        phrases.term(form == .registered ? CoalitionTerm.registered : .informal))
    }
    return [
      FactRow(phrases.term(CoalitionTerm.name), subject.names.name),
      FactRow(phrases.term(CoalitionTerm.seat), lines: seat(subject)),
      FactRow(phrases.term(CoalitionTerm.founded), phrases.date(coalition.founded)),
      FactRow(phrases.term(CoalitionTerm.legalForm), form ?? phrases.notPublished),
      FactRow(phrases.term(CoalitionTerm.document), document(coalition.foundingDocument, phrases)),
      FactRow(
        phrases.term(CoalitionTerm.signatories),
        phrases.count(coalition.foundingDocument?.signatories)),
      FactRow(
        phrases.term(CoalitionTerm.accession),
        phrases.codeAlone(coalition.accession, in: .accessionRules)),
    ]
  }

  private static func seat(_ subject: CoalitionSubject) -> [[Inline]] {
    let phrases = subject.phrases
    guard let unit = subject.names.unit else { return [subject.names.seat] }
    let canton = unit.canton.map { phrases.code($0, in: .cantons) }
    return [
      subject.names.seat,
      phrases.capitalized(phrases.list([canton, phrases.entity(unit.entity)].compactMap(\.self))),
    ]
  }

  private static func document(_ document: FoundingDocument?, _ phrases: Phrases) -> [Inline] {
    guard let document else { return phrases.notPublished }
    var parts = [phrases.codeAlone(document.kind, in: .foundingDocuments)]
    if let number = document.number {
      parts.append(
        phrases.sentence(CoalitionTerm.documentNumber, ["number": phrases.symbol(number)]))
    }
    if let date = document.date { parts.append(phrases.date(date)) }
    return phrases.list(parts)
  }
}
