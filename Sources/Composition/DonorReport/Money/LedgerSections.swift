import DocumentTree
import Languages
import PlanModel

/// Words around the tables of budget and delivery.
enum LedgerTerm: String, CaseIterable, TermKey {
  case yearHeading = "donor-report.by-year.heading"
  case yearCaption = "donor-report.by-year.caption"
  case yearAlternative = "donor-report.by-year.alternative"
  case year = "donor-report.by-year.year"
  case yearFigure = "donor-report.by-year.figure"
  case resultHeading = "donor-report.by-result.heading"
  case resultCaption = "donor-report.by-result.caption"
  case resultAlternative = "donor-report.by-result.alternative"
  case result = "donor-report.by-result.result"
  case outcomeTotal = "donor-report.by-result.outcome-total"
  case organisationHeading = "donor-report.by-organisation.heading"
  case organisationCaption = "donor-report.by-organisation.caption"
  case organisationAlternative = "donor-report.by-organisation.alternative"
  case organisation = "donor-report.by-organisation.organisation"
  case categoryHeading = "donor-report.by-category.heading"
  case categoryCaption = "donor-report.by-category.caption"
  case categoryAlternative = "donor-report.by-category.alternative"
  case category = "donor-report.by-category.category"
  case categoryFigure = "donor-report.by-category.figure"
}

/// The money by year, by outcome and output, by recipient organisation and by category.
enum LedgerSections {
  static func byYear(_ subject: DonorSubject, level: Int) -> [Block] {
    let phrases = subject.phrases
    let table = LedgerTable(subject, .year)
    let lines = subject.ledger.lines(by: .year)
    let past = lines.filter { !subject.ledger.isFuture($0) }
    let shares = ProjectLedger.shares(of: past)
    var rows = lines.map { line in
      table.row(
        .init(
          kind: .plain, label: label(of: line.subject, subject), line: line,
          contributions: contributions(of: line.subject, subject),
          share: past.firstIndex(of: line).flatMap { shares?[$0] }))
    }
    let others = subject.postings.contributionYears.filter { year in
      !lines.contains { $0.subject == .year(year) }
    }
    rows += others.map { year in
      table.row(
        .init(
          kind: .plain, label: phrases.year(year),
          line: LedgerLine(.year(year), budget: .notPublished, delivered: .notPublished),
          contributions: subject.postings.contributions(in: year)))
    }
    rows.append(
      table.row(total(lines, shares, subject, contributions: subject.ledger.contributions)))
    let chart = LedgerChart.years(subject)
    return section(
      level, "by-year", LedgerTerm.yearHeading, chart,
      table.table(
        "table.by-year", label: phrases.term(LedgerTerm.year), rows: rows,
        caption: phrases.sentence(
          LedgerTerm.yearCaption, ["currency": subject.currencySymbol]),
        alternative: phrases.plain(LedgerTerm.yearAlternative)),
      table.note, figure: .yearFigure, subject)
  }

  static func byResult(_ subject: DonorSubject, level: Int) -> [Block] {
    let phrases = subject.phrases
    let table = LedgerTable(subject, .result)
    let lines = subject.ledger.lines(by: .result)
    let groups = subject.ledger.outcomes(of: subject.project)
    // Groups keep the order of their lines only where outputs follow each other.
    let shares = ProjectLedger.shares(of: groups.flatMap(\.lines))
    var place = 0
    var rows: [Row] = []
    for group in groups {
      if let outcome = group.outcome, group.subtotal != nil {
        rows.append(Row(.group, [.heading(subject.result(outcome), span: table.width + 1)]))
      }
      for line in group.lines {
        rows.append(
          table.row(
            .init(
              kind: .plain, label: label(of: line.subject, subject), line: line,
              previousBudget: subject.previousBudget(of: line.subject), share: shares?[place])))
        place += 1
      }
      if let outcome = group.outcome, let subtotal = group.subtotal {
        let part = shares.map { $0[(place - group.lines.count)..<place].reduce(.zero, +) }
        rows.append(
          table.row(
            .init(
              kind: .subtotal,
              label: phrases.sentence(
                LedgerTerm.outcomeTotal, ["code": phrases.symbol(outcome)]),
              line: subtotal, share: part)))
      }
    }
    rows.append(table.row(total(lines, shares, subject)))
    return section(
      level, "by-result", .resultHeading, nil,
      table.table(
        "table.by-result", label: phrases.term(LedgerTerm.result), rows: rows,
        caption: phrases.sentence(
          LedgerTerm.resultCaption, ["currency": subject.currencySymbol]),
        alternative: phrases.plain(LedgerTerm.resultAlternative)),
      table.note, figure: nil, subject)
  }

  static func byOrganisation(_ subject: DonorSubject, level: Int) -> [Block] {
    plain(
      subject, level, .organisation, "by-organisation", .organisationHeading, .organisation,
      .organisationCaption, .organisationAlternative, chart: nil)
  }

  static func byCategory(_ subject: DonorSubject, level: Int) -> [Block] {
    plain(
      subject, level, .category, "by-category", .categoryHeading, .category, .categoryCaption,
      .categoryAlternative, chart: LedgerChart.categories(subject))
  }

  private static func plain(
    _ subject: DonorSubject, _ level: Int, _ dimension: LedgerDimension, _ name: String,
    _ heading: LedgerTerm, _ label: LedgerTerm, _ caption: LedgerTerm,
    _ alternative: LedgerTerm, chart: DataChart?
  ) -> [Block] {
    let phrases = subject.phrases
    let table = LedgerTable(subject, dimension)
    let lines = subject.ledger.lines(by: dimension)
    let shares = ProjectLedger.shares(of: lines)
    let rows = lines.enumerated().map { place, line in
      table.row(
        .init(
          kind: .plain, label: self.label(of: line.subject, subject), line: line,
          previousBudget: subject.previousBudget(of: line.subject), share: shares?[place]))
    }
    return section(
      level, name, heading, chart,
      table.table(
        Anchor("table.\(name)"), label: phrases.term(label),
        rows: rows + [table.row(total(lines, shares, subject))],
        caption: phrases.sentence(caption, ["currency": subject.currencySymbol]),
        alternative: phrases.plain(alternative)),
      table.note, figure: .categoryFigure, subject)
  }

  private static func section(
    _ level: Int, _ name: String, _ heading: LedgerTerm, _ chart: DataChart?, _ table: Table,
    _ note: [Block], figure: LedgerTerm?, _ subject: DonorSubject
  ) -> [Block] {
    let phrases = subject.phrases
    var blocks: [Block] = [.section(level, name, phrases.term(heading))]
    if let chart { blocks.append(chart.lead(to: table.anchor, phrases)) }
    blocks += [.table(table)] + note
    if let chart, let figure {
      blocks.append(
        chart.figure(
          caption: phrases.sentence(figure, ["currency": subject.currencySymbol]), phrases))
    }
    return blocks
  }

  private static func total(
    _ lines: [LedgerLine], _ shares: [DecimalNumber]?, _ subject: DonorSubject,
    contributions: BoundedAmount = .notPublished
  ) -> LedgerTable.Line {
    .init(
      kind: .total, label: subject.phrases.term(CommonTerm.total),
      line: subject.ledger.total(lines), contributions: contributions,
      share: shares.map { $0.reduce(.zero, +) })
  }

  private static func contributions(
    of line: LedgerSubject, _ subject: DonorSubject
  ) -> BoundedAmount {
    switch line {
    case .year(let year): subject.postings.contributions(in: year)
    case .result, .organisation, .category, .notBrokenDown: .notPublished
    }
  }

  /// What a line is called.
  static func label(of line: LedgerSubject, _ subject: DonorSubject) -> [Inline] {
    let phrases = subject.phrases
    return switch line {
    case .year(let year): phrases.year(year)
    case .result(let code): subject.result(code)
    case .organisation(let id): subject.base.organisation(id)
    case .category(let code): category(code, phrases)
    case .notBrokenDown: phrases.term(LedgerTableTerm.notBrokenDown)
    }
  }

  /// The code of a category and its name; indirect costs have no number.
  private static func category(_ code: Code, _ phrases: Phrases) -> [Inline] {
    guard code != "indirect" else { return phrases.codeAlone(code, in: .unsdgCategories) }
    return phrases.sentence(
      CommonTerm.identified,
      ["id": phrases.symbol(code.key), "content": phrases.code(code, in: .unsdgCategories)])
  }
}
