/// What a file was made of: hashes of everything that decided its content, for whoever must prove
/// later which data gave a signed document.
///
/// It goes into the properties of the file; nothing of it is printed.
package struct DocumentProvenance: Sendable, Equatable {
  /// One statement.
  package struct Property: Sendable, Equatable {
    /// The name, with ``DocumentProvenance/prefix``, such as `kohezija.definition`.
    package let name: String
    /// What it says, such as an id and a hash.
    package let value: String

    /// A statement under a name.
    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// How the names of all properties begin, so that they never meet those of a template.
  package static let prefix = "kohezija."

  /// The statements, in the order in which they are written.
  package private(set) var properties: [Property]

  /// A provenance of these statements.
  package init(_ properties: [Property] = []) {
    self.properties = properties
  }

  /// What is said under a name, given without the prefix; nil when nothing is.
  package subscript(name: String) -> String? {
    properties.first { $0.name == Self.prefix + name }?.value
  }

  /// Everything said under a name and a number, such as `linked.1` and `linked.2`, in order.
  package func all(_ name: String) -> [String] {
    properties.filter { property in
      guard property.name.hasPrefix(Self.prefix + name + ".") else { return false }
      return Int(property.name.dropFirst(Self.prefix.count + name.count + 1)) != nil
    }.map(\.value)
  }

  /// Adds a statement under a name, given without the prefix.
  package mutating func add(_ name: String, _ value: String) {
    properties.append(Property(name: Self.prefix + name, value: value))
  }

  /// Adds statements under one name, numbered from 1.
  package mutating func add(_ name: String, all values: [String]) {
    for (index, value) in values.enumerated() { add("\(name).\(index + 1)", value) }
  }
}
