import PlanModel

/// The rows of a log, of which only the columns that count are looked at.
struct IncidentLogTable {
  /// What a row tells.
  struct Entry {
    let year: Int
    let incidentClass: IncidentClass
    let types: [Code]
    let bias: Code
    let responses: [Code]
  }

  /// The sign that parts the cells.
  let separator: UInt8
  /// The headings of columns that do not count.
  let dropped: [String]
  private let vocabulary: IncidentVocabulary
  private let places: [IncidentVocabulary.Column: Int]
  private let width: Int
  private var text: DelimitedText

  /// The columns that a log must have.
  private static let needed: [IncidentVocabulary.Column] = [.date, .incidentClass, .type]

  /// Finds the sign that parts the cells, and the columns, by the headings in the first row.
  init(_ bytes: [UInt8], _ vocabulary: IncidentVocabulary) throws(IncidentLog.Problem) {
    var start = (place: 0, line: 1)
    var separators = DelimitedText.separators
    // Some programs name the sign in a line of its own: sep=;
    if bytes.count > 5, bytes.starts(with: Array("sep=".utf8)) {
      separators = [bytes[4]]
      start.place = (bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1) + 1
      start.line = 2
    }
    var best: (found: Int, cells: Int, separator: UInt8, text: DelimitedText, headings: [String])?
    for separator in separators {
      var text = DelimitedText(bytes, separator: separator, from: start.place, line: start.line)
      var first = text.next()
      while let row = first, Self.isBlank(row) { first = text.next() }
      guard let row = first else { continue }
      let found = Set(row.cells.compactMap { vocabulary.column($0)?.column }).count
      if best.map({ (found, row.cells.count) > ($0.found, $0.cells) }) ?? true {
        best = (found, row.cells.count, separator, text, row.cells)
      }
    }
    guard let best else { throw .empty }
    var places: [IncidentVocabulary.Column: (place: Int, rank: Int)] = [:]
    for (place, heading) in best.headings.enumerated() {
      guard let (column, rank) = vocabulary.column(heading) else { continue }
      if places[column].map({ rank < $0.rank }) ?? true { places[column] = (place, rank) }
    }
    let missing = Self.needed.filter { places[$0] == nil }
    guard missing.isEmpty else { throw .noColumns(missing) }
    let kept = Set(places.values.map(\.place))
    self.vocabulary = vocabulary
    self.places = places.mapValues(\.place)
    separator = best.separator
    width = best.headings.count
    dropped = best.headings.enumerated().filter { !kept.contains($0.offset) }.map(\.element)
    text = best.text
  }

  /// Whether a row holds nothing but signs that might part cells.
  private static func isBlank(_ row: DelimitedText.Row) -> Bool {
    row.cells.joined().unicodeScalars.allSatisfy { scalar in
      scalar.properties.isWhitespace || DelimitedText.separators.contains { $0 == scalar.value }
    }
  }

  /// The next row that is not empty.
  mutating func next() -> DelimitedText.Row? {
    while let row = text.next() {
      if !row.isEmpty { return row }
    }
    return nil
  }

  /// What a row tells, or why it can't be counted, with the word that was meant where it is asked.
  func entry(
    of row: DelimitedText.Row, suggests: Bool
  ) -> Result<Entry, IncidentLog.Failure> {
    guard row.isSound else { return .failure(IncidentLog.Reason.quotes.failure) }
    let extra = row.cells.dropFirst(width).contains { !$0.allSatisfy(\.isWhitespace) }
    guard !extra else {
      let reason = IncidentLog.Reason.cells(found: row.cells.count, columns: width)
      return .failure(reason.failure)
    }
    do throws(IncidentLog.Failure) {
      return .success(try readEntry(row, suggests))
    } catch {
      return .failure(error)
    }
  }

  private func readEntry(
    _ row: DelimitedText.Row, _ suggests: Bool
  ) throws(IncidentLog.Failure) -> Entry {
    guard let date = cell(.date, row) else {
      throw IncidentLog.Reason.missing(.date).failure
    }
    guard let year = vocabulary.dates.year(of: date) else {
      throw IncidentLog.Reason.date.failure
    }
    let classes = try codes(.incidentClass, row, suggests)
    guard let name = classes.first, let incidentClass = IncidentClass(rawValue: name.key) else {
      throw IncidentLog.Reason.missing(.incidentClass).failure
    }
    guard classes.count == 1 else {
      throw IncidentLog.Reason.several(.incidentClass).failure
    }
    let types = try codes(.type, row, suggests)
    guard !types.isEmpty else { throw IncidentLog.Reason.missing(.type).failure }
    let biases = try codes(.bias, row, suggests)
    guard biases.count <= 1 else { throw IncidentLog.Reason.several(.bias).failure }
    let bias = biases.first ?? Self.unknownBias
    guard incidentClass != .crime || bias != Self.unknownBias else {
      throw IncidentLog.Reason.crimeWithoutBias.failure
    }
    return Entry(
      year: year, incidentClass: incidentClass, types: types, bias: bias,
      responses: try codes(.response, row, suggests))
  }

  private static let unknownBias = Code("unknown")

  /// What stands in a column; nil where nothing does or there is no such column.
  private func cell(_ column: IncidentVocabulary.Column, _ row: DelimitedText.Row) -> String? {
    guard let place = places[column], row.cells.indices.contains(place) else { return nil }
    let text = row.cells[place]
    return text.allSatisfy({ $0.isWhitespace || "-–—".contains($0) }) ? nil : text
  }

  private func codes(
    _ column: IncidentVocabulary.Column, _ row: DelimitedText.Row, _ suggests: Bool
  ) throws(IncidentLog.Failure) -> [Code] {
    guard let text = cell(column, row) else { return [] }
    switch vocabulary.codes(text, column, suggests: suggests) {
    case .success(let codes): return codes
    case .failure(let word):
      throw IncidentLog.Reason.unknown(column, nearest: word.nearest).failure
    }
  }
}
