import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on how outcomes and outputs come along.
enum ResultProgressTerm: String, CaseIterable, TermKey {
  case heading = "donor-report.results.heading"
  case caption = "donor-report.results.caption"
  case alternative = "donor-report.results.alternative"
  case result = "donor-report.results.result"
  case level = "donor-report.results.level"
  case rating = "donor-report.results.rating"
  case milestones = "donor-report.results.milestones"
  case leveled = "donor-report.results.leveled"
  case unleveled = "donor-report.results.unleveled"
  case genderAndYouth = "donor-report.results.gender-and-youth"
  case notReported = "donor-report.results.not-reported"
}

/// How each outcome and output comes along: all in a table, then one by one in words.
enum ResultProgressSection {
  static func compose(_ subject: DonorSubject) -> [Block] {
    let phrases = subject.phrases
    return [
      .section(1, "results", phrases.term(ResultProgressTerm.heading)), .table(table(subject)),
    ] + subject.results.enumerated().flatMap { blocks(of: $1, place: $0, subject) }
  }

  private static func table(_ subject: DonorSubject) -> Table {
    let phrases = subject.phrases
    let results = subject.results
    return .data(
      "table.ratings",
      columns: [
        TableColumn(7.6, phrases.term(ResultProgressTerm.result)),
        TableColumn(2.4, phrases.term(ResultProgressTerm.level)),
        TableColumn(3.4, phrases.term(ResultProgressTerm.rating)),
        TableColumn(2.6, .centered, phrases.term(ResultProgressTerm.milestones)),
      ],
      rows: RowSequence(count: results.count) { row(of: results[$0], subject) },
      caption: phrases.term(ResultProgressTerm.caption),
      alternative: phrases.plain(ResultProgressTerm.alternative))
  }

  private static func row(of result: ReportedResult, _ subject: DonorSubject) -> Row {
    let phrases = subject.phrases
    let rating = result.progress?.rating
    let all = result.indicators.count
    let reached = result.indicators.filter { $0.standing == .reached }.count
    return Row([
      .heading(subject.result(result.code)),
      .text(
        phrases.codeAlone(
          result.result?.level.value.map { Code($0.rawValue) }, in: .resultLevels)),
      .text(
        subject.marked(
          phrases.codeAlone(rating.map { Code($0.value.rawValue) }, in: .progressRatings),
          rating?.isIllustrative ?? false)),
      .centered(
        all == 0
          ? phrases.none
          : phrases.sentence(
            GlanceTerm.of, ["part": phrases.count(reached), "all": phrases.count(all)])),
    ])
  }

  private static func blocks(
    of result: ReportedResult, place number: Int, _ subject: DonorSubject
  ) -> [Block] {
    let phrases = subject.phrases
    var blocks: [Block] = [
      .section(
        result.isPart ? 3 : 2, "result.\(number + 1)", heading(of: result, phrases))
    ]
    if let stated = result.result {
      let path = DataPath(components: ["results", result.code, "statement"])
      blocks.append(
        phrases.prose(stated.statement, at: path).opened { [.emphasis($0)] }.block)
    }
    guard let place = result.place, let progress = result.progress else {
      return blocks + [.text(phrases.term(ResultProgressTerm.notReported))]
    }
    let path = DataPath("outcomes").element(place)
    blocks += [
      .text(OverallProgressSection.rating(progress.rating, subject)),
      subject.prose(progress.narrative, at: path / "narrative").block,
    ]
    if progress.genderAndYouth != nil {
      let label = phrases.term(ResultProgressTerm.genderAndYouth)
      blocks.append(
        subject.prose(progress.genderAndYouth, at: path / "gender_and_youth").opened { content in
          phrases.sentence(
            CommonTerm.labelled, ["label": [.strong(label)], "content": content])
        }.block)
    }
    return blocks
  }

  /// The level of a result, where it has one, and its code.
  private static func heading(of result: ReportedResult, _ phrases: Phrases) -> [Inline] {
    let code = phrases.symbol(result.code)
    guard let level = result.result?.level.value else {
      return phrases.sentence(ResultProgressTerm.unleveled, ["code": code])
    }
    return phrases.sentence(
      ResultProgressTerm.leveled,
      [
        "level": phrases.codeAlone(Code(level.rawValue), in: .resultLevels), "code": code,
      ])
  }
}
