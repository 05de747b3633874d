import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Whom citizens call when something happens, and where they can take part.
enum SummaryContactsSection {
  /// How an incident is reported: to the police first, then to whom the plan names.
  static func reporting(_ subject: PublicSummarySubject) -> [Block] {
    let phrases = subject.phrases
    var steps = [
      phrases.term(PublicSummaryTerm.reportPolice), phrases.term(PublicSummaryTerm.reportNotes),
    ]
    if let coalition = subject.coalition, let contact = coalition.contact {
      steps.append(
        phrases.sentence(
          PublicSummaryTerm.reportCoalition, ["coalition": coalition.name, "contact": contact]))
    }
    let partners = responders(subject)
    if !partners.isEmpty {
      steps.append(
        phrases.sentence(
          PublicSummaryTerm.reportPartner,
          ["actors": phrases.list(partners.map { subject.plan.actor($0) })]))
    }
    return [
      .unnumbered(1, "reporting-incidents", phrases.term(PublicSummaryTerm.reportHeading)),
      .list(ListBlock(isOrdered: true, items: steps.map { [.text($0)] })),
    ]
  }

  /// How citizens and organisations take part.
  static func takingPart(_ subject: PublicSummarySubject) -> [Block] {
    let phrases = subject.phrases
    let plan = subject.plan.plan
    var items = [phrases.sentence(PublicSummaryTerm.joinUnit, ["unit": subject.unit])]
    if plan.edition.stage == .consultation, let forms = plan.preparation?.consultation?.forms,
      !forms.isEmpty
    {
      let path = DataPath(components: ["preparation", "consultation", "forms"])
      items.append(
        phrases.sentence(
          PublicSummaryTerm.joinConsultation,
          [
            "forms": phrases.list(
              forms.enumerated().map { phrases.text($1, at: path.element($0)) })
          ]))
    }
    if let coalition = subject.coalition {
      if let accession = coalition.coalition.accession {
        items.append(
          phrases.sentence(
            PublicSummaryTerm.joinCoalition,
            [
              "coalition": coalition.name,
              "accession": phrases.code(accession, in: .accessionRules),
            ]))
      }
      if !coalition.coalition.channels.isEmpty {
        items.append(
          phrases.sentence(
            PublicSummaryTerm.joinChannels, ["channels": phrases.list(coalition.channels)]))
      }
    }
    return [
      .unnumbered(1, "taking-part", phrases.term(PublicSummaryTerm.joinHeading)), .items(items),
    ]
  }

  /// Those who respond to incidents, police and coalition left out, which stand by themselves.
  private static func responders(_ subject: PublicSummarySubject) -> [String] {
    let plan = subject.plan.plan
    let ids = plan.actions.filter { $0.kind == "response" }
      .flatMap { [$0.responsible].compactMap(\.self) + $0.partners }
    let apart: Set<Code> = ["police", "coalition"]
    return plan.actors.filter { ids.contains($0.id) && !apart.contains($0.type) }.map(\.id)
  }
}
