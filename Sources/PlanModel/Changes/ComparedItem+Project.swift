import Languages

extension ComparedItem {
  /// A donor-funded project.
  init(_ project: Project) {
    self.init(
      .project, id: project.id, name: .text(project.title),
      facts: Self.head(id: project.id, project.dataStatus, project.languages)
        + Self.facts(of: project) + Self.facts(of: project.finance),
      lists: [
        ComparedList(
          .provenance, at: "provenance", in: .general, project.provenance.map(Self.init)),
        ComparedList(
          .projectStatus, at: "status", in: .general, project.status.map(Self.init)),
        ComparedList(.component, "components", in: .components, project.components.map(Self.init)),
        ComparedList(
          .beneficiary, "primary_beneficiaries", in: .beneficiaries,
          project.primaryBeneficiaries.map(Self.init)),
        ComparedList(.result, "results", in: .results, project.results.map(Self.init)),
        ComparedList(
          .organisation, "organisations", in: .organisations,
          project.organisations.map(Self.init)),
        ComparedList(
          .contribution, "finance/contributions", in: .finance,
          project.finance.contributions.map { Self($0, project.finance.currency) }),
        ComparedList(
          .delivery, "finance/delivery", in: .finance,
          project.finance.delivery.map { Self(.delivery, $0, project.finance.currency) }),
        ComparedList(
          .budgetEntry, "finance/budget", in: .finance,
          (project.finance.budget.value ?? []).map {
            Self(.budgetEntry, $0, project.finance.currency)
          }),
        ComparedList(
          .tranche, "finance/tranches", in: .finance,
          (project.finance.tranches.value ?? []).map { Self($0, project.finance.currency) }),
        ComparedList(
          .exchangeRate, "finance/exchange_rates", in: .finance,
          project.finance.exchangeRates.map(Self.init)),
        ComparedList(
          .planShare, "finance/plans", in: .finance,
          project.finance.plans.map { Self($0, project.finance.currency) }),
        ComparedList(
          .computedFigures, at: "computed", in: .finance,
          project.computed.map { Self($0, project.finance.currency) }),
        ComparedList(
          .publishing, at: "iati", in: .publishing, project.publishing.map(Self.init)),
      ])
  }

  private static func facts(of project: Project) -> [ComparedFact] {
    [
      ComparedFact(.acronym, "acronym", ComparedValue(project.acronym, ComparedValue.symbol)),
      ComparedFact(.title, "title", .text(project.title)),
      ComparedFact(.start, "dates/start", ComparedValue(project.dates.start, ComparedValue.date)),
      ComparedFact(
        .expectedEnd, "dates/expected_end",
        ComparedValue(project.dates.expectedEnd, ComparedValue.date)),
      ComparedFact(.end, "dates/end", ComparedValue(project.dates.end, ComparedValue.date)),
      ComparedFact(
        .office, "project_office", ComparedValue(project.projectOffice, in: "countries")),
      ComparedFact(.objective, "overall_objective", ComparedValue(project.overallObjective)),
      ComparedFact(.area, "area", ComparedValue(project.area)),
      ComparedFact(.locations, "locations", ComparedValue(project.locations, ComparedValue.units)),
    ]
  }

  private init(_ provenance: Provenance) {
    self.init(
      .provenance,
      facts: [
        ComparedFact(
          .provenance, "source", ComparedValue(provenance.source, ComparedValue.verbatim)),
        ComparedFact(
          .captured, "captured", ComparedValue(provenance.captured, ComparedValue.date)),
        ComparedFact(.webPage, "url", ComparedValue(provenance.url, ComparedValue.symbol)),
        ComparedFact(.asPublished, "as_published", .answer(provenance.isAsPublished)),
      ])
  }

  private init(_ status: ProjectStatus) {
    self.init(
      .projectStatus,
      facts: [
        ComparedFact(
          .publishedStatus, "published_label", ComparedValue(status.publishedLabel)),
        ComparedFact(
          .status, "iati",
          ComparedValue(status.iati) { .code(Code(String($0)), list: "activity-statuses") }),
      ])
  }

  private init(_ component: ProjectComponent) {
    self.init(
      .component, name: .text(component.text),
      keys: [component.text.key, component.lead.joined(separator: " ")],
      facts: [
        ComparedFact(.lead, "lead", ComparedValue(component.lead, ComparedValue.parties)),
        ComparedFact(.content, "", .text(component.text)),
      ])
  }

  private init(_ beneficiary: Beneficiary) {
    self.init(
      .beneficiary, id: beneficiary.id, name: .text(beneficiary.name),
      facts: [
        ComparedFact(.name, "", .text(beneficiary.name)),
        ComparedFact(.group, "group", ComparedValue(beneficiary.group, in: "beneficiary-groups")),
        ComparedFact(
          .emphasis, "emphasis", ComparedValue(beneficiary.emphasis, in: "emphasis-groups")),
      ])
  }

  private init(_ result: ProjectResult) {
    self.init(
      .result, id: result.code, name: .text(result.statement),
      facts: [
        ComparedFact(
          .level, "level",
          ComparedValue(result.level) { .code(Code($0.rawValue), list: "result-levels") }),
        ComparedFact(.partOf, "part_of", ComparedValue(result.partOf, ComparedValue.symbol)),
        ComparedFact(.statement, "statement", .text(result.statement)),
      ],
      lists: [ComparedList(.indicator, "indicators", result.indicators.map(Self.init))])
  }

  private init(_ organisation: Organisation) {
    self.init(
      .organisation, id: organisation.id, name: .text(organisation.name),
      facts: [
        ComparedFact(.name, "name", .text(organisation.name)),
        ComparedFact(.roles, "roles", ComparedValue(organisation.roles, in: "organisation-roles")),
        ComparedFact(
          .organisationType, "type", ComparedValue(organisation.type, in: "organisation-types")),
        ComparedFact(.onBehalfOf, "on_behalf_of", ComparedValue(organisation.onBehalfOf)),
        ComparedFact(
          .reference, "iati_ref", ComparedValue(organisation.reference, ComparedValue.symbol)),
        ComparedFact(
          .channel, "channel_code",
          ComparedValue(organisation.channelCode, ComparedValue.symbol)),
      ]
        + ComparedFact.entries(.publishedRole, "as_published", organisation.asPublished) {
          ($0.place, .symbol($0.place), .verbatim($0.role))
        })
  }
}
