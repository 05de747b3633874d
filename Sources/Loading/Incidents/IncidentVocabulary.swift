package import Diagnostics
import Languages
package import PlanModel
import YAMLSource

/// The words by which logs of incidents call their columns, their values and the months.
package struct IncidentVocabulary: Sendable {
  /// A column that counts; all others are dropped.
  package enum Column: String, Sendable, CaseIterable {
    /// When it happened.
    case date
    /// Incident or crime.
    case incidentClass = "class"
    /// What was done.
    case type
    /// The prejudice behind it.
    case bias
    /// What was done about it.
    case response

    /// The code list of its values; nil for a date.
    var list: String? {
      switch self {
      case .date: nil
      case .incidentClass: "incident-classes"
      case .type: "incident-types"
      case .bias: "biases"
      case .response: "responses"
      }
    }
  }

  private let columns: [FoldedName: (column: Column, rank: Int)]
  private let values: [Column: [FoldedName: Code]]
  private let names: [Column: [String]]
  let dates: LogDate

  /// The vocabulary in a file, with the names of the code lists, and all that is wrong in it.
  ///
  /// Reports: Y01, Y11, Y13.
  package static func load(
    _ source: SourceText, _ codelists: Codelists
  ) -> Diagnosed<IncidentVocabulary> {
    var file = DataFileReader(source)
    guard let root = file.root else { return Diagnosed(nil, file.findings) }
    file.expectKeys(["columns", "values", "months"], in: root)
    var columns: [FoldedName: (column: Column, rank: Int)] = [:]
    let names = file.mapping("columns", in: root)
    for column in Column.allCases {
      for (rank, name) in (names.flatMap { file.texts(column.rawValue, in: $0) } ?? []).enumerated()
      where columns[FoldedName(name)] == nil {
        columns[FoldedName(name)] = (column, rank)
      }
    }
    var values: [Column: [FoldedName: Code]] = [:]
    var spellings: [Column: [String]] = [:]
    let others = file.mapping("values", in: root)
    for column in Column.allCases {
      guard let list = column.list.flatMap({ codelists[list: $0] }) else { continue }
      var words = Self.names(of: list)
      for (code, placed) in others?[column.rawValue]?.entries ?? [] {
        if list[Code(code.text)] == nil {
          file.noteChoice(placed, code.text, list.entries.map(\.code.key))
        }
        words += (file.elements(of: placed) ?? []).compactMap { file.text($0) }
          .map { (Code(code.text), $0) }
      }
      for (code, word) in words where values[column]?[FoldedName(word)] == nil {
        values[column, default: [:]][FoldedName(word)] = code
        spellings[column, default: []].append(word)
      }
    }
    var months: [FoldedName: Int] = [:]
    let lists = file.require("months", in: root).flatMap { file.elements(of: $0) } ?? []
    for (place, month) in lists.enumerated() {
      for name in (file.elements(of: month) ?? []).compactMap({ file.text($0) }) {
        months[FoldedName(name)] = place + 1
      }
    }
    let vocabulary = IncidentVocabulary(
      columns: columns, values: values, names: spellings, dates: LogDate(months: months))
    return Diagnosed(vocabulary, file.findings)
  }

  /// The codes with all their names: the code, those of all languages, and the parts of names that
  /// have a slash, unless two codes share one.
  private static func names(of list: Codelist) -> [(Code, String)] {
    let codes = list.entries.map { ($0.code, $0.code.key) }
    let full = list.entries.flatMap { entry in
      let texts = entry.names.versions + (entry.properties["short"]?.versions ?? [])
      return texts.compactMap { version in version.text.map { (entry.code, $0) } }
    }
    let parts = full.flatMap { code, name in
      name.contains("/") ? name.split(separator: "/").map { (code, String($0)) } : []
    }
    return codes + full + parts
  }

  /// The column that a heading names, and how well it names it, 0 best; nil where it names none.
  func column(_ heading: String) -> (column: Column, rank: Int)? {
    columns[FoldedName(String(heading.prefix { $0 != "(" && $0 != "[" }))]
  }

  /// The codes in a cell, each once and sorted, or the word that is none.
  ///
  /// To look for the name that was meant takes its time, so it is done only when asked for.
  func codes(
    _ cell: String, _ column: Column, suggests: Bool
  ) -> Result<[Code], UnknownWord> {
    let known = values[column] ?? [:]
    if let code = known[FoldedName(cell)] { return .success([code]) }
    var codes: Set<Code> = []
    var unknown: [String] = []
    for piece in cell.split(whereSeparator: { ";,|+&\n".contains($0) }).map(String.init) {
      if let code = known[FoldedName(piece)] {
        codes.insert(code)
        continue
      }
      // A slash or an “and” may stand inside a name, so it parts names only where need be.
      let parts = piece.split(whereSeparator: { "/".contains($0) }).flatMap(Self.joined)
      let found = parts.compactMap { known[FoldedName($0)] }
      if found.count == parts.count { codes.formUnion(found) } else { unknown.append(piece) }
    }
    if let word = unknown.first {
      let nearest = suggests ? NearestName.find(word, among: names[column] ?? []) : nil
      return .failure(UnknownWord(nearest: nearest))
    }
    return .success(codes.sorted { $0.key < $1.key })
  }

  /// The names that words such as “and” join.
  private static func joined(_ text: Substring) -> [String] {
    var names: [[Substring]] = [[]]
    for word in text.split(separator: " ") {
      if ["i", "и", "and", "te"].contains(word.lowercased()) {
        names.append([])
      } else {
        names[names.count - 1].append(word)
      }
    }
    return names.map { $0.joined(separator: " ") }
  }
}

/// A word in a log that is no code and no name of one.
struct UnknownWord: Error {
  /// The name that was probably meant; nil where nothing is near.
  let nearest: String?
}
