import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on what the project is expected to bring.
enum ProjectResultsTerm: String, CaseIterable, TermKey {
  case alternative = "project-summary.results.alternative"
  case code = "project-summary.results.code"
  case statement = "project-summary.results.statement"
  case level = "project-summary.results.level"
  case indicator = "project-summary.results.indicator"
  case actual = "project-summary.results.actual"
  case rating = "project-summary.results.rating"
  case noIndicators = "project-summary.results.no-indicators"
  case reading = "project-summary.results.reading"
  case reached = "project-summary.results.reached"
  case below = "project-summary.results.below"
  case unrated = "project-summary.results.unrated"
  case sign = "project-summary.results.sign"
}

/// What the project is expected to bring, and how far that has come where it is measured.
enum ProjectResultsSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    let results = subject.project.results
    var columns = [
      TableColumn(0.8, phrases.term(ProjectResultsTerm.code)),
      TableColumn(4.8, phrases.term(ProjectResultsTerm.statement)),
    ]
    guard subject.hasIndicators else {
      columns += [
        TableColumn(1.7, phrases.term(ProjectResultsTerm.level)),
        TableColumn(2, phrases.term(ProjectResultsTerm.indicator)),
      ]
      let rows = results.map { result in
        Row(
          head(of: result, subject) + [
            .text(level(of: result, phrases)), .text(phrases.term(ProjectResultsTerm.noIndicators)),
          ])
      }
      return [.table(table(columns, rows, phrases))]
    }
    columns += [
      TableColumn(6.8, phrases.term(ProjectResultsTerm.indicator)),
      TableColumn(3, phrases.term(ProjectResultsTerm.actual)),
      TableColumn(1.9, phrases.term(ProjectResultsTerm.rating)),
    ]
    return [.table(table(columns, results.flatMap { rows(of: $0, subject) }, phrases))]
  }

  private static func table(
    _ columns: [TableColumn], _ rows: [Row], _ phrases: Phrases
  ) -> Table {
    .data(
      "table.results", columns: columns, rows: RowSequence(rows), caption: nil,
      alternative: phrases.plain(ProjectResultsTerm.alternative))
  }

  private static func level(of result: ProjectResult, _ phrases: Phrases) -> [Inline] {
    phrases.codeAlone(result.level.value.map { Code($0.rawValue) }, in: .resultLevels)
  }

  /// The code and the statement.
  private static func head(of result: ProjectResult, _ subject: ProjectSubject) -> [Cell] {
    let phrases = subject.phrases
    let path = DataPath(components: ["results", result.code, "statement"])
    return [
      .heading(phrases.symbol(result.code)), .prose(phrases.prose(result.statement, at: path)),
    ]
  }

  /// A row for each indicator of a result, one for a result without any.
  private static func rows(of result: ProjectResult, _ subject: ProjectSubject) -> [Row] {
    let phrases = subject.phrases
    let path = DataPath(components: ["results", result.code])
    let count = max(result.indicators.count, 1)
    let first = [
      Cell(.tableHeader, phrases.symbol(result.code), rowSpan: count),
      Cell(
        .tableText,
        phrases.remark(
          phrases.proseLine(result.statement, at: path / "statement"),
          phrases.code(result.level.value.map { Code($0.rawValue) }, in: .resultLevels)),
        rowSpan: count),
    ]
    guard !result.indicators.isEmpty else {
      return [
        Row(
          first + [
            .text(phrases.term(ProjectResultsTerm.noIndicators), span: 3)
          ])
      ]
    }
    return result.indicators.enumerated().map { index, indicator in
      let progress = IndicatorProgress(indicator, of: result, subject)
      return Row(
        progress.isBelow ? .attention : .plain,
        (index == 0 ? first : []) + [
          .lines(details(of: indicator, at: path / "indicators" / indicator.id, subject)),
          .lines(progress.readings), .text(progress.rating),
        ])
    }
  }

  /// What is measured, from what to what it is to change, how, and by whom.
  private static func details(
    of indicator: Indicator, at path: DataPath, _ subject: ProjectSubject
  ) -> [[Inline]] {
    let phrases = subject.phrases
    let told = IndicatorPhrases(indicator, phrases, at: path)
    var remarks = [told.measure]
    if let verification = indicator.verification {
      remarks.append(phrases.proseLine(verification, at: path / "verification"))
    }
    if let source = indicator.source { remarks.append(subject.organisation(source)) }
    if let frequency = indicator.frequency {
      remarks.append(phrases.code(frequency, in: .frequencies))
    }
    return [told.detailedChange, [.emphasis(phrases.list(remarks, by: .clauseSeparator))]]
  }
}
