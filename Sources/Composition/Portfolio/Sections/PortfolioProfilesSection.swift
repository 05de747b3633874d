import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// A page on every unit.
enum PortfolioProfilesSection {
  /// How many of its actions and objectives a page has room for.
  static let mostActions = 8

  static func compose(_ subject: PortfolioSubject) -> [Block] {
    let heading: Block = .section(
      1, "profiles", subject.phrases.term(PortfolioTerm.profilesHeading))
    return [.pageBreak, heading]
      + subject.plans.enumerated().flatMap { place, plan -> [Block] in
        (place == 0 ? [] : [.pageBreak]) + profile(of: plan, subject)
      }
  }

  private static func profile(of plan: PlanSubject, _ subject: PortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    let id = plan.plan.id
    let actions = Array(
      PublicSummarySubject(plan, coalitions: [:]).chosenActions.prefix(mostActions))
    var blocks: [Block] = [
      .section(2, "profile." + id, subject.unit(of: plan)),
      .table(
        .facts(
          Anchor("table.profile." + id), facts(of: plan, subject), caption: nil,
          alternative: phrases.plain(PortfolioTerm.profileAlternative))),
    ]
    guard !actions.isEmpty else { return blocks }
    blocks.append(.table(table(of: actions, plan, phrases)))
    if actions.count < plan.plan.actions.count {
      blocks.append(
        .text(
          phrases.sentence(
            PortfolioTerm.moreActions,
            [
              "shown": phrases.count(actions.count),
              "all": phrases.count(plan.plan.actions.count),
            ]), .note))
    }
    return blocks
  }

  private static func facts(of plan: PlanSubject, _ subject: PortfolioSubject) -> [FactRow] {
    let phrases = subject.phrases
    let definition = plan.plan
    let place = [
      plan.unit?.canton.map { phrases.code($0, in: .cantons) },
      plan.unit.map { phrases.entity($0.entity) },
    ].compactMap(\.self)
    let total = phrases.money(
      definition.actions.count == plan.money.actionsWithoutCost.count ? nil : plan.money.total,
      plan.currency)
    let gap = phrases.labelled(
      PortfolioTerm.gap, phrases.money(plan.money.gap, plan.currency))
    let report = subject.reports[definition.id].map { subject.years($0.period.span) }
    var facts = [
      FactRow(
        phrases.term(PortfolioTerm.entity),
        place.isEmpty ? phrases.notPublished : phrases.capitalized(phrases.list(place))),
      FactRow(
        phrases.term(PortfolioTerm.plan),
        phrases.list([
          plan.phrases.text(definition.title, at: "title"), subject.years(definition.period),
        ])),
      FactRow(
        phrases.term(PortfolioTerm.stage),
        phrases.capitalized(CoverSection.edition(definition.edition, phrases))),
      FactRow(
        phrases.term(PortfolioTerm.act),
        definition.act.map { act in
          phrases.list(
            [act.number.map { phrases.symbol($0) }, act.date.map { phrases.date($0) }]
              .compactMap(\.self))
        } ?? phrases.notPublished),
      FactRow(
        phrases.term(PortfolioTerm.budget), lines: plan.money.gap == .zero ? [total] : [total, gap]),
      FactRow(phrases.term(PortfolioTerm.incidents), incidents(of: plan, phrases)),
      FactRow(phrases.term(PortfolioTerm.report), report ?? phrases.term(PortfolioTerm.noReport)),
      FactRow(
        phrases.term(PortfolioTerm.follower),
        plan.phrases.text(definition.monitoring?.body, at: "monitoring/body")),
    ]
    if let coalition = subject.coalition(of: plan) {
      facts.append(FactRow(phrases.term(PortfolioTerm.coalition), coalition.name))
    }
    if !definition.objectives.isEmpty {
      facts.append(
        FactRow(
          phrases.term(PortfolioTerm.objectives),
          lines: definition.objectives.map { plan.title(of: $0) }))
    }
    return facts
  }

  private static func incidents(of plan: PlanSubject, _ phrases: Phrases) -> [Inline] {
    guard let incidents = plan.incidents else { return phrases.notPublished }
    return phrases.sentence(
      PortfolioTerm.incidentsInYears,
      [
        "count": phrases.count(incidents[.all(year: nil)]),
        "years": PortfolioIncidentsSection.years(of: plan, phrases),
      ])
  }

  private static func table(
    of actions: [Action], _ plan: PlanSubject, _ phrases: Phrases
  ) -> Table {
    .data(
      Anchor("table.profile-actions." + plan.plan.id),
      columns: [
        TableColumn(6, phrases.term(PortfolioTerm.action)),
        TableColumn(4, phrases.term(PortfolioTerm.responsible)),
        TableColumn(3, phrases.term(PortfolioTerm.time)),
        TableColumn(2.6, .number, phrases.term(PortfolioTerm.budget)),
      ],
      rows: RowSequence(count: actions.count) { index in
        let action = actions[index]
        return Row([
          .heading(plan.title(of: action)), .text(plan.actor(action.responsible)),
          .text(phrases.period(action.timeframe, .compact)),
          .number(phrases.money(action.statedCost, action.cost?.currency ?? plan.currency)),
        ])
      },
      caption: nil, alternative: phrases.plain(PortfolioTerm.profileActionsAlternative))
  }
}
