import DocumentTree
import Languages
import PlanModel

/// What units tell and what they do not, and what the checks have found.
enum PortfolioQualitySection {
  static func compose(_ subject: PortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    let blocks: [Block] = [
      .section(1, "data-quality", phrases.term(PortfolioTerm.qualityHeading)),
      .table(coverage(subject)),
    ]
    guard let found = subject.findings else { return blocks }
    let isExplained = found.values.contains { !$0.rules.isEmpty }
    return blocks + [.table(findings(subject))]
      + (isExplained ? [.text(phrases.term(PortfolioTerm.rulesNote), .note)] : [])
  }

  private static func coverage(_ subject: PortfolioSubject) -> Table {
    let phrases = subject.phrases
    let kinds: [(PortfolioTerm, (PlanSubject) -> Bool)] = [
      (.coverageIncidents, { $0.incidents != nil }),
      (.coverageSurvey, { $0.plan.preparation?.survey != nil }),
      (.coverageCosts, { !$0.plan.actions.isEmpty && $0.money.actionsWithoutCost.isEmpty }),
      (
        .coverageFunding,
        { !$0.plan.actions.isEmpty && $0.money.gap == .zero && $0.money.unaccounted == .zero }
      ),
      (
        .coverageIndicators,
        { plan in
          !plan.plan.indicators.isEmpty
            && plan.plan.indicators.allSatisfy { $0.baseline != nil && !$0.targets.isEmpty }
        }
      ),
      (.coverageMonitoring, { $0.plan.monitoring?.body != nil }),
      (.coverageReport, { subject.reports[$0.plan.id] != nil }),
    ]
    return .data(
      "table.coverage",
      columns: [
        TableColumn(5, phrases.term(PortfolioTerm.data)),
        TableColumn(2, phrases.term(PortfolioTerm.unitsCounted)),
      ],
      rows: RowSequence(
        kinds.map { kind, isTold in
          Row([
            .heading(phrases.capitalized(phrases.term(kind))),
            .text(subject.part(subject.plans.count(where: isTold))),
          ])
        }),
      caption: phrases.term(PortfolioTerm.coverageCaption),
      alternative: phrases.plain(PortfolioTerm.coverageAlternative))
  }

  private static func findings(_ subject: PortfolioSubject) -> Table {
    let phrases = subject.phrases
    let members = subject.members
    return .data(
      "table.findings",
      columns: [
        TableColumn(5, phrases.term(PortfolioTerm.member)),
        TableColumn(2, .number, phrases.term(PortfolioTerm.warnings)),
        TableColumn(2, .number, phrases.term(PortfolioTerm.notes)),
        TableColumn(4, phrases.term(PortfolioTerm.rules)),
      ],
      rows: RowSequence(count: members.count) { index in
        let id = members[index].id
        let found = subject.findings?[id]
        let rules = found.map { found in
          phrases.list(
            found.rules.map { rule in
              phrases.sentence(
                PortfolioTerm.ruleCount,
                ["rule": phrases.symbol(rule.rule), "count": phrases.count(rule.count)])
            })
        }
        return Row([
          .heading(name(of: members[index], subject)), .number(phrases.count(found?.warnings)),
          .number(phrases.count(found?.notes)), .text(rules ?? phrases.notPublished),
        ])
      },
      caption: phrases.term(PortfolioTerm.findingsCaption),
      alternative: phrases.plain(PortfolioTerm.findingsAlternative))
  }

  /// What a member is called, with its id; by its id alone what has no name of its own.
  private static func name(of member: Definition, _ subject: PortfolioSubject) -> [Inline] {
    let phrases = subject.phrases
    let id = phrases.symbol(member.id)
    return subject.name(of: member).map { phrases.remark($0, id) } ?? id
  }
}
