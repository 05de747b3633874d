/// The numbers of pages that a layout of the document found.
package struct PageNumbers: Sendable, Equatable {
  private let places: [String: Int]
  /// How many pages there are.
  package let count: Int

  /// Numbers by the names of places in a PDF, as LibreOffice writes them there.
  package init(places: [String: Int], count: Int) {
    self.places = places
    self.count = count
  }

  /// The page of a bookmark; nil when the layout has no such place.
  ///
  /// LibreOffice spells every sign that is no letter or digit by its number; bookmarks have only
  /// underscores.
  package subscript(bookmark: String) -> Int? {
    places[bookmark.split(separator: "_", omittingEmptySubsequences: false).joined(separator: "5F")]
  }
}
