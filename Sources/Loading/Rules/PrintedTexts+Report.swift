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
      prose(outcome.narrative?.text, path / "narrative")
      prose(outcome.genderAndYouth?.text, path / "gender_and_youth")
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
    allProse(texts.map(\.text), path())
  }

  private func walk(_ progress: OverallProgress?) {
    let path: DataPath = "overall_progress"
    prose(progress?.summary?.text, path / "summary")
    prose(progress?.structuralChange?.text, path / "structural_change")
    prose(progress?.humanImpact?.text, path / "human_impact")
    marked(
      progress?.significantEventsNextPeriod ?? [], path / "significant_events_next_period")
  }

  private func walk(_ indicator: ReportedIndicator, _ path: () -> DataPath) {
    one(indicator.title, path() / "title")
    one(indicator.baseline?.text, path() / "baseline" / "text")
    one(indicator.endOfProjectTarget.value?.words, path() / "end_of_project_target")
    one(indicator.period?.milestone.value?.words, path() / "period" / "milestone")
    one(indicator.period?.actual.value?.words, path() / "period" / "actual")
    prose(indicator.varianceReason?.text, path() / "variance_reason")
    prose(indicator.verification, path() / "verification")
  }

  private func walk(_ evaluation: ReportEvaluation?, _ path: DataPath) {
    prose(evaluation?.text?.text, path / "text")
    marked(evaluation?.findings ?? [], path / "findings")
  }

  private func walk(_ crossCutting: CrossCutting) {
    let path: DataPath = "cross_cutting"
    prose(crossCutting.nationalOwnership?.text, path / "national_ownership")
    prose(crossCutting.gender?.text?.text, path / "gender" / "text")
    prose(crossCutting.youth?.text, path / "youth")
    prose(crossCutting.conflictSensitivity?.text, path / "conflict_sensitivity")
    prose(crossCutting.monitoring?.text, path / "monitoring")
    walk(crossCutting.evaluation, path / "evaluation")
    let effects = crossCutting.catalyticEffects
    for (place, effect) in (effects?.financial.value ?? []).enumerated() {
      prose(effect.text, (path / "catalytic_effects" / "financial").element(place) / "text")
    }
    marked(effects?.nonFinancial.value ?? [], path / "catalytic_effects" / "non_financial")
    prose(crossCutting.sustainability?.text, path / "sustainability")
    for (place, item) in (crossCutting.risksAndAdjustments.value ?? []).enumerated() {
      prose(item.risk, (path / "risks_and_adjustments").element(place) / "risk")
      prose(item.adjustment, (path / "risks_and_adjustments").element(place) / "adjustment")
    }
    prose(crossCutting.noCostExtension?.reason?.text, path / "no_cost_extension" / "reason")
  }

  private func walk(_ part: Implementation) {
    prose(part.summary?.text, "summary")
    prose(part.context?.text, "context")
    for (place, action) in part.actions.enumerated() {
      let path = DataPath("action_progress").element(place)
      prose(action.planned?.text, path / "planned")
      prose(action.achieved?.text, path / "achieved")
      prose(action.deviationReason?.text, path / "deviation_reason")
    }
    for (place, actual) in part.indicators.enumerated() {
      one(actual.text, DataPath("indicator_actuals").element(place) / "text")
      prose(actual.reason?.text, DataPath("indicator_actuals").element(place) / "reason")
    }
    prose(part.incidents?.text?.text, "incidents/text")
    prose(part.expenditure?.text?.text, "expenditure/text")
    prose(part.commissionWork?.text?.text, "commission_work/text")
    prose(part.coalitionWork?.text?.text, "coalition_work/text")
    marked(part.problems, "problems")
    marked(part.lessons, "lessons_learned")
    for (place, amendment) in part.proposedAmendments.enumerated() {
      prose(amendment.text, DataPath("proposed_amendments").element(place) / "text")
      prose(amendment.reason, DataPath("proposed_amendments").element(place) / "reason")
    }
    prose(part.nextYear?.text?.text, "next_year_plan/text")
    for (place, action) in (part.nextYear?.actions ?? []).enumerated() {
      prose(action.text, DataPath("next_year_plan/actions").element(place) / "text")
    }
    for (place, basis) in (part.draftConclusion?.legalBasis ?? []).enumerated() {
      one(basis.text, DataPath("draft_conclusion/legal_basis").element(place) / "text")
    }
    prose(part.draftConclusion?.text, "draft_conclusion/text")
    allProse(part.draftConclusion?.points ?? [], "draft_conclusion/points")
    prose(part.draftConclusion?.explanation, "draft_conclusion/explanation")
  }
}
