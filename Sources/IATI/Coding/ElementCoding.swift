/// A part of the standard that is one element of XML.
///
/// Its coding names attributes and children once, in the order of the schema; printing and reading
/// both follow it, so that whatever can be printed can be read.
protocol ElementCoded: Sendable, Equatable {
  /// A part with nothing in it but what the schema demands, as yet without meaning.
  init()
  /// Goes through the attributes and then the children, in the order of the schema.
  mutating func code(_ coder: inout some ElementCoder)
}

/// What goes through the parts of an element: it writes them down, or fills them in.
protocol ElementCoder {
  /// An attribute that may be missing.
  mutating func attribute<Value: AttributeValue>(_ name: String, _ value: inout Value?)
  /// An attribute that the schema demands.
  mutating func attribute<Value: AttributeValue>(_ name: String, _ value: inout Value)
  /// The text inside.
  mutating func text<Value: AttributeValue>(_ value: inout Value)
  /// A child that may be missing.
  mutating func child<Part: ElementCoded>(_ name: String, _ value: inout Part?)
  /// A child that the schema demands.
  mutating func child<Part: ElementCoded>(_ name: String, _ value: inout Part)
  /// Any number of children.
  mutating func children<Part: ElementCoded>(_ name: String, _ values: inout [Part])
  /// Children of which the schema demands one.
  mutating func children<Part: ElementCoded>(_ name: String, _ values: inout NonEmpty<Part>)
}

extension ElementCoder {
  /// A child that the schema demands and that has nothing but a code.
  mutating func code(_ name: String, _ value: inout String) {
    var part = CodeElement(code: value)
    child(name, &part)
    value = part.code
  }

  /// A child that has nothing but a code and may be missing.
  mutating func code(_ name: String, _ value: inout String?) {
    var part = value.map { CodeElement(code: $0) }
    child(name, &part)
    value = part?.code
  }

  /// Children that have nothing but a code.
  mutating func codes(_ name: String, _ values: inout [String]) {
    var parts = values.map { CodeElement(code: $0) }
    children(name, &parts)
    values = parts.map(\.code)
  }

  /// A child that the schema demands and that has nothing but a date.
  mutating func date(_ name: String, _ value: inout StandardDate) {
    var part = DateElement(date: value)
    child(name, &part)
    value = part.date
  }

  /// A child that has nothing but a date and may be missing.
  mutating func date(_ name: String, _ value: inout StandardDate?) {
    var part = value.map { DateElement(date: $0) }
    child(name, &part)
    value = part?.date
  }

  /// A child that has nothing but text and may be missing.
  mutating func text<Value: AttributeValue>(_ name: String, _ value: inout Value?) {
    var part = value.map { TextElement(content: $0) }
    child(name, &part)
    value = part?.content
  }

  /// Children that have nothing but text.
  mutating func texts<Value: AttributeValue>(_ name: String, _ values: inout [Value]) {
    var parts = values.map { TextElement(content: $0) }
    children(name, &parts)
    values = parts.map(\.content)
  }
}

/// An element that has nothing but a code.
private struct CodeElement: ElementCoded {
  var code = ""

  mutating func code(_ coder: inout some ElementCoder) { coder.attribute("code", &code) }
}

/// An element that has nothing but a date.
private struct DateElement: ElementCoded {
  var date = StandardDate.first

  mutating func code(_ coder: inout some ElementCoder) { coder.attribute("iso-date", &date) }
}

/// An element that has nothing but text.
private struct TextElement<Content: AttributeValue>: ElementCoded {
  var content = Content.blank

  mutating func code(_ coder: inout some ElementCoder) { coder.text(&content) }
}
