import Diagnostics
import Languages
import PlanModel
import YAMLSource

/// Reads a Community Cohesion Action Plan from the root of its definition.
///
/// Every problem of the form is reported; what is missing stays missing, so that the rules can
/// say what a plan must have. Reports: Y04, Y05, Y11, Y12, Y13, M01, M02, D01, N01, G01.
struct PlanReader {
  /// The root of the definition.
  let reader: NodeReader

  /// A reader of the plan under a root.
  init(_ reader: NodeReader) {
    self.reader = reader
  }

  /// The plan; nil when it has no sound id, period or place, without which no rule can judge it.
  func read() -> Plan? {
    let id = reader.required("id", reader.identifier)
    let status = reader.required("data_status") { reader.choice($0, DataStatus.self) }
    let title = reader.requiredLocalized("title")
    let unit = reader.required("local_government", reader.unit)
    let canton = reader.code("canton", in: "cantons")
    let period = reader.required("period", reader.period)
    let purposes = reader.codes("purposes", in: "purposes")
    let vision = reader.localized("vision")
    let strategicDocuments = reader.list("strategic_documents", strategicDocument)
    let edition = reader.required("edition", edition)
    let act = reader.child("act", act)
    let preparation = reader.child("preparation", preparation)
    let incidents = reader.child("incident_baseline", incidentBaseline)
    let actors = reader.list("actors", actor)
    let coordination = reader.cooperation("coordination")
    let dialogue = reader.cooperation("dialogue")
    let priorActivities = reader.list("prior_activities", priorActivity)
    let objectives = reader.list("objectives", objective)
    let actions = reader.list("actions", action)
    let indicators = reader.list("indicators", indicator)
    let risks = reader.list("risks", risk)
    let monitoring = reader.child("monitoring", monitoring)
    let summary = reader.child("budget_summary", budgetSummary)
    let projects = reader.links("projects")
    let documents = reader.documents(of: .plan)
    let arms = reader.arms()
    guard let id, let unit, let period else { return nil }
    var plan = Plan(
      id: id, dataStatus: status ?? .illustrative, languages: reader.log.languages, title: title,
      localGovernment: unit, canton: canton, period: period, purposes: purposes, vision: vision,
      strategicDocuments: strategicDocuments,
      edition: edition ?? Edition(number: "", stage: .draft), act: act, preparation: preparation,
      incidentBaseline: incidents, actors: actors, coordination: coordination,
      dialogue: dialogue, priorActivities: priorActivities,
      objectives: objectives, actions: actions, indicators: indicators, risks: risks,
      monitoring: monitoring, budgetSummary: summary, projects: projects, documents: documents)
    plan.arms = arms
    return plan
  }

  private func edition(_ key: String) -> Edition? {
    reader.child(key) { edition in
      let number = edition.required("number", edition.quotedText)
      let stage = edition.required("stage") { edition.choice($0, PlanStage.self) }
      let supersedes = edition.quotedText("supersedes")
      return Edition(number: number ?? "", stage: stage ?? .draft, supersedes: supersedes)
    }
  }

  private func actor(_ reader: NodeReader) -> Actor? {
    let id = reader.required("id", reader.identifier)
    let name = reader.requiredLocalized("name")
    let type = reader.requiredCode("type", in: "actor-types")
    let roles = reader.codes("role", in: "actor-roles")
    let duties = reader.localizedList("duties")
    let profile = reader.link("profile")
    return id.map {
      Actor(
        id: $0, name: name, type: type ?? Code(""), roles: roles, duties: duties,
        profile: profile)
    }
  }

  private func strategicDocument(_ reader: NodeReader) -> StrategicDocument? {
    StrategicDocument(
      title: reader.requiredLocalized("title"), period: reader.period("period"))
  }

  private func priorActivity(_ reader: NodeReader) -> PriorActivity? {
    let year = reader.required("year", reader.year)
    let title = reader.requiredLocalized("title")
    let actors = reader.identifiers("actors")
    let participants = reader.integer("participants")
    let amount: Money? = reader.child("amount") { amount in
      let value = amount.required("value", amount.amount)
      let currency = amount.currency("currency")
      guard let value, let currency else { return nil }
      return Money(value, currency)
    }
    let result = reader.localized("result")
    return year.map {
      PriorActivity(
        year: $0, title: title, actors: actors, participants: participants, amount: amount,
        result: result)
    }
  }

  private func objective(_ reader: NodeReader) -> Objective? {
    let id = reader.required("id", reader.identifier)
    let title = reader.requiredLocalized("title")
    let addresses = reader.identifiers("addresses")
    let actions = reader.identifiers("actions")
    return id.map { Objective(id: $0, title: title, addresses: addresses, actions: actions) }
  }

  private func risk(_ reader: NodeReader) -> Risk? {
    let id = reader.required("id", reader.identifier)
    let text = reader.requiredLocalized("text")
    let likelihood = reader.integer("likelihood", in: 1...5)
    let impact = reader.integer("impact", in: 1...5)
    let owner = reader.identifier("owner")
    let mitigation = reader.localized("mitigation")
    return id.map {
      Risk(
        id: $0, text: text, likelihood: likelihood, impact: impact, owner: owner,
        mitigation: mitigation)
    }
  }
}
