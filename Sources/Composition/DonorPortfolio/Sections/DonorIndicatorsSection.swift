import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// What projects measure alike, and the sums of what can be added.
enum DonorIndicatorsSection {
  static func compose(_ subject: DonorPortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    return [
      .section(1, "common-indicators", phrases.term(DonorPortfolioTerm.commonHeading)),
      .text(phrases.term(DonorPortfolioTerm.commonRule)),
    ] + subject.common.flatMap { blocks(of: $0, subject) }
  }

  private static func blocks(
    of common: CommonIndicator, _ subject: DonorPortfolioSubject
  ) -> [Block] {
    let phrases = subject.phrases
    let path = DataPath(components: ["common_indicators", common.id])
    let ids = Set(subject.projects.map(\.project.id))
    let own = CommonIndicator(
      id: common.id, title: common.title, definition: common.definition, measure: common.measure,
      unit: common.unit, sources: common.sources.filter { ids.contains($0.definition) })
    let figures = CommonIndicatorFigures(
      own, plans: [], reports: [:], projects: subject.projects.map(\.project), for: .everybody)
    let title = phrases.sentence(
      CommonTerm.identified,
      [
        "id": phrases.symbol(common.id), "content": phrases.text(common.title, at: path / "title"),
      ])
    var blocks: [Block] = [
      .section(2, "common." + common.id, title), .table(readings(figures, common, subject)),
    ]
    if !figures.sums.isEmpty { blocks.append(.table(sums(figures, common, subject))) }
    let apart = figures.readings.filter { $0.obstacle != nil }
    if !apart.isEmpty {
      blocks.append(
        .text(
          phrases.sentence(
            DonorPortfolioTerm.apart,
            ["projects": phrases.list(apart.map { name(of: $0.member, subject) })]), .note))
    }
    return blocks
  }

  private static func readings(
    _ figures: CommonIndicatorFigures, _ common: CommonIndicator, _ subject: DonorPortfolioSubject
  ) -> Table {
    let phrases = subject.phrases
    return .data(
      Anchor("table.readings." + common.id),
      columns: [
        TableColumn(3.4, phrases.term(DonorPortfolioTerm.project)),
        TableColumn(4, phrases.term(DonorPortfolioTerm.indicator)),
        TableColumn(2, phrases.term(DonorPortfolioTerm.baseline)),
        TableColumn(2.4, phrases.term(DonorPortfolioTerm.targets)),
        TableColumn(2.4, phrases.term(DonorPortfolioTerm.actual)),
      ],
      rows: RowSequence(count: figures.readings.count) { index in
        let reading = figures.readings[index]
        return Row([.heading(name(of: reading.member, subject))] + cells(of: reading, subject))
      },
      caption: nil, alternative: phrases.plain(DonorPortfolioTerm.readingsAlternative))
  }

  private static func cells(
    of reading: CommonIndicatorFigures.Reading, _ subject: DonorPortfolioSubject
  ) -> [Cell] {
    let phrases = subject.phrases
    guard let indicator = reading.indicator else {
      return [.text(phrases.notPublished, span: 4)]
    }
    let own = IndicatorPhrases(
      indicator, subject.phrases(of: reading.member),
      at: DataPath(components: ["indicators", indicator.id]))
    let actuals = reading.actuals.map { actual in
      phrases.sentence(
        IndicatorTerm.target,
        [
          "value": indicator.measure == .percentage
            ? phrases.percent(actual.value) : phrases.number(actual.value),
          "year": phrases.year(actual.year),
        ])
    }
    return [
      .text(
        phrases.sentence(
          CommonTerm.identified, ["id": phrases.symbol(indicator.id), "content": own.title])),
      .text(own.baseline), .lines(own.targets.isEmpty ? [phrases.notPublished] : own.targets),
      .lines(actuals.isEmpty ? [phrases.notPublished] : actuals),
    ]
  }

  private static func sums(
    _ figures: CommonIndicatorFigures, _ common: CommonIndicator, _ subject: DonorPortfolioSubject
  ) -> Table {
    let phrases = subject.phrases
    return .data(
      Anchor("table.sums." + common.id),
      columns: [
        TableColumn(3, phrases.term(DonorPortfolioTerm.value)),
        TableColumn(1.4, phrases.term(DonorPortfolioTerm.year)),
        TableColumn(2.6, phrases.term(DonorPortfolioTerm.tellingColumn)),
        TableColumn(2, .number, phrases.term(DonorPortfolioTerm.sum)),
      ],
      rows: RowSequence(
        figures.sums.map { sum in
          Row([
            .heading(phrases.term(label(of: sum.moment))), .text(phrases.year(sum.year)),
            .text(subject.part(sum.members, of: figures.readings.count)),
            .number(phrases.number(sum.amount)),
          ])
        }),
      caption: nil, alternative: phrases.plain(DonorPortfolioTerm.sumsAlternative))
  }

  private static func label(of moment: CommonIndicatorFigures.Moment) -> DonorPortfolioTerm {
    switch moment {
    case .baseline: .baseline
    case .target: .targets
    case .actual: .actual
    }
  }

  private static func name(of member: String, _ subject: DonorPortfolioSubject) -> [Inline] {
    subject.projects.firstIndex { $0.project.id == member }.map { subject.name(of: $0) }
      ?? subject.phrases.symbol(member)
  }
}
