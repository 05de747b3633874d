import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on whom to ask about a project.
enum ProjectContactTerm: String, CaseIterable, TermKey {
  case heading = "project-summary.contact.heading"
}

/// Whom to ask about the project: an organisation, never a person.
enum ProjectContactSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    guard let contact = subject.project.publishing?.contact else { return [] }
    let phrases = subject.phrases
    var parts: [[Inline]] = []
    if let organisation = contact.organisation { parts.append(subject.organisation(organisation)) }
    if let address = contact.address {
      parts.append(phrases.name(address, at: DataPath(components: ["iati", "contact", "address"])))
    }
    parts += [contact.telephone, contact.email, contact.website].compactMap(\.self)
      .map { phrases.symbol($0) }
    return [
      .text(
        phrases.labelledStrongly(
          phrases.term(ProjectContactTerm.heading), phrases.list(parts, by: .clauseSeparator)),
        .tableText)
    ]
  }
}
