import DocumentTree
import Languages
import PlanModel

/// The money of both editions, side by side.
enum ChangesBudgetSection {
  static func compose(_ subject: ChangesSubject) -> [Block] {
    let phrases = subject.phrases
    let heading = Block.unnumbered(1, "budget", phrases.term(ChangesBudgetTerm.heading))
    let sums = ComparedSums.all(of: subject)
    guard !sums.isEmpty else {
      return [heading, .text(phrases.term(ChangesBudgetTerm.currencies), .note)]
    }
    let introduction =
      subject.plan == nil ? ChangesBudgetTerm.projectIntroduction : .introduction
    return [heading, .text(phrases.term(introduction))] + sums.map { .table(table($0, subject)) }
  }

  private static func table(_ sums: ComparedSums, _ subject: ChangesSubject) -> Table {
    let phrases = subject.phrases
    let currency: [Inline] = [.text(phrases.profile.numbers.symbol(of: sums.currency))]
    let heading = { (term: ChangesBudgetTerm) in
      phrases.sentence(term, ["currency": currency])
    }
    return .data(
      sums.anchor,
      columns: [
        TableColumn(3.4, sums.heading),
        TableColumn(2, .number, heading(.beforeAmount)),
        TableColumn(2, .number, heading(.afterAmount)),
        TableColumn(2, .number, heading(.differenceAmount)),
      ],
      rows: RowSequence(
        sums.lines.map { line in
          Row(
            line.kind,
            [
              .heading(line.label), .number(phrases.amount(line.old, decimals: sums.decimals)),
              .number(phrases.amount(line.new, decimals: sums.decimals)),
              .number(difference(line, sums, subject)),
            ])
        }),
      caption: phrases.term(sums.caption), alternative: phrases.plain(sums.alternative))
  }

  private static func difference(
    _ line: ComparedSums.Line, _ sums: ComparedSums, _ subject: ChangesSubject
  ) -> [Inline] {
    line.difference.map { number in
      subject.signed(number) { subject.phrases.amount($0, decimals: sums.decimals) }
    } ?? subject.phrases.none
  }
}

/// Sums of both editions that stand in one table.
struct ComparedSums {
  /// One sum.
  struct Line {
    /// What the sum is for.
    let kind: Row.Kind
    /// Of what.
    let label: [Inline]
    /// In the old edition; nil when not published.
    let old: DecimalNumber?
    /// In the new edition; nil when not published.
    let new: DecimalNumber?

    /// What the new edition has more; nil when either is not published.
    var difference: DecimalNumber? {
      guard let old, let new else { return nil }
      return new - old
    }
  }

  let anchor: Anchor
  let caption: ChangesBudgetTerm
  let alternative: ChangesBudgetTerm
  let heading: [Inline]
  let currency: String
  let decimals: Int
  let lines: [Line]

  /// All sums that the editions have in a common currency.
  static func all(of subject: ChangesSubject) -> [ComparedSums] {
    switch subject.editions {
    case .plans(let old, let new):
      BudgetChanges(from: FinancialFramework(old), to: FinancialFramework(new)).map {
        [byYear($0, subject.phrases), bySource($0, subject)]
      } ?? []
    case .projects(let old, let new):
      project(DeliveryFigures(old, at: nil), DeliveryFigures(new, at: nil), subject.phrases)
        .map { [$0] } ?? []
    }
  }

  private static func byYear(_ budget: BudgetChanges, _ phrases: Phrases) -> ComparedSums {
    let lines = budget.byYear.map { sum in
      Line(
        kind: .plain,
        label: sum.key.map { phrases.year($0) } ?? phrases.term(FinanceTerm.withoutYear),
        old: sum.old, new: sum.new)
    }
    return ComparedSums(
      anchor: "table.by-year", caption: .byYearCaption, alternative: .byYearAlternative,
      heading: phrases.term(FinanceTerm.year), currency: budget.currency, decimals: 2,
      lines: lines + [total(budget, phrases)])
  }

  private static func bySource(_ budget: BudgetChanges, _ subject: ChangesSubject) -> ComparedSums {
    let phrases = subject.phrases
    let lines = budget.bySource.map { sum in
      switch sum.key {
      case .source(let code):
        Line(
          kind: .plain,
          label: phrases.capitalized(
            phrases.official(code, in: .fundingSources, of: subject.unit)),
          old: sum.old, new: sum.new)
      case .gap:
        Line(
          kind: .attention, label: phrases.term(ActionRowsTerm.gap), old: sum.old, new: sum.new)
      case .unaccounted:
        Line(
          kind: .attention, label: phrases.term(ActionRowsTerm.unaccounted), old: sum.old,
          new: sum.new)
      }
    }
    return ComparedSums(
      anchor: "table.by-source", caption: .bySourceCaption, alternative: .bySourceAlternative,
      heading: phrases.term(FinanceTerm.source), currency: budget.currency, decimals: 2,
      lines: lines + [total(budget, phrases)])
  }

  private static func total(_ budget: BudgetChanges, _ phrases: Phrases) -> Line {
    Line(
      kind: .total, label: phrases.term(CommonTerm.total), old: budget.total.old,
      new: budget.total.new)
  }

  private static func project(
    _ old: DeliveryFigures, _ new: DeliveryFigures, _ phrases: Phrases
  ) -> ComparedSums? {
    guard old.currency == new.currency else { return nil }
    let years = Set((old.years + new.years).map(\.year)).sorted()
    let amount = { (figures: DeliveryFigures, year: Int) in
      figures.years.first { $0.year == year }?.amount
    }
    let lines =
      [
        Line(
          kind: .plain, label: phrases.term(ChangesBudgetTerm.contributions),
          old: old.contributions, new: new.contributions)
      ]
      + years.map { year in
        Line(
          kind: .plain,
          label: phrases.sentence(
            ChangesBudgetTerm.deliveredInYear, ["year": phrases.year(year)]),
          old: amount(old, year), new: amount(new, year))
      } + [
        Line(
          kind: .subtotal, label: phrases.term(ChangesBudgetTerm.delivered), old: old.delivered,
          new: new.delivered),
        Line(
          kind: .plain, label: phrases.term(ChangesBudgetTerm.remaining), old: old.remaining,
          new: new.remaining),
      ]
    let isWhole = lines.flatMap { [$0.old, $0.new] }.allSatisfy { $0?.isWhole ?? true }
    return ComparedSums(
      anchor: "table.project", caption: .projectCaption, alternative: .projectAlternative,
      heading: phrases.term(ChangesBudgetTerm.figure), currency: new.currency,
      decimals: isWhole ? 0 : 2, lines: lines)
  }
}
