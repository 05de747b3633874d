import Diagnostics
import Languages
import PlanModel
import YAMLSource

// Each function reads the value of one key; it is nil when the key is missing, `null` or wrong.
extension NodeReader {
  /// A text.
  func text(_ key: String) -> String? {
    value(key).flatMap { log.text(of: $0, at: .key(path, key)) }
  }

  /// A text that must be quoted where it looks like a number.
  func quotedText(_ key: String) -> String? {
    value(key).flatMap { log.quotedText(of: $0, at: .key(path, key)) }
  }

  /// An id.
  func identifier(_ key: String) -> String? {
    value(key).flatMap { log.identifier(of: $0, at: .key(path, key)) }
  }

  /// A whole number from 0.
  func integer(_ key: String) -> Int? {
    value(key).flatMap { log.integer(of: $0, at: .key(path, key)) }
  }

  /// A whole number inside a range.
  func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let node = value(key) else { return nil }
    log.recorder?.note(.integer(range), of: node, at: .key(path, key))
    guard let number = log.integer(of: node, at: .key(path, key)) else { return nil }
    guard range.contains(number) else {
      log.reportKind(
        .range, at: .key(path, key), node,
        facts: [
          Fact("min", .number(String(range.lowerBound))),
          Fact("max", .number(String(range.upperBound))),
        ])
      return nil
    }
    return number
  }

  /// A year.
  func year(_ key: String) -> Int? {
    value(key).flatMap { log.year(of: $0, at: .key(path, key)) }
  }

  /// A number.
  func decimal(_ key: String) -> DecimalNumber? {
    value(key).flatMap { log.decimal(of: $0, at: .key(path, key)) }
  }

  /// An amount of money.
  func amount(_ key: String) -> DecimalNumber? {
    value(key).flatMap { log.amount(of: $0, at: .key(path, key)) }
  }

  /// `true` or `false`; false when the key is missing.
  func boolean(_ key: String) -> Bool {
    value(key).flatMap { log.boolean(of: $0, at: .key(path, key)) } ?? false
  }

  /// `true` or `false`; nil when the key is missing.
  func answer(_ key: String) -> Bool? {
    value(key).flatMap { log.boolean(of: $0, at: .key(path, key)) }
  }

  /// A date.
  func date(_ key: String) -> PartialDate? {
    value(key).flatMap { log.date(of: $0, at: .key(path, key)) }
  }

  /// A day of every year.
  func monthDay(_ key: String) -> MonthDay? {
    value(key).flatMap { log.monthDay(of: $0, at: .key(path, key)) }
  }

  /// A period with its start and end, both required.
  func period(_ key: String) -> Period? {
    child(key) { reader in
      log.recorder?.name("period", at: reader.path)
      let start = reader.required("start", reader.date)
      let end = reader.required("end", reader.date)
      guard let start, let end else { return nil }
      return Period(start: start, end: end)
    }
  }

  /// The ISO 4217 code of a currency, required.
  ///
  /// Reports: M02.
  func currency(_ key: String) -> String? {
    guard let node = value(key) else {
      log.report("M02", "missing", at: .key(path, key))
      return nil
    }
    return log.currency(of: node, at: .key(path, key))
  }

  /// A code of a list.
  func code(_ key: String, in list: String) -> Code? {
    value(key).flatMap { log.code(of: $0, in: list, at: .key(path, key)) }
  }

  /// A code of a list, required.
  func requiredCode(_ key: String, in list: String) -> Code? {
    required(key) { code($0, in: list) }
  }

  /// A value of a closed set.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ type: Choice.Type
  ) -> Choice? {
    value(key).flatMap { log.choice(of: $0, type, at: .key(path, key)) }
  }

  /// The key of a local self-government unit.
  func unit(_ key: String) -> String? {
    value(key).flatMap { log.unit(of: $0, at: .key(path, key)) }
  }

  /// A value that must be there.
  ///
  /// Reports: Y13.
  func required<Value>(_ key: String, _ read: (String) -> Value?) -> Value? {
    if node[key]?.isNull ?? true { log.reportMissing(at: .key(path, key)) }
    return read(key)
  }

  /// A value that the source may not tell: `null`, or no key at all.
  func known<Value>(_ key: String, _ read: (String) -> Value?) -> Known<Value> {
    read(key).map { .known($0) } ?? .notPublished
  }
}
