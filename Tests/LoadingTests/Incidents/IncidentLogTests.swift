import Diagnostics
import Foundation
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

struct IncidentLogTests {
  private static let loaded = Result {
    let codelists = try #require(try ShippedData.codelists().value)
    let loaded = IncidentVocabulary.load(
      try ShippedData.source("Data/incidents/log.yaml"), codelists)
    #expect(loaded.diagnostics.map(\.facts).isEmpty)
    return (try #require(loaded.value), codelists)
  }

  private static func vocabulary() throws -> (IncidentVocabulary, Codelists) {
    try loaded.get()
  }

  private static func read(_ bytes: [UInt8]) throws -> IncidentLog {
    let (vocabulary, codelists) = try vocabulary()
    return try IncidentLog.read(bytes, vocabulary, codelists)
  }

  private static func read(_ text: String) throws -> IncidentLog {
    try read(Array(text.utf8))
  }

  private static let counts = "2024 incident graffiti ethnicity 2"

  private static func told(_ log: IncidentLog) -> [String] {
    log.baseline.records.map { record in
      "\(record.year) \(record.incidentClass.rawValue) "
        + record.types.map(\.key).joined(separator: "+")
        + " \(record.bias?.key ?? "") \(record.count)"
    }
  }

  @Test(arguments: [
    "date,class,type,bias\n2024-03-27,incident,graffiti,ethnicity\n2024,incident,graffiti,ethnicity\n",
    "Datum;Klasa;Vrsta;Motiv\r\n27.3.2024.;Incident;UVREDLJIVI GRAFITI;etnicka pripadnost\r\n"
      + "2024-01;incident počinjen iz mržnje;grafiti;Etnička pripadnost",
    "Датум\tВрста инцидента\tМотив\tКласа\n27. март 2024\tувредљиви графити\tетничка припадност\t"
      + "инцидент\n1.5.2024\tgraffiti\tethnicity\tincident\n",
    "sep=|\nBias|Type of incident|Incident class|Date of incident\n"
      + "ethnicity|offensive graffiti|hate incident|March 27, 2024\r"
      + "ethnicity|\"offensive\"\" graffiti\"|hate incident|27/03/2024\r",
    "\u{FEFF}\n;;;\nTIP; KLASA ;DATUM (dd.mm.gggg.);Predrasuda\n"
      + "\"grafiti\";incident;27. ožujka 2024. godine;etnička pripadnost\n;;;\n\n"
      + "uvredljivi grafiti;incident;27.03.2024. 14:30;etnička pripadnost",
  ])
  func `logs of all spellings are counted alike`(text: String) throws {
    let log = try Self.read(text)
    #expect(Self.told(log) == [Self.counts], "\(log.unread)")
    #expect(log.rows == 2 && log.counted == 2 && log.dropped.isEmpty)
    #expect(log.baseline.totals == [YearCount(year: 2024, count: 2)])
  }

  @Test func `encodings are found, and the one assumed is told`() throws {
    let text = "Datum;Klasa;Vrsta;Motiv;Žrtva\n2024;incident;krađa;spol ili rod;Šćđž\n"
    let littleEndian: [UInt8] = [0xFF, 0xFE] + (text.data(using: .utf16LittleEndian) ?? Data())
    let bigEndian: [UInt8] = [0xFE, 0xFF] + (text.data(using: .utf16BigEndian) ?? Data())
    let windows = try #require(text.data(using: .windowsCP1250))
    for (bytes, encoding) in [
      (Array(text.utf8), TextEncoding.utf8), ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8),
      (littleEndian, .utf16), (bigEndian, .utf16), (Array(windows), .windows1250),
    ] {
      let log = try Self.read(bytes)
      #expect(log.encoding == encoding)
      #expect(Self.told(log) == ["2024 incident theft gender 1"])
      #expect(log.dropped == ["Žrtva"])
    }
    for byte in (0x80...0xFF).map({ UInt8($0) }) {
      let decoded = try #require(TextEncoding.decode([byte])).text
      guard let scalar = String(decoding: decoded, as: UTF8.self).unicodeScalars.first else {
        continue
      }
      let expected = String(data: Data([byte]), encoding: .windowsCP1250)?.unicodeScalars.first
      let isDefined = ![0x81, 0x83, 0x88, 0x90, 0x98].contains(byte)
      #expect(isDefined ? scalar == expected : scalar == "\u{FFFD}", "\(byte)")
    }
  }

  @Test(
    arguments: [
      ("2024-03-27", 2024), ("27.03.2024.", 2024), ("27. 3. 2024", 2024), ("27/03/2024", 2024),
      ("27.mart 2024", 2024), ("27. marta 2024. godine", 2024), ("27. ožujka 2024.", 2024),
      ("27. марта 2024. год.", 2024), ("27 March 2024", 2024), ("27th March 2024", 2024),
      ("March 2024", 2024), ("2024-03", 2024), ("03/2024", 2024), ("2024", 2024), ("2024.", 2024),
      ("2024-03-27T14:30:00Z", 2024), ("27.03.2024. 14:30", 2024), ("29.2.2024", 2024),
      ("29.2.2023", nil), ("31.04.2024", nil), ("03/27/2024", nil), ("27.3.24", nil), ("", nil),
      ("45378", nil), ("jučer", nil), ("1024-01-01", nil), ("2024-13", nil), ("mart", nil),
      ("27.03.2024. 28.03.2024.", nil), ("0.3.2024", nil), ("2024 mart 27 1", nil),
    ] as [(String, Int?)])
  func `dates are read as people spell them`(text: String, year: Int?) throws {
    let log = try Self.read("date|class|type\n\(text)|incident|theft\n2020|incident|theft\n")
    #expect(log.baseline.totals.map(\.year).last == (year ?? 2020))
    #expect(log.unread.count == (year == nil ? 1 : 0))
  }

  @Test(
    arguments: [
      ("krađa, paljevina", "arson+theft"), ("theft; arson", "arson+theft"),
      ("krađa i paljevina", "arson+theft"), ("krađa / paljevina", "arson+theft"),
      ("theft + theft", "theft"), ("prijetnja / ugrožavanje sigurnosti", "threat"),
      ("ugrožavanje sigurnosti", "threat"), ("prijetnja", "threat"),
      (
        "oštećenje vjerskog objekta / skrnavljenje groblja, grafiti",
        "graffiti+damage-religious-or-graves"
      ),
    ])
  func `several types in one cell are one record`(cell: String, types: String) throws {
    let log = try Self.read("date|class|type\n2024|incident|\(cell)\n")
    #expect(Self.told(log) == ["2024 incident \(types) unknown 1"], "\(log.unread)")
  }

  @Test func `a row that can't be counted is told with its line and why`() throws {
    let log = try Self.read(
      """
      date,class,type,bias,response,note
      2024,incident,theft,,none,"two
      lines"
      x,incident,theft,,,
      2024,,theft,,,
      2024,incident,,,,
      2024,incident,thefft,,,
      2024,incident,Marko Marković,,,
      2024,crime,theft,,,
      2024,crime,theft,nepoznato,,
      2024,incident,theft,"vjera, jezik",,
      2024,incident,theft,,flowers,
      2024,incident,theft,,,a,b
      2024,"incident"x,theft,,,
      2024,incident,theft
      2024,incident,theft,,,"open
      """)
    #expect(
      log.unread.map { "\($0.line): \($0.reason)" } == [
        "4: date", "5: missing(Loading.IncidentVocabulary.Column.incidentClass)",
        "6: missing(Loading.IncidentVocabulary.Column.type)",
        "7: unknown(Loading.IncidentVocabulary.Column.type, nearest: Optional(\"theft\"))",
        "8: unknown(Loading.IncidentVocabulary.Column.type, nearest: nil)",
        "9: crimeWithoutBias", "10: crimeWithoutBias",
        "11: several(Loading.IncidentVocabulary.Column.bias)",
        "12: unknown(Loading.IncidentVocabulary.Column.response, nearest: nil)",
        "13: cells(found: 7, columns: 6)", "14: quotes", "16: quotes",
      ])
    #expect(log.rows == 14 && log.counted == 2)
    #expect(log.baseline.responses == [ResponseCount(response: "none", count: 1)])
  }

  @Test func `what is no log is refused`() throws {
    for (text, problem) in [
      ("", IncidentLog.Problem.empty), ("\n;;\n", .empty), ("PK\u{3}\u{4}\0\0", .noText),
      ("Marko;Marković\n", .noColumns([.date, .incidentClass, .type])),
      ("datum;vrsta\n2024;krađa\n", .noColumns([.incidentClass])),
      (
        "date,class,type\n" + String(repeating: "2024,incident,theft\n", count: 100_001),
        .tooManyRows(100_000)
      ),
    ] {
      #expect(throws: problem) { try Self.read(text) }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `what goes in comes out or is told, and nothing else does`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let made = RandomLog(using: &random)
    let log = try Self.read(made.text)
    #expect(log.rows == made.rows)
    #expect(log.baseline.records.reduce(0) { $0 + $1.count } + log.unread.count == made.rows)
    #expect(log.baseline.totals.reduce(0) { $0 + $1.count } == log.counted)
    #expect(log.unread.count == made.broken)
    #expect(Set(log.dropped) == Set(made.dropped))
    let yaml = log.yaml(comment: ["x"])
    #expect(!yaml.contains(RandomLog.secret) && IdentityNumber.masked(yaml) == yaml)
    guard log.counted > 0 else { return }
    // Put into a plan, the counts pass its check.
    let codelists = try Self.vocabulary().1
    let plan = try Self.plan(with: yaml)
    let findings = DefinitionLoader(codelists: codelists).load(plan).diagnostics
    let errors = findings.filter {
      // What a public document hides or rounds is told too, but no mistake of the log.
      let isOfDocument = ["P03", "P04", "N08", "M18"].contains($0.rule)
      return $0.severity == .error || !isOfDocument && $0.path.description.contains("records")
    }
    #expect(errors.map { "\($0.rule) \($0.path)" } == [])
  }

  /// A sound plan whose incidents are these.
  private static func plan(with baseline: String) throws -> SourceText {
    let text = String(
      decoding: try Repository.bytes("Data/rules/examples/A08-draft.yaml"), as: UTF8.self)
    let start = try #require(text.range(of: "incident_baseline:")).lowerBound
    let end = try #require(text.range(of: "actors:")).lowerBound
    let plan = text.replacingCharacters(in: start..<end, with: baseline)
    return SourceText(name: "plan.yaml", bytes: Array(plan.utf8))
  }
}

/// A log of random rows, in random spellings, with texts that must not come out.
private struct RandomLog {
  static let secret = "Tajna"

  private(set) var text = ""
  private(set) var rows = 0
  private(set) var broken = 0
  private(set) var dropped: [String] = []

  init(using random: inout SeededGenerator) {
    let separator = [";", ",", "\t", "|"].randomElement(using: &random) ?? ";"
    let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    var columns = ["Datum", "Klasa", "Vrsta", "Predrasuda", "Reakcija"]
    dropped = (0..<Int.random(in: 0...3, using: &random)).map { "Ime \($0)" }
    columns.append(contentsOf: dropped)
    columns.shuffle(using: &random)
    text = columns.joined(separator: separator) + lineEnd
    rows = Int.random(in: 0...40, using: &random)
    for _ in 0..<rows {
      let isBroken = Int.random(in: 0..<8, using: &random) == 0
      if isBroken { broken += 1 }
      let cells = columns.map { column in
        Self.cell(column, isBroken: isBroken, using: &random)
      }
      text += cells.map { Self.quoted($0, separator, using: &random) }.joined(separator: separator)
      text += lineEnd
      if Bool.random(using: &random) { text += lineEnd }
    }
  }

  private static func cell(
    _ column: String, isBroken: Bool, using random: inout SeededGenerator
  ) -> String {
    let choices =
      switch column {
      case "Datum" where isBroken: ["\(secret)", "32.1.2024", "0101899110006"]
      case "Datum": ["2022", "3.5.2023.", "2024-11-30", "1. мај 2024", "12/2022"]
      case "Klasa": ["incident", "КРИВИЧНО ДЈЕЛО", "kazneno djelo", "hate crime", "Incident"]
      case "Vrsta": ["grafiti", "krađa, paljevina", "пријетња", "Homicide", "fizičko nasilje"]
      case "Predrasuda": ["etnička pripadnost", "Romi", "vjera", "anti-LGBTI bias", "jezik"]
      case "Reakcija": ["", "bez reakcije", "osuda zvaničnika; police_action", "-"]
      default: ["\(secret) \"X\"\nY;,\t|", "0101899110006", "\(secret)", "", "061 000 000"]
      }
    return choices.randomElement(using: &random) ?? ""
  }

  private static func quoted(
    _ cell: String, _ separator: String, using random: inout SeededGenerator
  ) -> String {
    let mustBe = cell.contains { "\"\n\r;,\t|".contains($0) }
    guard mustBe || Bool.random(using: &random) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
