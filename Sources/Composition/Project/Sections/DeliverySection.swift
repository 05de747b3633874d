import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on how far a project has come.
enum DeliveryTerm: String, CaseIterable, TermKey {
  case heading = "project-summary.delivery.heading"
  case alternative = "project-summary.delivery.alternative"
  case series = "project-summary.delivery.series"
  case figureAlternative = "project-summary.delivery.figure-alternative"
  case figureYear = "project-summary.delivery.figure-year"
  case rates = "project-summary.delivery.rates"
  case contributions = "project-summary.delivery.contributions"
  case netFunded = "project-summary.delivery.net-funded"
  case budget = "project-summary.delivery.budget"
  case unknown = "project-summary.delivery.unknown"
  case elapsed = "project-summary.delivery.elapsed"
  case forecast = "project-summary.delivery.forecast"
}

/// How far the project has come: its status and time, delivery year by year, and its rates.
enum DeliverySection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    let status: [[Inline]] = [
      phrases.labelledStrongly(phrases.term(ImpactTerm.status), ImpactSection.label(subject)),
      phrases.labelledStrongly(
        phrases.term(ImpactTerm.start), phrases.date(subject.project.dates.start.value)),
      phrases.labelledStrongly(
        phrases.term(ImpactTerm.expectedEnd),
        phrases.date(subject.project.dates.expectedEnd.value)),
    ]
    let blocks: [Block] = [
      .text(phrases.list(status, by: .clauseSeparator), .tableText), .figure(figure(subject)),
      .text(rates(subject), .tableText),
    ]
    return [
      PagePanel(
        name: "delivery",
        heading: phrases.sentence(
          DeliveryTerm.heading, ["currency": [.text(subject.currencySymbol)]]),
        alternative: phrases.plain(DeliveryTerm.alternative), blocks: blocks, share: 1.3
      ).block
    ]
  }

  /// The rates that are known, each with the whole that it is of; those that are not; the time.
  private static func rates(_ subject: ProjectSubject) -> [Inline] {
    let phrases = subject.phrases
    let ledger = subject.ledger
    let all: [(Rate?, DeliveryTerm)] = [
      (ledger.rateOfContributions, .contributions), (ledger.rateOfNetFunded, .netFunded),
      (ledger.rateOfBudget, .budget),
    ]
    var told = all.compactMap { rate, whole -> [Inline]? in
      rate.map { phrases.rate($0, of: phrases.term(whole)) }
    }
    let untold = all.filter { $0.0 == nil }.map { phrases.term($0.1) }
    if !untold.isEmpty {
      told.append(phrases.sentence(DeliveryTerm.unknown, ["wholes": phrases.list(untold)]))
    }
    var parts = [
      phrases.sentence(DeliveryTerm.rates, ["rates": phrases.list(told, by: .clauseSeparator)])
    ]
    if let elapsed = ledger.elapsed {
      parts.append(
        phrases.sentence(
          DeliveryTerm.elapsed, ["day": subject.day, "elapsed": phrases.share(elapsed)]))
    }
    if let forecast = ledger.forecast {
      parts.append(
        phrases.sentence(DeliveryTerm.forecast, ["amount": subject.money(forecast.amount)]))
    }
    return phrases.pointed(parts)
  }

  private static func figure(_ subject: ProjectSubject) -> Figure {
    let phrases = subject.phrases
    let profile = phrases.profile
    let lines = subject.years
    let chart = Chart(
      kind: .columns,
      categories: lines.map { line in
        let spelled = phrases.axisYear(line.year ?? 0)
        guard line.delivered.number == nil else { return spelled }
        return profile.term(
          CommonTerm.withRemark,
          ["content": spelled, "remark": profile.term(CommonTerm.notPublished)])
      },
      series: [
        .init(name: phrases.plain(DeliveryTerm.series), values: lines.map(\.delivered.number))
      ],
      unit: nil, language: profile.tag, isLow: true)
    return Figure(
      .chart(chart), caption: nil, alternative: alternative(lines, subject),
      anchor: "figure.delivery")
  }

  /// The chart's figures in a sentence.
  private static func alternative(_ lines: [LedgerLine], _ subject: ProjectSubject) -> String {
    let phrases = subject.phrases
    let profile = phrases.profile
    let years = lines.map { line in
      profile.term(
        DeliveryTerm.figureYear,
        [
          "year": profile.spell(.year(line.year ?? 0)),
          "amount": phrases.line(subject.money(line.delivered)),
        ])
    }
    return profile.term(DeliveryTerm.figureAlternative, ["years": phrases.clauses(years)])
  }
}
