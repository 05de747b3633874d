import Diagnostics
import Foundation
import Languages
import Loading
import TestSupport
import Testing
import Translation
import YAMLSource

/// What checks go by, as the program ships it.
enum ShippedChecks {
  static let glossary = Result { try load(GlossaryLoader.load, "Data/glossary/terms.yaml") }
  static let leaks = Result {
    try load(VarietyLeaksLoader.load, "Data/glossary/variety-leaks.yaml")
  }
  static let scripts = Result {
    let loaded = ScriptRulesLoader.load(
      splits: try source("Data/scripts/digraph-splits.yaml"),
      words: try source("Data/scripts/words.yaml"))
    return try #require(loaded.value)
  }

  static func source(_ path: String) throws -> SourceText {
    SourceText(name: path, bytes: try Repository.bytes(path))
  }

  private static func load<Value>(
    _ load: (SourceText) -> Diagnosed<Value>, _ path: String
  ) throws -> Value {
    let loaded = load(try source(path))
    #expect(loaded.diagnostics == [])
    return try #require(loaded.value)
  }

  /// The profile of a language without its terms.
  static func profile(_ tag: LanguageTag) throws -> LanguageProfile {
    let transliterator =
      tag.otherScript == nil ? nil : Transliterator(rules: try scripts.get())
    let loaded = LanguagePackLoader.load(
      tag: tag, profile: try source("Data/languages/\(tag.rawValue)/profile.yaml"), terms: [],
      transliterator: transliterator)
    return try #require(loaded.value)
  }

  private static let languages = Dictionary(
    uniqueKeysWithValues: LanguageTag.allCases.map { tag in (tag, Result { try read(tag) }) })

  static func language(_ tag: LanguageTag) throws -> CheckLanguage {
    try #require(languages[tag]).get()
  }

  private static func read(_ tag: LanguageTag) throws -> CheckLanguage {
    let written = tag == .serbianCyrillic ? LanguageTag.serbianLatin : tag
    return CheckLanguage(
      profile: try profile(tag),
      words: try load(
        CheckWordsLoader.load, "Data/languages/\(written.rawValue)/checks.yaml"))
  }

  static func bench(_ source: LanguageTag, _ target: LanguageTag) throws -> CheckBench {
    CheckBench(
      source: try language(source), target: try language(target), glossary: try glossary.get(),
      leaks: try leaks.get(), endings: try scripts.get().endings,
      units: try scripts.get().units, needsFourEyes: true)
  }

  /// The wording of a language, for the messages of checks.
  static func wording(_ tag: LanguageTag) throws -> MessageWording {
    let folder = "Data/languages/\(tag.rawValue)/messages"
    let sources = try ["words", "checks"].map { try source("\(folder)/\($0).yaml") }
    let loaded = MessageWording.load(sources, profile: try profile(tag))
    #expect(loaded.diagnostics == [])
    return try #require(loaded.value)
  }
}

/// Pairs of texts that are known to be right: what the program and its examples ship.
enum CleanCorpus {
  /// All pairs of two languages, each source once; Cyrillic is made from Latin, as in documents.
  static func pairs(
    _ source: LanguageTag, _ target: LanguageTag, _ texts: [Text]? = nil
  ) throws -> [CheckedPair] {
    var pairs: [CheckedPair] = []
    var seen: Set<String> = []
    let transliterator = try ShippedChecks.profile(.serbianCyrillic).transliterator
    func version(_ text: Text, _ tag: LanguageTag) -> String? {
      guard tag == .serbianCyrillic else { return text.versions[tag] }
      return text.versions[.serbianLatin].flatMap { transliterator?.convert($0, to: tag) }
    }
    for text in try texts ?? self.texts() {
      guard let from = version(text, source), let to = version(text, target),
        seen.insert(from).inserted
      else { continue }
      pairs.append(
        CheckedPair(
          segment: SegmentID(unchecked: "s\(pairs.count)"), path: DataPath(components: [text.key]),
          source: from, target: to, isName: text.isName,
          isHeading: text.key.hasSuffix(".heading") || text.key.hasSuffix(".title")))
    }
    return pairs
  }

  struct Text: Sendable {
    let key: String
    let versions: [LanguageTag: String]
    let isName: Bool
  }

  static func texts() throws -> [Text] { try all.get() }

  private static let all = Result { try definitions() + terms() + lists() }

  /// Every text in several languages of all definitions that are shipped, with their catalogues.
  static func definitions() throws -> [Text] {
    let folder = Repository.folder.appending(path: "Data/codelists")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let codelists = try #require(
      CodelistLoader.load(try names.map { try ShippedChecks.source("Data/codelists/\($0)") }).value)
    return try shippedDefinitions().flatMap { path in
      let read = DefinitionLoader(codelists: codelists)
        .translatable(try ShippedChecks.source(path), catalogues: [])
      let catalogues = try Repository.catalogues(beside: path).map { file in
        try #require(
          CatalogueLoader.load(SourceText(name: file.path, bytes: file.bytes)).value, "\(file.path)"
        )
      }
      return read.segments.all.map { segment in
        var versions: [LanguageTag: String] = [:]
        versions[segment.sourceLanguage] = segment.source
        for (language, text) in segment.inline { versions[language] = text }
        for catalogue in catalogues {
          if let target = catalogue[segment.id]?.target { versions[catalogue.language] = target }
        }
        if let cyrillic = versions[.serbianCyrillic], versions[.serbianLatin] == nil {
          versions[.serbianLatin] = cyrillic
        }
        return Text(
          key: "\(path).\(segment.id).\(segment.path.components.last ?? "")", versions: versions,
          isName: segment.isName)
      }
    }
  }

  /// The paths of all definitions that are shipped, sorted.
  static func shippedDefinitions() throws -> [String] {
    let folder = Repository.folder.appending(path: "input")
    let all = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    return all.filter { $0.hasSuffix(".yaml") && !$0.contains("translations/") }.sorted()
      .map { "input/" + $0 }
  }

  /// Every text in several languages of the code lists.
  static func lists() throws -> [Text] {
    let folder = Repository.folder.appending(path: "Data/codelists")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0 != "local-governments.yaml" }.flatMap { name in
      let path = "Data/codelists/\(name)"
      return localized(
        try #require(YAMLParser.parse(try ShippedChecks.source(path)).value), name, "")
    }
  }

  private static func localized(_ node: SourceNode, _ path: String, _ key: String) -> [Text] {
    switch node.kind {
    case .scalar: return []
    case .sequence: return node.elements.flatMap { localized($0, path, key) }
    case .mapping:
      var versions: [LanguageTag: String] = [:]
      for (name, value) in node.entries where value.kind == .scalar && !value.isNull {
        guard let tag = LanguageTag.allCases.first(where: { $0.key == name.text }) else { continue }
        versions[tag == .serbianCyrillic ? .serbianLatin : tag] = value.text
      }
      let own =
        versions.count > 1
        ? [
          Text(
            key: "\(path).\(key)", versions: versions,
            isName: key == "name" || path == "countries.yaml")
        ] : []
      return own + node.entries.flatMap { localized($0.value, path, $0.key.text) }
    }
  }

  /// The words of documents and commands.
  static func terms() throws -> [Text] {
    var versions: [String: [LanguageTag: String]] = [:]
    var keys: [String] = []
    for tag in [LanguageTag.bosnian, .croatian, .serbianLatin, .english] {
      for kind in ["terms", "command"] {
        let folder = "Data/languages/\(tag.rawValue)/\(kind)"
        let names = try FileManager.default.contentsOfDirectory(
          atPath: Repository.folder.appending(path: folder).path
        ).sorted()
        for name in names {
          let root = try #require(
            YAMLParser.parse(try ShippedChecks.source("\(folder)/\(name)")).value)
          for (key, text) in leaves(root, "") {
            if versions[key] == nil { keys.append(key) }
            versions[key, default: [:]][tag] = unmarked(text)
          }
        }
      }
    }
    return keys.map { Text(key: $0, versions: versions[$0] ?? [:], isName: false) }
  }

  /// A text without the marks of what stays Latin, which no reader sees.
  private static func unmarked(_ text: String) -> String {
    text.replacing(/\[\[la:(.*?)\]\]/) { String($0.1) }
  }

  private static func leaves(_ node: SourceNode, _ prefix: String) -> [(String, String)] {
    switch node.kind {
    case .scalar: [(prefix, node.text)]
    case .sequence: []
    case .mapping: node.entries.flatMap { leaves($0.value, prefix + "." + $0.key.text) }
    }
  }
}
