import Diagnostics
import Testing
import YAMLSource

/// A YAML text that tests change in one place, and write again.
indirect enum MutableTree {
  case scalar(String, isQuoted: Bool)
  case list([MutableTree])
  case mapping([(key: String, value: MutableTree)])

  /// The tree of a text.
  static func parse(_ text: String) throws -> MutableTree {
    let source = SourceText(name: "mutable.yaml", bytes: Array(text.utf8))
    return MutableTree(try #require(YAMLParser.parse(source).value))
  }

  private init(_ node: SourceNode) {
    switch node.kind {
    case .scalar: self = .scalar(node.isNull ? "null" : node.text, isQuoted: node.style != .plain)
    case .sequence: self = .list(node.elements.map(Self.init))
    case .mapping: self = .mapping(node.entries.map { ($0.key.text, Self($0.value)) })
    }
  }

  /// The text, in YAML's flow style.
  var text: String {
    switch self {
    case .scalar(let text, let isQuoted) where isQuoted || Self.needsQuotes(text):
      "\""
        + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        .replacing("\n", with: "\\n") + "\""
    case .scalar(let text, _): text
    case .list(let elements): "[" + elements.map(\.text).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{ " + entries.map { "\($0.key): \($0.value.text)" }.joined(separator: ", ") + " }"
    }
  }

  /// The definition of the whole text, of which the outermost mapping stands in block style.
  var definition: String {
    guard case .mapping(let entries) = self else { return text }
    return entries.map { "\($0.key): \($0.value.text)\n" }.joined()
  }

  private static func needsQuotes(_ text: String) -> Bool {
    text.isEmpty || text.contains { ",:[]{}#&*!|>'\"%@`\n".contains($0) }
  }

  /// The scalar; nil for lists and mappings.
  var scalar: String? {
    if case .scalar(let text, _) = self { text } else { nil }
  }
}

// MARK: - Places

extension MutableTree {
  /// Where something stands: by its place at every depth, and as findings name it.
  struct Place {
    let indices: [Int]
    let path: [String]
  }

  /// All places below the root.
  var places: [Place] { places(below: Place(indices: [], path: [])) }

  private func places(below place: Place) -> [Place] {
    children.enumerated().flatMap { index, child in
      let inner = Place(
        indices: place.indices + [index],
        path: place.path + [child.name ?? child.value.name ?? String(index + 1)])
      return [inner] + child.value.places(below: inner)
    }
  }

  private var children: [(name: String?, value: MutableTree)] {
    switch self {
    case .scalar: []
    case .list(let elements): elements.map { (nil, $0) }
    case .mapping(let entries): entries.map { ($0.key, $0.value) }
    }
  }

  /// The name by which paths find an element of a list.
  private var name: String? {
    guard case .mapping(let entries) = self else { return nil }
    return entries.first { $0.key == "id" }?.value.scalar
      ?? entries.first { $0.key == "code" }?.value.scalar
  }

  /// What stands at a place.
  subscript(place: Place) -> MutableTree { self[place.indices[...]] }

  private subscript(indices: ArraySlice<Int>) -> MutableTree {
    guard let first = indices.first else { return self }
    return children[first].value[indices.dropFirst()]
  }

  /// The tree with something else at a place; nothing for nil.
  func replacing(_ place: Place, with value: MutableTree?) -> MutableTree {
    replacing(place.indices[...], with: value) ?? self
  }

  private func replacing(_ indices: ArraySlice<Int>, with value: MutableTree?) -> MutableTree? {
    guard let first = indices.first else { return value }
    let inner = children[first].value.replacing(indices.dropFirst(), with: value)
    switch self {
    case .scalar: return self
    case .list(var elements):
      if let inner { elements[first] = inner } else { elements.remove(at: first) }
      return .list(elements)
    case .mapping(var entries):
      if let inner { entries[first].value = inner } else { entries.remove(at: first) }
      return .mapping(entries)
    }
  }
}
