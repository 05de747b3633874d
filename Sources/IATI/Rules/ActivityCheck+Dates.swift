import Languages

extension ActivityCheck {
  /// When things begin, end and happen.
  ///
  /// Rules: 6.11.1, 11.1.x, 11.2.x.
  mutating func checkDates() {
    let dates = activity.dates.all.enumerated().map { (place: $0 + 1, date: $1) }
    let ofType = { (type: String) in dates.filter { $0.date.type == type } }
    if ofType("1").isEmpty, ofType("2").isEmpty { error("6.11.1", at: "activity-date") }
    if let updated = activity.updated, updated.day > today {
      error("11.1.1", at: "@last-updated-datetime", found: updated.text)
    }
    for (rule, first, last) in [("11.1.2", "1", "3"), ("11.1.3", "2", "4")] {
      let ends = ofType(last).map(\.date.date.day)
      for (place, date) in ofType(first) where ends.contains(where: { $0 < date.date.day }) {
        error(rule, at: "activity-date[\(place)]", found: date.date.text)
      }
    }
    for (rule, type) in [("11.1.4", "2"), ("11.1.5", "4")] {
      for (place, date) in ofType(type) where date.date.day > today {
        error(rule, at: "activity-date[\(place)]", found: date.date.text)
      }
    }
    for (place, transaction) in activity.transactions.enumerated() {
      let path = "transaction[\(place + 1)]"
      if transaction.date.day > today {
        error("11.2.1", at: path + "/transaction-date", found: transaction.date.text)
      }
      if transaction.value.date.day > today {
        error("11.2.2", at: path + "/value", found: transaction.value.date.text)
      }
    }
  }
}
