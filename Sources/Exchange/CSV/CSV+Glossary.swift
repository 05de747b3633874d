import Diagnostics
import Languages
package import Translation

extension CSV {
  /// The columns of a glossary with one row a term.
  enum GlossaryColumn: String, CaseIterable {
    case id, domain, definition, language, term, status, note
  }

  /// A glossary as a file, one row a term.
  ///
  /// - Parameter hasMark: Whether a byte order mark comes first, for Excel.
  package static func text(of entries: [GlossaryEntry], hasMark: Bool = false) -> [UInt8] {
    var rows = [GlossaryColumn.allCases.map(\.rawValue)]
    for entry in entries {
      let head = [entry.id, entry.domain ?? "", entry.definition ?? ""]
      if entry.terms.isEmpty { rows.append(head + ["", "", "", ""]) }
      for term in entry.terms {
        rows.append(
          head + [term.language.rawValue, term.text, term.status.rawValue, term.note ?? ""])
      }
    }
    return CSVTable(rows: rows).bytes(hasMark: hasMark)
  }

  /// The glossary that a file holds: one row a term, or one row a concept with a column for each
  /// language (`en`, `bs-Latn-BA` …), whose terms are taken for the preferred ones.
  ///
  /// - Throws: An error `columns` for a file with neither, `row` for a row with a language or a
  ///   status that is not known.
  package static func readGlossary(
    _ bytes: [UInt8]
  ) throws(ExchangeError) -> [GlossaryEntry] {
    var reader = try CSVReader(bytes)
    let table = try reader.table()
    let records = try CSVRecords(table, needing: [GlossaryColumn.id.rawValue])
    let languages = records.names.compactMap { name in
      LanguageTag(foreign: name).map { (name: name, language: $0) }
    }
    if records.names.contains(GlossaryColumn.term.rawValue) { return try long(records) }
    guard !languages.isEmpty else {
      throw ExchangeError(
        "columns", facts: [Fact("columns", .list([GlossaryColumn.term.rawValue]))])
    }
    return merged(
      records.records.map { record in
        let terms = languages.compactMap { column -> GlossaryTerm? in
          let text = (record[column.name] ?? "").trimmed
          return text.isEmpty
            ? nil : GlossaryTerm(language: column.language, text: text, status: .preferred)
        }
        return entry(record, terms)
      })
  }

  private static func long(_ records: CSVRecords) throws(ExchangeError) -> [GlossaryEntry] {
    var entries: [GlossaryEntry] = []
    for record in records.records {
      let text = record[GlossaryColumn.term.rawValue] ?? ""
      guard !text.trimmed.isEmpty else {
        entries.append(entry(record, []))
        continue
      }
      let tag = record[GlossaryColumn.language.rawValue] ?? ""
      guard let language = LanguageTag(foreign: tag) else {
        throw ExchangeError("row", place: "\(record.row)", facts: [Fact("found", tag)])
      }
      let said = (record[GlossaryColumn.status.rawValue] ?? "").trimmed.lowercased()
      guard let status = said.isEmpty ? .preferred : GlossaryTerm.Status(rawValue: said) else {
        throw ExchangeError("row", place: "\(record.row)", facts: [Fact("found", said)])
      }
      let note = record[GlossaryColumn.note.rawValue].flatMap { $0.isEmpty ? nil : $0 }
      let term = GlossaryTerm(language: language, text: text, status: status, note: note)
      entries.append(entry(record, [term]))
    }
    return merged(entries)
  }

  private static func entry(
    _ record: CSVRecords.Record, _ terms: [GlossaryTerm]
  ) -> GlossaryEntry {
    func text(_ column: GlossaryColumn) -> String? {
      record[column.rawValue].flatMap { $0.isEmpty ? nil : $0 }
    }
    return GlossaryEntry(
      id: record[GlossaryColumn.id.rawValue] ?? "", domain: text(.domain),
      definition: text(.definition), terms: terms)
  }

  /// Entries of one id as one, where the first of them stands.
  private static func merged(_ entries: [GlossaryEntry]) -> [GlossaryEntry] {
    var places: [String: Int] = [:]
    var result: [GlossaryEntry] = []
    for entry in entries where !entry.id.isEmpty || !entry.terms.isEmpty {
      guard let place = places[entry.id] else {
        places[entry.id] = result.count
        result.append(entry)
        continue
      }
      let first = result[place]
      result[place] = GlossaryEntry(
        id: first.id, domain: first.domain ?? entry.domain,
        definition: first.definition ?? entry.definition, terms: first.terms + entry.terms)
    }
    return result
  }
}
