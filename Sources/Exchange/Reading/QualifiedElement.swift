import XMLTree

/// An element of XML whose name is taken apart by the namespaces in force, whatever prefixes the
/// writer chose.
struct QualifiedElement {
  /// The namespace; empty for none.
  let namespace: String
  /// The name without its prefix.
  let local: String
  /// The element as it was read.
  let element: XMLElement
  private let scope: [String: String]

  /// An element, within the namespaces of the place where it stands.
  init(_ element: XMLElement, within outer: [String: String] = [:]) {
    var scope = outer
    for attribute in element.attributes where attribute.name.utf8.starts(with: "xmlns".utf8) {
      scope[String(attribute.name.dropFirst(6))] = attribute.value
    }
    let (prefix, local) = Self.split(element.name)
    namespace = scope[prefix] ?? ""
    self.local = local
    self.element = element
    self.scope = scope
  }

  /// The elements directly inside.
  var elements: [QualifiedElement] {
    element.children.compactMap {
      if case .element(let child) = $0 { QualifiedElement(child, within: scope) } else { nil }
    }
  }

  /// The elements of a name in the same namespace directly inside.
  func elements(_ local: String) -> [QualifiedElement] {
    elements.filter { $0.local == local && $0.namespace == namespace }
  }

  /// The first element of a name in the same namespace directly inside.
  func first(_ local: String) -> QualifiedElement? {
    for case .element(let child) in element.children where child.name.hasSuffix(local) {
      let child = QualifiedElement(child, within: scope)
      if child.local == local, child.namespace == namespace { return child }
    }
    return nil
  }

  /// The value of an attribute that has no prefix, or that of XML itself such as `xml:lang`.
  subscript(attribute name: String) -> String? { element[attribute: name] }

  /// All text inside, that of elements too.
  var text: String {
    var text = ""
    Self.append(element, to: &text)
    return text
  }

  /// An element inside this one.
  func child(_ element: XMLElement) -> QualifiedElement {
    QualifiedElement(element, within: scope)
  }

  private static func append(_ element: XMLElement, to text: inout String) {
    for child in element.children {
      switch child {
      case .text(let words): text += words
      case .element(let element): append(element, to: &text)
      }
    }
  }

  private static func split(_ name: String) -> (prefix: String, local: String) {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return ("", name) }
    return (String(name[..<colon]), String(name[name.index(after: colon)...]))
  }
}
