import Composition
import Diagnostics
import DocumentTree
import Foundation
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

/// The program's own data and inputs, as tests read them.
enum Shipped {
  /// The languages that have terms.
  static let tags: [LanguageTag] = [.bosnian, .croatian, .serbianLatin, .english]

  /// The languages that the shipped definitions are written in.
  static let written: [LanguageTag] = [.bosnian, .english]

  /// A language with its words.
  static func profile(_ tag: LanguageTag) throws -> LanguageProfile {
    let folder = "Data/languages/\(tag.rawValue)"
    let loaded = LanguagePackLoader.load(
      tag: tag, profile: try source("\(folder)/profile.yaml"),
      terms: try sources(in: "\(folder)/terms"))
    #expect(loaded.diagnostics.isEmpty)
    return try #require(loaded.value)
  }

  /// All code lists.
  static func codelists() throws -> Codelists {
    try #require(CodelistLoader.load(try sources(in: "Data/codelists")).value)
  }

  /// The YAML files of a folder, by name.
  private static func sources(in folder: String) throws -> [SourceText] {
    let path = Repository.folder.appending(path: folder).path
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      .filter { $0.hasSuffix(".yaml") }.map { try source("\(folder)/\($0)") }
  }

  /// A composer of a language.
  static func composer(_ tag: LanguageTag) throws -> Composer {
    Composer(profile: try profile(tag), codelists: try codelists())
  }

  /// A definition of a file, with the texts of the catalogues beside it.
  static func definition(_ path: String) throws -> Definition {
    let catalogues = try Repository.catalogues(beside: path).map { path, bytes in
      try #require(CatalogueLoader.load(SourceText(name: path, bytes: bytes)).value)
    }
    return try #require(
      DefinitionLoader(codelists: codelists()).load(source(path), catalogues: catalogues).value)
  }

  /// A definition of a text.
  static func definition(_ source: SourceText) throws -> Definition {
    try #require(DefinitionLoader(codelists: codelists()).load(source).value)
  }

  /// The plan of a file.
  static func plan(_ path: String = "input/sanski-most/plan.yaml") throws -> Plan {
    guard case .plan(let plan) = try definition(path) else { throw NotOfThisKind() }
    return plan
  }

  /// The project of a file.
  static func project(_ path: String = "input/spsc/project.yaml") throws -> Project {
    guard case .project(let project) = try definition(path) else { throw NotOfThisKind() }
    return project
  }

  /// The document of a definition that stands first for its kind.
  static func document(_ definition: Definition, _ tag: LanguageTag) throws -> Document {
    switch definition {
    case .plan(let plan): try composer(tag).actionPlan(of: plan)
    case .project(let project): try composer(tag).projectSummary(of: project, asOf: nil)
    case .report, .coalition, .portfolio: throw NotOfThisKind()
    }
  }

  /// A definition is of another kind than the test wants.
  struct NotOfThisKind: Error {}

  private static func source(_ path: String) throws -> SourceText {
    SourceText(name: path, bytes: try Repository.bytes(path))
  }
}
