import XMLTree

/// Fills the parts of the standard from an element, and notes whatever finds no place in them.
struct ElementReader: ElementCoder {
  private let element: XMLElement
  private let path: String
  private var usedAttributes: Set<String> = []
  private var usedChildren: Set<String> = []
  private var usesText = false
  private var problems: [StructureProblem] = []

  /// A part read from an element that stands at a path, with everything that is wrong in it.
  static func read<Part: ElementCoded>(
    _ element: XMLElement, at path: String
  ) -> (part: Part, problems: [StructureProblem]) {
    var reader = ElementReader(element: element, path: path)
    var part = Part()
    part.code(&reader)
    return (part, reader.problems + reader.leftovers)
  }

  private init(element: XMLElement, path: String) {
    self.element = element
    self.path = path
  }

  mutating func attribute<Value: AttributeValue>(_ name: String, _ value: inout Value?) {
    usedAttributes.insert(name)
    value = element[attribute: name].flatMap { read($0, "\(path)/@\(name)") }
  }

  mutating func attribute<Value: AttributeValue>(_ name: String, _ value: inout Value) {
    usedAttributes.insert(name)
    guard let text = element[attribute: name] else {
      return problems.append(.init(.missing, "\(path)/@\(name)"))
    }
    if let read: Value = read(text, "\(path)/@\(name)") { value = read }
  }

  mutating func text<Value: AttributeValue>(_ value: inout Value) {
    usesText = true
    let text = element.children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    if let read: Value = read(text, path) { value = read }
  }

  mutating func child<Part: ElementCoded>(_ name: String, _ value: inout Part?) {
    let parts: [Part] = parts(name)
    noteRepetition(of: name, parts.count)
    value = parts.first
  }

  mutating func child<Part: ElementCoded>(_ name: String, _ value: inout Part) {
    let parts: [Part] = parts(name)
    noteRepetition(of: name, parts.count)
    if let first = parts.first {
      value = first
    } else {
      problems.append(.init(.missing, "\(path)/\(name)"))
    }
  }

  mutating func children<Part: ElementCoded>(_ name: String, _ values: inout [Part]) {
    values = parts(name)
  }

  mutating func children<Part: ElementCoded>(_ name: String, _ values: inout NonEmpty<Part>) {
    if let parts = NonEmpty<Part>(parts(name)) {
      values = parts
    } else {
      problems.append(.init(.missing, "\(path)/\(name)"))
    }
  }

  private mutating func parts<Part: ElementCoded>(_ name: String) -> [Part] {
    usedChildren.insert(name)
    let named = element.elements.filter { $0.name == name }
    return named.enumerated().map { index, child in
      let place = named.count == 1 ? "\(path)/\(name)" : "\(path)/\(name)[\(index + 1)]"
      let (part, problems): (Part, [StructureProblem]) = Self.read(child, at: place)
      self.problems += problems
      return part
    }
  }

  private mutating func read<Value: AttributeValue>(_ text: String, _ place: String) -> Value? {
    if let value = Value(text: text) { return value }
    problems.append(.init(.value, place, found: text, expected: Value.typeName))
    return nil
  }

  private mutating func noteRepetition(of name: String, _ count: Int) {
    if count > 1 { problems.append(.init(.repeated, "\(path)/\(name)")) }
  }

  /// What the standard does not know, such as extensions of other publishers.
  private var leftovers: [StructureProblem] {
    var left = element.attributes.map(\.name).filter { !usedAttributes.contains($0) }
      .map { StructureProblem(.notHeld, "\(path)/@\($0)") }
    var counts: [String: Int] = [:]
    for child in element.children {
      switch child {
      case .element(let child) where !usedChildren.contains(child.name):
        counts[child.name, default: 0] += 1
        left.append(.init(.notHeld, "\(path)/\(child.name)[\(counts[child.name] ?? 1)]"))
      case .text(let text) where !usesText && !text.collapsed.isEmpty:
        left.append(.init(.notHeld, "\(path)/text()", found: text.collapsed))
      case .element, .text: break
      }
    }
    return left
  }
}

/// Something in a file that is not as the schema demands, or that no value of ours holds.
struct StructureProblem: Sendable, Equatable {
  /// What is the matter.
  enum Kind: String, Sendable {
    /// The schema demands it, and it is not there.
    case missing
    /// It stands more than once where the schema allows one.
    case repeated
    /// It is no value of its type.
    case value
    /// The standard does not know it.
    case notHeld = "not-held"
  }

  /// What is the matter.
  let kind: Kind
  /// Where, in XPath.
  let path: String
  /// What stands there.
  let found: String
  /// The type of the schema that it should be.
  let expected: String

  /// A problem at a path.
  init(_ kind: Kind, _ path: String, found: String = "", expected: String = "") {
    self.kind = kind
    self.path = path
    self.found = found
    self.expected = expected
  }
}
