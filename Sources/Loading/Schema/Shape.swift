/// What may stand at one place of a definition: a single value, a list, a mapping, or several.
///
/// A class, because shapes lie in each other.
package final class Shape: Sendable {
  /// What a single value must be; nil where none may stand.
  package let value: ValueKind?
  /// Whether `null` may stand there, for what is not told.
  package let acceptsNull: Bool
  /// What the elements of a list must be; nil where no list may stand.
  package let element: Shape?
  /// What a mapping must hold; nil where none may stand.
  package let mapping: Mapping?
  /// The name of the shape where readers share it.
  package let name: String?

  /// A mapping of one shape.
  package struct Mapping: Sendable {
    /// The keys that are known, in the order in which they are read.
    package var properties: [Property] = []
    /// The keys of which one at least must be there.
    package var alternatives: [[String]] = []
    /// The keys and values of a mapping whose keys are data.
    package var entries: Entries?
  }

  /// A key with its value.
  package struct Property: Sendable {
    /// The key.
    package let key: String
    /// What its value must be.
    package let shape: Shape
    /// Whether the key must be there.
    package var isRequired: Bool
  }

  /// Keys that are data, with their values.
  package struct Entries: Sendable {
    /// What the keys must be; nil for any.
    package let key: ValueKind?
    /// What the values must be.
    package let value: Shape
  }

  /// A shape.
  init(
    value: ValueKind?, acceptsNull: Bool, element: Shape?, mapping: Mapping?, name: String?
  ) {
    self.value = value
    self.acceptsNull = acceptsNull
    self.element = element
    self.mapping = mapping
    self.name = name
  }

  /// Visits every key below, with the keys on the way to it.
  package func forEachKey(
    from path: [String] = [], _ body: (_ path: [String], _ shape: Shape) -> Void
  ) {
    for property in mapping?.properties ?? [] {
      body(path + [property.key], property.shape)
      property.shape.forEachKey(from: path + [property.key], body)
    }
    mapping?.entries?.value.forEachKey(from: path, body)
    element?.forEachKey(from: path, body)
  }
}
