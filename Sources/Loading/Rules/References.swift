import Diagnostics
import PlanModel

/// The lists whose elements others name by id.
enum ReferenceTarget: String {
  case actor
  case indicator
  case risk
  case finding
  case action
  case organisation
  case result
  case member
}

/// Walks over every place where a definition names something by its id.
///
/// A path is made only when the visitor asks for it: most references are sound.
struct References {
  /// Receives a reference: the list it points into, the id, and where it stands.
  typealias Visitor = (ReferenceTarget, String, () -> DataPath) -> Void

  private let context: RuleContext
  private let visit: Visitor

  /// Shows every reference of a definition to the visitor, list after list.
  static func each(in definition: Definition, _ context: RuleContext, _ visit: Visitor) {
    withoutActuallyEscaping(visit) { visit in
      let walk = References(context: context, visit: visit)
      switch definition {
      case .plan(let plan): walk.walk(plan)
      case .project(let project): walk.walk(project)
      case .coalition(let coalition): walk.walk(coalition)
      case .report, .portfolio: break
      }
    }
  }

  /// Shows an id to the visitor, where there is one.
  func one(
    _ target: ReferenceTarget, _ id: String?, _ path: @autoclosure () -> DataPath
  ) {
    if let id { visit(target, id, path) }
  }

  /// Shows ids to the visitor.
  func all(
    _ target: ReferenceTarget, _ ids: [String], _ path: @autoclosure () -> DataPath
  ) {
    for (place, id) in ids.enumerated() { one(target, id, path().element(place)) }
  }

  // MARK: Plans

  private func walk(_ plan: Plan) {
    all(.actor, plan.act?.implementationCharge ?? [], "act/implementation_charge")
    if let preparation = plan.preparation { walk(preparation) }
    all(.actor, plan.coordination?.actors ?? [], "coordination/actors")
    all(.actor, plan.dialogue?.actors ?? [], "dialogue/actors")
    all(.actor, plan.incidentBaseline?.sources ?? [], "incident_baseline/source")
    for (place, activity) in plan.priorActivities.enumerated() {
      all(.actor, activity.actors, DataPath("prior_activities").element(place) / "actors")
    }
    for (place, objective) in plan.objectives.enumerated() {
      all(.finding, objective.addresses, context.objectives.path(place) / "addresses")
      all(.action, objective.actions, context.objectives.path(place) / "actions")
    }
    for (place, action) in plan.actions.enumerated() {
      walk(action) { context.actions.path(place) }
    }
    for (place, indicator) in plan.indicators.enumerated() {
      one(.actor, indicator.source, context.indicators.path(place) / "source")
    }
    for (place, risk) in plan.risks.enumerated() {
      one(.actor, risk.owner, context.risks.path(place) / "owner")
    }
    one(.actor, plan.monitoring?.chair, "monitoring/chair")
  }

  private func walk(_ preparation: Preparation) {
    for (place, member) in (preparation.workingGroup?.members ?? []).enumerated() {
      let members: DataPath = "preparation/working_group/members"
      one(.actor, member.organisation, members.element(place) / "organisation")
    }
    all(.actor, preparation.authors, "preparation/authors")
    all(.actor, preparation.partners, "preparation/partners")
    all(.actor, preparation.facilitatedBy, "preparation/facilitated_by")
    one(.actor, preparation.survey?.conductedBy, "preparation/survey/conducted_by")
  }

  private func walk(_ action: Action, _ path: () -> DataPath) {
    one(.actor, action.responsible, path() / "responsible")
    all(.actor, action.partners, path() / "partners")
    all(.indicator, action.indicators, path() / "indicators")
    for (place, funding) in action.funding.enumerated() {
      one(.actor, funding.donor, (path() / "funding").element(place) / "donor")
    }
    all(.risk, action.risks, path() / "risks")
  }

  // MARK: Projects

  private func walk(_ project: Project) {
    for (place, component) in project.components.enumerated() {
      all(.organisation, component.lead, DataPath("components").element(place) / "lead")
    }
    for (place, result) in project.results.enumerated() {
      one(.result, result.partOf, context.results.path(place) / "part_of")
      for (inner, indicator) in result.indicators.enumerated() {
        let roster = context.resultIndicators[place]
        one(.organisation, indicator.source, roster.path(inner) / "source")
      }
    }
    for (place, contribution) in project.finance.contributions.enumerated() {
      let path = DataPath("finance/contributions").element(place)
      one(.organisation, contribution.donor, path / "donor")
      one(.organisation, contribution.recipient.value, path / "recipient")
    }
    for share in project.finance.byRecipientOrganisation.value ?? [] {
      let path: DataPath = "finance/by_recipient_organisation"
      one(.organisation, share.organisation, path / share.organisation)
    }
    walk(project.finance)
    one(
      .organisation, project.publishing?.reportingOrganisation, "iati/reporting_organisation")
    one(
      .organisation, project.publishing?.contact?.organisation, "iati/contact/organisation")
  }

  private func walk(_ finance: ProjectFinance) {
    for (place, tranche) in (finance.tranches.value ?? []).enumerated() {
      let path = DataPath("finance/tranches").element(place)
      one(.organisation, tranche.recipient, path / "recipient")
    }
    for (key, entries) in [("budget", finance.budget.value ?? []), ("delivery", finance.delivery)] {
      for (place, entry) in entries.enumerated() {
        let path = ("finance" / key).element(place)
        one(.organisation, entry.organisation, path / "organisation")
        one(.result, entry.result, path / "result")
      }
    }
  }
}
