import Exchange
import Foundation
import Testing
import Translation

/// What tools do to XLIFF 2.
@Suite struct XLIFF2ToolsTests {
  private func unit(_ inside: String) throws -> ReturnedUnit {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="bs" trgLang="en">
      <file id="f"><unit id="A1.title">\(inside)</unit></file></xliff>
      """
    let file = try XLIFF.read(Array(text.utf8), name: "a.xlf")
    return try #require(file.units.first)
  }

  @Test func `segments are joined in the order of their targets`() throws {
    let unit = try unit(
      """
      <segment id="s1" state="final"><source>Prva.</source><target order="3">One.</target></segment>
      <ignorable><source> </source></ignorable>
      <segment id="s2" state="translated"><source>Druga.</source>\
      <target order="1">Two.</target></segment>
      """)
    #expect(unit.source == "Prva. Druga.")
    #expect(unit.target == "Two. One.")
    #expect(unit.state == .translated)
  }

  @Test func `codes come back by their data, by what they say, else by their ids`() throws {
    let source = """
      <originalData><data id="d1">{{place}}</data></originalData><segment state="translated">\
      <source>U <ph id="1" equiv="{{place}}" dataRef="d1"/>, \
      <mrk id="m2" translate="no">`x`</mrk></source>
      """
    for code in [
      "<ph id='1' dataRef='d1'/>", "<ph id='1'/>", "<ph id='9' equiv='{{place}}'/>",
      "<ph id='9' copyOf='1'/>", "<pc id='3'><ph id='1' dataRef='d7'/></pc>",
    ] {
      let unit = try unit(
        source + "<target>In \(code), <sm id='m2'/>`x`<em startRef='m2'/></target></segment>")
      #expect(unit.target == "In {{place}}, `x`")
      #expect(unit.codeFaults.isEmpty)
      #expect(unit.state == .translated)
    }
    let lost = try unit(
      source + "<target>In <cp hex=\"0001\"/><cp hex=\"00E9\"/>.</target></segment>")
    #expect(lost.target == "In é.")
    #expect(
      lost.codeFaults == [
        .missing(InlineCode(.placeholder, "{{place}}")), .missing(InlineCode(.literal, "`x`")),
        .unknown("0001"),
      ])
  }

  @Test(
    arguments: [
      ("", "<target>Peace</target>", "Peace", nil),
      ("state='initial'", "<target>Peace</target>", "Peace", .translated),
      ("state='initial'", "<target>Mir</target>", nil, .untranslated),
      ("state='initial' subState='k:stale'", "<target>Peace</target>", "Peace", .stale),
      ("state='initial' subState='k:mt'", "<target>Peace</target>", "Peace", .draft),
      ("state='reviewed' subState='tool:x'", "<target>Peace</target>", "Peace", .reviewed),
      ("state='odd'", "<target>Peace</target>", "Peace", nil),
      ("state='final'", "<target/>", nil, .untranslated),
    ] as [(String, String, String?, SegmentState?)])
  func `a state is judged by what tools mean`(
    attributes: String, target: String, text: String?, state: SegmentState?
  ) throws {
    let unit = try unit("<segment \(attributes)><source>Mir</source>\(target)</segment>")
    #expect(unit.target == text)
    #expect(unit.state == state)
  }

  @Test func `only notes that were not exported come back`() throws {
    let text = String(decoding: try XLIFF2.text(of: SampleBundle.bundle), as: UTF8.self)
    let place = try #require(text.range(of: "</notes>"))
    let note = "<note id=\"x\" category=\"prevodilac\">Bolje ovako.</note></notes>"
    let edited = text.replacingCharacters(in: place, with: note)
    let file = try XLIFF.read(Array(edited.utf8), name: "a.xlf")
    #expect(file.units.flatMap(\.notes) == [Catalogue.Note("Bolje ovako.", author: "prevodilac")])
  }
}
