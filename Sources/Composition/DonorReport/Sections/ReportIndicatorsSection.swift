import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on the indicators of a project.
enum DonorIndicatorTerm: String, CaseIterable, TermKey {
  case heading = "donor-report.indicators.heading"
  case introduction = "donor-report.indicators.introduction"
  case caption = "donor-report.indicators.caption"
  case alternative = "donor-report.indicators.alternative"
  case indicator = "donor-report.indicators.indicator"
  case baseline = "donor-report.indicators.baseline"
  case milestone = "donor-report.indicators.milestone"
  case actual = "donor-report.indicators.actual"
  case final = "donor-report.indicators.final"
  case target = "donor-report.indicators.target"
  case ofWay = "donor-report.indicators.of-way"
  case ofTarget = "donor-report.indicators.of-target"
  case standing = "donor-report.indicators.standing"
  case reached = "donor-report.indicators.reached"
  case missed = "donor-report.indicators.missed"
  case inWords = "donor-report.indicators.in-words"
  case noActual = "donor-report.indicators.no-actual"
  case noMilestone = "donor-report.indicators.no-milestone"
  case reason = "donor-report.indicators.reason"
  case inYear = "donor-report.indicators.in-year"
  case verification = "donor-report.indicators.verification"
  case withoutIndicators = "donor-report.indicators.without-indicators"
  case finalMissing = "donor-report.indicators.final-missing"
  case figure = "donor-report.indicators.figure"
  case series = "donor-report.indicators.series"
  case historyHeading = "donor-report.indicators.history-heading"
  case historyCaption = "donor-report.indicators.history-caption"
  case historyAlternative = "donor-report.indicators.history-alternative"
  case period = "donor-report.indicators.period"
}

/// Every indicator: where it began, what was to be reached and what was, and why it differs.
enum ReportIndicatorsSection {
  /// More columns could not be told apart.
  private static let mostCategories = 24

  static func compose(_ subject: DonorSubject) -> [Block] {
    let phrases = subject.phrases
    return [
      .section(1, "indicators", phrases.term(DonorIndicatorTerm.heading)),
      .text(phrases.term(DonorIndicatorTerm.introduction)), .table(table(subject)),
    ] + notes(subject)
  }

  /// The chart of the indicators, on the upright pages that follow their table.
  static func figure(_ subject: DonorSubject) -> [Block] {
    let phrases = subject.phrases
    guard let chart = chart(subject) else { return [] }
    return [chart.figure(caption: phrases.term(DonorIndicatorTerm.figure), phrases)]
  }

  private static func table(_ subject: DonorSubject) -> Table {
    let phrases = subject.phrases
    let columns = [
      TableColumn(5.2, phrases.term(DonorIndicatorTerm.indicator)),
      TableColumn(2.2, phrases.term(DonorIndicatorTerm.baseline)),
      TableColumn(2.8, phrases.term(DonorIndicatorTerm.milestone)),
      TableColumn(
        2.8, phrases.term(subject.isFinal ? DonorIndicatorTerm.final : DonorIndicatorTerm.actual)),
      TableColumn(2.2, phrases.term(DonorIndicatorTerm.standing)),
      TableColumn(2.8, phrases.term(DonorIndicatorTerm.target)),
      TableColumn(2.2, .number, phrases.term(DonorIndicatorTerm.ofWay)),
      TableColumn(2.2, .number, phrases.term(DonorIndicatorTerm.ofTarget)),
      TableColumn(4.4, phrases.term(DonorIndicatorTerm.reason)),
    ]
    var rows: [Row] = []
    for result in subject.results where !result.indicators.isEmpty {
      rows.append(Row(.group, [.heading(subject.result(result.code), span: columns.count)]))
      rows += result.indicators.map { row(of: $0, subject) }
    }
    return .data(
      "table.indicators", columns: columns, rows: RowSequence(rows),
      caption: phrases.term(DonorIndicatorTerm.caption),
      alternative: phrases.plain(DonorIndicatorTerm.alternative))
  }

  private static func row(of indicator: TrackedIndicator, _ subject: DonorSubject) -> Row {
    let phrases = subject.phrases
    let told = ReportedIndicatorPhrases(indicator, subject)
    let achievement = indicator.achievement
    let isMeasured = indicator.target?.value != nil
    func share(_ share: Share?) -> [Inline] {
      guard isMeasured else { return phrases.none }
      return indicator.period?.actual.value == nil ? phrases.notPublished : phrases.part(share)
    }
    var name = [Block.text(told.identified, .tableHeader)]
    if let verification = told.verification {
      let source = phrases.labelled(DonorIndicatorTerm.verification, verification)
      name.append(.text(source, .tableText))
    }
    return Row([
      Cell(name), .text(told.baseline),
      .text(told.reading(of: .milestone)), .lines(told.actual),
      .text(phrases.term(DonorIndicatorTerm(indicator.standing))), .text(told.target),
      .number(share(achievement?.ofWay)), .number(share(achievement?.ofTarget)),
      .prose(told.reason),
    ])
  }

  /// Which results have no indicator, and which final values are missing.
  private static func notes(_ subject: DonorSubject) -> [Block] {
    let phrases = subject.phrases
    func note(_ term: DonorIndicatorTerm, _ names: [String]) -> [Block] {
      guard !names.isEmpty else { return [] }
      return [
        .text(
          phrases.sentence(term, ["names": phrases.list(names.map { phrases.symbol($0) })]),
          .note)
      ]
    }
    let without = subject.results.filter(\.indicators.isEmpty).map(\.code)
    let missing = subject.isFinal ? subject.reported?.indicators(.noActual) ?? [] : []
    return note(.withoutIndicators, without) + note(.finalMissing, missing)
  }

  /// How much of the way to its target each indicator covered; nil where there is nothing to draw,
  /// or too much.
  private static func chart(_ subject: DonorSubject) -> DataChart? {
    let phrases = subject.phrases
    let measured = (subject.reported?.indicators ?? []).filter { $0.target?.value != nil }
    let shares = measured.map { $0.achievement?.ofWay?.percentage(decimals: 0) }
    guard (1...mostCategories).contains(measured.count), shares.contains(where: { $0 != nil })
    else { return nil }
    return DataChart(
      anchor: "figure.indicators", kind: .columns, categories: measured.map(\.id),
      series: [
        .init(
          name: phrases.plain(DonorIndicatorTerm.series), values: shares,
          words: shares.map { share in
            share.map { phrases.profile.spell(.percent($0, decimals: 0)) }
              ?? phrases.plain(CommonTerm.notPublished)
          })
      ], unit: "%")
  }
}

extension DonorIndicatorTerm {
  /// What a standing is called in a cell.
  init(_ standing: MilestoneStanding) {
    switch standing {
    case .reached: self = .reached
    case .missed: self = .missed
    case .inWords: self = .inWords
    case .noActual: self = .noActual
    case .noMilestone: self = .noMilestone
    }
  }
}
