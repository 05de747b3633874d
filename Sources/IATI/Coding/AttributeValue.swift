/// A value that stands in an attribute or as the text of an element, as the schema types it.
protocol AttributeValue: Sendable, Equatable {
  /// Some value, for a part into which nothing was read yet.
  static var blank: Self { get }
  /// What the schema calls values of this type.
  static var typeName: String { get }
  /// Reads a value; nil for text that the schema would refuse or that we can't hold.
  init?(text: String)
  /// The value as it is written.
  var text: String { get }
}

extension String: AttributeValue {
  static var blank: String { "" }
  static var typeName: String { "string" }
  init?(text: String) { self = text }
  var text: String { self }
}

extension Bool: AttributeValue {
  static var blank: Bool { false }
  static var typeName: String { "boolean" }
  init?(text: String) {
    switch text.collapsed {
    case "true", "1": self = true
    case "false", "0": self = false
    default: return nil
    }
  }
  var text: String { self ? "true" : "false" }
}

extension Int: AttributeValue {
  static var blank: Int { 0 }
  static var typeName: String { "int" }
  init?(text: String) {
    guard let number = Int32(text.collapsed) else { return nil }
    self = Int(number)
  }
  var text: String { String(self) }
}

/// A whole number above zero, such as a year.
struct PositiveNumber: AttributeValue {
  static let blank = PositiveNumber(value: 1)
  static let typeName = "positiveInteger"
  /// The number.
  let value: Int

  /// A number; nil for one that is not above zero.
  init?(_ value: Int) {
    guard value > 0 else { return nil }
    self.value = value
  }

  init?(text: String) {
    guard let number = Int32(text.collapsed) else { return nil }
    self.init(Int(number))
  }

  private init(value: Int) { self.value = value }

  var text: String { String(value) }
}

/// A whole number that is not below zero, such as the level of an administrative division.
struct NaturalNumber: AttributeValue {
  static let blank = NaturalNumber(value: 0)
  static let typeName = "nonNegativeInteger"
  /// The number.
  let value: Int

  init?(text: String) {
    guard let number = Int32(text.collapsed), number >= 0 else { return nil }
    value = Int(number)
  }

  private init(value: Int) { self.value = value }

  var text: String { String(value) }
}

extension String {
  /// The text without white space around it, as the schema reads all types but strings.
  var collapsed: String {
    let isSpace = { (scalar: Unicode.Scalar) in "\t\n\r ".unicodeScalars.contains(scalar) }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
