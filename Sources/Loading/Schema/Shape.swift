/// What may stand at one place of a definition: a single value, a list, a mapping, or several.
///
/// A class, because shapes lie in each other.
package final class Shape: Sendable {
  /// What a single value must be; nil where none may stand.
  package let value: ValueKind?
  /// Words that may stand there whatever the value must be, such as `computed`.
  package let words: [String]
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
    /// What else must be there, whatever the keys say.
    package var demand = Demand()
    /// What must be there when a key says something.
    package var conditions: [Condition] = []
    /// The keys and values of a mapping whose keys are data.
    package var entries: Entries?
  }

  /// The keys that must be there.
  package struct Demand: Sendable, Equatable {
    /// The keys that must all be there.
    package var required: [String] = []
    /// The keys of which one at least must be there.
    package var alternatives: [[String]] = []
  }

  /// Keys that must be there when another one says something.
  package struct Condition: Sendable {
    /// The other key.
    package let key: String
    /// What it says, one of these words.
    package var words: [String]
    /// What must be there then.
    package let demand: Demand
  }

  /// A key with its value.
  package struct Property: Sendable {
    /// The key.
    package let key: String
    /// What its value must be.
    package let shape: Shape
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
    value: ValueKind?, words: [String] = [], acceptsNull: Bool, element: Shape? = nil,
    mapping: Mapping? = nil, name: String? = nil
  ) {
    self.value = value
    self.words = words
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
