package import Languages

/// What each key of a definition is for, in words.
///
/// The words stand under the key's name, or under the end of its path where a name means several
/// things: `cost.total` before `total`.
package struct KeyHelp: Sendable {
  private let tables: [TermTable]

  /// Help in these languages, told one after another.
  package init(_ tables: [TermTable]) {
    self.tables = tables
  }

  /// The entry that speaks of a key, given with the keys on the way to it; nil when there is none.
  package func entry(for path: [String]) -> String? {
    path.indices.lazy.map { path[$0...].joined(separator: ".") }
      .first { name in tables.contains { $0[name] != nil } }
  }

  /// The words of an entry, a line for each language; nil when there are none.
  package func text(_ entry: String) -> String? {
    let lines = tables.compactMap { $0[entry] }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}
