import Loading

/// A datum of a definition with what the readers know of its place.
struct Site {
  /// The keys on the way to it, lists passed over.
  let path: [String]
  /// The list or mapping that it stands in.
  let parent: Datum
  /// Its place there.
  let place: Int
  /// The key; nil in a list.
  let key: String?
  /// The datum.
  let datum: Datum
  /// What may stand there.
  let shape: Shape
  /// What the mapping that it stands in must hold; nil in a list.
  let mapping: Shape.Mapping?

  /// Whether its key is one of those that the readers ask for by name.
  var hasKnownKey: Bool { mapping?.entries == nil && key != nil }

  /// Whether its key is a datum that must be a year or a code.
  var hasJudgedKey: Bool {
    guard let entries = mapping?.entries, let key = entries.key else { return false }
    return key != .text && key != .identifier
  }

  /// Whether the readers demand it.
  var isRequired: Bool { mapping?.demand.required.contains(key ?? "") ?? false }

  /// All data of a definition, the root left out.
  static func all(_ root: Datum, _ shape: Shape) -> [Site] {
    var sites: [Site] = []
    collect(root, shape, [], &sites)
    return sites
  }

  private static func collect(
    _ datum: Datum, _ shape: Shape, _ path: [String], _ sites: inout [Site]
  ) {
    for (place, entry) in datum.entries.enumerated() {
      let inner =
        shape.mapping?.entries?.value
        ?? shape.mapping?.properties.first { $0.key == entry.key }?.shape
      guard let inner else { continue }
      let path = path + [entry.key]
      sites.append(
        Site(
          path: path, parent: datum, place: place, key: entry.key, datum: entry.value, shape: inner,
          mapping: shape.mapping))
      collect(entry.value, inner, path, &sites)
    }
    guard let element = shape.element else { return }
    for (place, inner) in datum.elements.enumerated() {
      sites.append(
        Site(
          path: path, parent: datum, place: place, key: nil, datum: inner, shape: element,
          mapping: nil))
      collect(inner, element, path, &sites)
    }
  }
}
