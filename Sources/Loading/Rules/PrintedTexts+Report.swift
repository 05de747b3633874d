import Diagnostics
import PlanModel

extension PrintedTexts {
  /// Shows every text of a report.
  func walk(_ report: Report) {
    one(report.title, "title")
    one(report.submission?.function, "submitted/by/function")
    one(report.cover?.geographicScope.value, "cover/geographic_scope")
    walk(report.overallProgress)
    for (place, outcome) in report.outcomes.enumerated() {
      let path = DataPath("outcomes").element(place)
      one(outcome.narrative?.text, path / "narrative")
      one(outcome.genderAndYouth?.text, path / "gender_and_youth")
      for (inner, indicator) in outcome.indicators.enumerated() {
        walk(indicator) { context.outcomeIndicators[place].path(inner) }
      }
    }
    if let crossCutting = report.crossCutting { walk(crossCutting) }
    walk(report.implementation)
    walk(report.evaluation, "evaluation")
    for (place, annex) in report.annexes.enumerated() {
      one(annex.title, DataPath("annexes").element(place) / "title")
    }
  }

  private func marked(_ texts: [ReportText], _ path: @autoclosure () -> DataPath) {
    all(texts.map(\.text), path())
  }

  private func walk(_ progress: OverallProgress?) {
    let path: DataPath = "overall_progress"
    one(progress?.summary?.text, path / "summary")
    one(progress?.structuralChange?.text, path / "structural_change")
    one(progress?.humanImpact?.text, path / "human_impact")
    marked(
      progress?.significantEventsNextPeriod ?? [], path / "significant_events_next_period")
  }

  private func walk(_ indicator: ReportedIndicator, _ path: () -> DataPath) {
    one(indicator.title, path() / "title")
    one(indicator.baseline?.text, path() / "baseline" / "text")
    one(indicator.endOfProjectTarget.value?.words, path() / "end_of_project_target")
    one(indicator.period?.milestone.value?.words, path() / "period" / "milestone")
    one(indicator.period?.actual.value?.words, path() / "period" / "actual")
    one(indicator.varianceReason?.text, path() / "variance_reason")
    one(indicator.verification, path() / "verification")
  }

  private func walk(_ evaluation: ReportEvaluation?, _ path: DataPath) {
    one(evaluation?.text?.text, path / "text")
    marked(evaluation?.findings ?? [], path / "findings")
  }

  private func walk(_ crossCutting: CrossCutting) {
    let path: DataPath = "cross_cutting"
    one(crossCutting.nationalOwnership?.text, path / "national_ownership")
    one(crossCutting.gender?.text?.text, path / "gender" / "text")
    one(crossCutting.youth?.text, path / "youth")
    one(crossCutting.conflictSensitivity?.text, path / "conflict_sensitivity")
    one(crossCutting.monitoring?.text, path / "monitoring")
    walk(crossCutting.evaluation, path / "evaluation")
    let effects = crossCutting.catalyticEffects
    for (place, effect) in (effects?.financial.value ?? []).enumerated() {
      one(effect.text, (path / "catalytic_effects" / "financial").element(place) / "text")
    }
    marked(effects?.nonFinancial.value ?? [], path / "catalytic_effects" / "non_financial")
    one(crossCutting.sustainability?.text, path / "sustainability")
    for (place, item) in (crossCutting.risksAndAdjustments.value ?? []).enumerated() {
      one(item.risk, (path / "risks_and_adjustments").element(place) / "risk")
      one(item.adjustment, (path / "risks_and_adjustments").element(place) / "adjustment")
    }
    one(crossCutting.noCostExtension?.reason?.text, path / "no_cost_extension" / "reason")
  }

  private func walk(_ part: Implementation) {
    one(part.summary?.text, "summary")
    one(part.context?.text, "context")
    for (place, action) in part.actions.enumerated() {
      let path = DataPath("action_progress").element(place)
      one(action.planned?.text, path / "planned")
      one(action.achieved?.text, path / "achieved")
      one(action.deviationReason?.text, path / "deviation_reason")
    }
    for (place, actual) in part.indicators.enumerated() {
      one(actual.text, DataPath("indicator_actuals").element(place) / "text")
      one(actual.reason?.text, DataPath("indicator_actuals").element(place) / "reason")
    }
    one(part.incidents?.text?.text, "incidents/text")
    one(part.expenditure?.text?.text, "expenditure/text")
    one(part.commissionWork?.text?.text, "commission_work/text")
    one(part.coalitionWork?.text?.text, "coalition_work/text")
    marked(part.problems, "problems")
    marked(part.lessons, "lessons_learned")
    for (place, amendment) in part.proposedAmendments.enumerated() {
      one(amendment.text, DataPath("proposed_amendments").element(place) / "text")
      one(amendment.reason, DataPath("proposed_amendments").element(place) / "reason")
    }
    one(part.nextYear?.text?.text, "next_year_plan/text")
    for (place, action) in (part.nextYear?.actions ?? []).enumerated() {
      one(action.text, DataPath("next_year_plan/actions").element(place) / "text")
    }
    for (place, basis) in (part.draftConclusion?.legalBasis ?? []).enumerated() {
      one(basis.text, DataPath("draft_conclusion/legal_basis").element(place) / "text")
    }
    one(part.draftConclusion?.text, "draft_conclusion/text")
    all(part.draftConclusion?.points ?? [], "draft_conclusion/points")
    one(part.draftConclusion?.explanation, "draft_conclusion/explanation")
  }
}
