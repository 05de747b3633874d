import DocumentTree
import Languages
import PlanModel

/// When each action is under way: marks in the quarters of the plan's years, by objective.
///
/// What the marks show stands in words too: above the table by year, and beside every action.
struct TimelineSection: Sendable {
  /// A row of the table.
  private enum Line {
    /// The heading of a group of actions, by its place.
    case group(Int)
    /// An action, by its place in the plan.
    case action(Int)
  }

  private let subject: PlanSubject
  private let grid: TimelineGrid
  private let lines: [Line]

  private init(_ subject: PlanSubject) {
    self.subject = subject
    grid = TimelineGrid(years: subject.years)
    lines = ActionRows.groups(subject.plan).enumerated().flatMap { place, actions -> [Line] in
      actions.isEmpty ? [] : [.group(place)] + actions.map { .action($0) }
    }
  }

  /// The section of a plan.
  static func compose(_ subject: PlanSubject) -> [Block] {
    let section = TimelineSection(subject)
    let phrases = subject.phrases
    var blocks: [Block] = [
      .section(1, "timeline", phrases.term(TimelineTerm.heading)),
      .text(
        phrases.sentence(
          section.grid.step.introduction,
          [
            "table": [.reference("table.timeline", .number)],
            "mark": phrases.term(TimelineTerm.mark),
          ])),
    ]
    if !section.yearsInWords.isEmpty {
      blocks.append(.text([.text(section.summary)]))
    }
    let untold = subject.plan.actions.filter { $0.timeframe == nil }.map(\.id)
    if !untold.isEmpty {
      blocks.append(
        .text(
          phrases.sentence(
            TimelineTerm.withoutTime,
            ["actions": phrases.list(untold.map { phrases.symbol($0) })]), .note))
    }
    return blocks + [.table(section.table)]
  }

  /// How many actions each year has, in words.
  private var yearsInWords: [String] {
    let profile = subject.phrases.profile
    let times = subject.plan.actions.compactMap(\.timeframe)
    return grid.years.map { year in
      let count = times.count { $0.start.year <= year && year <= $0.end.year }
      return profile.term(
        TimelineTerm.summaryYear,
        [
          "year": profile.spell(.year(year)),
          "actions": profile.counted(count, CountedTerm.actions),
        ])
    }
  }

  private var summary: String {
    let profile = subject.phrases.profile
    let years = yearsInWords.joined(separator: profile.term(CommonTerm.clauseSeparator))
    return profile.term(TimelineTerm.summary, ["years": years])
  }
}

// MARK: - The table

extension TimelineSection {
  /// The columns before and behind the marks; the shares are centimetres of a landscape page.
  private static let actionShare = 7.2
  private static let timeShare = 3.6
  private static let markShare = 13.9

  private var table: Table {
    let phrases = subject.phrases
    let share = Self.markShare / Double(max(grid.count, 1))
    return Table(
      columns: [Column(share: Self.actionShare)]
        + (0..<grid.count).map { _ in Column(share: share) } + [Column(share: Self.timeShare)],
      header: header, body: RowSequence(count: lines.count) { self.row(self.lines[$0]) },
      rowHeaderCount: 1, caption: phrases.term(grid.step.caption),
      alternative: phrases.plain(TimelineTerm.alternative) + " " + summary,
      anchor: "table.timeline")
  }

  private var header: [Row] {
    let phrases = subject.phrases
    let names = grid.step.names
    let rows = names.isEmpty ? 1 : 2
    let top =
      [Cell(.tableHeader, phrases.term(TimelineTerm.action), rowSpan: rows)]
      + grid.years.map {
        Cell(.tableCentered, [.strong(phrases.year($0))], columnSpan: grid.step.perYear)
      } + [Cell(.tableHeader, phrases.term(TimelineTerm.time), rowSpan: rows)]
    guard !names.isEmpty else { return [Row(top)] }
    return [
      Row(top), Row(grid.years.flatMap { _ in names.map { .centered(phrases.term($0)) } }),
    ]
  }

  private func row(_ line: Line) -> Row {
    let phrases = subject.phrases
    switch line {
    case .group(let place):
      let objectives = subject.plan.objectives
      let title =
        objectives.indices.contains(place)
        ? subject.title(of: objectives[place]) : phrases.term(ActionRowsTerm.withoutObjective)
      return Row(.group, [.heading(title, span: grid.count + 2)])
    case .action(let place):
      let action = subject.plan.actions[place]
      let spans =
        action.timeframe.map { grid.spans(of: $0) } ?? Array(repeating: false, count: grid.count)
      let marks = spans.map { Cell.centered($0 ? phrases.term(TimelineTerm.mark) : []) }
      return Row(
        [.heading(subject.title(of: action))] + marks
          + [.text(phrases.period(action.timeframe, .compact))])
    }
  }
}
