import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// What units measure alike, and the sums of what can be added.
enum PortfolioIndicatorsSection {
  static func compose(_ subject: PortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    let indicators = subject.portfolio.commonIndicators
    return [
      .section(1, "common-indicators", phrases.term(PortfolioTerm.indicatorsHeading)),
      .text(phrases.term(PortfolioTerm.indicatorsRule)),
    ] + indicators.flatMap { blocks(of: $0, subject) }
  }

  private static func blocks(
    of common: CommonIndicator, _ subject: PortfolioSubject
  ) -> [Block] {
    let phrases = subject.phrases
    let path = DataPath(components: ["common_indicators", common.id])
    let figures = CommonIndicatorFigures(
      common, plans: subject.plans.map(\.plan), reports: subject.reports,
      for: phrases.readership)
    let title = phrases.sentence(
      CommonTerm.identified,
      [
        "id": phrases.symbol(common.id), "content": phrases.text(common.title, at: path / "title"),
      ])
    var blocks: [Block] = [.section(2, "common." + common.id, title)]
    if let definition = common.definition {
      blocks.append(
        phrases.prose(definition, at: path / "definition").opened {
          phrases.sentence(PortfolioTerm.counting, ["definition": $0])
        }.block)
    }
    blocks.append(.text(measure(of: common, phrases)))
    if !figures.readings.isEmpty {
      blocks.append(.table(readings(figures, common, subject)))
      if figures.readings.contains(where: \.withholds) {
        blocks += phrases.notes(on: [.withheld])
      }
    }
    if !figures.sums.isEmpty { blocks.append(.table(sums(figures, common, subject))) }
    let apart = apart(figures.readings, subject)
    return apart.isEmpty
      ? blocks : blocks + [.text(phrases.term(PortfolioTerm.apart)), .items(apart)]
  }

  /// How it is measured; the unit of a percentage goes without saying.
  private static func measure(of common: CommonIndicator, _ phrases: Phrases) -> [Inline] {
    let measure = phrases.code(Code(common.measure.rawValue), in: .indicatorMeasures)
    return switch common.measure {
    case .percentage: phrases.sentence(PortfolioTerm.measureAlone, ["measure": measure])
    case .unit, .nominal, .ordinal, .qualitative:
      phrases.sentence(
        PortfolioTerm.measure,
        ["measure": measure, "unit": phrases.code(common.unit, in: .unitsOfMeasure)])
    }
  }

  private static func readings(
    _ figures: CommonIndicatorFigures, _ common: CommonIndicator, _ subject: PortfolioSubject
  ) -> Table {
    let phrases = subject.phrases
    return .data(
      Anchor("table.readings." + common.id),
      columns: [
        TableColumn(3.4, phrases.term(PortfolioTerm.unit)),
        TableColumn(4, phrases.term(PortfolioTerm.indicator)),
        TableColumn(2, phrases.term(PortfolioTerm.baseline)),
        TableColumn(2.4, phrases.term(PortfolioTerm.targets)),
        TableColumn(2, phrases.term(PortfolioTerm.actual)),
      ],
      rows: RowSequence(count: figures.readings.count) { index in
        let reading = figures.readings[index]
        return Row([.heading(name(of: reading.member, subject))] + cells(of: reading, subject))
      },
      caption: nil, alternative: phrases.plain(PortfolioTerm.readingsAlternative))
  }

  private static func cells(
    of reading: CommonIndicatorFigures.Reading, _ subject: PortfolioSubject
  ) -> [Cell] {
    let phrases = subject.phrases
    guard let indicator = reading.indicator else {
      return [.text(phrases.term(PortfolioTerm.apartMissing), span: 4)]
    }
    let own = IndicatorPhrases(
      indicator, subject.plan(reading.member)?.phrases ?? phrases,
      at: DataPath(components: ["indicators", indicator.id]), published: reading.published)
    let actuals = reading.actuals.map(own.number)
    return [
      .text(
        phrases.sentence(
          CommonTerm.identified, ["id": phrases.symbol(indicator.id), "content": own.title])),
      .text(own.baseline), .lines(own.targets.isEmpty ? [phrases.notPublished] : own.targets),
      .lines(actuals.isEmpty ? [phrases.notPublished] : actuals),
    ]
  }

  private static func sums(
    _ figures: CommonIndicatorFigures, _ common: CommonIndicator, _ subject: PortfolioSubject
  ) -> Table {
    let phrases = subject.phrases
    return .data(
      Anchor("table.sums." + common.id),
      columns: [
        TableColumn(3, phrases.term(PortfolioTerm.value)),
        TableColumn(1.4, phrases.term(PortfolioTerm.year)),
        TableColumn(2.6, phrases.term(PortfolioTerm.unitsCounted)),
        TableColumn(2, .number, phrases.term(PortfolioTerm.sum)),
      ],
      rows: RowSequence(
        figures.sums.map { sum in
          Row([
            .heading(phrases.term(label(of: sum.moment))), .text(phrases.year(sum.year)),
            .text(subject.part(sum.members, of: figures.readings.count)),
            .number(phrases.number(sum.amount)),
          ])
        }),
      caption: nil, alternative: phrases.plain(PortfolioTerm.sumsAlternative))
  }

  private static func label(of moment: CommonIndicatorFigures.Moment) -> PortfolioTerm {
    switch moment {
    case .baseline: .baseline
    case .target: .targets
    case .actual: .actual
    }
  }

  /// Why values are not added: each reason once, with the units that it keeps apart.
  private static func apart(
    _ readings: [CommonIndicatorFigures.Reading], _ subject: PortfolioSubject
  ) -> [[Inline]] {
    let phrases = subject.phrases
    var groups: [(reason: PortfolioTerm, units: [[Inline]])] = []
    for reading in readings {
      guard let reason = reason(of: reading) else { continue }
      let name = name(of: reading.member, subject)
      if let place = groups.firstIndex(where: { $0.reason == reason }) {
        groups[place].units.append(name)
      } else {
        groups.append((reason, [name]))
      }
    }
    return groups.map { group in
      phrases.sentence(
        PortfolioTerm.apartLine,
        ["unit": phrases.list(group.units), "reason": phrases.term(group.reason)])
    }
  }

  /// Why a member's values are not added; nil when they are.
  private static func reason(of reading: CommonIndicatorFigures.Reading) -> PortfolioTerm? {
    switch reading.obstacle {
    case .percentage: .apartPercentage
    case .qualitative: .apartQualitative
    case .average: .apartAverage
    case .counting: .apartCounting
    case .missing: .apartMissing
    case .valueless: .apartValueless
    case .withheld: .apartWithheld
    case nil: nil
    }
  }

  private static func name(of member: String, _ subject: PortfolioSubject) -> [Inline] {
    if let plan = subject.plan(member) { return subject.unit(of: plan) }
    let project = subject.projects.first { $0.project.id == member }
    return project.map { $0.phrases.symbol($0.project.acronym ?? member) }
      ?? subject.phrases.symbol(member)
  }
}
