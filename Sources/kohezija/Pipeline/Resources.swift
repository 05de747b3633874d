import Composition
import Diagnostics
import Languages
import Loading
import PlanModel

/// The program's own data, read once and shared as values.
struct Resources: Sendable {
  /// Where they were read.
  let folder: DataFolder
  /// Code lists and registers.
  let codelists: Codelists
  private let known = KnownProfiles()

  /// Reads what every command needs.
  ///
  /// - Throws: ``FileProblem`` when a file is missing, ``ResourceProblem`` when one is wrong.
  init() throws {
    folder = try DataFolder.find()
    codelists = try Self.sound(CodelistLoader.load(try folder.sources(in: "codelists")))
  }

  /// The profile of a language.
  ///
  /// - Throws: ``FileProblem`` when a file is missing, ``ResourceProblem`` when one is wrong.
  func profile(_ tag: LanguageTag) throws -> LanguageProfile {
    if let known = known.profile(tag) { return known }
    let language = "languages/\(tag.rawValue)/"
    let profile = try Self.sound(
      LanguagePackLoader.load(
        tag: tag, profile: try folder.source(language + "profile.yaml"),
        terms: try folder.words("terms", of: tag), collation: try Self.collation(tag, folder),
        transliterator: tag.otherScript == nil ? nil : try Self.transliterator(folder)))
    known.note(profile, tag)
    return profile
  }

  /// Writes in a language what messages quote of documents.
  ///
  /// - Throws: ``FileProblem`` when a file is missing, ``ResourceProblem`` when one is wrong.
  func composer(_ tag: LanguageTag) throws -> Composer {
    Composer(profile: try profile(tag), codelists: codelists)
  }

  /// Converts between the scripts of Serbian.
  ///
  /// - Throws: ``FileProblem`` when a file is missing, ``ResourceProblem`` when one is wrong.
  static func transliterator(_ folder: DataFolder) throws -> Transliterator {
    Transliterator(rules: try scriptRules(folder))
  }

  /// In which order a language lists names.
  private static func collation(_ tag: LanguageTag, _ folder: DataFolder) throws -> Collation {
    let orders = try sound(
      CollationLoader.load(
        try folder.source("scripts/collation.yaml"), rules: try scriptRules(folder)))
    return orders[tag] ?? .plain
  }

  private static func scriptRules(_ folder: DataFolder) throws -> ScriptRules {
    try sound(
      ScriptRulesLoader.load(
        splits: try folder.source("scripts/digraph-splits.yaml"),
        words: try folder.source("scripts/words.yaml")))
  }

  /// Gives the words of texts for the readers of a language, in their script.
  ///
  /// - Throws: ``FileProblem`` when a file is missing, ``ResourceProblem`` when one is wrong.
  func words(in language: LanguageTag) throws -> (LocalizedText) -> String {
    let transliterator = language == .serbianCyrillic ? try Self.transliterator(folder) : nil
    return { text in
      if text[language] == nil, let latin = text[.serbianLatin] ?? text[.bosnian],
        let transliterator
      {
        return transliterator.convert(latin, to: language)
      }
      return text.words(forReadersOf: language) ?? ""
    }
  }

  /// Tells findings and the program's own messages in a language.
  ///
  /// - Throws: ``FileProblem`` when a file is missing, ``ResourceProblem`` when one is wrong.
  func wording(_ tag: LanguageTag) throws -> MessageWording {
    let messages = try folder.words("messages", of: tag)
    return try Self.sound(MessageWording.load(messages, profile: try profile(tag)))
  }

  /// Which sections a kind of document has, in which order.
  ///
  /// - Throws: ``FileProblem`` when its file is missing, ``ResourceProblem`` when it is wrong.
  func outline(_ kind: Outline.Kind) throws -> Outline {
    let source = try folder.source("outlines/\(kind.rawValue).yaml")
    return Outline(entries: try Self.sound(OutlineLoader.load(source, kind.vocabulary)))
  }

  /// Whether documents can be written in a language.
  func speaks(_ tag: LanguageTag) -> Bool {
    folder.hasWords(tag)
  }

  /// What was loaded, when nothing is wrong with it.
  ///
  /// - Throws: ``ResourceProblem`` otherwise.
  static func sound<Value>(_ loaded: Diagnosed<Value>) throws -> Value {
    guard let value = loaded.value, (loaded.worst ?? .note) < .error else {
      throw ResourceProblem(findings: loaded.diagnostics)
    }
    return value
  }
}

/// A file of the program's own data is wrong.
struct ResourceProblem: Error, CustomStringConvertible {
  /// What is wrong with it.
  let findings: [Diagnostic]

  /// The rules that were broken, and where.
  var description: String {
    findings.map { "\($0.rule) \($0.path)" }.joined(separator: ", ")
  }
}
