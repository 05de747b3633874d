import Exchange
import Languages
import TestSupport
import Testing
import Translation

@Suite struct MemoryAndGlossaryTests {
  @Test(arguments: 1...20)
  func `TMX gives back what was written`(seed: Int) throws {
    var random = RandomBundle(seed: UInt64(300 + seed))
    let units = (0..<30).map { number in
      TMX.Unit(
        id: number.isMultiple(of: 2) ? SegmentID(unchecked: "A\(number).t") : nil,
        variants: LanguageTag.allCases.map { TMX.Variant($0, random.text()) })
    }
    let memory = try TMX.read(TMX.text(of: units, sourceLanguage: .serbianCyrillic))
    #expect(memory.sourceLanguage == .serbianCyrillic)
    #expect(memory.skipped == 0)
    #expect(memory.units.map(\.id) == units.map(\.id))
    for (read, unit) in zip(memory.units, units) {
      #expect(read.variants.map(\.language) == unit.variants.map(\.language))
      #expect(read.variants.map(\.text.scalars) == unit.variants.map(\.text.scalars))
    }
  }

  @Test func `a memory of another tool is read: its languages, its codes, its document type`()
    throws
  {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx11.dtd">
      <tmx version="1.1"><header srclang="bs-BA"/><body>
      <tu tuid="A1.title"><prop type="x">1</prop><tuv lang="BS"><seg>Mir <bpt i="1">&lt;b></bpt>\
      <hi>svima</hi><ept i="1">&lt;/b></ept> u <ph>{{place}}</ph></seg></tuv>
      <tuv xml:lang="EN-US"><seg>Peace</seg></tuv><tuv xml:lang="sr_BA"><seg>Мир</seg></tuv>
      <tuv xml:lang="de"><seg>Friede</seg></tuv></tu>
      <tu tuid="0 1"><tuv xml:lang="fr"><seg>Paix</seg></tuv></tu></body></tmx>
      """
    let memory = try TMX.read(Array(text.utf8))
    #expect(memory.sourceLanguage == .bosnian)
    #expect(memory.skipped == 2)
    let unit = try #require(memory.units.first)
    #expect(memory.units.count == 1)
    #expect(unit.id == "A1.title")
    #expect(unit[.bosnian] == "Mir svima u {{place}}")
    #expect(unit[.english] == "Peace")
    #expect(unit[.serbianCyrillic] == "Мир")
    #expect(unit[.serbianLatin] == nil)
  }

  @Test(arguments: TBX.Dialect.allCases)
  func `TBX gives back what was written`(dialect: TBX.Dialect) throws {
    let entries = SampleGlossary.entries
    #expect(try TBX.read(TBX.text(of: entries, dialect: dialect)) == entries)
  }

  @Test func `TBX of the edition of 2008 is read`() throws {
    let text = """
      <?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
      <martif type="TBX" xml:lang="en"><martifHeader/><text><body><termEntry id="c_1">
      <descrip type="subjectField">law</descrip><descripGrp><descrip type="definition">d</descrip>
      </descripGrp><langSet xml:lang="en-GB"><tig><term>peace</term>
      <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig></langSet>
      <langSet xml:lang="bs"><ntig><termGrp><term> mir </term>
      <termNote type="normativeAuthorization">deprecatedTerm</termNote></termGrp>
      <note>a</note></ntig></langSet><langSet xml:lang="de"><tig><term>Friede</term></tig></langSet>
      </termEntry></body></text></martif>
      """
    #expect(
      try TBX.read(Array(text.utf8)) == [
        GlossaryEntry(
          id: "c_1", domain: "law", definition: "d",
          terms: [
            GlossaryTerm(language: .english, text: "peace", status: .admitted),
            GlossaryTerm(language: .bosnian, text: "mir", status: .forbidden, note: "a"),
          ])
      ])
  }

  @Test func `a glossary in CSV is read with a row a term and with a column a language`() throws {
    let entries = SampleGlossary.entries
    #expect(try CSV.readGlossary(CSV.text(of: entries, hasMark: true)) == entries)
    let wide = "ID;en-GB;bs-Latn-BA;sr_Cyrl;xy\r\nbudget;budget;budžet;буџет;?\r\npeace;peace;;\r\n"
    #expect(
      try CSV.readGlossary(Array(wide.utf8)) == [
        GlossaryEntry(
          id: "budget", domain: nil, definition: nil,
          terms: [
            GlossaryTerm(language: .english, text: "budget", status: .preferred),
            GlossaryTerm(language: .bosnian, text: "budžet", status: .preferred),
            GlossaryTerm(language: .serbianCyrillic, text: "буџет", status: .preferred),
          ]),
        GlossaryEntry(
          id: "peace", domain: nil, definition: nil,
          terms: [GlossaryTerm(language: .english, text: "peace", status: .preferred)]),
      ])
    expectRefusal("columns") { () throws(ExchangeError) in
      _ = try CSV.readGlossary(Array("id,x\r\n1,2".utf8))
    }
    expectRefusal("row") { () throws(ExchangeError) in
      _ = try CSV.readGlossary(Array("id,term,language\r\n1,Friede,de".utf8))
    }
  }
}
