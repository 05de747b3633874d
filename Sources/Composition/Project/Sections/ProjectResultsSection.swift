import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on what the project is expected to bring.
enum ProjectResultsTerm: String, CaseIterable, TermKey {
  case heading = "project-summary.results.heading"
  case alternative = "project-summary.results.alternative"
  case code = "project-summary.results.code"
  case statement = "project-summary.results.statement"
  case level = "project-summary.results.level"
  case indicators = "project-summary.results.indicators"
  case noIndicators = "project-summary.results.no-indicators"
}

/// What the project is expected to bring, and how that is measured.
enum ProjectResultsSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    let results = subject.project.results
    return [
      .unnumbered(1, "results", phrases.term(ProjectResultsTerm.heading)),
      .table(
        .data(
          "table.results",
          columns: [
            TableColumn(1.8, phrases.term(ProjectResultsTerm.code)),
            TableColumn(9, phrases.term(ProjectResultsTerm.statement)),
            TableColumn(2.2, phrases.term(ProjectResultsTerm.level)),
            TableColumn(3.4, phrases.term(ProjectResultsTerm.indicators)),
          ],
          rows: RowSequence(count: results.count) { row(results[$0], subject) },
          caption: nil,
          alternative: phrases.plain(ProjectResultsTerm.alternative))),
    ]
  }

  private static func row(_ result: ProjectResult, _ subject: ProjectSubject) -> Row {
    let phrases = subject.phrases
    let path = DataPath(components: ["results", result.code])
    let level = result.level.value.map { Code($0.rawValue) }
    return Row([
      .heading(phrases.symbol(result.code)),
      .prose(phrases.prose(result.statement, at: path / "statement")),
      .text(phrases.codeAlone(level, in: .resultLevels)),
      .lines(indicators(of: result, at: path / "indicators", subject)),
    ])
  }

  private static func indicators(
    of result: ProjectResult, at path: DataPath, _ subject: ProjectSubject
  ) -> [[Inline]] {
    let phrases = subject.phrases
    guard !result.indicators.isEmpty else {
      return [phrases.term(ProjectResultsTerm.noIndicators)]
    }
    return result.indicators.flatMap { indicator in
      let path = path / indicator.id
      let told = IndicatorPhrases(indicator, phrases, at: path)
      var lines = [told.detailedChange, told.measure]
      if let verification = indicator.verification {
        lines.append(phrases.proseLine(verification, at: path / "verification"))
      }
      var remarks: [[Inline]] = []
      if let source = indicator.source { remarks.append(subject.organisation(source)) }
      if let frequency = indicator.frequency {
        remarks.append(phrases.code(frequency, in: .frequencies))
      }
      if !remarks.isEmpty { lines.append(phrases.list(remarks)) }
      return lines
    }
  }
}
