/// A value of JSON whose keys stay in the order in which they were given.
enum JSONValue {
  /// A text.
  case string(String)
  /// A whole number.
  case number(Int)
  /// Values in a row.
  case array([JSONValue])
  /// Keys with values.
  case object([(key: String, value: JSONValue)])

  /// Keys with those of their values that there are.
  static func members(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { key, value in value.map { (key, $0) } })
  }

  /// The value as text, each element and each key on a line of its own.
  var text: String {
    var text = ""
    write(to: &text, margin: "")
    return text
  }

  private func write(to text: inout String, margin: String) {
    switch self {
    case .string(let string): text += JSONReport.quote(string)
    case .number(let number): text += String(number)
    case .array(let elements):
      Self.write(elements, "[", "]", to: &text, margin) { element, text, inner in
        element.write(to: &text, margin: inner)
      }
    case .object(let members):
      Self.write(members, "{", "}", to: &text, margin) { member, text, inner in
        text += JSONReport.quote(member.key) + ": "
        member.value.write(to: &text, margin: inner)
      }
    }
  }

  private static func write<Part>(
    _ parts: [Part], _ open: String, _ close: String, to text: inout String, _ margin: String,
    _ write: (Part, inout String, String) -> Void
  ) {
    let inner = margin + "  "
    text += open
    for (index, part) in parts.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + inner
      write(part, &text, inner)
    }
    text += parts.isEmpty ? close : "\n" + margin + close
  }
}
