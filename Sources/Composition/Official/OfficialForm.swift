import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words of official acts.
enum OfficialTerm: String, CaseIterable, TermKey {
  case number = "official.number"
  case placeAndDate = "official.place-and-date"
  case date = "official.date"
  case preamble = "official.preamble"
  case session = "official.session"
  case sessionOfKind = "official.session-of-kind"
  case adoptsCouncil = "official.adopts-council"
  case adoptsAssembly = "official.adopts-assembly"
  case article = "official.article"
  case articleGenitive = "official.article-genitive"
  case lawArticle = "official.law-article"
  case statute = "official.statute"
  case and = "official.and"
  case seal = "official.seal"
  case signatureAlternative = "official.signature-alternative"
}

/// What official acts of a unit have in common: head, preamble and foot.
///
/// A fact that the definition does not have is a line to write on, never a word.
struct OfficialForm: Sendable {
  /// The words of the language.
  let phrases: Phrases
  /// The unit; nil when the register lacks it.
  let unit: LocalGovernment?
  /// The unit's key.
  let key: String

  /// A line to write on.
  static let blank: [Inline] = [.text("________")]

  /// The content, or a line to write on where there is none.
  func filled(_ content: [Inline]?) -> [Inline] { content ?? Self.blank }

  /// A text of the definition, or a line to write on where nobody wrote it.
  func filled(_ text: LocalizedText?, at path: DataPath) -> [Inline] {
    text?.firstWritten == nil ? Self.blank : phrases.name(text, at: path)
  }

  /// State, entity, canton, unit and body; number, place and date.
  func head(
    of body: Code, number: String?, place: [Inline]?, date: PartialDate?
  ) -> [Block] {
    var lines = [Self.upper(phrases.term(CoverTerm.country))]
    if let unit {
      lines.append(Self.upper(phrases.entity(unit.entity)))
      if let canton = unit.canton {
        lines.append(Self.upper(phrases.code(canton, in: .cantons)))
      }
    }
    lines += [
      [.strong([.text(phrases.unitTitle(unit, key: key).uppercased())])],
      phrases.capitalized(phrases.official(body, in: .bodies, of: unit)),
    ]
    let facts = [
      phrases.sentence(OfficialTerm.number, ["number": filled(number.map { phrases.symbol($0) })]),
      phrases.sentence(
        OfficialTerm.placeAndDate,
        ["place": filled(place), "date": filled(date.map { phrases.date($0) })]),
    ]
    return [.text(Self.lines(lines)), .text(Self.lines(facts))]
  }

  /// Lines of one paragraph.
  static func lines(_ lines: [[Inline]]) -> [Inline] {
    Array(lines.joined(separator: [Inline.lineBreak]))
  }

  /// The same words in capitals.
  static func upper(_ content: [Inline]) -> [Inline] {
    content.map { inline in
      if case .text(let words) = inline { .text(words.uppercased()) } else { inline }
    }
  }

  /// Words in spaced capitals, which stay on one line.
  static func spaced(_ content: [Inline]) -> [Inline] {
    content.map { inline in
      guard case .text(let words) = inline else { return inline }
      let letters = words.uppercased().map { $0 == " " ? "\u{A0}" : String($0) }
      return .text(letters.joined(separator: "\u{A0}"))
    }
  }

  /// The name of a kind of act as it follows “donosi”.
  func accusative(of kind: Code) -> [Inline] {
    phrases.property("accusative", of: kind, in: .actKinds) ?? phrases.code(kind, in: .actKinds)
  }
}

// MARK: - Preamble

extension OfficialForm {
  /// Pursuant to what which body adopts the act, at which session.
  func preamble(
    _ basis: [LegalBasis], at path: DataPath, body: Code, session: Session?
  ) -> Block {
    .text(
      phrases.sentence(
        OfficialTerm.preamble,
        [
          "basis": joined(provisions(basis, at: path)),
          "body": phrases.capitalized(phrases.official(body, in: .bodies, of: unit)),
          "session": self.session(session),
          "adopts": phrases.term(
            isAssembly ? OfficialTerm.adoptsAssembly : OfficialTerm.adoptsCouncil),
        ]))
  }

  /// Whether the unit's council is called an assembly, which adopts in another gender.
  private var isAssembly: Bool {
    switch unit?.entity {
    case .republikaSrpska, .brcko: true
    case .federation, nil: false
    }
  }

  private func session(_ session: Session?) -> [Inline] {
    let number = filled(session?.number.map { phrases.count($0) })
    let date = filled(session?.date.map { phrases.date($0) })
    guard let kind = session?.kind else {
      return phrases.sentence(OfficialTerm.session, ["number": number, "date": date])
    }
    return phrases.sentence(
      OfficialTerm.sessionOfKind,
      [
        "number": number, "date": date,
        "kind": phrases.property("locative", of: kind, in: .sessionKinds)
          ?? phrases.code(kind, in: .sessionKinds),
      ])
  }

  /// The provisions as they follow “na osnovu”: those of the definition, with the law on local
  /// self-government and the statute where it names none.
  func provisions(_ basis: [LegalBasis], at path: DataPath) -> [[Inline]] {
    var provisions = basis.enumerated().map { provision($1, at: path.element($0)) }
    let subject = CodelistName.laws
    let hasLaw = basis.contains { basis in
      basis.law.flatMap { phrases.codelists[list: subject.rawValue]?[$0]?.properties["subject"] }
        != nil
    }
    if !hasLaw, let law = usualLaw { provisions.insert(law, at: 0) }
    if !basis.contains(where: { $0.law == nil && $0.text != nil }) {
      provisions.append(
        phrases.sentence(
          OfficialTerm.statute,
          ["number": Self.blank, "unit": [.text(phrases.unitTitle(unit, key: key))]]))
    }
    return provisions
  }

  /// The law on local self-government that applies where the unit lies.
  private var usualLaw: [Inline]? {
    let law: Code
    switch unit?.entity {
    case .federation: law = "zopls-fbih"
    case .republikaSrpska: law = "zls-rs"
    case .brcko, nil: return nil
    }
    return cited(
      phrases.sentence(
        OfficialTerm.lawArticle,
        ["number": filled(phrases.property("provision", of: law, in: .laws))]), of: law)
  }

  private func provision(_ basis: LegalBasis, at path: DataPath) -> [Inline] {
    guard let law = basis.law else { return genitive(phrases.name(basis.text, at: path / "text")) }
    let provision = basis.provision.map {
      genitive(phrases.name($0, at: path / "provision"))
    }
    return cited(
      provision ?? phrases.sentence(OfficialTerm.lawArticle, ["number": Self.blank]), of: law)
  }

  /// A provision of a law, with the gazettes of the law.
  private func cited(_ provision: [Inline], of law: Code) -> [Inline] {
    let cited = phrases.sentence(
      IntroductionTerm.provision,
      [
        "provision": provision,
        "law": phrases.property("genitive", of: law, in: .laws) ?? phrases.code(law, in: .laws),
      ])
    return phrases.property("gazette", of: law, in: .laws).map { phrases.remark(cited, $0) }
      ?? cited
  }

  /// “član 13.” as “člana 13.”; anything else as it is.
  private func genitive(_ content: [Inline]) -> [Inline] {
    let article = phrases.plain(OfficialTerm.article)
    guard case .text(let words)? = content.first, words.hasPrefix(article + " ") else {
      return content
    }
    let rest = words.dropFirst(article.count)
    return [.text(phrases.plain(OfficialTerm.articleGenitive) + rest)] + content.dropFirst()
  }

  /// Things in a line, the last after “i”.
  func joined(_ items: [[Inline]]) -> [Inline] {
    guard let last = items.last, items.count > 1 else { return items.first ?? Self.blank }
    return phrases.list(Array(items.dropLast())) + [.text(phrases.plain(OfficialTerm.and))] + last
  }
}

// MARK: - Foot

extension OfficialForm {
  /// Number and date at the left, the place of the seal in the middle, who signs at the right.
  func signature(
    _ anchor: Anchor, number: String?, date: PartialDate?, hasSeal: Bool, by signatory: Signatory?
  ) -> Block {
    let function = signatory.map {
      phrases.official($0.function, in: .signatoryFunctions, of: unit)
    }
    let name = signatory?.name.map { phrases.symbol($0) } ?? [.text("________________")]
    return .table(
      Table(
        columns: [Column(share: 4), Column(share: 2), Column(share: 4)], header: [],
        body: [
          Row([
            Self.cell([
              phrases.sentence(
                OfficialTerm.number, ["number": filled(number.map { phrases.symbol($0) })]),
              phrases.sentence(
                OfficialTerm.date, ["date": filled(date.map { phrases.date($0) })]),
            ]),
            Self.cell([hasSeal ? phrases.term(OfficialTerm.seal) : phrases.none]),
            Self.cell([filled(function.map { phrases.capitalized($0) }), name]),
          ])
        ], caption: nil, alternative: phrases.plain(OfficialTerm.signatureAlternative),
        anchor: anchor, role: .signature))
  }

  /// A cell with lines of running text.
  private static func cell(_ lines: [[Inline]]) -> Cell {
    Cell(lines.map { .text($0) })
  }
}
