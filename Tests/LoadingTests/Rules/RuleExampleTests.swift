import Diagnostics
import Languages
import Loading
import TestSupport
import Testing

struct RuleExampleTests {
  @Test(arguments: RuleExample.all)
  func `an example gives exactly the findings that it marks`(example: RuleExample) throws {
    let found = try example.found()
    let list = found.map { "\(example.mark(of: $0)) at \($0.path)" }.joined(separator: "\n")
    #expect(found.map(example.mark).sorted() == example.expected, "found:\n\(list)")
  }

  @Test(arguments: RuleExample.all)
  func `an example that is mended breaks its rule no more and gives no error`(
    example: RuleExample
  ) throws {
    // What the register lacks can't be mended in the definition.
    if let file = example.mendedIn { return #expect(!(try Repository.bytes(file)).isEmpty) }
    let mending = try #require(ExampleMending(of: example.source), "it tells no mending")
    let found = try example.findings(in: mending.mended)
    let wrong = found.filter { $0.rule == example.rule || $0.severity == .error }
    #expect(wrong.map { "\(example.mark(of: $0)) at \($0.path)" } == [])
    let before = Set(try example.findings(in: example.source).map(\.rule))
    // What a public document does with few or small counts is told of every plan that has them.
    let ofDocuments: Set<RuleID> = ["N08", "P03", "P04", "M18"]
    let fresh = found.filter {
      !before.contains($0.rule) && !ofDocuments.contains($0.rule) && $0.severity > .note
    }
    #expect(fresh.map { "\($0.rule) at \($0.path)" } == [], "mending breaks another rule")
    // What a mending leaves alone is no change.
    #expect(mending.changes.allSatisfy { $0.before.map { [$0] } != $0.after })
  }

  @Test func `every rule of the book has an example`() {
    let shown = Set(RuleExample.all.map(\.rule))
    #expect(RuleBook.ids.filter { !shown.contains($0) } == [])
    #expect(shown.subtracting(RuleBook.ids) == [])
  }

  @Test(arguments: [LanguageTag.english, .bosnian])
  func `every finding of the examples is told in words`(language: LanguageTag) throws {
    let wording = try #require(try ShippedData.wording(language).value)
    var keys: Set<String> = []
    for example in RuleExample.all {
      for finding in try example.found() {
        let key = ([finding.rule.description] + [finding.variant].compactMap(\.self))
          .joined(separator: "-")
        keys.insert(key)
        #expect(wording.keys.contains(key), "\(key) has no words")
        let told = wording.message(of: finding) + (wording.help(for: finding) ?? "")
        #expect(!told.contains("{"), "\(key): \(told)")
      }
    }
    let ids = Set(RuleBook.ids.map(\.description))
    // These take many files, or one that can't be read: the tests of the linker show them.
    keys.formUnion(["Y06-file", "Y09-many", "Y09-deep", "Y09-unreadable"])
    // These take pictures: the tests of arms show them.
    keys.formUnion(["Y09-foreign", "Y09-picture", "Y09-heavy", "Y09-large"])
    // This is told in the catalogue itself: the tests of catalogues show it.
    keys.insert("L10-language")
    // This is told of two files that the user names, as the tests of agreement show.
    keys.insert("M20-unlinked")
    let unused = wording.keys.filter { ids.contains(String($0.prefix(3))) && !keys.contains($0) }
    #expect(unused == [], "words that no example uses")
  }
}
