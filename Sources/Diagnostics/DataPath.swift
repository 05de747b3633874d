/// The address of one datum by keys and ids, stable when a list is reordered.
///
/// For example `actions/A1/cost/total`. An element of a list is named by its `id` or `code`;
/// an element that has neither is named by its place, from 1: `incident_baseline/records/4`.
package struct DataPath: Sendable, Hashable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// Keys, ids and places from the root of the definition inwards; none for the root.
  package let components: [String]

  /// The root of a definition.
  package static let root = DataPath(components: [])

  /// A path of these components.
  package init(components: [String]) {
    self.components = components
  }

  /// A path written with slashes, as in messages.
  package init(stringLiteral text: String) {
    components = text.split(separator: "/").map(String.init)
  }

  /// The path of something inside this datum.
  package func appending(_ component: String) -> DataPath {
    DataPath(components: components + [component])
  }

  /// The path of the `index`-th element, counted from 0, of this list.
  package func element(_ index: Int) -> DataPath {
    appending(String(index + 1))
  }

  /// The path of something inside the left path.
  package static func / (path: DataPath, component: String) -> DataPath {
    path.appending(component)
  }

  /// The path as messages print it.
  package var description: String {
    components.joined(separator: "/")
  }
}
