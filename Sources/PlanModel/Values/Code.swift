/// An entry of a code list, such as `graffiti`; its names are kept with the languages.
package struct Code: Sendable, Hashable, Comparable, ExpressibleByStringLiteral {
  /// The code as the definition writes it.
  package let key: String

  /// A code.
  package init(_ key: String) { self.key = key }

  /// A code.
  package init(stringLiteral key: String) { self.key = key }

  /// Orders by spelling.
  package static func < (left: Code, right: Code) -> Bool { left.key < right.key }
}
