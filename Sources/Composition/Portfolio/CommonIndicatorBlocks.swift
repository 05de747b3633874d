import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// What is told of an indicator that members of a portfolio have in common, the same for plans and
/// for projects.
struct CommonIndicatorBlocks {
  /// What differs between portfolios of plans and of projects.
  struct Members {
    /// What a member, its indicator and the count of members are called in columns.
    let columns: (member: [Inline], indicator: [Inline], counted: [Inline])
    /// What the tables show: the values of the members, and their sums.
    let alternatives: (readings: String, sums: String)
    /// The name of a member, by its id.
    let name: (String) -> [Inline]
    /// The words of a member, in the languages that it is written in.
    let phrases: (String) -> Phrases
    /// Where an indicator of a member stands.
    let path: (String, Indicator) -> DataPath
    /// How many of how many.
    let part: (Int, Int) -> [Inline]
  }

  /// The indicator.
  let common: CommonIndicator
  /// Its values and sums.
  let figures: CommonIndicatorFigures
  /// The members.
  let members: Members
  /// The words of the document.
  let phrases: Phrases

  /// Its heading, how it is counted and measured, the values of every member, their sums, and why
  /// some are not added.
  var blocks: [Block] {
    let path = DataPath(components: ["common_indicators", common.id])
    let title = phrases.sentence(
      CommonTerm.identified,
      [
        "id": phrases.symbol(common.id), "content": phrases.text(common.title, at: path / "title"),
      ])
    var blocks: [Block] = [.section(2, "common." + common.id, title)]
    if let definition = common.definition {
      blocks.append(
        phrases.prose(definition, at: path / "definition").opened { [phrases] in
          phrases.sentence(PortfolioTerm.counting, ["definition": $0])
        }.block)
    }
    blocks.append(.text(measure))
    if !figures.readings.isEmpty {
      blocks.append(.table(readings))
      if figures.readings.contains(where: \.withholds) {
        blocks += phrases.notes(on: [.withheld])
      }
    }
    if !figures.sums.isEmpty { blocks.append(.table(sums)) }
    let apart = apart
    return apart.isEmpty
      ? blocks : blocks + [.text(phrases.term(PortfolioTerm.apart)), .items(apart)]
  }

  /// How it is measured; the unit of a percentage goes without saying.
  private var measure: [Inline] {
    let measure = phrases.code(Code(common.measure.rawValue), in: .indicatorMeasures)
    return switch common.measure {
    case .percentage: phrases.sentence(PortfolioTerm.measureAlone, ["measure": measure])
    case .unit, .nominal, .ordinal, .qualitative:
      phrases.sentence(
        PortfolioTerm.measure,
        ["measure": measure, "unit": phrases.code(common.unit, in: .unitsOfMeasure)])
    }
  }

  private var readings: Table {
    let rows = figures.readings.map { reading in
      Row([.heading(members.name(reading.member))] + cells(of: reading))
    }
    return .data(
      Anchor("table.readings." + common.id),
      columns: [
        TableColumn(3.4, members.columns.member),
        TableColumn(4, members.columns.indicator),
        TableColumn(2, phrases.term(PortfolioTerm.baseline)),
        TableColumn(2.4, phrases.term(PortfolioTerm.targets)),
        TableColumn(2.4, phrases.term(PortfolioTerm.actual)),
      ], rows: RowSequence(rows), caption: nil, alternative: members.alternatives.readings)
  }

  private func cells(of reading: CommonIndicatorFigures.Reading) -> [Cell] {
    guard let indicator = reading.indicator else {
      return [.text(phrases.term(PortfolioTerm.apartMissing), span: 4)]
    }
    let own = IndicatorPhrases(
      indicator, members.phrases(reading.member), at: members.path(reading.member, indicator),
      published: reading.published)
    let actuals = reading.actuals.map(own.number)
    return [
      .text(
        phrases.sentence(
          CommonTerm.identified, ["id": phrases.symbol(indicator.id), "content": own.title])),
      .text(own.baseline), .lines(own.targets.isEmpty ? [phrases.notPublished] : own.targets),
      .lines(actuals.isEmpty ? [phrases.notPublished] : actuals),
    ]
  }

  private var sums: Table {
    .data(
      Anchor("table.sums." + common.id),
      columns: [
        TableColumn(3, phrases.term(PortfolioTerm.value)),
        TableColumn(1.4, phrases.term(PortfolioTerm.year)),
        TableColumn(2.6, members.columns.counted),
        TableColumn(2, .number, phrases.term(PortfolioTerm.sum)),
      ],
      rows: RowSequence(
        figures.sums.map { sum in
          Row([
            .heading(phrases.term(PortfolioTerm(sum.moment))), .text(phrases.year(sum.year)),
            .text(members.part(sum.members, figures.readings.count)),
            .number(phrases.number(sum.amount)),
          ])
        }), caption: nil, alternative: members.alternatives.sums)
  }

  /// Why values are not added: each reason once, with the members that it keeps apart.
  private var apart: [[Inline]] {
    var groups: [(reason: PortfolioTerm, members: [[Inline]])] = []
    for reading in figures.readings {
      guard let reason = reading.obstacle.map(PortfolioTerm.init) else { continue }
      let name = members.name(reading.member)
      if let place = groups.firstIndex(where: { $0.reason == reason }) {
        groups[place].members.append(name)
      } else {
        groups.append((reason, [name]))
      }
    }
    return groups.map { group in
      phrases.sentence(
        PortfolioTerm.apartLine,
        ["unit": phrases.list(group.members), "reason": phrases.term(group.reason)])
    }
  }
}

extension PortfolioTerm {
  /// Why the values of a member are not added.
  fileprivate init(_ obstacle: CommonIndicatorFigures.Obstacle) {
    switch obstacle {
    case .percentage: self = .apartPercentage
    case .qualitative: self = .apartQualitative
    case .average: self = .apartAverage
    case .counting: self = .apartCounting
    case .missing: self = .apartMissing
    case .valueless: self = .apartValueless
    case .withheld: self = .apartWithheld
    }
  }

  /// What a value of a common indicator says.
  fileprivate init(_ moment: CommonIndicatorFigures.Moment) {
    switch moment {
    case .baseline: self = .baseline
    case .target: self = .targets
    case .actual: self = .actual
    }
  }
}
