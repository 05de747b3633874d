import Diagnostics

/// The ids of one list, for looking up whether they exist and where they stand.
package struct Roster: Sendable {
  /// Where the list stands.
  let list: DataPath
  /// The ids, in the order of the list.
  let ids: [String]
  private let places: [String: Int]

  /// The ids of a list, in its order.
  init(_ list: DataPath, _ ids: [String] = []) {
    self.list = list
    self.ids = ids
    places = Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// Whether the list has an element of this id.
  func contains(_ id: String) -> Bool { places[id] != nil }

  /// The path of an element by its place from 0.
  ///
  /// An id names the first element that bears it; any other is named by its place.
  func path(_ place: Int) -> DataPath {
    let id = ids[place]
    return !id.isEmpty && places[id] == place ? list / id : list.element(place)
  }

  /// The path of the first element of an id.
  func path(of id: String) -> DataPath { list / id }

  /// Elements whose id an earlier one bears, with the places of both from 0.
  var repeated: [(id: String, first: Int, second: Int)] {
    guard places.count < ids.count else { return [] }
    return ids.enumerated().compactMap { place, id in
      places[id].flatMap { $0 == place || id.isEmpty ? nil : (id, $0, place) }
    }
  }
}
