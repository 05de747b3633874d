/// Something that two editions of a document number differently.
///
/// Editions in several languages are cited alike: Table 3 of one is Table 3 of the other.
package struct NumberingDifference: Sendable, Equatable {
  /// What is numbered.
  package enum Kind: String, Sendable, CaseIterable {
    /// A heading; where it is not counted, its level stands for its number, as in `h2`.
    case heading
    /// An article of the act.
    case article
    /// A table with a caption.
    case table
    /// A figure with a caption.
    case figure
    /// A row of a table by what heads it, such as the number of a measure.
    case row
    /// An item of a counted list.
    case item
  }

  /// What is numbered.
  package let kind: Kind
  /// Its name: an anchor, or the anchor that it follows, and what tells it from its neighbours.
  package let name: String
  /// Its number in the first edition, empty where it bears none; nil where there is no such thing.
  package let first: String?
  /// Its number in the second edition, empty where it bears none; nil where there is no such thing.
  package let second: String?

  /// A difference.
  package init(kind: Kind, name: String, first: String?, second: String?) {
    self.kind = kind
    self.name = name
    self.first = first
    self.second = second
  }
}
