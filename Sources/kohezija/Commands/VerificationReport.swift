import Diagnostics
import Foundation
import Verification

/// Tells what came of verifying a file.
struct VerificationReport {
  private let file: String
  private let words: CommandWords
  private let isJSON: Bool

  /// At most so many differences are told to people; programs get all.
  private static let most = 5
  /// At most so many signs of a line are told to people.
  private static let longest = 120

  /// A report on a file.
  init(_ file: String, words: CommandWords, isJSON: Bool) {
    self.file = file
    self.words = words
    self.isJSON = isJSON
  }

  /// Tells the result on standard output.
  func tell(_ result: VerificationResult) {
    if isJSON {
      Terminal.print(IdentityNumber.maskedName(line(result)))
      return
    }
    guard !result.isSame else {
      Terminal.print(words("verify.same", ["path": file]))
      return
    }
    var lines = [words("verify.differs", ["path": file])]
    lines += result.causes.map { "- " + words(Self.key(of: $0), Self.values(of: $0)) }
    if result.differences.isEmpty {
      lines.append(words(result.causes == [.edited] ? "verify.looksEdited" : "verify.sameWords"))
    } else {
      lines.append(words("verify.words", ["n": String(result.differences.count)]))
      lines += result.differences.prefix(Self.most).map(told)
      if result.differences.count > Self.most { lines.append("  …") }
      if result.causes != [.edited] { lines.append(words("verify.maybeEdited")) }
    }
    for line in lines { Terminal.print(IdentityNumber.maskedName(line)) }
  }

  private func told(_ difference: LineDifference) -> String {
    let place = difference.heading ?? words("verify.beginning")
    let values: KeyValuePairs = [
      "place": Self.short(place), "found": Self.short(difference.found ?? ""),
      "expected": Self.short(difference.expected ?? ""),
    ]
    let key =
      difference.found == nil
      ? "verify.gone" : difference.expected == nil ? "verify.added" : "verify.changed"
    return "  " + words(key, values)
  }

  private static func short(_ text: String) -> String {
    text.count <= longest ? text : text.prefix(longest) + "…"
  }

  /// The key of a cause's words, which is its name in JSON too.
  private static func key(of cause: VerificationResult.Cause) -> String {
    "verify.cause." + name(of: cause)
  }

  private static func name(of cause: VerificationResult.Cause) -> String {
    switch cause {
    case .definition: "definition"
    case .lostDefinition: "lost-definition"
    case .newDefinition: "new-definition"
    case .oldDefinition: "old-definition"
    case .translations: "translations"
    case .template: "template"
    case .outline: "outline"
    case .version: "version"
    case .edited: "edited"
    }
  }

  private static func values(of cause: VerificationResult.Cause) -> KeyValuePairs<String, String> {
    switch cause {
    case .definition(let id), .lostDefinition(let id), .newDefinition(let id),
      .oldDefinition(let id):
      ["id": id]
    case .translations(let id, let language): ["id": id, "language": language]
    case .version(let old, let new): ["old": old, "new": new]
    case .template, .outline, .edited: [:]
    }
  }

  private struct Entry: Encodable {
    struct Cause: Encodable {
      let facts: [String: String]
      let kind: String
    }

    struct Difference: Encodable {
      let expected: String?
      let found: String?
      let heading: String?
    }

    let causes: [Cause]
    let differences: [Difference]
    let file: String
    let same: Bool
  }

  private func line(_ result: VerificationResult) -> String {
    let entry = Entry(
      causes: result.causes.map { cause in
        let facts = Self.values(of: cause).map { ($0.key, $0.value) }
        return Entry.Cause(
          facts: Dictionary(facts) { first, _ in first }, kind: Self.name(of: cause))
      },
      differences: result.differences.map {
        Entry.Difference(expected: $0.expected, found: $0.found, heading: $0.heading)
      }, file: file, same: result.isSame)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(entry)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
