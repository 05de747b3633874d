package import PlanModel

/// What was read of a log of incidents: counts, and which rows could not be counted.
///
/// It holds no text of the log but the headings of columns that were dropped.
package struct IncidentLog: Sendable {
  /// Why a log can't be read at all.
  package enum Problem: Error, Equatable {
    /// It is no text.
    case noText
    /// There is nothing in it.
    case empty
    /// Its first row does not name these columns.
    case noColumns([IncidentVocabulary.Column])
    /// It has more rows than this.
    case tooManyRows(Int)
  }

  /// Why a row was not counted.
  package enum Reason: Sendable, Equatable {
    /// Its quotation marks are not closed, or something follows them.
    case quotes
    /// It has more cells than there are columns.
    case cells(found: Int, columns: Int)
    /// Nothing stands in a column that must be filled.
    case missing(IncidentVocabulary.Column)
    /// The date is none.
    case date
    /// A word is no code and no name of one; with the name that was probably meant.
    case unknown(IncidentVocabulary.Column, nearest: String?)
    /// More than one class or prejudice is named.
    case several(IncidentVocabulary.Column)
    /// A hate crime is one only with a prejudice that is known.
    case crimeWithoutBias
  }

  /// A row that was not counted.
  package struct UnreadRow: Sendable, Equatable {
    /// The line on which it begins.
    package let line: Int
    /// Why.
    package let reason: Reason
  }

  /// How many rows may be read.
  package static let maximumRows = 100_000
  /// For how many rows the word is looked for that was probably meant.
  private static let mostSuggestions = 200
  /// The size of the largest log that is read, in bytes.
  package static let maximumBytes = 32 * 1024 * 1024

  /// Counts by year, class, types and bias, with totals and responses.
  package let baseline: IncidentBaseline
  /// How many rows there are, headings and empty ones left out.
  package let rows: Int
  /// The rows that were not counted, in their order.
  package let unread: [UnreadRow]
  /// The headings of the columns that were dropped, in their order.
  package let dropped: [String]
  /// The encoding that was found or assumed.
  package let encoding: TextEncoding
  /// The sign that parts the cells.
  package let separator: UInt8

  /// How many rows were counted.
  package var counted: Int { rows - unread.count }

  /// Reads a log.
  package static func read(
    _ bytes: [UInt8], _ vocabulary: IncidentVocabulary, _ codelists: Codelists
  ) throws(Problem) -> IncidentLog {
    guard let (text, encoding) = TextEncoding.decode(bytes) else { throw .noText }
    var table = try IncidentLogTable(text, vocabulary)
    var counts = IncidentCounts(codelists)
    var unread: [UnreadRow] = []
    var rows = 0
    while let row = table.next() {
      rows += 1
      guard rows <= maximumRows else { throw .tooManyRows(maximumRows) }
      switch table.entry(of: row, suggests: unread.count < mostSuggestions) {
      case .success(let entry): counts.add(entry)
      case .failure(let failure): unread.append(UnreadRow(line: row.line, reason: failure.reason))
      }
    }
    return IncidentLog(
      baseline: counts.baseline, rows: rows, unread: unread, dropped: table.dropped,
      encoding: encoding, separator: table.separator)
  }
}

extension IncidentLog.Reason {
  /// The reason as an error.
  var failure: IncidentLog.Failure { IncidentLog.Failure(reason: self) }
}

extension IncidentLog {
  /// A row could not be counted.
  struct Failure: Error {
    /// Why.
    let reason: Reason
  }
}
