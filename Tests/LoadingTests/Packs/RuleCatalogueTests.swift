import Diagnostics
import Foundation
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

struct RuleCatalogueTests {
  private func catalogue() throws -> RuleCatalogue {
    let loaded = RuleCatalogue.load(try ShippedData.source("Data/rules/rules.yaml"))
    #expect(loaded.diagnostics.map(\.facts) == [])
    return try #require(loaded.value)
  }

  @Test func `every rule of the book and of the readers has a reason and its weight`() throws {
    let catalogue = try catalogue()
    for rule in RuleBook.rules {
      let entry = try #require(catalogue[rule.id.description], "\(rule.id)")
      #expect(entry.severity == rule.severity, "\(rule.id)")
    }
    let ids = Set(catalogue.entries.map(\.id))
    #expect(Readers.rules.subtracting(ids) == [])
    #expect(ids.subtracting(Readers.rules).subtracting(RuleBook.ids) == [])
    #expect(catalogue.entries.map(\.id) == catalogue.entries.map(\.id).sorted())
  }

  @Test func `readers report with the weight that their reasons state`() throws {
    let catalogue = try catalogue()
    let lone = try Repository.swiftTexts(below: "Sources/Loading/Reading")
    let warnings = lone.flatMap {
      $0.matches(of: /"([A-Z]\d\d)"[^)]{0,80}severity: \.warning/).map { String($0.1) }
    }
    let stated = catalogue.entries.filter { entry in
      Readers.rules.contains(entry.id) && entry.severity == .warning
    }
    #expect(Set(warnings) == Set(stated.map(\.id.description)))
  }

  @Test(arguments: ShippedData.tags)
  func `reasons are told in every language, and every rule has a message`(
    language: LanguageTag
  ) throws {
    let wording = try #require(try ShippedData.wording(language).value)
    for entry in try catalogue().entries {
      #expect(entry.reason[language]?.isEmpty == false, "\(entry.id)")
      #expect(entry.source[language]?.isEmpty == false, "\(entry.id)")
      #expect(!wording.messages(of: entry.id).isEmpty, "\(entry.id)")
    }
  }
}

extension RuleCatalogueTests {
  @Test func `a reason is told in the nearest language that has it`() throws {
    let loaded = RuleCatalogue.load(
      SourceText(
        name: "rules.yaml",
        bytes: Array(
          """
          sources:
            book: { en: Book, bs: Knjiga }
          rules:
            - { id: M05, severity: error, source: book, reason: { en: why, bs: zašto, sr: zbog čega } }
            - { id: M06, severity: error, source: book, reason: { en: why, hr: čemu } }
          """.utf8)))
    #expect(loaded.diagnostics.map(\.path.description) == ["rules/2/reason/bs"])
    let entry = try #require(loaded.value?["M05"])
    let reasons = LanguageTag.allCases.map { entry.reason.words(forReadersOf: $0) }
    #expect(reasons == ["zašto", "zašto", "zbog čega", "zbog čega", "why"])
    #expect(entry.source.words(forReadersOf: .serbianCyrillic) == "Knjiga")
    for tag in LanguageTag.allCases {
      #expect(tag.understood.first == tag)
      #expect(Set(tag.understood).count == LanguageTag.allCases.count)
    }
  }
}

extension Repository {
  /// The texts of the Swift files in a folder.
  fileprivate static func swiftTexts(below path: String) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: path).path)
    return try names.sorted().map { String(decoding: try bytes("\(path)/\($0)"), as: UTF8.self) }
  }
}
