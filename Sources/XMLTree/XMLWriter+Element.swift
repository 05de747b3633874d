extension XMLWriter {
  /// Writes a tree as it was read.
  package mutating func element(_ element: XMLElement) {
    start(named: element.name)
    for attribute in element.attributes { self.attribute(named: attribute.name, attribute.value) }
    for child in element.children {
      switch child {
      case .element(let element): self.element(element)
      case .text(let text): self.text(text)
      }
    }
    end(named: element.name)
  }
}

extension XMLElement {
  /// The element as a whole part, with an XML declaration.
  package var document: [UInt8] {
    XMLFragment { writer in
      writer.declaration()
      writer.element(self)
    }.bytes
  }
}
