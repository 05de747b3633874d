package import Diagnostics
package import Languages
import YAMLSource

extension MessageWording {
  /// The wording of a language, with everything that is wrong in its files.
  ///
  /// A file maps a rule (`M05`) or a rule and a variant (`M05-gap`) to a text, or to a `message`
  /// with its `help`; under `words` stand words of the report. Reports: Y01, Y11, Y13.
  package static func load(
    _ sources: [SourceText], profile: LanguageProfile
  ) -> Diagnosed<MessageWording> {
    var messages: [String: Message] = [:]
    var words: [String: String] = [:]
    var findings: [Diagnostic] = []
    for source in sources {
      var file = DataFileReader(source)
      for (key, value) in file.root?.entries ?? [] {
        if key.text == "words" {
          if file.isMapping(value) { file.addTexts(of: value, to: &words) }
        } else if !namesRule(key.text) {
          file.noteUnusedKey(key, value)
        } else if let message = readMessage(value, from: &file) {
          if messages.updateValue(message, forKey: key.text) != nil {
            file.noteTwice(key.text, value)
          }
        }
      }
      findings += file.findings
    }
    if let converter = profile.transliterator {
      let convert = { (text: String) in converter.convert(text, to: profile.tag) }
      messages = messages.mapValues {
        Message(text: convert($0.text), help: $0.help.map(convert))
      }
      words = words.mapValues(convert)
    }
    return Diagnosed(MessageWording(messages: messages, words: words, profile: profile), findings)
  }

  private static func readMessage(
    _ value: PlacedNode, from file: inout DataFileReader
  ) -> Message? {
    guard value.node.kind == .mapping else {
      return file.text(value).map { Message(text: $0, help: nil) }
    }
    file.expectKeys(["message", "help"], in: value)
    let help = value["help"].flatMap { file.text($0) }
    return file.text("message", in: value).map { Message(text: $0, help: help) }
  }

  /// Whether a key is a letter and two digits, perhaps with a variant after a hyphen, or a rule of
  /// the IATI ruleset such as `IATI-6.11.1`.
  private static func namesRule(_ key: String) -> Bool {
    if key.hasPrefix("IATI-") {
      let numbers = key.dropFirst(5).split(separator: ".", omittingEmptySubsequences: false)
      return numbers.count == 3 && numbers.allSatisfy { Int($0) != nil }
    }
    let bytes = Array(key.utf8.prefix(4))
    return bytes.count >= 3 && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[0])
      && bytes[1...2].allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      && (bytes.count == 3 || bytes[3] == UInt8(ascii: "-"))
  }
}
