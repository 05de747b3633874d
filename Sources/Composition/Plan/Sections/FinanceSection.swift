import DocumentTree
import Languages
import PlanModel

/// Words on the plan's money.
enum FinanceTerm: String, CaseIterable, TermKey {
  case heading = "action-plan.finance.heading"
  case introduction = "action-plan.finance.introduction"
  case withoutCost = "action-plan.finance.without-cost"
  case byYearHeading = "action-plan.finance.by-year-heading"
  case byYearCaption = "action-plan.finance.by-year-caption"
  case byYearAlternative = "action-plan.finance.by-year-alternative"
  case bySourceHeading = "action-plan.finance.by-source-heading"
  case bySourceCaption = "action-plan.finance.by-source-caption"
  case bySourceAlternative = "action-plan.finance.by-source-alternative"
  case byStatusCaption = "action-plan.finance.by-status-caption"
  case byStatusAlternative = "action-plan.finance.by-status-alternative"
  case byObjectiveHeading = "action-plan.finance.by-objective-heading"
  case byObjectiveCaption = "action-plan.finance.by-objective-caption"
  case byObjectiveAlternative = "action-plan.finance.by-objective-alternative"
  case year = "action-plan.finance.year"
  case withoutYear = "action-plan.finance.without-year"
  case source = "action-plan.finance.source"
  case status = "action-plan.finance.status"
  case objective = "action-plan.finance.objective"
  case actions = "action-plan.finance.actions"
  case amount = "action-plan.finance.amount"
  case share = "action-plan.finance.share"
}

/// The plan's money by year, by source and by objective.
enum FinanceSection {
  static func compose(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    let money = subject.money
    var blocks: [Block] = [
      .section(1, "finance", phrases.term(FinanceTerm.heading)),
      .text(
        phrases.sentence(
          FinanceTerm.introduction,
          [
            "total": phrases.money(money.total, subject.currency),
            "gap": phrases.money(money.gap, subject.currency),
          ])),
    ]
    if !money.actionsWithoutCost.isEmpty {
      blocks.append(
        .text(
          phrases.sentence(
            FinanceTerm.withoutCost,
            [
              "actions": phrases.list(money.actionsWithoutCost.map { phrases.symbol($0) })
            ]), .note))
    }
    blocks.append(.section(2, "finance.by-year", phrases.term(FinanceTerm.byYearHeading)))
    blocks += [.table(byYear(subject))] + FinanceChart(subject).blocks
    return blocks + [
      .section(2, "finance.by-source", phrases.term(FinanceTerm.bySourceHeading)),
      .table(bySource(subject)), .table(byStatus(subject)),
      .section(2, "finance.by-objective", phrases.term(FinanceTerm.byObjectiveHeading)),
      .table(byObjective(subject)),
    ]
  }

  private static func byYear(_ subject: PlanSubject) -> Table {
    let phrases = subject.phrases
    var rows = subject.money.byYear.map {
      row(.plain, phrases.year($0.year), $0.amount, subject)
    }
    if subject.money.withoutYear != .zero {
      rows.append(
        row(.plain, phrases.term(FinanceTerm.withoutYear), subject.money.withoutYear, subject))
    }
    return table(
      "table.by-year", of: .year, rows, subject, caption: .byYearCaption,
      alternative: .byYearAlternative)
  }

  private static func bySource(_ subject: PlanSubject) -> Table {
    let phrases = subject.phrases
    let money = subject.money
    var rows = money.bySource.map {
      row(.plain, FundingPhrases.name(of: $0.source, subject), $0.amount, subject)
    }
    if money.gap != .zero {
      rows.append(row(.attention, phrases.term(ActionRowsTerm.gap), money.gap, subject))
    }
    if money.unaccounted != .zero {
      rows.append(
        row(.attention, phrases.term(ActionRowsTerm.unaccounted), money.unaccounted, subject))
    }
    return table(
      "table.by-source", of: .source, rows, subject, caption: .bySourceCaption,
      alternative: .bySourceAlternative)
  }

  private static func byStatus(_ subject: PlanSubject) -> Table {
    let phrases = subject.phrases
    var rows = subject.money.byStatus.map { entry in
      row(
        entry.status == .gap && entry.amount != .zero ? .attention : .plain,
        phrases.codeAlone(Code(entry.status.rawValue), in: .fundingStatuses), entry.amount,
        subject)
    }
    if subject.money.unaccounted != .zero {
      rows.append(
        row(
          .attention, phrases.term(ActionRowsTerm.unaccounted), subject.money.unaccounted, subject))
    }
    return table(
      "table.by-status", of: .status, rows, subject, caption: .byStatusCaption,
      alternative: .byStatusAlternative)
  }

  /// A table of labels, amounts and shares with its total.
  private static func table(
    _ anchor: Anchor, of label: FinanceTerm, _ rows: [Row], _ subject: PlanSubject,
    caption: FinanceTerm, alternative: FinanceTerm
  ) -> Table {
    let phrases = subject.phrases
    return .data(
      anchor,
      columns: [
        TableColumn(6, phrases.term(label)),
        TableColumn(3, .number, amountHeading(subject)),
        TableColumn(2, .number, phrases.term(FinanceTerm.share)),
      ],
      rows: RowSequence(
        rows + [row(.total, phrases.term(CommonTerm.total), subject.money.total, subject)]),
      caption: phrases.term(caption), alternative: phrases.plain(alternative))
  }

  private static func amountHeading(_ subject: PlanSubject) -> [Inline] {
    subject.phrases.sentence(FinanceTerm.amount, ["currency": subject.currencySymbol])
  }

  private static func row(
    _ kind: Row.Kind, _ label: [Inline], _ amount: DecimalNumber, _ subject: PlanSubject
  ) -> Row {
    Row(
      kind,
      [
        .heading(label), .number(subject.phrases.amount(amount)),
        .number(subject.phrases.part(Share(amount, of: subject.money.total))),
      ])
  }
}

// MARK: - By objective

extension FinanceSection {
  private static func byObjective(_ subject: PlanSubject) -> Table {
    let phrases = subject.phrases
    let groups = subject.money.byObjective
    let rows = groups.enumerated().map { place, group in
      Row([
        .heading(name(of: group, at: place, subject)), .number(phrases.count(group.actionCount)),
        .number(phrases.amount(group.amount)),
        .number(phrases.part(Share(group.amount, of: subject.money.total))),
      ])
    }
    let total = Row(
      .total,
      [
        .heading(phrases.term(CommonTerm.total)),
        .number(phrases.count(groups.reduce(0) { $0 + $1.actionCount })),
        .number(phrases.amount(subject.money.total)),
        .number(phrases.part(Share(subject.money.total, of: subject.money.total))),
      ])
    return .data(
      "table.by-objective",
      columns: [
        TableColumn(6, phrases.term(FinanceTerm.objective)),
        TableColumn(1.8, .number, phrases.term(FinanceTerm.actions)),
        TableColumn(3, .number, amountHeading(subject)),
        TableColumn(2, .number, phrases.term(FinanceTerm.share)),
      ],
      rows: RowSequence(rows + [total]), caption: phrases.term(FinanceTerm.byObjectiveCaption),
      alternative: phrases.plain(FinanceTerm.byObjectiveAlternative))
  }

  private static func name(
    of group: ActionGroup, at place: Int, _ subject: PlanSubject
  ) -> [Inline] {
    guard group.id != nil, subject.plan.objectives.indices.contains(place) else {
      return subject.phrases.term(ActionRowsTerm.withoutObjective)
    }
    return subject.title(of: subject.plan.objectives[place])
  }
}
