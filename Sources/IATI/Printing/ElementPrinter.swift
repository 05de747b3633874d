import XMLTree

/// Writes the parts of the standard down as an element.
struct ElementPrinter: ElementCoder {
  private var element: XMLElement

  /// The element of a part.
  static func element(_ name: String, _ part: some ElementCoded) -> XMLElement {
    var printer = ElementPrinter(element: XMLElement(name))
    var part = part
    part.code(&printer)
    return printer.element
  }

  mutating func attribute<Value: AttributeValue>(_ name: String, _ value: inout Value?) {
    if let value { element.attributes.append(.init(name, value.text)) }
  }

  mutating func attribute<Value: AttributeValue>(_ name: String, _ value: inout Value) {
    element.attributes.append(.init(name, value.text))
  }

  mutating func text<Value: AttributeValue>(_ value: inout Value) {
    let text = value.text
    if !text.isEmpty { element.children.append(.text(text)) }
  }

  mutating func child<Part: ElementCoded>(_ name: String, _ value: inout Part?) {
    if let value { element.children.append(.element(Self.element(name, value))) }
  }

  mutating func child<Part: ElementCoded>(_ name: String, _ value: inout Part) {
    element.children.append(.element(Self.element(name, value)))
  }

  mutating func children<Part: ElementCoded>(_ name: String, _ values: inout [Part]) {
    element.children += values.map { .element(Self.element(name, $0)) }
  }

  mutating func children<Part: ElementCoded>(_ name: String, _ values: inout NonEmpty<Part>) {
    element.children += values.all.map { .element(Self.element(name, $0)) }
  }
}
