import Diagnostics
import Languages
import PlanModel
import YAMLSource

extension PlanReader {
  /// Something that the plan sets out to do.
  func action(_ reader: NodeReader) -> Action? {
    let id = reader.required("id", reader.identifier)
    let title = reader.requiredLocalized("title")
    let kind = reader.code("kind", in: "action-kinds")
    let responsible = reader.identifier("responsible")
    let partners = reader.identifiers("partners")
    let timeframe = reader.period("timeframe")
    let outputs = reader.localizedList("outputs")
    let indicators = reader.identifiers("indicators")
    let cost = reader.child("cost", cost)
    let zeroCost = reader.localized("zero_cost")
    let funding = reader.list("funding", funding)
    let risks = reader.identifiers("risks")
    return id.map {
      Action(
        id: $0, title: title, kind: kind, responsible: responsible, partners: partners,
        timeframe: timeframe, outputs: outputs, indicators: indicators, cost: cost,
        zeroCost: zeroCost, funding: funding, risks: risks)
    }
  }

  /// Sums as the author states them.
  func budgetSummary(_ reader: NodeReader) -> BudgetSummary? {
    let log = reader.log
    return BudgetSummary(
      currency: reader.currency("currency") ?? "",
      byYear: reader.byYear("by_year"),
      bySource: reader.entries("by_source") { key, value, path in
        // Money without a source is a gap, which is no source of funding.
        log.check(key.text, in: "funding-sources", or: ["gap"], at: path, key)
        return log.amount(of: value, at: path).map {
          SourceAmount(source: Code(key.text), amount: $0)
        }
      },
      total: reader.amount("total"))
  }

  private func cost(_ reader: NodeReader) -> ActionCost? {
    ActionCost(
      currency: reader.currency("currency") ?? "",
      lines: reader.list("lines", costLine),
      byYear: reader.byYear("by_year"),
      total: reader.required("total", reader.amount))
  }

  private func costLine(_ reader: NodeReader) -> CostLine? {
    CostLine(
      item: reader.requiredLocalized("item"), quantity: reader.decimal("quantity"),
      unitCost: reader.amount("unit_cost"), amount: reader.required("amount", reader.amount))
  }

  private func funding(_ reader: NodeReader) -> Funding? {
    Funding(
      source: reader.requiredCode("source", in: "funding-sources") ?? Code(""),
      budgetCode: reader.text("budget_code"),
      donor: reader.identifier("donor"),
      project: reader.identifier("project"),
      status: reader.required("status") { reader.choice($0, FundingStatus.self) } ?? .expected,
      byYear: reader.byYear("by_year"),
      amount: reader.required("amount", reader.amount))
  }
}
