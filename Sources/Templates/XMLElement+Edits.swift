import XMLTree

/// Changes to the trees of templates' parts.
extension XMLElement {
  /// Changes the first element of a name directly inside; whether there was one.
  @discardableResult mutating func edit<Failure: Error>(
    _ name: String, _ change: (inout XMLElement) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    for index in children.indices {
      guard case .element(var child) = children[index], child.name == name else { continue }
      try change(&child)
      children[index] = .element(child)
      return true
    }
    return false
  }

  /// Changes every element of a name directly inside.
  mutating func editAll(_ name: String, _ change: (inout XMLElement) -> Void) {
    for index in children.indices {
      guard case .element(var child) = children[index], child.name == name else { continue }
      change(&child)
      children[index] = .element(child)
    }
  }

  /// Removes all elements of a name directly inside.
  mutating func remove(_ name: String) {
    children.removeAll { child in
      if case .element(let inner) = child { inner.name == name } else { false }
    }
  }

  /// Puts nodes before the first element of one of these names, or else at the end.
  mutating func insert(_ nodes: [Node], before names: Set<String>) {
    let place = children.firstIndex { child in
      if case .element(let inner) = child { names.contains(inner.name) } else { false }
    }
    children.insert(contentsOf: nodes, at: place ?? children.endIndex)
  }

  /// Makes sure that an element of a name is inside, before the first of the names that must
  /// follow it.
  mutating func ensure(_ name: String, before names: Set<String>) {
    guard first(name) == nil else { return }
    insert([.element(XMLElement(name))], before: names)
  }

  /// Adds an element at the end.
  mutating func append(_ child: XMLElement) {
    children.append(.element(child))
  }

  /// Looks at the element and all in it, outside before inside.
  func walk<Failure: Error>(
    _ look: (XMLElement) throws(Failure) -> Void
  ) throws(Failure) {
    try look(self)
    for child in children {
      if case .element(let inner) = child { try inner.walk(look) }
    }
  }
}
