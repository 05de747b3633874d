/// What a printer of HTML has come to in the course of a document.
struct HTMLProgress {
  /// The notes that were pointed to, in order; they stand at the end of the page.
  private(set) var notes: [[Run]] = []
  /// The names of bookmarks at cells that were written, which a page must not have twice.
  private var names: Set<String> = []
  /// How many items each list has had.
  var items = ListCounts()
  private var level = 1
  private var hasTitle: Bool

  /// The state before anything is written; a page whose head has the title needs no other.
  init(hasTitle: Bool) {
    self.hasTitle = hasTitle
  }

  /// Keeps a note.
  ///
  /// - Returns: Its number, from 1.
  mutating func add(note: [Run]) -> Int {
    notes.append(note)
    return notes.count
  }

  /// The level of HTML for a heading; none is left out on the way down.
  mutating func heading(level wanted: Int) -> Int {
    level = min(wanted + 1, level + 1, 6)
    return level
  }

  /// Whether a title is the first one, which heads the page.
  mutating func takeTitle() -> Bool {
    defer { hasTitle = true }
    return !hasTitle
  }

  /// Whether no other cell has the name.
  mutating func take(name: String) -> Bool {
    names.insert(name).inserted
  }
}
