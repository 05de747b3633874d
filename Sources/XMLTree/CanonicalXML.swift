/// Writes XML in one form, line by line, so that people can read it and tests can compare it.
package enum CanonicalXML {
  /// An element as indented text.
  ///
  /// Attributes are sorted by name. An element that holds text stands on one line with all that is
  /// in it; line breaks between elements are taken for indentation and left out.
  package static func text(of element: XMLElement) -> String {
    let fragment = XMLFragment { writer in
      write(element, indentation: "\n", to: &writer)
    }
    return String(decoding: fragment.bytes, as: UTF8.self) + "\n"
  }

  /// Writes an element; without indentation all of it stays on one line.
  private static func write(
    _ element: XMLElement, indentation: String?, to writer: inout XMLWriter
  ) {
    writer.start(named: element.name)
    for attribute in element.attributes.sorted(by: { $0.name < $1.name }) {
      writer.attribute(named: attribute.name, attribute.value)
    }
    let inner = indentation.flatMap { element.isStructure ? $0 + "  " : nil }
    for child in element.children {
      switch child {
      case .element(let element):
        writer.text(inner ?? "")
        write(element, indentation: inner, to: &writer)
      case .text(let text):
        if inner == nil { writer.text(text) }
      }
    }
    if inner != nil, let indentation { writer.text(indentation) }
    writer.end(named: element.name)
  }
}

extension XMLElement {
  /// Whether elements stand inside and no text but the line breaks between them.
  fileprivate var isStructure: Bool {
    var hasElement = false
    for child in children {
      switch child {
      case .element: hasElement = true
      case .text(let text):
        guard text.contains("\n"), text.allSatisfy(\.isWhitespace) else { return false }
      }
    }
    return hasElement
  }
}
