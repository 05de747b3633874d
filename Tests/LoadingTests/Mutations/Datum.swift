import TestSupport
import YAMLSource

/// One datum of a definition that tests change: a value, a list or a mapping.
///
/// A class, so that it is the same datum wherever it is moved.
final class Datum {
  /// What the datum is.
  indirect enum Form {
    /// A single value, as YAML writes it.
    case scalar(String)
    /// A list.
    case list([Datum])
    /// Keys with values.
    case mapping([Entry])
  }

  /// A key with its value.
  struct Entry {
    var key: String
    var value: Datum
  }

  /// The number of the datum, the same in every copy.
  let number: Int
  var form: Form

  init(_ number: Int, _ form: Form) {
    self.number = number
    self.form = form
  }

  /// The data of a text.
  static func parse(_ node: SourceNode) -> Datum {
    var count = 0
    return parse(node, &count)
  }

  private static func parse(_ node: SourceNode, _ count: inout Int) -> Datum {
    count += 1
    let number = count
    switch node.kind {
    case .scalar: return Datum(number, .scalar(token(node)))
    case .sequence: return Datum(number, .list(node.elements.map { parse($0, &count) }))
    case .mapping:
      return Datum(
        number,
        .mapping(node.entries.map { Entry(key: $0.key.text, value: parse($0.value, &count)) })
      )
    }
  }

  private static func token(_ node: SourceNode) -> String {
    if node.isNull { return "null" }
    guard node.style != .plain else { return node.text }
    let escaped = node.text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }

  /// The same data, to be changed apart.
  func copy() -> Datum {
    switch form {
    case .scalar: Datum(number, form)
    case .list(let elements): Datum(number, .list(elements.map { $0.copy() }))
    case .mapping(let entries):
      Datum(number, .mapping(entries.map { Entry(key: $0.key, value: $0.value.copy()) }))
    }
  }

  /// The same data under other numbers.
  func renumbered() -> Datum {
    switch form {
    case .scalar: Datum(-number, form)
    case .list(let elements): Datum(-number, .list(elements.map { $0.renumbered() }))
    case .mapping(let entries):
      Datum(
        -number, .mapping(entries.map { Entry(key: $0.key, value: $0.value.renumbered()) }))
    }
  }

  /// The entries of a mapping; none for the others.
  var entries: [Entry] {
    get { if case .mapping(let entries) = form { entries } else { [] } }
    set { form = .mapping(newValue) }
  }

  /// The elements of a list; none for the others.
  var elements: [Datum] {
    if case .list(let elements) = form { elements } else { [] }
  }

  /// A single value's text; nil for the others.
  var scalar: String? {
    if case .scalar(let text) = form { text } else { nil }
  }

  /// The value of a key.
  subscript(_ key: String) -> Datum? {
    entries.first { $0.key == key }?.value
  }
}
