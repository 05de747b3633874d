extension ActivityCheck {
  /// Results and how they are measured.
  ///
  /// Rules: 8.6.1, 8.8.x, 8.9.x, 8.10.x, 8.11.1.
  mutating func checkResults() {
    for (place, result) in activity.results.enumerated() {
      for (number, indicator) in result.indicators.all.enumerated() {
        let path = "result[\(place + 1)]/indicator[\(number + 1)]"
        if !result.references.isEmpty, !indicator.references.isEmpty {
          error("8.11.1", at: path + "/reference")
        }
        check(indicator, at: path)
      }
    }
  }

  private mutating func check(_ indicator: Measure, at path: String) {
    for (place, baseline) in indicator.baselines.enumerated() {
      checkValue("8.8", baseline.value, indicator, at: "\(path)/baseline[\(place + 1)]")
    }
    for (place, period) in indicator.periods.enumerated() {
      let path = "\(path)/period[\(place + 1)]"
      if period.end.day < period.start.day { error("8.6.1", at: path, found: period.end.text) }
      for (place, target) in period.targets.enumerated() {
        checkValue("8.9", target.value, indicator, at: "\(path)/target[\(place + 1)]")
      }
      for (place, actual) in period.actuals.enumerated() {
        checkValue("8.10", actual.value, indicator, at: "\(path)/actual[\(place + 1)]")
      }
    }
  }

  private mutating func checkValue(
    _ family: String, _ value: String?, _ indicator: Measure, at path: String
  ) {
    switch (indicator.measure, value) {
    case ("1", nil), ("2", nil), ("3", nil), ("4", nil): error(family + ".1", at: path)
    case ("1", let value?), ("2", let value?), ("3", let value?), ("4", let value?):
      if !Self.isNumber(value) { warning(family + ".2", at: path, found: value) }
    case ("5", let value?): warning(family + ".3", at: path, found: value)
    default: break
    }
  }

  /// Whether XPath takes a text for a number: digits with an optional minus and point.
  private static func isNumber(_ text: String) -> Bool {
    var digits = Substring(text.collapsed)
    if digits.first == "-" { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let count = parts.reduce(0) { $0 + $1.utf8.count }
    return parts.count <= 2 && count > 0
      && parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
  }
}
