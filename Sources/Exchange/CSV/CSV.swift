import Diagnostics
import Languages
package import Translation

/// Comma-separated values (RFC 4180), for whoever has a spreadsheet and nothing else.
package enum CSV {
  /// The columns of segments; translators change `target`, `state` and `comment`.
  enum Column: String, CaseIterable {
    case id, path, source, target, state, notes, comment, maximum
    case sourceDigest = "source_digest"
    case targetDigest = "target_digest"
    case export, definition, language
  }

  /// A bundle as a file, one row a segment.
  ///
  /// - Parameter hasMark: Whether a byte order mark comes first, for Excel.
  /// - Throws: An error `control` for a text with a character that tools lose.
  package static func text(
    of bundle: TranslationBundle, hasMark: Bool = false
  ) throws(ExchangeError) -> [UInt8] {
    try WritableText.check(bundle)
    var rows = [Column.allCases.map(\.rawValue)]
    for unit in bundle.units {
      rows.append(Column.allCases.map { cell($0, of: unit, in: bundle) })
    }
    return CSVTable(rows: rows).bytes(hasMark: hasMark)
  }

  private static func cell(
    _ column: Column, of unit: TranslationUnit, in bundle: TranslationBundle
  ) -> String {
    switch column {
    case .id: unit.id.description
    case .path: unit.path
    case .source: unit.source
    case .target: unit.target ?? ""
    case .state: unit.state.rawValue
    case .notes: (unit.notes.map(\.text) + unit.terms.map(\.noteText)).joined(separator: "\n")
    case .comment: ""
    case .maximum: unit.maximumLength.map(String.init) ?? ""
    case .sourceDigest: unit.sourceDigest
    case .targetDigest: unit.targetDigest
    case .export: bundle.exportID
    case .definition: bundle.definition
    case .language: bundle.targetLanguage.rawValue
    }
  }

  /// What a file says that came back.
  ///
  /// The columns are found by their names, in any order; other columns are left alone. A row
  /// without an id belongs to no unit: its target is kept as a stray.
  ///
  /// - Throws: An error `columns` for a file without the columns `id` and `target`, `languages` for
  ///   rows in several languages.
  package static func read(
    _ bytes: [UInt8], name: String
  ) throws(ExchangeError) -> ReturnedFile {
    var reader = try CSVReader(bytes)
    let table = try reader.table()
    let rows = try CSVRecords(table, needing: [Column.id.rawValue, Column.target.rawValue])
    var units: [ReturnedUnit] = []
    var strays: [String] = []
    var export: String?
    for record in rows.records {
      if let id = record[Column.export.rawValue], !id.isEmpty { export = export ?? id }
      let id = record[Column.id.rawValue] ?? ""
      if id.allSatisfy(\.isWhitespace) {
        strays += [record[Column.target.rawValue] ?? ""].filter { !$0.isEmpty }
      } else {
        units.append(unit(record, id: id))
      }
      strays += record.surplus
    }
    let languages = values(of: .language, in: rows)
    guard languages.count < 2 else {
      throw ExchangeError("languages", facts: [Fact("languages", .list(languages))])
    }
    return ReturnedFile(
      name: name, exportID: export, units: units, strays: strays,
      definition: values(of: .definition, in: rows).first,
      targetLanguage: languages.first.flatMap(LanguageTag.init(foreign:)))
  }

  /// What stands in a column, each value once, in the order of the rows.
  private static func values(of column: Column, in rows: CSVRecords) -> [String] {
    var known: Set<String> = []
    return rows.records.compactMap { record in
      let value = (record[column.rawValue] ?? "").trimmed
      return !value.isEmpty && known.insert(value).inserted ? value : nil
    }
  }

  private static func unit(_ record: CSVRecords.Record, id: String) -> ReturnedUnit {
    let source = record[Column.source.rawValue]
    let exported = record[Column.targetDigest.rawValue].flatMap { $0.isEmpty ? nil : $0 }
    let exportedSource = record[Column.sourceDigest.rawValue].flatMap { $0.isEmpty ? nil : $0 }
    let target = ReturnedTarget(
      record[Column.target.rawValue] ?? "",
      said: record[Column.state.rawValue].flatMap(SegmentState.init(rawValue:)), source: source,
      exported: exported, profile: .standard)
    let note = NoteReading(exported: nil).note(
      record[Column.comment.rawValue] ?? "", author: nil, asks: false)
    let faults = CodeReading().faults(source: source, target: target.text)
    return ReturnedUnit(
      id: SegmentID(id), place: "\(record.row)", source: source, target: target.text,
      exportedSource: exportedSource, exportedTarget: exported, state: target.state,
      notes: note.map { [$0] } ?? [], codeFaults: faults)
  }
}
