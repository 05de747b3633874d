import Composition
import Diagnostics
import DocumentTree
import Foundation
import Languages
import Loading
import PlanModel
import Templates
import TestSupport
import Testing
import Translation
import Writers

/// The formats of review tables, as tests write them: with the program's own words and templates.
enum ReviewFormat: String, CaseIterable {
  case word = "docx"
  case openDocument = "odt"

  /// The part that holds the body.
  var main: String {
    switch self {
    case .word: "word/document.xml"
    case .openDocument: "content.xml"
    }
  }

  /// The bytes of the review table of a bundle.
  func bytes(_ bundle: TranslationBundle) throws -> [UInt8] {
    let tags = [bundle.sourceLanguage, bundle.targetLanguage]
    let known = try Dictionary(uniqueKeysWithValues: tags.map { ($0, try Self.profile($0)) })
    let document = try Self.document(bundle, in: bundle.targetLanguage)
    return try template().fill(with: Resolver(profiles: known).resolve(document))
  }

  /// The review table of a bundle with a guide in a language.
  static func document(_ bundle: TranslationBundle, in language: LanguageTag) throws -> Document {
    Composer(profile: try profile(language), codelists: Codelists(lists: [], units: []))
      .reviewTable(
        of: bundle, source: try profile(bundle.sourceLanguage),
        target: try profile(bundle.targetLanguage))
  }

  /// The template that comes with the program.
  func template() throws -> Template {
    let path = "templates/official/\(rawValue)"
    let folder = Repository.folder.appending(path: path)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { name in
      !(try folder.appending(path: name).resourceValues(forKeys: [.isDirectoryKey]).isDirectory
        ?? false)
    }
    let bytes = try Template.package(
      files: names.map { ($0, try Repository.bytes("\(path)/\($0)")) })
    switch self {
    case .word: return .word(try WordTemplate(bytes: bytes))
    case .openDocument: return .openDocument(try OpenDocumentTemplate(bytes: bytes))
    }
  }

  /// A language with its words.
  static func profile(_ tag: LanguageTag) throws -> LanguageProfile {
    let folder = "Data/languages/\(tag.rawValue)"
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Repository.folder.appending(path: "\(folder)/terms").path
    ).sorted()
    let loaded = LanguagePackLoader.load(
      tag: tag, profile: try source("\(folder)/profile.yaml"),
      terms: try names.map { try source("\(folder)/terms/\($0)") })
    return try #require(loaded.value)
  }

  private static func source(_ path: String) throws -> SourceText {
    SourceText(name: path, bytes: try Repository.bytes(path))
  }
}

extension TranslationBundle {
  /// A bundle of texts that no definition would hold, but a table must bring back.
  static func random(_ count: Int, seed: UInt64) -> TranslationBundle {
    var random = SeededGenerator(seed: seed)
    let units = (0..<count).map { index in
      let state = SegmentState.allCases.randomElement(using: &random) ?? .draft
      return TranslationUnit(
        id: SegmentID(unchecked: "A\(index).t-\(Int.random(in: 0..<9, using: &random))_x"),
        path: "actions/A\(index)/title", source: text(&random),
        target: state == .untranslated ? nil : text(&random), state: state,
        notes: Bool.random(using: &random)
          ? [] : [Catalogue.Note(text(&random), author: "A. B."), Catalogue.Note(text(&random))],
        matches: Bool.random(using: &random)
          ? []
          : [
            MemoryMatch(
              kind: .fuzzy, similarity: 82, source: text(&random), target: text(&random),
              origin: "tm")
          ],
        terms: Bool.random(using: &random)
          ? [] : [TermHint(source: "plan", targets: ["plan", "p"])],
        maximumLength: Bool.random(using: &random) ? nil : 60)
    }
    return TranslationBundle(
      definition: "ba-sanski-most-ccap-2025-2028", sourceLanguage: .bosnian,
      targetLanguage: .english, exportID: "0123456789abcdef", units: units)
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    let words = [
      "općina", "„Župa“", "mržnja", "a", "<b>&amp;", "1.746.947,00\u{A0}KM", "Љубав", "e\u{301}",
      "x\ty", "ab\u{AD}cd", "two\nlines", "gap\n\nhere", "A  B", "*", "∅∅", "?", "–", "😀", "w:t",
      "[[la:X]]", "{{plan.title}}", "\u{2011}", " ",
    ]
    let count = Int.random(in: 1...9, using: &random)
    let text = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
    return text.allSatisfy(\.isWhitespace) ? "text" : text
  }

  /// What comes back of the bundle when nobody touched it.
  var returned: [ReturnedUnit] {
    units.enumerated().map { index, unit in
      ReturnedUnit(
        id: unit.id, place: String(index + 1), source: unit.source, target: unit.target,
        exportedSource: unit.sourceDigest, exportedTarget: unit.targetDigest, state: unit.state)
    }
  }
}
