/// Something that is not the same in two editions of a definition.
package struct Change: Sendable, Equatable {
  /// The part of the definition under which it is told.
  package let section: ChangeSection
  /// What has changed, from the outside inwards; none for data of the definition as a whole.
  package let subjects: [ChangedSubject]
  /// What has happened to it.
  package let kind: ChangeKind
  /// Which datum of it; nil when it was added, removed or put in another order as a whole.
  package let field: ComparedField?
  /// Of what the datum is told, such as the year of an amount.
  package let qualifier: ComparedValue?
  /// Where it stands: in the new edition or, if it is no longer there, in the old one.
  package let path: [String]
  /// What the old edition says.
  package let old: ComparedValue
  /// What the new edition says.
  package let new: ComparedValue

  /// The id of the outermost part that has one.
  package var id: String? { subjects.lazy.compactMap(\.id).first }
}

/// A part of a definition that a change is about.
package struct ChangedSubject: Sendable, Equatable {
  /// What it is.
  package let kind: ItemKind
  /// Its id; nil for parts without one.
  package let id: String?
  /// What it is called in the new edition or, if it is no longer there, in the old one.
  package let name: ComparedValue
  /// Whether the definition can have only one of its kind there.
  package let isSingle: Bool
}

/// What has happened to a part of a definition.
package enum ChangeKind: String, Sendable, CaseIterable {
  /// It is new.
  case added
  /// It is no longer there.
  case removed
  /// It is called otherwise.
  case renamed
  /// It takes place at another time.
  case rescheduled
  /// It costs more, or less, or for other things.
  case rebudgeted
  /// Its money comes from elsewhere.
  case refunded
  /// Others are responsible, or take part.
  case reassigned
  /// It is measured from, or is to reach, something else.
  case retargeted
  /// Its text says something else.
  case reworded
  /// It stands in another order, and says the same.
  case reordered
  /// Another of its facts is told otherwise.
  case corrected
}
