import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words of the data that donors ask for on the cover of a report.
enum ProjectDataTerm: String, CaseIterable, TermKey {
  case heading = "donor-report.data.heading"
  case alternative = "donor-report.data.alternative"
  case title = "donor-report.data.title"
  case programmeNumber = "donor-report.data.programme-number"
  case mptfNumber = "donor-report.data.mptf-number"
  case country = "donor-report.data.country"
  case status = "donor-report.data.status"
  case type = "donor-report.data.type"
  case template = "donor-report.data.template"
  case period = "donor-report.data.period"
  case modality = "donor-report.data.modality"
  case recipients = "donor-report.data.recipients"
  case convening = "donor-report.data.convening"
  case partners = "donor-report.data.partners"
  case donors = "donor-report.data.donors"
  case windows = "donor-report.data.windows"
  case genderMarker = "donor-report.data.gender-marker"
  case gender0 = "donor-report.data.gender-0"
  case gender1 = "donor-report.data.gender-1"
  case gender2 = "donor-report.data.gender-2"
  case gender3 = "donor-report.data.gender-3"
  case riskMarker = "donor-report.data.risk-marker"
  case focusArea = "donor-report.data.focus-area"
  case firstTransfer = "donor-report.data.first-transfer"
  case start = "donor-report.data.start"
  case originalEnd = "donor-report.data.original-end"
  case currentEnd = "donor-report.data.current-end"
  case duration = "donor-report.data.duration"
  case months = "donor-report.data.months"
  case contributions = "donor-report.data.contributions"
  case ofRecipient = "donor-report.data.of-recipient"
  case government = "donor-report.data.government"
  case other = "donor-report.data.other-contributions"
  case total = "donor-report.data.total"
  case implementationRate = "donor-report.data.implementation-rate"
  case ofBudget = "donor-report.data.of-budget"
  case scope = "donor-report.data.scope"
  case objective = "donor-report.data.objective"
}

/// What donors ask for on the cover of a report, each field, told or not.
enum ProjectDataSection {
  static func compose(_ subject: DonorSubject) -> [Block] {
    let phrases = subject.phrases
    return [
      .unnumbered(1, "project-data", phrases.term(ProjectDataTerm.heading)),
      .table(
        .facts(
          "table.project-data",
          identity(subject) + organisations(subject) + markers(subject)
            + time(subject) + money(subject) + [scope(subject)],
          caption: nil, alternative: phrases.plain(ProjectDataTerm.alternative))),
    ]
  }

  /// The fields of the cover that nobody tells, by their labels.
  static func unknown(_ subject: DonorSubject) -> [[Inline]] {
    let phrases = subject.phrases
    let cover = subject.report?.cover ?? ReportCover()
    let fields: [(ProjectDataTerm, Bool)] = [
      (.programmeNumber, cover.programmeNumber.value != nil),
      (.mptfNumber, cover.mptfProjectNumber.value != nil),
      (.modality, cover.modality.value != nil),
      (.convening, cover.conveningAgency.value != nil),
      (.windows, cover.priorityWindow.value != nil),
      (.genderMarker, cover.genderMarker.value != nil),
      (.riskMarker, cover.riskMarker.value != nil),
      (.focusArea, cover.focusArea.value != nil),
      (.firstTransfer, cover.firstTransferDate.value != nil),
    ]
    return fields.filter { !$0.1 }.map { phrases.term($0.0) }
  }

  private static func identity(_ subject: DonorSubject) -> [FactRow] {
    let (phrases, project) = (subject.phrases, subject.project)
    let cover = subject.report?.cover
    var rows = [FactRow(phrases.term(ProjectDataTerm.title), title(subject))]
    if let objective = project.overallObjective {
      rows.append(
        FactRow(
          phrases.term(ProjectDataTerm.objective),
          phrases.prose(objective, at: "overall_objective")))
    }
    rows += [
      FactRow(
        phrases.term(ProjectDataTerm.programmeNumber),
        phrases.symbol(cover?.programmeNumber.value)),
      FactRow(
        phrases.term(ProjectDataTerm.mptfNumber),
        phrases.symbol(cover?.mptfProjectNumber.value)),
      FactRow(
        phrases.term(ProjectDataTerm.country),
        phrases.code(cover?.country ?? project.projectOffice, in: .countries)),
      FactRow(
        phrases.term(ProjectDataTerm.status),
        phrases.text(project.status?.publishedLabel, at: "status/published_label")),
    ]
    guard let report = subject.report else { return rows }
    let type = phrases.codeAlone(Code(report.type.rawValue), in: .reportTypes)
    rows.append(
      FactRow(
        phrases.term(ProjectDataTerm.type),
        report.period.frequency.map { phrases.remark(type, phrases.code($0, in: .frequencies)) }
          ?? type))
    if let template = report.template {
      rows.append(FactRow(phrases.term(ProjectDataTerm.template), phrases.symbol(template)))
    }
    return rows + [
      FactRow(phrases.term(ProjectDataTerm.period), phrases.period(report.period.span))
    ]
  }

  private static func title(_ subject: DonorSubject) -> [Inline] {
    let phrases = subject.phrases
    let title = phrases.name(subject.project.title, at: "title")
    return subject.project.acronym.map { phrases.remark(title, phrases.symbol($0)) } ?? title
  }

  private static func organisations(_ subject: DonorSubject) -> [FactRow] {
    let phrases = subject.phrases
    let cover = subject.report?.cover
    func row(_ term: ProjectDataTerm, _ ids: [String]) -> FactRow {
      let names = ids.map { typed($0, subject) }
      return FactRow(phrases.term(term), lines: names.isEmpty ? [phrases.none] : names)
    }
    let recipients = cover?.recipientOrganisations ?? subject.base.implementing.map(\.id)
    return [
      row(.donors, subject.base.organisations(in: "funding").map(\.id)),
      row(.recipients, recipients),
      FactRow(
        phrases.term(ProjectDataTerm.convening),
        cover?.conveningAgency.value.map { subject.base.organisation($0) }
          ?? phrases.notPublished),
      row(.partners, cover?.implementingPartners ?? []),
    ]
  }

  /// The name of an organisation and what kind it is.
  private static func typed(_ id: String, _ subject: DonorSubject) -> [Inline] {
    let phrases = subject.phrases
    let name = subject.base.organisation(id)
    let type = subject.project.organisations.first { $0.id == id }?.type
    return type.map { phrases.remark(name, phrases.code($0, in: .organisationTypes)) } ?? name
  }

  private static func markers(_ subject: DonorSubject) -> [FactRow] {
    let phrases = subject.phrases
    let cover = subject.report?.cover
    let windows = cover?.priorityWindow.value.map { codes in
      codes.isEmpty ? phrases.none : phrases.codes(codes, in: .priorityWindows)
    }
    return [
      FactRow(
        phrases.term(ProjectDataTerm.modality),
        phrases.codeAlone(cover?.modality.value, in: .modalities)),
      FactRow(phrases.term(ProjectDataTerm.windows), windows ?? phrases.notPublished),
      FactRow(
        phrases.term(ProjectDataTerm.genderMarker),
        genderMarker(cover?.genderMarker.value, phrases)),
      FactRow(
        phrases.term(ProjectDataTerm.riskMarker),
        phrases.codeAlone(cover?.riskMarker.value, in: .riskMarkers)),
      FactRow(
        phrases.term(ProjectDataTerm.focusArea),
        cover?.focusArea.value.map { code in
          phrases.sentence(
            CommonTerm.identified,
            ["id": phrases.symbol(code.key), "content": phrases.code(code, in: .focusAreas)])
        } ?? phrases.notPublished),
    ]
  }

  /// The score and what it means.
  private static func genderMarker(_ score: Int?, _ phrases: Phrases) -> [Inline] {
    let terms: [ProjectDataTerm] = [.gender0, .gender1, .gender2, .gender3]
    guard let score, terms.indices.contains(score) else { return phrases.count(score) }
    return phrases.remark(phrases.count(score), phrases.term(terms[score]))
  }

  private static func time(_ subject: DonorSubject) -> [FactRow] {
    let phrases = subject.phrases
    let (cover, dates) = (subject.report?.cover, subject.project.dates)
    let end = dates.end.value ?? dates.expectedEnd.value
    func row(_ term: ProjectDataTerm, _ date: PartialDate?) -> FactRow {
      FactRow(phrases.term(term), phrases.date(date))
    }
    return [
      row(.start, dates.start.value), row(.firstTransfer, cover?.firstTransferDate.value),
      row(.originalEnd, cover?.originalEnd.value ?? dates.expectedEnd.value),
      row(.currentEnd, cover?.currentEnd.value ?? end),
      FactRow(
        phrases.term(ProjectDataTerm.duration),
        cover?.durationMonths.value.map { months in
          phrases.sentence(ProjectDataTerm.months, ["months": phrases.count(months)])
        } ?? phrases.notPublished),
    ]
  }

  private static func money(_ subject: DonorSubject) -> [FactRow] {
    let phrases = subject.phrases
    let cover = subject.report?.cover
    var lines: [[Inline]] = []
    if let told = cover?.contributions {
      lines += (told.byRecipientOrganisation.value ?? []).map { part in
        phrases.sentence(
          ProjectDataTerm.ofRecipient,
          [
            "organisation": subject.base.organisation(part.organisation),
            "amount": subject.reportMoney(.known(part.amount)),
          ])
      }
      lines += [
        phrases.labelled(ProjectDataTerm.government, subject.reportMoney(told.government)),
        phrases.labelled(ProjectDataTerm.other, subject.reportMoney(told.other)),
        phrases.labelled(ProjectDataTerm.total, subject.reportMoney(told.total)),
      ]
    } else {
      lines = [subject.money(subject.ledger.contributions)]
    }
    return [
      FactRow(phrases.term(ProjectDataTerm.contributions), lines: lines),
      FactRow(phrases.term(ProjectDataTerm.implementationRate), rate(subject)),
    ]
  }

  /// Expenditure of the total budget, as the author states it or as the figures give it.
  private static func rate(_ subject: DonorSubject) -> [Inline] {
    let phrases = subject.phrases
    switch subject.report?.cover?.implementationRate {
    case .stated(let percent):
      return phrases.sentence(
        BoundTerm.rateOf,
        ["rate": phrases.percent(percent), "whole": phrases.term(ProjectDataTerm.ofBudget)])
    case .computed:
      return phrases.rate(
        subject.ledger.rateOfBudget, of: phrases.term(ProjectDataTerm.ofBudget))
    case .notPublished, nil: return phrases.notPublished
    }
  }

  private static func scope(_ subject: DonorSubject) -> FactRow {
    let phrases = subject.phrases
    let label = phrases.term(ProjectDataTerm.scope)
    switch subject.report?.cover?.geographicScope {
    case .stated(let text):
      return FactRow(label, phrases.text(text, at: "cover/geographic_scope"))
    case .computed:
      let lines = DonorAnnexesSection.places(subject)
      return FactRow(label, lines: lines.isEmpty ? [phrases.notPublished] : lines)
    case .notPublished, nil: return FactRow(label, phrases.notPublished)
    }
  }
}
