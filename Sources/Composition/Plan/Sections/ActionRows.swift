import DocumentTree
import Languages
import PlanModel

/// Words of the action table's rows of groups and sums.
enum ActionRowsTerm: String, CaseIterable, TermKey {
  case withoutObjective = "action-plan.action-rows.without-objective"
  case ordinal = "action-plan.action-rows.ordinal"
  case subtotal = "action-plan.action-rows.subtotal"
  case subtotalWithoutObjective = "action-plan.action-rows.subtotal-without-objective"
  case total = "action-plan.action-rows.total"
  case gap = "action-plan.action-rows.gap"
  case gapShare = "action-plan.action-rows.gap-share"
  case unaccounted = "action-plan.action-rows.unaccounted"
  case otherCurrency = "action-plan.action-rows.other-currency"
  case withoutCost = "action-plan.action-rows.without-cost"
}

/// Counted nouns; each has a form for every category of the language.
enum CountedTerm: String, CaseIterable, TermKey {
  case actions = "counted.actions"
}

/// The rows of the action table: actions by objective, with their sums.
///
/// What stands in memory is one small description a row, so that thousands of actions never do
/// as cells.
struct ActionRows: Sendable {
  /// What a row is.
  private enum Description {
    /// The heading of a group.
    case group(Int)
    /// An action by its place in the plan, with its number in the table.
    case action(Int, number: Int)
    /// The sum of a group.
    case subtotal(Int)
    /// The sum of all.
    case total
    /// A total in another currency, by its place.
    case otherCurrency(Int)
    /// Money without a source.
    case gap
    /// Costs that no line of funding speaks of.
    case unaccounted
    /// Actions whose cost is not known.
    case withoutCost
  }

  private let subject: PlanSubject
  private let descriptions: [Description]

  /// The rows of a plan.
  init(_ subject: PlanSubject) {
    self.subject = subject
    descriptions = Self.describe(subject)
  }

  /// The rows, made when they are asked for.
  var sequence: RowSequence {
    RowSequence(count: descriptions.count) { self.row(self.descriptions[$0]) }
  }

  private static func describe(_ subject: PlanSubject) -> [Description] {
    let plan = subject.plan
    let groups = Self.groups(plan)
    var descriptions: [Description] = []
    descriptions.reserveCapacity(plan.actions.count + 2 * groups.count + 5)
    var number = 0
    for (place, actions) in groups.enumerated() where place < subject.money.byObjective.count {
      descriptions.append(.group(place))
      for action in actions {
        number += 1
        descriptions.append(.action(action, number: number))
      }
      descriptions.append(.subtotal(place))
    }
    descriptions.append(.total)
    descriptions += subject.money.otherCurrencies.indices.map { .otherCurrency($0) }
    if subject.money.gap != .zero { descriptions.append(.gap) }
    if subject.money.unaccounted != .zero { descriptions.append(.unaccounted) }
    if !subject.money.actionsWithoutCost.isEmpty { descriptions.append(.withoutCost) }
    return descriptions
  }

  /// The places of the actions of each objective, in the order of the plan; last, those of none.
  ///
  /// An action stands below the first objective that names it, as sums count it.
  static func groups(_ plan: Plan) -> [[Int]] {
    var objectives: [String: Int] = [:]
    for (place, objective) in plan.objectives.enumerated() {
      for action in objective.actions where objectives[action] == nil {
        objectives[action] = place
      }
    }
    var groups = [[Int]](repeating: [], count: plan.objectives.count + 1)
    for (place, action) in plan.actions.enumerated() {
      groups[objectives[action.id] ?? plan.objectives.count].append(place)
    }
    return groups
  }
}

// MARK: - Rows

extension ActionRows {
  private static let columnCount = 10
  /// The columns before the one with the amounts, and those behind it.
  private static let leading = 5
  private static let trailing = 4

  private func row(_ description: Description) -> Row {
    let phrases = subject.phrases
    let money = subject.money
    switch description {
    case .group(let place):
      return Row(.group, [.heading(heading(of: place), span: Self.columnCount)])
    case .action(let place, let number):
      let ordinal = phrases.sentence(
        ActionRowsTerm.ordinal, ["number": phrases.count(number)])
      return Row(
        [.centered(ordinal)] + ActionCells(subject, subject.plan.actions[place]).cells)
    case .subtotal(let place):
      let group = money.byObjective[place]
      return sum(.subtotal, label(of: group), group.amount, actions: group.actionCount)
    case .total:
      return sum(
        .total, phrases.term(ActionRowsTerm.total), money.total,
        actions: subject.plan.actions.count)
    case .otherCurrency(let place):
      let other = money.otherCurrencies[place]
      return sum(
        .total,
        phrases.sentence(
          ActionRowsTerm.otherCurrency,
          ["currency": [.text(phrases.profile.numbers.symbol(of: other.currency))]]),
        other.amount, remark: phrases.none)
    case .gap:
      return sum(
        .attention, phrases.term(ActionRowsTerm.gap), money.gap,
        remark: phrases.sentence(
          ActionRowsTerm.gapShare, ["share": phrases.part(money.gapShare)]))
    case .unaccounted:
      return sum(
        .attention, phrases.term(ActionRowsTerm.unaccounted), money.unaccounted,
        remark: phrases.none)
    case .withoutCost:
      let ids = money.actionsWithoutCost.joined(
        separator: phrases.plain(CommonTerm.listSeparator))
      return Row(
        .attention,
        [
          .heading(phrases.term(ActionRowsTerm.withoutCost), span: Self.leading),
          .number(phrases.notPublished), .text([.text(ids)], span: Self.trailing),
        ])
    }
  }

  private func heading(of place: Int) -> [Inline] {
    let objectives = subject.plan.objectives
    return objectives.indices.contains(place)
      ? subject.title(of: objectives[place])
      : subject.phrases.term(ActionRowsTerm.withoutObjective)
  }

  private func label(of group: ActionGroup) -> [Inline] {
    let phrases = subject.phrases
    guard let id = group.id else { return phrases.term(ActionRowsTerm.subtotalWithoutObjective) }
    return phrases.sentence(ActionRowsTerm.subtotal, ["objective": phrases.symbol(id)])
  }

  private func sum(
    _ kind: Row.Kind, _ label: [Inline], _ amount: DecimalNumber, actions: Int
  ) -> Row {
    sum(kind, label, amount, remark: subject.phrases.counted(actions, CountedTerm.actions))
  }

  private func sum(
    _ kind: Row.Kind, _ label: [Inline], _ amount: DecimalNumber, remark: [Inline]
  ) -> Row {
    Row(
      kind,
      [
        .heading(label, span: Self.leading), .number(subject.phrases.amount(amount)),
        .text(remark, span: Self.trailing),
      ])
  }
}
