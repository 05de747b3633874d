import Languages
import Translation

/// Writes entries of catalogues and the like as YAML, each line with its line end.
struct EntryWriter {
  /// What was written.
  private(set) var text = ""

  /// Nothing is written yet.
  init() {}

  /// Writes a line of a comment as it is.
  mutating func comment(_ comment: String, at column: Int) {
    text += margin(column) + comment + "\n"
  }

  /// Writes a key with its value; nothing when there is none.
  mutating func field(_ key: String, _ value: String?, at column: Int, dash: Bool = false) {
    guard let value else { return }
    let lead = dash ? margin(column - 2) + "- " : margin(column)
    text += lead + key + ": " + YAMLScalar.value(value, under: column) + "\n"
  }

  /// Writes a key of the file with a number.
  mutating func field(_ key: String, asNumber number: String) {
    text += key + ": " + number + "\n"
  }

  /// Writes a key whose value follows on the next lines.
  mutating func head(_ key: String, at column: Int) {
    text += margin(column) + key + ":\n"
  }

  /// Writes an entry of a catalogue, after lines that somebody wrote beside it.
  mutating func entry(_ entry: Catalogue.Entry, at column: Int, comments: [String] = []) {
    head(YAMLScalar.inline(entry.id.description), at: column)
    let column = column + 2
    for comment in comments { self.comment(comment, at: column) }
    field("target", entry.target, at: column)
    field("state", entry.state.rawValue, at: column)
    field("source", entry.source, at: column)
    field("origin", entry.origin?.rawValue, at: column)
    field("by", entry.translator, at: column)
    field("reviewed_by", entry.reviewer, at: column)
    field("date", entry.date, at: column)
    if !entry.notes.isEmpty { head("notes", at: column) }
    for note in entry.notes {
      field("text", note.text, at: column + 4, dash: true)
      field("author", note.author, at: column + 4)
      if note.isOpenQuestion { text += margin(column + 4) + "open: true\n" }
    }
    if !entry.candidates.isEmpty { head("candidates", at: column) }
    for candidate in entry.candidates {
      field("text", candidate.text, at: column + 4, dash: true)
      field("from", candidate.from, at: column + 4)
    }
    if !entry.silenced.isEmpty { head("silenced", at: column) }
    for silenced in entry.silenced {
      field("check", silenced.check, at: column + 4, dash: true)
      field("reason", silenced.reason, at: column + 4)
    }
  }

  /// Writes an item of the attic.
  mutating func item(_ item: Attic.Item, at column: Int) {
    field("language", item.language.rawValue, at: column + 2, dash: true)
    field("segment", item.id?.description, at: column + 2)
    field("source", item.source, at: column + 2)
    field("target", item.target, at: column + 2)
    field("reason", item.reason, at: column + 2)
  }

  private func margin(_ column: Int) -> String {
    String(repeating: " ", count: column)
  }
}
