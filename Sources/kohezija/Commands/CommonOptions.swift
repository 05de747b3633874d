import ArgumentParser
import Glibc
import Languages

/// What all commands that read definitions understand.
struct CommonOptions: ParsableArguments {
  @Argument(help: CommandWords.help("paths"))
  var paths: [String] = []

  @Flag(help: CommandWords.help("json"))
  var json = false

  @Flag(help: CommandWords.help("strict"))
  var strict = false

  @Option(help: CommandWords.help("messages"))
  var messages: String?

  /// The language of messages.
  ///
  /// - Throws: ``CommandProblem`` for a language without messages.
  func messageLanguage() throws -> LanguageTag {
    guard let messages else { return CommandWords.systemLanguage }
    return try LanguageTag.named(messages)
  }
}

extension LanguageTag {
  /// The language of a tag as users write it: `bs-Latn`, or `bs` for short.
  ///
  /// `sr` alone means Latin script where both scripts can be written.
  ///
  /// - Throws: ``CommandProblem`` for a language that documents are not written in.
  static func named(_ name: String) throws -> LanguageTag {
    let tags = available
    guard
      let tag = tags.first(where: { $0.rawValue == name }) ?? tags.first(where: { $0.key == name })
    else {
      let known = tags.map(\.rawValue).joined(separator: ", ")
      throw CommandProblem(.usage, "problem.language", ["name": name, "list": known])
    }
    return tag
  }

  /// The languages whose words the program has.
  static var available: [LanguageTag] {
    guard let folder = try? DataFolder.find() else { return [.bosnian, .english] }
    return allCases.filter(folder.hasWords)
  }
}
