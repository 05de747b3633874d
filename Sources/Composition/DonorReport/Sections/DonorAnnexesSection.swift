import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words of the annexes of a report to donors.
enum DonorAnnexTerm: String, CaseIterable, TermKey {
  case heading = "donor-report.annexes.heading"
  case places = "donor-report.annexes.places"
  case list = "donor-report.annexes.list"
  case none = "donor-report.annexes.none"
  case area = "donor-report.annexes.area"
}

/// Where the project works, how indicators came along over time, and what is attached.
enum DonorAnnexesSection {
  static func compose(_ subject: DonorSubject) -> [Block] {
    let phrases = subject.phrases
    let project = subject.project
    var blocks: [Block] =
      [
        .unnumbered(1, "annexes", phrases.term(DonorAnnexTerm.heading))
      ] + list(subject)
    if !project.locations.isEmpty || project.area != nil {
      blocks.append(.unnumbered(2, "annexes.places", phrases.term(DonorAnnexTerm.places)))
      if let area = project.area {
        blocks.append(
          .text(phrases.labelled(DonorAnnexTerm.area, phrases.text(area, at: "area"))))
      }
      blocks += places(subject).map { .text($0) }
      blocks += UnitsMap(project.locations.sorted(), phrases)?.blocks ?? []
    }
    return hasHistory(subject) ? blocks + history(subject) : blocks
  }

  /// What is attached, or that nothing is.
  private static func list(_ subject: DonorSubject) -> [Block] {
    let phrases = subject.phrases
    let annexes = subject.report?.annexes ?? []
    guard !annexes.isEmpty else { return [.text(phrases.term(DonorAnnexTerm.none))] }
    let items = annexes.enumerated().map { place, annex -> [Inline] in
      let title = phrases.text(
        annex.title, at: DataPath("annexes").element(place) / "title")
      let named = annex.reference.map { phrases.remark(title, phrases.symbol($0)) } ?? title
      return subject.marked(named, annex.isIllustrative)
    }
    return [.unnumbered(2, "annexes.list", phrases.term(DonorAnnexTerm.list)), .items(items)]
  }

  /// The units where the project works, a line for each part of the country.
  static func places(_ subject: DonorSubject) -> [[Inline]] {
    let phrases = subject.phrases
    let keys = subject.project.locations
    func line(_ label: [Inline], _ names: [[Inline]]) -> [Inline] {
      phrases.sentence(
        CommonTerm.labelled,
        [
          "label": phrases.remark(label, phrases.count(names.count)),
          "content": phrases.list(names),
        ])
    }
    let lines = LocalGovernment.Entity.allCases.compactMap { entity -> [Inline]? in
      let units = keys.compactMap { phrases.codelists[unit: $0] }.filter { $0.entity == entity }
      guard !units.isEmpty else { return nil }
      let names = phrases.profile.collation.sorted(units.map(phrases.name)) { $0 }
      return line(phrases.capitalized(phrases.entity(entity)), names.map { phrases.symbol($0) })
    }
    let unknown = keys.filter { phrases.codelists[unit: $0] == nil }
    guard !unknown.isEmpty else { return lines }
    return lines + [
      line(phrases.term(PlacesTerm.unknownEntity), unknown.map { phrases.symbol($0) })
    ]
  }

  /// Whether the project tells of its indicators period by period.
  static func hasHistory(_ subject: DonorSubject) -> Bool {
    subject.project.results.flatMap(\.indicators).contains { !$0.periods.isEmpty }
  }

  private static func history(_ subject: DonorSubject) -> [Block] {
    let phrases = subject.phrases
    return [
      .unnumbered(
        2, "annexes.history", phrases.term(DonorIndicatorTerm.historyHeading)),
      .table(
        .data(
          "table.history",
          columns: [
            TableColumn(5.4, phrases.term(DonorIndicatorTerm.indicator)),
            TableColumn(3, phrases.term(DonorIndicatorTerm.period)),
            TableColumn(3, phrases.term(DonorIndicatorTerm.milestone)),
            TableColumn(3, phrases.term(DonorIndicatorTerm.actual)),
            TableColumn(3.6, phrases.term(DonorIndicatorTerm.reason)),
          ], rows: RowSequence(rows(subject)),
          caption: phrases.term(DonorIndicatorTerm.historyCaption),
          alternative: phrases.plain(DonorIndicatorTerm.historyAlternative))),
    ]
  }

  private static func rows(_ subject: DonorSubject) -> [Row] {
    let phrases = subject.phrases
    return subject.project.results.flatMap { result in
      result.indicators.flatMap { indicator in
        let path = DataPath(components: ["results", result.code, "indicators", indicator.id])
        let told = ReportedIndicatorPhrases(
          TrackedIndicator(of: indicator, result: result.code), subject)
        return indicator.periods.enumerated().map { place, period in
          let place = (path / "periods").element(place)
          return Row([
            .heading(told.identified), .text(phrases.period(period.span, .numeric)),
            .text(told.reading(of: .milestone, in: period, at: place)),
            .text(told.reading(of: .actual, in: period, at: place)),
            period.varianceReason.map {
              .prose(phrases.prose($0, at: place / "variance_reason"))
            } ?? .text(phrases.none),
          ])
        }
      }
    }
  }
}
