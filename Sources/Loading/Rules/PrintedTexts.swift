import Diagnostics
import PlanModel

/// Walks over every text of a definition that documents print in the reader's language.
///
/// A path is made only when the visitor asks for it: most texts are sound.
struct PrintedTexts {
  /// What a text is, as far as its translation goes.
  enum Role {
    /// A title, a label or another short text, in which every sign is an ordinary one.
    case words
    /// A text in which signs mean emphasis, lists, tables, footnotes: Markdown.
    case prose
    /// A name, which may be the same in every language.
    case name
  }

  /// Receives a text, what it is, and where it stands.
  typealias Visitor = (LocalizedText, Role, () -> DataPath) -> Void

  /// What paths are looked up in.
  let context: RuleContext
  private let visit: Visitor

  /// Shows every text of a definition to the visitor.
  ///
  /// A text without any version is left out: that it is missing was told when it was read.
  static func each(in definition: Definition, _ context: RuleContext, _ visit: Visitor) {
    withoutActuallyEscaping(visit) { visit in
      let walk = PrintedTexts(context: context, visit: visit)
      switch definition {
      case .plan(let plan): walk.walk(plan)
      case .project(let project): walk.walk(project)
      case .coalition(let coalition): walk.walk(coalition)
      case .portfolio(let portfolio): walk.walk(portfolio)
      case .report(let report): walk.walk(report)
      }
    }
  }

  /// Shows a text that is translated.
  func one(_ text: LocalizedText?, _ path: @autoclosure () -> DataPath) {
    show(text, as: .words, path)
  }

  /// Shows a text whose signs are understood.
  func prose(_ text: LocalizedText?, _ path: @autoclosure () -> DataPath) {
    show(text, as: .prose, path)
  }

  /// Shows texts of a list whose signs are understood.
  func allProse(_ texts: [LocalizedText], _ path: @autoclosure () -> DataPath) {
    for (place, text) in texts.enumerated() { prose(text, path().element(place)) }
  }

  /// Shows a name.
  func name(_ text: LocalizedText, _ path: @autoclosure () -> DataPath) {
    show(text, as: .name, path)
  }

  private func show(_ text: LocalizedText?, as role: Role, _ path: () -> DataPath) {
    guard let text, !text.versions.isEmpty else { return }
    visit(text, role, path)
  }

  /// Shows the texts of a list.
  func all(_ texts: [LocalizedText], _ path: @autoclosure () -> DataPath) {
    for (place, text) in texts.enumerated() { one(text, path().element(place)) }
  }

  // MARK: Plans

  private func walk(_ plan: Plan) {
    one(plan.title, "title")
    for (place, basis) in (plan.act?.legalBasis ?? []).enumerated() {
      one(basis.text, DataPath("act/legal_basis").element(place) / "text")
    }
    all(plan.act?.repeals ?? [], "act/repeals")
    walk(plan.act?.articles ?? [])
    prose(plan.vision, "vision")
    for (place, document) in plan.strategicDocuments.enumerated() {
      one(document.title, DataPath("strategic_documents").element(place) / "title")
    }
    prose(plan.incidentBaseline?.context, "incident_baseline/context")
    prose(plan.coordination?.form, "coordination/form")
    prose(plan.dialogue?.form, "dialogue/form")
    if let preparation = plan.preparation { walk(preparation) }
    for (place, actor) in plan.actors.enumerated() {
      name(actor.name, context.actors.path(place) / "name")
      allProse(actor.duties, context.actors.path(place) / "duties")
    }
    for (place, activity) in plan.priorActivities.enumerated() {
      one(activity.title, DataPath("prior_activities").element(place) / "title")
      prose(activity.result, DataPath("prior_activities").element(place) / "result")
    }
    for (place, objective) in plan.objectives.enumerated() {
      one(objective.title, context.objectives.path(place) / "title")
    }
    for (place, action) in plan.actions.enumerated() {
      walk(action) { context.actions.path(place) }
    }
    for (place, indicator) in plan.indicators.enumerated() {
      walk(indicator) { context.indicators.path(place) }
    }
    for (place, risk) in plan.risks.enumerated() {
      prose(risk.text, context.risks.path(place) / "text")
      prose(risk.mitigation, context.risks.path(place) / "mitigation")
    }
    one(plan.monitoring?.body, "monitoring/body")
    prose(plan.monitoring?.revisionRule, "monitoring/revision_rule")
  }

  private func walk(_ articles: [Article]) {
    for (place, article) in articles.enumerated() {
      let path = DataPath("act/articles").element(place)
      one(article.title, path / "title")
      prose(article.text, path / "text")
      allProse(article.items, path / "items")
      for (inner, paragraph) in article.paragraphs.enumerated() {
        let place = (path / "paragraphs").element(inner)
        prose(paragraph.text, place / "text")
        allProse(paragraph.items, place / "items")
      }
    }
  }

  private func walk(_ preparation: Preparation) {
    for (place, member) in (preparation.workingGroup?.members ?? []).enumerated() {
      let members: DataPath = "preparation/working_group/members"
      one(member.function, members.element(place) / "function")
    }
    allProse(preparation.needs, "preparation/needs")
    prose(preparation.survey?.method, "preparation/survey/method")
    prose(preparation.survey?.population, "preparation/survey/population")
    for (place, finding) in (preparation.survey?.findings ?? []).enumerated() {
      prose(finding.text, context.findings.path(place) / "text")
    }
    all(preparation.consultation?.forms ?? [], "preparation/consultation/forms")
  }

  private func walk(_ action: Action, _ path: () -> DataPath) {
    one(action.title, path() / "title")
    all(action.outputs, path() / "outputs")
    for (place, line) in (action.cost?.lines ?? []).enumerated() {
      one(line.item, (path() / "cost" / "lines").element(place) / "item")
    }
    prose(action.zeroCost, path() / "zero_cost")
  }

  private func walk(_ indicator: Indicator, _ path: () -> DataPath) {
    one(indicator.title, path() / "title")
    one(indicator.baseline?.text, path() / "baseline" / "text")
    for (place, target) in indicator.targets.enumerated() {
      one(target.text, (path() / "targets").element(place) / "text")
    }
    prose(indicator.verification, path() / "verification")
  }

  // MARK: Projects

  private func walk(_ project: Project) {
    one(project.title, "title")
    one(project.status?.publishedLabel, "status/published_label")
    prose(project.overallObjective, "overall_objective")
    one(project.area, "area")
    for (place, component) in project.components.enumerated() {
      prose(component.text, DataPath("components").element(place))
    }
    for (place, beneficiary) in project.primaryBeneficiaries.enumerated() {
      one(beneficiary.name, context.beneficiaries.path(place))
    }
    for (place, result) in project.results.enumerated() {
      prose(result.statement, context.results.path(place) / "statement")
      for (inner, indicator) in result.indicators.enumerated() {
        walk(indicator) { context.resultIndicators[place].path(inner) }
      }
    }
    for (place, organisation) in project.organisations.enumerated() {
      name(organisation.name, context.organisations.path(place) / "name")
      show(organisation.onBehalfOf, as: .name) {
        context.organisations.path(place) / "on_behalf_of"
      }
    }
  }
}
