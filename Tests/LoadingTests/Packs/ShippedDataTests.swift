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

  @Test(arguments: ["messages", "terms"], ShippedData.tags)
  func `all languages say the same things with the same placeholders`(
    kind: String, tag: LanguageTag
  ) throws {
    let texts = try Self.placeholders(kind, tag)
    let english = try Self.placeholders(kind, .english)
    #expect(Set(texts.keys).symmetricDifference(english.keys).sorted() == [])
    for key in texts.keys.sorted() where english[key] != nil {
      #expect(texts[key] == english[key], "\(key)")
    }
  }

  @Test(arguments: ShippedData.tags)
  func `a counted word has every form that its language asks for`(tag: LanguageTag) throws {
    let plurals = try #require(try ShippedData.profile(tag).value).plurals
    let forms = Set((0...21).map { plurals.category(of: $0).rawValue })
    #expect(forms.count == (tag == .english ? 2 : 3))
    var counted: [String: Set<String>] = [:]
    for key in try ShippedData.words(tag).map(\.key) {
      guard let form = key.split(separator: ".").last.map(String.init),
        ["one", "few", "other"].contains(form)
      else { continue }
      counted[String(key.dropLast(form.count + 1)), default: []].insert(form)
    }
    #expect(!counted.isEmpty)
    for (key, found) in counted { #expect(found == forms, "\(key)") }
  }

  @Test func `whatever has a Bosnian and an English name has one in every language`() throws {
    let files =
      try ShippedData.sources("Data/codelists") + [ShippedData.source("Data/rules/rules.yaml")]
    for file in files {
      let keys = Set(try ShippedData.texts([file]).map(\.key))
      for key in keys.sorted() where key.hasSuffix(".bs") && keys.contains(key.dropLast(2) + "en") {
        let name = key.dropLast(2)
        #expect(keys.contains(name + "hr"), "\(file.name) \(key)")
        // The register spells names of gazettes in both scripts, as the units do.
        let hasBoth = keys.contains(name + "sr-Latn") && keys.contains(name + "sr-Cyrl")
        #expect(keys.contains(name + "sr") || hasBoth, "\(file.name) \(key)")
      }
    }
  }

  @Test func `Serbian has one profile in two scripts`() throws {
    let latin = try ShippedData.texts([
      ShippedData.source("Data/languages/sr-Latn/profile.yaml")
    ])
    let cyrillic = try ShippedData.texts([
      ShippedData.source("Data/languages/sr-Cyrl/profile.yaml")
    ])
    #expect(latin.map(\.key) == cyrillic.map(\.key))
    for (one, other) in zip(latin, cyrillic) where one.key != "tag" {
      #expect(one.text == SerbianScript.latin(other.text), "\(one.key)")
    }
    let names = cyrillic.filter { $0.key.contains("months") || $0.key.contains("currency-symbols") }
    #expect(names.count == 25)
    for (key, text) in names { #expect(Self.scripts(of: text) == ["Cyrillic"], "\(key)") }
    let loaded = try ShippedData.profile(.serbianCyrillic)
    #expect(loaded.diagnostics.map(\.facts).isEmpty)
  }

  @Test func `all texts are composed and hold no look-alike letters`() throws {
    var sources =
      try ShippedData.sources("Data/codelists") + [ShippedData.source("Data/rules/rules.yaml")]
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

  /// The placeholders of all texts of a language, by their keys.
  private static func placeholders(
    _ kind: String, _ tag: LanguageTag
  ) throws -> [String: Set<Substring>] {
    let sources =
      kind == "terms"
      ? try ShippedData.terms(tag)
      : try ShippedData.sources("Data/languages/\(tag.rawValue)/messages")
    let texts = try ShippedData.texts(sources).filter { !$0.key.hasSuffix(".few") }
    return Dictionary(texts.map { ($0.key, placeholders($0.text)) }) { first, _ in first }
  }

  private static func placeholders(_ text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        // Which form of a word a sentence asks for is the affair of its language, and so are the
        // languages in an example of YAML.
        let name = $0.split(separator: "}").first
        return name?.first == " " ? "example" : name?.split(separator: "-").first
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
