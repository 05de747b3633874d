import Diagnostics
import Foundation
import Languages
import Loading
import PlanModel
import TestSupport
import Testing
import YAMLSource

/// The files of `Data` as the program reads them.
enum ShippedData {
  /// The languages that have a profile.
  static let tags: [LanguageTag] = [.bosnian, .croatian, .serbianLatin, .english]

  /// The YAML files of a folder, sorted by name; none when there is no such folder.
  static func sources(_ folder: String) throws -> [SourceText] {
    let place = Repository.folder.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    return try names.sorted().filter { $0.hasSuffix(".yaml") }.map { try source("\(folder)/\($0)") }
  }

  /// One file.
  static func source(_ path: String) throws -> SourceText {
    SourceText(name: path, bytes: try Repository.bytes(path))
  }

  /// A definition of a file with the texts of the catalogues beside it, and what is wrong with it.
  static func definition(_ path: String, _ loader: DefinitionLoader) throws -> Diagnosed<Definition>
  {
    let catalogues = try Repository.catalogues(beside: path).map { path, bytes in
      try #require(CatalogueLoader.load(SourceText(name: path, bytes: bytes)).value)
    }
    return loader.load(try source(path), catalogues: catalogues)
  }

  /// The files with the terms of a language.
  static func terms(_ tag: LanguageTag) throws -> [SourceText] {
    try ["command", "terms"].flatMap { try sources("Data/languages/\(tag.rawValue)/\($0)") }
  }

  /// All words of a language by their keys: terms, words of commands and messages.
  static func words(_ tag: LanguageTag) throws -> [(key: String, text: String)] {
    try texts(try terms(tag) + sources("Data/languages/\(tag.rawValue)/messages"))
  }

  /// A language with its terms.
  static func profile(_ tag: LanguageTag) throws -> Diagnosed<LanguageProfile> {
    LanguagePackLoader.load(
      tag: tag, profile: try source("Data/languages/\(tag.rawValue)/profile.yaml"),
      terms: try terms(tag))
  }

  /// The wording of a language.
  static func wording(_ tag: LanguageTag) throws -> Diagnosed<MessageWording> {
    MessageWording.load(
      try sources("Data/languages/\(tag.rawValue)/messages"),
      profile: try #require(try profile(tag).value))
  }

  /// All code lists.
  static func codelists() throws -> Diagnosed<Codelists> {
    CodelistLoader.load(try sources("Data/codelists"))
  }

  /// All texts of some files by their keys, joined by full stops.
  static func texts(_ sources: [SourceText]) throws -> [(key: String, text: String)] {
    try sources.flatMap { source in
      leaves(try #require(YAMLParser.parse(source).value), "")
    }
  }

  private static func leaves(_ node: SourceNode, _ prefix: String) -> [(key: String, text: String)]
  {
    switch node.kind {
    case .scalar: [(prefix, node.text)]
    case .sequence:
      node.elements.enumerated().flatMap { index, element in
        leaves(element, prefix + "." + (element["code"]?.text ?? String(index)))
      }
    case .mapping:
      node.entries.flatMap { key, value in
        leaves(value, prefix.isEmpty ? key.text : prefix + "." + key.text)
      }
    }
  }
}
