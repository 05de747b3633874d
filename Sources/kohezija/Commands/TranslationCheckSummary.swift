import Diagnostics
import Languages
import Translation

/// What `translate check` tells after the findings: what was mended, what is silenced and why, and
/// what could not be looked at.
struct TranslationCheckSummary {
  /// The languages that there are translations in, in their order.
  private(set) var languages: [LanguageTag] = []

  private let form: ReportForm
  private var lines: [String] = []
  private var runs = 0
  private var notRun: [RuleID: [String]] = [:]

  /// Nothing to tell yet.
  init(_ form: ReportForm) {
    self.form = form
  }

  /// Takes down languages that a definition has.
  mutating func note(_ languages: [LanguageTag]) {
    self.languages = Set(self.languages + languages).sorted()
  }

  /// Takes down what was mended in a catalogue.
  mutating func add(_ mending: CatalogueMending, _ path: String) {
    add(
      "translate.check-mended",
      [
        ("path", path), ("findings", String(mending.mended)),
        ("texts", String(mending.changed.count)),
      ],
      ["mended": String(mending.mended), "texts": String(mending.changed.count)], file: path)
  }

  /// Takes down what was silenced in a definition, silences that nothing needs, and what did not
  /// run.
  mutating func add(_ review: TranslationReview, _ path: String) {
    runs += 1
    let language = review.language.rawValue
    for silenced in review.report.silenced {
      let segment = silenced.finding.segment?.description ?? ""
      let check = silenced.finding.check.description
      add(
        "translate.check-silenced",
        [
          ("path", path), ("language", language), ("check", check), ("segment", segment),
          ("reason", silenced.reason),
        ],
        [
          "language": JSONReport.quote(language), "segment": JSONReport.quote(segment),
          "rule": JSONReport.quote(check),
          "silenced": JSONReport.quote(IdentityNumber.masked(silenced.reason)),
        ], file: path)
    }
    for idle in review.report.idle {
      let segment = idle.segment.description
      add(
        "translate.check-idle",
        [("path", path), ("language", language), ("check", idle.check), ("segment", segment)],
        [
          "language": JSONReport.quote(language), "segment": JSONReport.quote(segment),
          "rule": JSONReport.quote(idle.check), "idle": "true",
        ], file: path)
    }
    for check in review.notRun { notRun[check, default: []].append("\(path) (\(language))") }
  }

  /// Takes down how many translations are the same as their source in a sister language.
  mutating func add(alike count: Int) {
    guard count > 0 else { return }
    lines.append(CommandWords.current("translate.check-alike", ["n": String(count)]))
  }

  /// Prints everything.
  func tell() {
    for line in lines { put(line) }
    for check in notRun.keys.sorted() {
      let places = notRun[check] ?? []
      let why = CommandWords.current("translate.check-why.\(check)")
      switch form {
      case .text:
        // What ran nowhere needs no list.
        let key = places.count == runs ? "translate.check-not-run" : "translate.check-not-run-for"
        let list = places.joined(separator: ", ")
        put(CommandWords.current(key, ["check": "\(check)", "why": why, "list": list]))
      case .json, .sarif:
        let list = places.map { JSONReport.quote(IdentityNumber.maskedName($0)) }
        put(
          "{\"rule\":\(JSONReport.quote("\(check)")),\"notRun\":[\(list.joined(separator: ","))],"
            + "\"reason\":\(JSONReport.quote(why))}")
      }
    }
  }

  private mutating func add(
    _ key: String, _ values: [(name: String, value: String)],
    _ fields: KeyValuePairs<String, String>, file: String
  ) {
    let file = IdentityNumber.maskedName(file)
    switch form {
    case .text:
      let text = LanguageProfile.fill(CommandWords.current(key)) { name in
        values.first { $0.name == name }.map { $0.name == "path" ? file : $0.value }
      }
      // What files say must not steer the terminal.
      let isSteering = { (scalar: Unicode.Scalar) in
        [.control, .format].contains(scalar.properties.generalCategory)
      }
      let plain = IdentityNumber.masked(text).unicodeScalars.map { isSteering($0) ? "·" : $0 }
      lines.append(String(String.UnicodeScalarView(plain)))
    case .json, .sarif:
      let told = fields.map { ",\"\($0.key)\":\($0.value)" }.joined()
      lines.append("{\"file\":\(JSONReport.quote(file))\(told)}")
    }
  }

  private func put(_ line: String) {
    switch form {
    case .text: Terminal.error(line)
    case .json, .sarif: Terminal.print(line)
    }
  }
}
