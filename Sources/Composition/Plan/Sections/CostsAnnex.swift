import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words of the annex with the costs of each action.
enum CostsAnnexTerm: String, CaseIterable, TermKey {
  case heading = "action-plan.annex-costs.heading"
  case linesCaption = "action-plan.annex-costs.lines-caption"
  case linesAlternative = "action-plan.annex-costs.lines-alternative"
  case item = "action-plan.annex-costs.item"
  case quantity = "action-plan.annex-costs.quantity"
  case unitCost = "action-plan.annex-costs.unit-cost"
  case yearsCaption = "action-plan.annex-costs.years-caption"
  case yearsAlternative = "action-plan.annex-costs.years-alternative"
  case fundingCaption = "action-plan.annex-costs.funding-caption"
  case fundingAlternative = "action-plan.annex-costs.funding-alternative"
  case action = "action-plan.annex-costs.action"
  case source = "action-plan.annex-costs.source"
  case amount = "action-plan.annex-costs.amount"
}

/// What each action's money is for, in which year it is spent, and where it comes from.
struct CostsAnnex {
  /// A row that stands for one line of an action, by their places.
  private struct Line {
    let action: Int
    let line: Int
  }

  private let subject: PlanSubject
  private let years: [Int]

  private init(_ subject: PlanSubject) {
    self.subject = subject
    var years = Set<Int>()
    for action in subject.plan.actions {
      years.formUnion(action.cost?.byYear.map(\.year) ?? [])
      for line in action.funding { years.formUnion(line.byYear.map(\.year)) }
    }
    self.years = years.sorted()
  }

  static func compose(_ subject: PlanSubject) -> [Block] {
    let annex = CostsAnnex(subject)
    return [.unnumbered(1, "annex-costs", subject.phrases.term(CostsAnnexTerm.heading))]
      + [annex.costs, annex.byYear, annex.funding].compactMap { $0.map { .table($0) } }
  }

  private func lines(_ count: (Action) -> Int) -> [Line] {
    subject.plan.actions.enumerated().flatMap { place, action in
      (0..<count(action)).map { Line(action: place, line: $0) }
    }
  }

  private func currency(of action: Action) -> String { action.cost?.currency ?? subject.currency }

  /// An amount; with its currency where that is not the plan's.
  private func amount(_ amount: DecimalNumber?, of action: Action) -> [Inline] {
    let currency = currency(of: action)
    return currency == subject.currency
      ? subject.phrases.amount(amount) : subject.phrases.money(amount, currency)
  }

  private func heading(_ term: CostsAnnexTerm) -> [Inline] {
    subject.phrases.sentence(term, ["currency": subject.currencySymbol])
  }

  /// The amounts of each year, the mark for nothing in years without one.
  private func amounts(_ entries: [YearAmount], of action: Action) -> [Cell] {
    years.map { year in
      let entry = entries.first { $0.year == year }
      return .number(entry.map { amount($0.amount, of: action) } ?? subject.phrases.none)
    }
  }

  private var yearColumns: [TableColumn] {
    years.map { TableColumn(2.2, .number, subject.phrases.year($0)) }
  }
}

// MARK: - Tables

extension CostsAnnex {
  private var costs: Table? {
    let phrases = subject.phrases
    let actions = subject.plan.actions
    let lines = lines { $0.cost?.lines.count ?? 0 }
    guard !lines.isEmpty else { return nil }
    return .data(
      "table.cost-lines",
      columns: [
        TableColumn(6, phrases.term(CostsAnnexTerm.action)),
        TableColumn(7, phrases.term(CostsAnnexTerm.item)),
        TableColumn(2.4, .number, phrases.term(CostsAnnexTerm.quantity)),
        TableColumn(3, .number, heading(.unitCost)),
        TableColumn(3, .number, heading(.amount)),
      ],
      rows: RowSequence(count: lines.count) { index in
        let action = actions[lines[index].action]
        let line = action.cost?.lines[lines[index].line]
        let path = DataPath(components: ["actions", action.id, "cost", "lines"])
        return Row([
          .heading(subject.title(of: action)),
          .text(
            phrases.capitalized(
              phrases.text(line?.item, at: path.element(lines[index].line) / "item"))),
          .number(phrases.number(line?.quantity)), .number(amount(line?.unitCost, of: action)),
          .number(amount(line?.amount, of: action)),
        ])
      },
      caption: phrases.term(CostsAnnexTerm.linesCaption),
      alternative: phrases.plain(CostsAnnexTerm.linesAlternative))
  }

  private var byYear: Table? {
    let phrases = subject.phrases
    let actions = subject.plan.actions
    let places = actions.indices.filter { actions[$0].cost?.byYear.isEmpty == false }
    guard !places.isEmpty else { return nil }
    return .data(
      "table.costs-by-year",
      columns: [TableColumn(7, phrases.term(CostsAnnexTerm.action))] + yearColumns
        + [TableColumn(2.6, .number, heading(.amount))],
      rows: RowSequence(count: places.count) { index in
        let action = actions[places[index]]
        return Row(
          [.heading(subject.title(of: action))] + amounts(action.cost?.byYear ?? [], of: action)
            + [.number(amount(action.cost?.total, of: action))])
      },
      caption: phrases.term(CostsAnnexTerm.yearsCaption),
      alternative: phrases.plain(CostsAnnexTerm.yearsAlternative))
  }

  private var funding: Table? {
    let phrases = subject.phrases
    let actions = subject.plan.actions
    let lines = lines { $0.funding.count }
    guard !lines.isEmpty else { return nil }
    return .data(
      "table.funding",
      columns: [
        TableColumn(6, phrases.term(CostsAnnexTerm.action)),
        TableColumn(5, phrases.term(CostsAnnexTerm.source)),
      ] + yearColumns + [TableColumn(2.6, .number, heading(.amount))],
      rows: RowSequence(count: lines.count) { index in
        let action = actions[lines[index].action]
        let line = action.funding[lines[index].line]
        return Row(
          line.isGap ? .attention : .plain,
          [.heading(subject.title(of: action)), .text(FundingPhrases.source(line, subject))]
            + amounts(line.byYear, of: action) + [.number(amount(line.amount, of: action))])
      },
      caption: phrases.term(CostsAnnexTerm.fundingCaption),
      alternative: phrases.plain(CostsAnnexTerm.fundingAlternative))
  }
}
