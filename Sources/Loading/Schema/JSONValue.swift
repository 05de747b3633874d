import Diagnostics

/// A value of JSON whose keys keep their order.
indirect enum JSONValue {
  /// Nothing.
  case null
  /// True or false.
  case boolean(Bool)
  /// A whole number.
  case number(Int)
  /// A number as it is written.
  case literal(String)
  /// Text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Keys with values.
  case object([(key: String, value: JSONValue)])

  /// A list of texts.
  static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }

  /// The value on one line.
  var line: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let value): String(value)
    case .literal(let text): text
    case .string(let text): JSONReport.quote(text)
    case .array(let elements): "[" + elements.map(\.line).joined(separator: ", ") + "]"
    case .object(let fields):
      "{" + fields.map { JSONReport.quote($0.key) + ": " + $0.value.line }.joined(separator: ", ")
        + "}"
    }
  }

  /// The value in lines, short lists on one.
  func text(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .null, .boolean, .number, .literal, .string: return line
    case .array(let elements):
      let line = line
      guard line.utf8.count > 80 || line.utf8.contains(UInt8(ascii: "{")) else { return line }
      return "[\n" + elements.map { inner + $0.text(indent: inner) }.joined(separator: ",\n")
        + "\n" + indent + "]"
    case .object(let fields):
      guard !fields.isEmpty else { return "{}" }
      let lines = fields.map {
        inner + JSONReport.quote($0.key) + ": " + $0.value.text(indent: inner)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + indent + "}"
    }
  }
}
