import Diagnostics
import Foundation
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

/// What the program needs to publish: code lists and languages.
enum Shipped {
  static func codelists() throws -> Codelists {
    try #require(CodelistLoader.load(try sources("Data/codelists")).value)
  }

  static func profiles() throws -> [LanguageProfile] {
    try [.bosnian, .croatian, .serbianLatin, .english].map { (tag: LanguageTag) in
      let folder = "Data/languages/\(tag.rawValue)"
      let profile = LanguagePackLoader.load(
        tag: tag, profile: try source(folder + "/profile.yaml"),
        terms: try sources(folder + "/terms"))
      return try #require(profile.value)
    }
  }

  static func project(_ path: String) throws -> Project {
    try project(in: Repository.bytes(path))
  }

  static func project(in bytes: [UInt8]) throws -> Project {
    let loader = DefinitionLoader(codelists: try codelists())
    let loaded = loader.load(SourceText(name: "project.yaml", bytes: bytes))
    guard case .project(let project) = loaded.value else {
      throw Failure(
        text: loaded.diagnostics.map { "\($0.rule) \($0.path)" }.joined(separator: "\n"))
    }
    return project
  }

  struct Failure: Error { let text: String }

  private static func sources(_ folder: String) throws -> [SourceText] {
    let place = Repository.folder.appending(path: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: place.path)
    return try names.sorted().filter { $0.hasSuffix(".yaml") }.map { try source("\(folder)/\($0)") }
  }

  private static func source(_ path: String) throws -> SourceText {
    SourceText(name: path, bytes: try Repository.bytes(path))
  }
}
