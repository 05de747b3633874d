import Writers
import XMLTree

/// Changes to the trees of a Word package's parts.
enum WordTree {
  /// Changes the first element of a name directly inside; whether there was one.
  @discardableResult static func edit<Failure: Error>(
    _ element: inout XMLElement, _ name: String,
    _ change: (inout XMLElement) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    for (index, child) in element.children.enumerated() {
      guard case .element(var inner) = child, inner.name == name else { continue }
      try change(&inner)
      element.children[index] = .element(inner)
      return true
    }
    return false
  }

  /// Removes all elements of a name directly inside.
  static func remove(_ name: String, from element: inout XMLElement) {
    element.children.removeAll { child in
      if case .element(let inner) = child { inner.name == name } else { false }
    }
  }

  /// Puts nodes before the first element of one of these names, or else at the end.
  static func insert(
    _ nodes: [XMLElement.Node], into element: inout XMLElement, before names: Set<String>
  ) {
    let index =
      element.children.firstIndex { child in
        if case .element(let inner) = child { names.contains(inner.name) } else { false }
      } ?? element.children.endIndex
    element.children.insert(contentsOf: nodes, at: index)
  }

  /// The first element of a name directly inside, made before the others if it is not there.
  static func ensure(
    _ name: String, in element: inout XMLElement, before names: Set<String>
  ) {
    guard element.first(name) == nil else { return }
    insert([.element(XMLElement(name))], into: &element, before: names)
  }

  /// Looks at an element and all in it, outside before inside.
  static func walk<Failure: Error>(
    _ element: XMLElement, _ look: (XMLElement) throws(Failure) -> Void
  ) throws(Failure) {
    try look(element)
    for child in element.children {
      if case .element(let inner) = child { try walk(inner, look) }
    }
  }

  /// The largest number in an attribute of the elements of a name; 0 when there is none.
  static func highest(_ attribute: String, of name: String, in root: XMLElement) -> Int {
    var highest = 0
    walk(root) { element in
      guard element.name == name, let text = element[attribute: attribute],
        let number = Int(text)
      else { return }
      highest = max(highest, number)
    }
    return highest
  }

  /// The nodes that something prints.
  ///
  /// - Throws: ``TemplateError`` when what was printed can't be read, which is a mistake of ours.
  static func nodes(
    _ print: (inout XMLWriter) -> Void
  ) throws(TemplateError) -> [XMLElement.Node] {
    do throws(XMLError) {
      return try XMLReader.parse(
        XMLFragment(print),
        declarations: [
          .init("xmlns:w", WordNamespaces.main), .init("xmlns:r", WordNamespaces.relationships),
        ])
    } catch {
      throw .package(part: nil, reason: "\(error)")
    }
  }

  /// Declares the prefixes at the root of a part that what is printed into it needs.
  ///
  /// - Throws: ``TemplateError`` when the part uses one of them for something else.
  static func declarePrefixes(
    at root: inout XMLElement, part: String
  ) throws(TemplateError) {
    for (prefix, namespace) in [
      ("xmlns:w", WordNamespaces.main), ("xmlns:r", WordNamespaces.relationships),
    ] {
      switch root[attribute: prefix] {
      case namespace: break
      case nil: root[attribute: prefix] = namespace
      case .some(let other): throw .package(part: part, reason: "\(prefix)=\(other)")
      }
    }
  }
}
