import DocumentTree
import Languages
import PlanModel

/// Words of what a donor sees at a glance.
enum GlanceTerm: String, CaseIterable, TermKey {
  case heading = "donor-report.glance.heading"
  case introduction = "donor-report.glance.introduction"
  case alternative = "donor-report.glance.alternative"
  case contributions = "donor-report.glance.contributions"
  case delivered = "donor-report.glance.delivered"
  case remaining = "donor-report.glance.remaining"
  case rate = "donor-report.glance.rate"
  case elapsed = "donor-report.glance.elapsed"
  case milestones = "donor-report.glance.milestones"
  case rateOfBudget = "donor-report.glance.rate-of-budget"
  case of = "donor-report.glance.of"
  case listAlternative = "donor-report.glance.list-alternative"
  case warningsHeading = "donor-report.glance.warnings-heading"
  case warningsAlternative = "donor-report.glance.warnings-alternative"
  case rates = "donor-report.glance.rates"
  case unknownRate = "donor-report.glance.unknown-rate"
  case ofContributions = "donor-report.glance.of-contributions"
  case ofNetFunded = "donor-report.glance.of-net-funded"
  case ofBudget = "donor-report.glance.of-budget"
  case ratings = "donor-report.glance.ratings"
  case unrated = "donor-report.glance.unrated"
  case overall = "donor-report.glance.overall"
  case indicators = "donor-report.glance.indicators"
  case reached = "donor-report.glance.reached"
  case missed = "donor-report.glance.missed"
  case inWords = "donor-report.glance.in-words"
  case noActual = "donor-report.glance.no-actual"
  case noMilestone = "donor-report.glance.no-milestone"
  case late = "donor-report.glance.late"
  case unknown = "donor-report.glance.unknown"
  case forecast = "donor-report.glance.forecast"
}

/// What a donor sees in ten seconds: the money, the time, the results, what is late, and what is
/// not known.
enum GlanceSection {
  static func compose(_ subject: DonorSubject) -> [Block] {
    let phrases = subject.phrases
    return [
      .unnumbered(1, "glance", phrases.term(GlanceTerm.heading)),
      .text(phrases.sentence(GlanceTerm.introduction, ["day": subject.day])),
      .table(figures(subject)),
      .table(
        .facts(
          "table.glance", facts(subject), caption: nil,
          alternative: phrases.plain(GlanceTerm.listAlternative))),
      .unnumbered(2, "glance.warnings", phrases.term(GlanceTerm.warningsHeading)),
      .table(
        .facts(
          "table.warnings", warnings(subject), caption: nil,
          alternative: phrases.plain(GlanceTerm.warningsAlternative))),
    ]
  }

  /// The strip of key figures.
  static func figures(_ subject: DonorSubject) -> Table {
    let (phrases, ledger) = (subject.phrases, subject.ledger)
    func cell(_ figure: [Inline], _ label: GlanceTerm) -> Cell {
      Cell([.text(figure, .keyFigure), .text(phrases.term(label), .keyLabel)])
    }
    let last =
      subject.reported.map { cell(reached($0, phrases), .milestones) }
      ?? cell(phrases.rate(ledger.rateOfBudget), .rateOfBudget)
    return Table(
      columns: [Column(share: 1), Column(share: 1), Column(share: 1)], header: [],
      body: [
        Row([
          cell(subject.money(ledger.contributions), .contributions),
          cell(subject.money(ledger.delivered), .delivered),
          cell(subject.money(ledger.remaining), .remaining),
        ]),
        Row([
          cell(phrases.rate(ledger.rateOfContributions), .rate),
          cell(phrases.share(ledger.elapsed), .elapsed), last,
        ]),
      ], caption: nil, alternative: phrases.plain(GlanceTerm.alternative),
      anchor: "table.key-figures", role: .keyFigures)
  }

  private static func reached(_ results: ReportedResults, _ phrases: Phrases) -> [Inline] {
    let all = results.indicators.count
    guard all > 0 else { return phrases.notPublished }
    return phrases.sentence(
      GlanceTerm.of,
      [
        "part": phrases.count(results.indicators(.reached).count), "all": phrases.count(all),
      ])
  }

  private static func facts(_ subject: DonorSubject) -> [FactRow] {
    let (phrases, ledger) = (subject.phrases, subject.ledger)
    var rows = [
      FactRow(
        phrases.term(GlanceTerm.rates),
        lines: [
          rate(ledger.rateOfContributions, .ofContributions, phrases),
          rate(ledger.rateOfNetFunded, .ofNetFunded, phrases),
          rate(ledger.rateOfBudget, .ofBudget, phrases),
        ])
    ]
    if let reported = subject.reported {
      rows += [
        FactRow(phrases.term(GlanceTerm.ratings), lines: ratings(reported, subject)),
        FactRow(phrases.term(GlanceTerm.indicators), lines: standings(reported, phrases)),
      ]
    }
    return rows
  }

  private static func warnings(_ subject: DonorSubject) -> [FactRow] {
    let phrases = subject.phrases
    let late = Lateness.lines(subject)
    let unknown = Unknowns.lines(subject)
    var rows = [
      FactRow(phrases.term(GlanceTerm.late), lines: late.isEmpty ? [phrases.none] : late),
      FactRow(phrases.term(GlanceTerm.unknown), lines: unknown.isEmpty ? [phrases.none] : unknown),
    ]
    if let forecast = MoneyFactsSection.forecast(subject) {
      rows.append(FactRow(phrases.term(GlanceTerm.forecast), forecast))
    }
    return rows
  }

  /// A rate with its whole; one that is not known names its whole too.
  static func rate(_ rate: Rate?, _ whole: GlanceTerm, _ phrases: Phrases) -> [Inline] {
    guard rate != nil else {
      return phrases.sentence(
        GlanceTerm.unknownRate,
        ["rate": phrases.notPublished, "whole": phrases.term(whole)])
    }
    return phrases.rate(rate, of: phrases.term(whole))
  }

  private static func ratings(
    _ reported: ReportedResults, _ subject: DonorSubject
  ) -> [[Inline]] {
    let phrases = subject.phrases
    let overall = subject.report?.overallProgress?.rating?.value
    var lines = [
      phrases.labelled(
        GlanceTerm.overall, phrases.code(overall.map { Code($0.rawValue) }, in: .progressRatings))
    ]
    for rating in ProgressRating.allCases {
      let codes = reported.codes(rated: rating)
      guard !codes.isEmpty else { continue }
      lines.append(
        labelled(phrases.codeAlone(Code(rating.rawValue), in: .progressRatings), codes, phrases))
    }
    let unrated = reported.codes(rated: nil)
    if !unrated.isEmpty {
      lines.append(labelled(phrases.term(GlanceTerm.unrated), unrated, phrases))
    }
    return lines
  }

  private static func standings(_ reported: ReportedResults, _ phrases: Phrases) -> [[Inline]] {
    let lines = MilestoneStanding.allCases.compactMap { standing -> [Inline]? in
      let ids = reported.indicators(standing)
      return ids.isEmpty ? nil : labelled(phrases.term(GlanceTerm(standing)), ids, phrases)
    }
    return lines.isEmpty ? [phrases.notPublished] : lines
  }

  /// How many there are of a sort, and which.
  private static func labelled(
    _ label: [Inline], _ names: [String], _ phrases: Phrases
  ) -> [Inline] {
    phrases.sentence(
      CommonTerm.labelled,
      [
        "label": label,
        "content": phrases.remark(
          phrases.count(names.count), phrases.list(names.map { phrases.symbol($0) })),
      ])
  }
}

extension GlanceTerm {
  /// What a standing is called before the ids of indicators.
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
