import Exchange
import Languages
import TestSupport
import Testing
import Translation

@Suite struct XLIFFRoundTripTests {
  @Test(arguments: 1...30)
  func `XLIFF 1-2 gives back what was written`(seed: Int) throws {
    var random = RandomBundle(seed: UInt64(seed))
    let bundle = random.bundle()
    let file = try XLIFF.read(XLIFF12.text(of: bundle), name: "a.xlf")
    #expect(file.exportID == bundle.exportID)
    #expect(file.definition == bundle.definition)
    #expect(file.sourceLanguage == bundle.sourceLanguage)
    #expect(file.targetLanguage == bundle.targetLanguage)
    #expect(file.units.count == bundle.units.count)
    for (returned, unit) in zip(file.units, bundle.units) { expectSame(returned, unit) }
  }

  @Test(arguments: 1...30)
  func `a file for OmegaT gives back what is finished, and copies as untranslated`(
    seed: Int
  ) throws {
    var random = RandomBundle(seed: UInt64(100 + seed))
    let bundle = random.bundle()
    let file = try XLIFF.read(XLIFF12.text(of: bundle, profile: .omegat3), name: "a.xlf")
    for (returned, unit) in zip(file.units, bundle.units) {
      expectSame(returned, unit, isCopied: unit.state < .translated)
    }
  }

  @Test(arguments: 1...30)
  func `XLIFF 2 gives back what was written`(seed: Int) throws {
    var random = RandomBundle(seed: UInt64(200 + seed))
    let bundle = random.bundle()
    let profile: ExchangeProfile = seed.isMultiple(of: 2) ? .poedit : .standard
    let file = try XLIFF.read(XLIFF2.text(of: bundle, profile: profile), name: "a.xlf")
    #expect(file.exportID == bundle.exportID)
    #expect(file.definition == bundle.definition)
    #expect(file.sourceLanguage == bundle.sourceLanguage)
    #expect(file.targetLanguage == bundle.targetLanguage)
    #expect(file.units.count == bundle.units.count)
    for (returned, unit) in zip(file.units, bundle.units) { expectSame(returned, unit) }
  }

  @Test func `a bundle without units is a file that can be read`() throws {
    let bundle = TranslationBundle(
      definition: "a", sourceLanguage: .bosnian, targetLanguage: .english, exportID: "0", units: [])
    #expect(try XLIFF.read(XLIFF12.text(of: bundle), name: "a").units.isEmpty)
  }

  @Test(arguments: ["\u{0}", "\u{1}", "a\u{8}b", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
  func `characters that no XML can hold are refused, not lost`(text: String) {
    let unit = TranslationUnit(id: "A1.title", path: "a", source: text, target: nil, state: .draft)
    let bundle = TranslationBundle(
      definition: "a", sourceLanguage: .bosnian, targetLanguage: .english, exportID: "0",
      units: [unit])
    expectRefusal("control") { () throws(ExchangeError) in _ = try XLIFF12.text(of: bundle) }
    expectRefusal("control") { () throws(ExchangeError) in _ = try XLIFF2.text(of: bundle) }
    expectRefusal("control") { () throws(ExchangeError) in _ = try CSV.text(of: bundle) }
    expectRefusal("control") { () throws(ExchangeError) in
      _ = try TMX.text(of: bundle, .finished)
    }
  }

  @Test func `XLIFF 2 is never offered to OmegaT 3`() {
    expectRefusal("profile") { () throws(ExchangeError) in
      _ = try XLIFF2.text(of: SampleBundle.bundle, profile: .omegat3)
    }
  }
}
