import Diagnostics
import Foundation
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

@Suite struct ShippedDataTests {
  @Test(arguments: ShippedData.tags)
  func `a language loads without a finding`(tag: LanguageTag) throws {
    #expect(try ShippedData.profile(tag).diagnostics.map(\.facts).isEmpty)
    #expect(try ShippedData.wording(tag).diagnostics.map(\.facts).isEmpty)
  }

  @Test func `all code lists load without a finding`() throws {
    let loaded = try ShippedData.codelists()
    #expect(loaded.diagnostics.map(\.facts).isEmpty)
    let lists = try #require(loaded.value)
    for source in try ShippedData.sources("Data/codelists") {
      let name = String(try #require(source.name.split(separator: "/").last).dropLast(5))
      guard name != "local-governments" else { continue }
      #expect(lists[list: name] != nil, "\(name).yaml holds a list of another name")
    }
  }

  @Test(arguments: ["messages", "terms"])
  func `both languages say the same things with the same placeholders`(kind: String) throws {
    func texts(_ tag: LanguageTag) throws -> [String: Set<Substring>] {
      let sources =
        kind == "terms"
        ? try ShippedData.terms(tag)
        : try ShippedData.sources("Data/languages/\(tag.rawValue)/messages")
      let texts = try ShippedData.texts(sources).filter { !$0.key.hasSuffix(".few") }
      return Dictionary(texts.map { ($0.key, Self.placeholders($0.text)) }) { first, _ in first }
    }
    let bosnian = try texts(.bosnian)
    let english = try texts(.english)
    #expect(Set(bosnian.keys).symmetricDifference(english.keys).sorted() == [])
    for key in bosnian.keys.sorted() where english[key] != nil {
      #expect(bosnian[key] == english[key], "\(key)")
    }
  }

  @Test func `a counted word has every form that its language asks for`() throws {
    let sources =
      try ShippedData.terms(.bosnian)
      + ShippedData.sources("Data/languages/\(LanguageTag.bosnian.rawValue)/messages")
    let keys = Set(try ShippedData.texts(sources).map(\.key))
    for key in keys.sorted() where key.hasSuffix(".one") {
      #expect(keys.contains(key.dropLast(4) + ".few"), "\(key)")
      #expect(keys.contains(key.dropLast(4) + ".other"), "\(key)")
    }
  }

  @Test func `all texts are composed and hold no look-alike letters`() throws {
    var sources = try ShippedData.sources("Data/codelists")
    for tag in ShippedData.tags {
      sources += try ShippedData.sources("Data/languages/\(tag.rawValue)")
      sources += try ShippedData.terms(tag)
      sources += try ShippedData.sources("Data/languages/\(tag.rawValue)/messages")
    }
    for (key, text) in try ShippedData.texts(sources) {
      let composed = text.precomposedStringWithCanonicalMapping
      #expect(composed.unicodeScalars.elementsEqual(text.unicodeScalars), "\(key): \(text)")
      #expect(text == text.trimmingCharacters(in: .newlines), "\(key): \(text)")
      let scripts = Self.scripts(of: text.replacing(/\{[^}]*\}/, with: ""))
      let isCyrillic = key.hasSuffix(".cyrl") || key.hasSuffix("gazette.sr-Cyrl")
      #expect(!scripts.contains(isCyrillic ? "Latin" : "Cyrillic"), "\(key): \(text)")
    }
  }

  private static func placeholders(_ text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        // Which form of a word a sentence asks for is the affair of its language.
        $0.split(separator: "}").first?.split(separator: "-").first
      })
  }

  private static func scripts(of text: String) -> Set<String> {
    Set(
      text.unicodeScalars.compactMap { scalar in
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: "Latin"
        case 0x370...0x3FF: "Greek"
        case 0x400...0x52F: "Cyrillic"
        default: nil
        }
      })
  }
}
