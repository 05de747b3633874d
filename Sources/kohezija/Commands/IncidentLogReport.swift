import Diagnostics
import Loading

/// Tells what came of a log of incidents; what stands in its cells is never told.
struct IncidentLogReport {
  private let wording: MessageWording
  private let words: CommandWords
  private let file: String

  /// A report on a file in the words of a language.
  init(_ wording: MessageWording, _ words: CommandWords, _ file: String) {
    self.wording = wording
    self.words = words
    self.file = IdentityNumber.maskedName(file)
  }

  /// Rows that are not told one by one.
  private static let most = 200

  /// The rows that were not counted, how the file was read, and the sum.
  func lines(of log: IncidentLog) -> [String] {
    var lines = log.unread.prefix(Self.most).map { "\(file):\($0.line): \(told($0.reason))" }
    if log.unread.count > Self.most {
      lines.append(wording.counted(log.unread.count - Self.most, "incidents.more"))
    }
    lines.append(
      words(
        "incidents.readAs",
        [
          "encoding": log.encoding.rawValue,
          "separator": words("incidents.separator.\(Self.name(of: log.separator))"),
        ]))
    if log.encoding == .windows1250 { lines.append(words("incidents.assumed")) }
    if !log.dropped.isEmpty {
      let names = log.dropped.map(Self.heading).joined(separator: ", ")
      lines.append(wording.counted(log.dropped.count, "incidents.dropped") + ": " + names)
    }
    return lines + [sum(of: log)]
  }

  /// What stands above the counts.
  func comment(of log: IncidentLog) -> [String] {
    let dropped =
      log.dropped.isEmpty ? [] : [wording.counted(log.dropped.count, "incidents.dropped")]
    return [words("incidents.head"), sum(of: log)] + dropped.map { $0 + "." }
      + [words("incidents.next")]
  }

  /// Why a log can't be read at all.
  func problem(_ problem: IncidentLog.Problem) -> CommandProblem {
    switch problem {
    case .noText: CommandProblem(.wrongInput, "incidents.noText", ["path": file])
    case .empty: CommandProblem(.wrongInput, "incidents.empty", ["path": file])
    case .noColumns(let columns):
      CommandProblem(
        .wrongInput, "incidents.noColumns",
        ["path": file, "list": columns.map(name).joined(separator: ", ")])
    case .tooManyRows(let limit):
      CommandProblem(
        .wrongInput, "incidents.tooManyRows", ["path": file, "limit": String(limit)])
    }
  }

  private func sum(of log: IncidentLog) -> String {
    wording.counted(log.rows, "incidents.rows") + ": "
      + wording.counted(log.counted, "incidents.counted") + ", "
      + wording.counted(log.unread.count, "incidents.unread") + "."
  }

  private func told(_ reason: IncidentLog.Reason) -> String {
    switch reason {
    case .quotes: words("incidents.row.quotes")
    case .cells(let found, let columns):
      words("incidents.row.cells", ["found": String(found), "columns": String(columns)])
    case .missing(let column): words("incidents.row.missing", ["column": name(column)])
    case .date: words("incidents.row.date")
    case .unknown(let column, let nearest?):
      words("incidents.row.near", ["column": name(column), "name": nearest])
    case .unknown(let column, nil): words("incidents.row.unknown", ["column": name(column)])
    case .several(let column): words("incidents.row.several", ["column": name(column)])
    case .crimeWithoutBias: words("incidents.row.crime")
    }
  }

  private func name(_ column: IncidentVocabulary.Column) -> String {
    words("incidents.column.\(column.rawValue)")
  }

  /// A heading, short and harmless.
  private static func heading(_ text: String) -> String {
    let plain = IdentityNumber.masked(text).unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
        ? " " : Character(scalar)
    }
    return "“" + String(plain.prefix(40)) + (plain.count > 40 ? "…" : "") + "”"
  }

  private static func name(of separator: UInt8) -> String {
    switch separator {
    case UInt8(ascii: ";"): "semicolon"
    case UInt8(ascii: ","): "comma"
    case UInt8(ascii: "\t"): "tab"
    case UInt8(ascii: "|"): "bar"
    default: "another"
    }
  }
}
