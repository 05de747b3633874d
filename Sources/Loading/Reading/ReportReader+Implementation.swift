import Diagnostics
import Languages
import PlanModel
import YAMLSource

extension ReportReader {
  /// How a plan was carried out; its keys stand at the root.
  func implementation(_ reader: NodeReader) -> Implementation {
    Implementation(
      summary: reader.reportText("summary"), context: reader.reportText("context"),
      actions: reader.list("action_progress", actionProgress),
      indicators: reader.list("indicator_actuals", indicatorActual),
      incidents: reader.child("incidents", incidents),
      expenditure: reader.child("expenditure", expenditure),
      commissionWork: reader.child("commission_work", work),
      coalitionWork: reader.child("coalition_work", work),
      problems: reader.reportTexts("problems"), lessons: reader.reportTexts("lessons_learned"),
      proposedAmendments: reader.list("proposed_amendments", amendment),
      nextYear: reader.child("next_year_plan", nextYear),
      draftConclusion: reader.child("draft_conclusion", conclusion))
  }

  private func actionProgress(_ reader: NodeReader) -> ActionProgress? {
    let action = reader.required("action", reader.identifier)
    let status = reader.required("status") { reader.choice($0, ImplementationStatus.self) }
    let planned = reader.reportText("planned")
    let achieved = reader.reportText("achieved")
    let reason = reader.reportText("deviation_reason")
    let spent = reader.knownList("spent", spending)
    let completed = reader.date("completed")
    let isIllustrative = reader.isIllustrative()
    guard let action, let status else { return nil }
    return ActionProgress(
      action: action, status: status, planned: planned, achieved: achieved, deviationReason: reason,
      spent: spent, completed: completed, isIllustrative: isIllustrative)
  }

  private func spending(_ reader: NodeReader) -> Spending? {
    Spending(
      source: reader.requiredCode("source", in: "funding-sources") ?? Code(""),
      budgetCode: reader.text("budget_code"), donor: reader.identifier("donor"),
      amount: reader.known("amount", reader.amount))
  }

  private func indicatorActual(_ reader: NodeReader) -> IndicatorActual? {
    let indicator = reader.required("indicator", reader.identifier)
    let year = reader.year("year")
    let period = reader.period("period")
    let value = reader.known("value", reader.decimal)
    let text = reader.localized("text")
    let disaggregation = IndicatorReader.disaggregation(reader)
    let reason = reader.reportText("reason")
    let isIllustrative = reader.isIllustrative()
    if reader.node["year"] == nil, reader.node["period"] == nil {
      reader.log.reportMissing(at: .key(reader.path, "year"))
    }
    return indicator.map {
      IndicatorActual(
        indicator: $0, year: year, period: period, value: value, text: text,
        disaggregation: disaggregation, reason: reason, isIllustrative: isIllustrative)
    }
  }

  private func incidents(_ reader: NodeReader) -> ReportIncidents? {
    // Incidents have the shape of a plan's baseline, so that years can be set side by side.
    let baseline = PlanReader(reader).incidentBaseline(reader)
    let times: ResponseTimes? = reader.child("response_times") { times in
      ResponseTimes(
        deadlineHours: times.integer("deadline_hours"),
        withinDeadline: times.known("within_deadline", times.integer),
        late: times.known("late", times.integer),
        withoutResponse: times.known("without_response", times.integer),
        averageHours: times.known("average_hours", times.decimal),
        longestHours: times.known("longest_hours", times.decimal))
    }
    let text = reader.reportText("text")
    return baseline.map { ReportIncidents(baseline: $0, responseTimes: times, text: text) }
  }

  private func expenditure(_ reader: NodeReader) -> Expenditure? {
    Expenditure(
      asOf: reader.date("as_of"), currency: reader.currency("currency") ?? "",
      bySource: reader.list("by_source") { line in
        SourceExpenditure(
          source: line.requiredCode("source", in: "funding-sources") ?? Code(""),
          planned: line.known("planned", line.amount), spent: line.known("spent", line.amount),
          share: line.decimal("share_pct"))
      },
      planned: reader.known("planned", reader.amount), spent: reader.known("spent", reader.amount),
      text: reader.reportText("text"), isIllustrative: reader.isIllustrative())
  }

  private func work(_ reader: NodeReader) -> WorkRecord? {
    WorkRecord(
      meetings: reader.known("meetings", reader.integer),
      statements: reader.known("statements", reader.integer), text: reader.reportText("text"))
  }

  private func amendment(_ reader: NodeReader) -> ProposedAmendment? {
    ProposedAmendment(
      action: reader.identifier("action"), text: reader.requiredLocalized("text"),
      reason: reader.localized("reason"), isIllustrative: reader.isIllustrative())
  }

  private func nextYear(_ reader: NodeReader) -> NextYearPlan? {
    let year = reader.required("year", reader.year)
    let text = reader.reportText("text")
    let actions = reader.list("actions", plannedAction)
    let budget = reader.known("budget", reader.amount)
    return year.map { NextYearPlan(year: $0, text: text, actions: actions, budget: budget) }
  }

  private func plannedAction(_ reader: NodeReader) -> PlannedAction? {
    let action = reader.required("action", reader.identifier)
    let text = reader.requiredLocalized("text")
    let responsible = reader.identifier("responsible")
    let timeframe = reader.period("timeframe")
    let budget = reader.known("budget", reader.amount)
    return action.map {
      PlannedAction(
        action: $0, text: text, responsible: responsible, timeframe: timeframe, budget: budget)
    }
  }

  private func conclusion(_ reader: NodeReader) -> DraftConclusion? {
    let plans = PlanReader(reader)
    if reader.node["text"]?.isNull ?? true, reader.node["points"]?.isNull ?? true {
      reader.log.reportMissing(at: .key(reader.path, "points"))
    }
    return DraftConclusion(
      kind: reader.requiredCode("kind", in: "act-kinds") ?? Code(""),
      body: reader.requiredCode("body", in: "bodies") ?? Code(""),
      proposer: reader.code("proposer", in: "bodies"),
      legalBasis: reader.list("legal_basis", plans.legalBasis), text: reader.localized("text"),
      points: reader.localizedList("points"), explanation: reader.localized("explanation"),
      signatory: reader.child("signatory", plans.signatory),
      isIllustrative: reader.isIllustrative())
  }
}
