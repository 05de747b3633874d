import Languages
import PlanModel

extension ActivityImport {
  /// The money of the project.
  var finance: YAMLTree {
    let contributions = activity.transactions.filter { $0.type == "11" }
      .compactMap { transaction in transaction.value.heldAmount.map { (transaction, $0) } }
      .compactMap(contribution)
    var entries: [YAMLTree.Entry] = [("currency", currency.map { .text($0) } ?? .unknown)]
    entries.append(("total_contributions", total(contributions.map(\.share))))
    entries.append(("contributions", .list(contributions.map(\.tree))))
    let tranches = activity.transactions.filter { $0.type == "1" }.compactMap(tranche)
    if !tranches.isEmpty {
      let numbered = tranches.enumerated().map { place, entries in
        YAMLTree.flow([("number", .plain(String(place + 1)))] + entries)
      }
      entries.append(("tranches", .list(numbered)))
    }
    let budget = budget
    entries.append(("budget", budget.isEmpty ? .unknown : .list(budget)))
    entries.append(("delivery", .list(delivery)))
    return .block(entries)
  }

  private var currency: String? { activity.mainCurrency }

  private func other(_ value: MoneyValue) -> String? {
    value.isIn(currency) ? nil : value.currency
  }

  private func plain(_ number: DecimalNumber) -> YAMLTree { .plain(StandardDecimal(number).text) }

  private typealias Share = (amount: DecimalNumber, isOfProject: Bool)

  private func contribution(
    _ transaction: Transaction, _ amount: DecimalNumber
  ) -> (tree: YAMLTree, share: Share)? {
    let provider = transaction.provider
    guard let donor = organisations.id(provider?.reference, provider?.names ?? []) else {
      return nil
    }
    let notes = transaction.description?.narratives.all ?? []
    let date = texts.isUndated(notes) ? nil : texts.date(transaction.date, notes)
    let receiver = transaction.receiver
    let recipient = organisations.id(receiver?.reference, receiver?.names ?? [])
    let other = other(transaction.value)
    let tree = YAMLTree.flow(
      [("donor", .plain(donor)), ("amount", plain(amount))]
        + (other.map { [("currency", .text($0))] } ?? [])
        + [
          ("date", date.map { .plain("\($0)") } ?? .unknown),
          ("recipient", recipient.map { .plain($0) } ?? .unknown),
        ])
    return (tree, (amount, other == nil))
  }

  /// The sum of contributions where all are in the currency of the project.
  private func total(_ shares: [Share]) -> YAMLTree {
    guard !shares.isEmpty, shares.allSatisfy(\.isOfProject) else { return .unknown }
    return plain(shares.reduce(.zero) { $0 + $1.amount })
  }

  private func tranche(_ transaction: Transaction) -> [YAMLTree.Entry]? {
    guard let amount = transaction.value.heldAmount, other(transaction.value) == nil else {
      return nil
    }
    let notes = transaction.description?.narratives.all ?? []
    let date = texts.date(transaction.date, notes)
    let receiver = transaction.receiver
    let recipient = organisations.id(receiver?.reference, receiver?.names ?? [])
    return [
      ("date", date.map { .plain("\($0)") } ?? .unknown), ("amount", plain(amount)),
      ("status", .plain(TrancheStatus.transferred.rawValue)),
    ] + (recipient.map { [("recipient", .plain($0))] } ?? [])
  }

  /// The budgets of whole calendar years; of a year that was revised, the revision.
  private var budget: [YAMLTree] {
    let whole = activity.budgets.filter { budget in
      budget.start.day.month == 1 && budget.start.day.day == 1 && budget.end.day.month == 12
        && budget.end.day.day == 31 && budget.start.day.year == budget.end.day.year
    }
    let revised = Set(whole.filter { $0.type == "2" }.map(\.start.day.year))
    var sums: [(year: Int, currency: String?, amount: DecimalNumber)] = []
    for budget in whole where budget.type == "2" || !revised.contains(budget.start.day.year) {
      guard let amount = budget.value.heldAmount else { continue }
      let year = budget.start.day.year
      let currency = other(budget.value)
      if let index = sums.firstIndex(where: { $0.year == year && $0.currency == currency }) {
        sums[index].amount += amount
      } else {
        sums.append((year, currency, amount))
      }
    }
    return sums.sorted { ($0.year, $0.currency ?? "") < ($1.year, $1.currency ?? "") }
      .map { sum in
        .flow(
          [("year", .plain(String(sum.year))), ("amount", plain(sum.amount))]
            + (sum.currency.map { [("currency", .text($0))] } ?? []))
      }
  }

  private struct Spending: Hashable {
    let year: Int
    let date: PartialDate?
    let currency: String?
    let organisation: String?
  }

  /// What was spent or handed on.
  private var delivery: [YAMLTree] {
    var sums: [(key: Spending, amount: DecimalNumber)] = []
    for transaction in activity.transactions where ["3", "4"].contains(transaction.type) {
      guard let amount = transaction.value.heldAmount else { continue }
      let notes = transaction.description?.narratives.all ?? []
      let year = transaction.date.day.year
      let isOfYear =
        transaction.date.day == CalendarDay(year: year, month: 12, day: 31)
        && texts.isDelivery(of: year, notes)
      let provider = transaction.provider
      let key = Spending(
        year: year, date: isOfYear ? nil : texts.date(transaction.date, notes),
        currency: other(transaction.value),
        organisation: organisations.id(provider?.reference, provider?.names ?? []))
      if let index = sums.firstIndex(where: { $0.key == key }) {
        sums[index].amount += amount
      } else {
        sums.append((key, amount))
      }
    }
    return sums.map { sum in tree(of: sum.key, sum.amount) }
  }

  private func tree(of key: Spending, _ amount: DecimalNumber) -> YAMLTree {
    var entries: [YAMLTree.Entry] = [("year", .plain(String(key.year)))]
    if let date = key.date { entries.append(("date", .plain("\(date)"))) }
    entries.append(("amount", plain(amount)))
    if let currency = key.currency { entries.append(("currency", .text(currency))) }
    if let organisation = key.organisation {
      entries.append(("organisation", .plain(organisation)))
    }
    return .flow(entries)
  }
}

extension IATIActivity {
  /// The currency of the project: that of the activity, else that of its first amount.
  var mainCurrency: String? {
    currency ?? transactions.first?.value.currency ?? budgets.first?.value.currency
  }
}

extension MoneyValue {
  /// The amount where a definition can hold it: not below zero, with two decimals at most.
  var heldAmount: DecimalNumber? {
    guard let number = amount.number, !number.isNegative, number.tenThousandths % 100 == 0
    else { return nil }
    return number
  }

  /// Whether the amount is in a currency, which holds where none is named.
  func isIn(_ main: String?) -> Bool { currency == nil || currency == main }
}
