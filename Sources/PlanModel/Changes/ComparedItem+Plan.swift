import Languages

extension ComparedItem {
  /// A plan.
  init(_ plan: Plan) {
    self.init(
      .plan, id: plan.id, name: .text(plan.title),
      facts: Self.head(id: plan.id, plan.dataStatus, plan.languages) + [
        ComparedFact(.title, "title", .text(plan.title)),
        ComparedFact(.localGovernment, "local_government", .units([plan.localGovernment])),
        ComparedFact(.canton, "canton", ComparedValue(plan.canton, in: "cantons")),
        ComparedFact(.period, "period", .period(plan.period)),
        ComparedFact(.purposes, "purposes", ComparedValue(plan.purposes, in: "purposes")),
        ComparedFact(.vision, "vision", ComparedValue(plan.vision)),
        ComparedFact(.editionNumber, "edition/number", .symbol(plan.edition.number)),
        ComparedFact(
          .stage, "edition/stage", .code(Code(plan.edition.stage.rawValue), list: "plan-stages")),
        ComparedFact(
          .supersedes, "edition/supersedes",
          ComparedValue(plan.edition.supersedes, ComparedValue.symbol)),
        ComparedFact(
          .projects, "projects",
          ComparedValue(plan.projects.map(\.path), ComparedValue.references)),
      ],
      lists: [
        ComparedList(.act, at: "act", in: .act, plan.act.map(Self.init)),
        ComparedList(
          .preparation, at: "preparation", in: .preparation, plan.preparation.map(Self.init)),
        ComparedList(
          .incidentBaseline, at: "incident_baseline", in: .incidents,
          plan.incidentBaseline.map(Self.init)),
        ComparedList(
          .strategicDocument, "strategic_documents", in: .general,
          plan.strategicDocuments.map(Self.init)),
        ComparedList(.actor, "actors", in: .actors, plan.actors.map(Self.init)),
        ComparedList(
          .coordination, at: "coordination", in: .actors,
          plan.coordination.map { Self($0, .coordination) }),
        ComparedList(
          .dialogue, at: "dialogue", in: .actors, plan.dialogue.map { Self($0, .dialogue) }),
        ComparedList(
          .priorActivity, "prior_activities", in: .priorActivities,
          plan.priorActivities.map(Self.init)),
        ComparedList(.objective, "objectives", in: .objectives, plan.objectives.map(Self.init)),
        ComparedList(.action, "actions", in: .actions, plan.actions.map(Self.init)),
        ComparedList(.indicator, "indicators", in: .indicators, plan.indicators.map(Self.init)),
        ComparedList(.risk, "risks", in: .risks, plan.risks.map(Self.init)),
        ComparedList(
          .monitoring, at: "monitoring", in: .monitoring, plan.monitoring.map(Self.init)),
        ComparedList(
          .budgetSummary, at: "budget_summary", in: .budgetSummary,
          plan.budgetSummary.map(Self.init)),
      ])
  }

  /// What all definitions begin with.
  static func head(
    id: String, _ status: DataStatus, _ languages: DefinitionLanguages
  ) -> [ComparedFact] {
    [
      ComparedFact(.id, "id", .symbol(id)),
      ComparedFact(.dataStatus, "data_status", .answer(status == .real)),
      ComparedFact(.primaryLanguage, "languages/primary", .language(languages.primary)),
      ComparedFact(
        .secondaryLanguage, "languages/secondary",
        ComparedValue(languages.secondary, ComparedValue.language)),
    ]
  }

  private init(_ actor: Actor) {
    self.init(
      .actor, id: actor.id, name: .text(actor.name),
      facts: [
        ComparedFact(.name, "name", .text(actor.name)),
        ComparedFact(.type, "type", .code(actor.type, list: "actor-types")),
        ComparedFact(.roles, "role", ComparedValue(actor.roles, in: "actor-roles")),
        ComparedFact(.duties, "duties", ComparedValue(actor.duties, ComparedValue.texts)),
        ComparedFact(.profile, "profile", ComparedValue(actor.profile?.path, ComparedValue.symbol)),
      ])
  }

  private init(_ document: StrategicDocument) {
    self.init(
      .strategicDocument, name: .text(document.title), keys: [document.title.key],
      facts: [
        ComparedFact(.title, "title", .text(document.title)),
        ComparedFact(.period, "period", ComparedValue(document.period, ComparedValue.period)),
      ])
  }

  private init(_ cooperation: Cooperation, _ kind: ItemKind) {
    self.init(
      kind,
      facts: [
        ComparedFact(.form, "form", ComparedValue(cooperation.form)),
        ComparedFact(.actors, "actors", ComparedValue(cooperation.actors, ComparedValue.parties)),
        ComparedFact(
          .frequency, "frequency", ComparedValue(cooperation.frequency, in: "frequencies")),
        ComparedFact(.start, "since", ComparedValue(cooperation.since, ComparedValue.date)),
      ])
  }

  private init(_ activity: PriorActivity) {
    let title = activity.title.key
    self.init(
      .priorActivity, name: ComparedValue(together: [.year(activity.year), .text(activity.title)]),
      keys: ["\(activity.year) \(title)", title, String(activity.year)],
      facts: [
        ComparedFact(.year, "year", .year(activity.year)),
        ComparedFact(.title, "title", .text(activity.title)),
        ComparedFact(.actors, "actors", ComparedValue(activity.actors, ComparedValue.parties)),
        ComparedFact(
          .participants, "participants",
          ComparedValue(activity.participants, ComparedValue.count)),
        ComparedFact(.spent, "amount", ComparedValue(activity.amount, ComparedValue.money)),
        ComparedFact(.result, "result", ComparedValue(activity.result)),
      ])
  }

  private init(_ objective: Objective) {
    self.init(
      .objective, id: objective.id, name: .text(objective.title),
      facts: [
        ComparedFact(.title, "title", .text(objective.title)),
        ComparedFact(
          .addresses, "addresses",
          ComparedValue(objective.addresses, ComparedValue.references)),
        ComparedFact(
          .actions, "actions", ComparedValue(objective.actions, ComparedValue.references)),
      ])
  }

  private init(_ risk: Risk) {
    self.init(
      .risk, id: risk.id, name: .text(risk.text),
      facts: [
        ComparedFact(.risk, "text", .text(risk.text)),
        ComparedFact(
          .likelihood, "likelihood", ComparedValue(risk.likelihood, ComparedValue.count)),
        ComparedFact(.impact, "impact", ComparedValue(risk.impact, ComparedValue.count)),
        ComparedFact(.owner, "owner", ComparedValue(risk.owner, ComparedValue.party)),
        ComparedFact(.mitigation, "mitigation", ComparedValue(risk.mitigation)),
      ])
  }

  private init(_ summary: BudgetSummary) {
    let currency = summary.currency
    self.init(
      .budgetSummary,
      facts: [
        ComparedFact(.currency, "currency", .symbol(currency)),
        ComparedFact(
          .statedTotal, "total", ComparedValue(summary.total) { .money(Money($0, currency)) }),
      ] + ComparedFact.years(.statedYear, "by_year", summary.byYear, currency)
        + ComparedFact.entries(.statedSource, "by_source", summary.bySource) {
          (
            $0.source.key, .code($0.source, list: "funding-sources"),
            .money(Money($0.amount, currency))
          )
        })
  }
}

extension LocalizedText {
  /// The words by which a part without an id is found again.
  var key: String { firstWritten?.text ?? "" }
}
