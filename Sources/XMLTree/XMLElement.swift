/// A parsed element as a value; writing it back gives XML that is canonically equal.
package struct XMLElement: Sendable, Equatable {
  /// One attribute with the name as it was written.
  package struct Attribute: Sendable, Equatable {
    /// The name with its prefix, such as `w:val`; `xmlns:…` declarations are attributes too.
    package let name: String
    /// The value, unescaped.
    package var value: String

    /// A name and its value.
    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// What stands inside an element.
  package indirect enum Node: Sendable, Equatable {
    /// An element.
    case element(XMLElement)
    /// Text, unescaped.
    case text(String)
  }

  /// The name with its prefix as it was written, such as `w:p`.
  package var name: String
  /// The attributes in the order of the text, namespace declarations before the others.
  package var attributes: [Attribute]
  /// What stands inside.
  package var children: [Node]

  /// An element of these parts.
  package init(_ name: String, _ attributes: [Attribute] = [], _ children: [Node] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  /// The value of an attribute; nil when there is none.
  ///
  /// Setting nil removes it.
  package subscript(attribute name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      if let index = attributes.firstIndex(where: { $0.name == name }) {
        if let newValue { attributes[index].value = newValue } else { attributes.remove(at: index) }
      } else if let newValue {
        attributes.append(Attribute(name, newValue))
      }
    }
  }

  /// The elements directly inside, text left out.
  package var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first element of a name directly inside.
  package func first(_ name: String) -> XMLElement? {
    elements.first { $0.name == name }
  }
}
