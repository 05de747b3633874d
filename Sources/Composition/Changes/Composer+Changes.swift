package import DocumentTree
import Languages
package import PlanModel

extension Composer {
  /// What changed between two editions, to be annexed to the amending decision.
  package func changes(
    between editions: ComparedEditions, outline: Outline = .standard(.changes)
  ) -> Document {
    let subject = changesSubject(editions)
    let phrases = subject.phrases
    switch editions {
    case .plans(let old, let plan):
      let unit = phrases.unitTitle(subject.unit, key: plan.localGovernment)
      return document(
        subject, outline, title: plan.title, authors: [unit], id: plan.id,
        marks: Mark.marks(of: subject.dataStatus, phrases)
          + Mark.marks(of: plan, phrases).filter { $0.kind != .example },
        subtitle: [.text(unit)],
        edition: phrases.sentence(
          ChangesTerm.editions,
          [
            "old": phrases.symbol(old.edition.number), "new": phrases.symbol(plan.edition.number),
          ]))
    case .projects(_, let project):
      return document(
        subject, outline, title: project.title,
        authors: project.organisations.filter { $0.roles.contains("implementing") }
          .map { words(of: $0.name) },
        id: project.id, marks: Mark.marks(of: subject.dataStatus, phrases),
        subtitle: phrases.symbol(project.acronym ?? project.id), edition: [])
    }
  }

  /// What changed between two editions, as lines of plain text for a terminal.
  package func changesText(between editions: ComparedEditions) -> [String] {
    ChangesText(subject: changesSubject(editions)).lines
  }

  /// Each change with what it says in words.
  package func changeWords(
    between editions: ComparedEditions
  ) -> [(change: Change, words: String)] {
    let text = ChangesText(subject: changesSubject(editions))
    return text.subject.changes.map { ($0, text.words(of: $0)) }
  }

  private func changesSubject(_ editions: ComparedEditions) -> ChangesSubject {
    let languages =
      switch editions {
      case .plans(_, let new): new.languages
      case .projects(_, let new): new.languages
      }
    return ChangesSubject(editions, phrases(for: languages))
  }

  private func document(
    _ subject: ChangesSubject, _ outline: Outline, title: LocalizedText, authors: [String],
    id: String, marks: [Mark], subtitle: [Inline], edition: [Inline]
  ) -> Document {
    let phrases = subject.phrases
    let body = outline.body(.changes, of: subject, from: ChangesSections.all)
    let name = phrases.plain(subject.plan == nil ? ChangesTerm.projectTitle : ChangesTerm.title)
    return Document(
      info: DocumentInfo(
        title: phrases.profile.term(
          CommonTerm.labelled, ["label": name, "content": words(of: title)]),
        subject: name, authors: authors, languages: [phrases.profile.tag], identifier: id,
        marks: marks),
      parts: body.parts,
      slots: slots(title: [.text(name)], subtitle: subtitle, edition: edition, phrases),
      gaps: body.gaps)
  }
}
