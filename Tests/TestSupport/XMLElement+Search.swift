package import XMLTree

extension XMLElement {
  /// All elements of a name in it, itself among them, in order.
  package func all(_ name: String) -> [XMLElement] {
    (self.name == name ? [self] : []) + elements.flatMap { $0.all(name) }
  }
}
