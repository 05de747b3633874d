import Exchange
import Foundation
import Languages
import Testing
import Translation

/// What tools do to XLIFF 1.2.
@Suite struct XLIFF12ToolsTests {
  private static let head = """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
    <file original="plan" source-language="bs-BA" target-language="en" datatype="plaintext"
      product-name="kohezija"><body>
    """

  private func units(_ body: String) throws -> [ReturnedUnit] {
    let text = Self.head + body + "</body></file></xliff>"
    return try XLIFF.read(Array(text.utf8), name: "a.xlf").units
  }

  private func unit(_ inside: String, _ attributes: String = "") throws -> ReturnedUnit {
    let all = try units("<trans-unit id=\"A1.title\" \(attributes)>\(inside)</trans-unit>")
    return try #require(all.first)
  }

  @Test func `other prefixes, orders, elements of tools and comments change nothing`() throws {
    let text = """
      <?xml version='1.0'?><!-- saved by a tool --><?tool x?>
      <l:xliff version='1.2' xmlns:t="urn:tool" xmlns:l='urn:oasis:names:tc:xliff:document:1.2'>
      <l:file t:x="1" datatype="plaintext" target-language="en-GB" source-language="bs-Latn-BA"
        original="plan" product-name="kohezija" build-num="ab">
      <l:header><t:state>x</t:state></l:header><l:body><t:thing><l:trans-unit id="A9.x"/></t:thing>
      <l:group><l:group><l:trans-unit approved="no" id="A1.title"><l:source>Mir</l:source>
      <l:target state-qualifier="id-match" state="translated" t:by="x"><![CDATA[Peace <&> ]]>now\
      <t:mark>!</t:mark></l:target><t:extra>y</t:extra></l:trans-unit></l:group></l:group>
      </l:body></l:file></l:xliff>
      """
    let file = try XLIFF.read(Array(text.utf8), name: "a.xlf")
    #expect(file.exportID == "ab")
    #expect(file.targetLanguage == .english)
    let unit = try #require(file.units.first)
    #expect(file.units.count == 1)
    #expect(unit.target == "Peace <&> now!")
    #expect(unit.state == .translated)
  }

  @Test(
    arguments: [
      ("<target/>", nil, nil), ("<target state=\"new\"></target>", nil, .untranslated),
      ("<target state=\"translated\">\n  </target>", nil, .untranslated),
      ("<target>Peace</target>", "Peace", nil),
      ("<target state=\"new\">Peace</target>", "Peace", .translated),
      ("<target state=\"new\">Mir</target>", nil, .untranslated),
      ("<target>Mir</target>", "Mir", nil),
      ("<target state=\"translated\">Mir</target>", "Mir", .translated),
      ("<target state=\"x-checked\">Peace</target>", "Peace", nil),
      ("<target state=\"needs-review-l10n\">Peace</target>", "Peace", .draft),
      ("<target state=\"needs-translation\">Peace</target>", "Peace", .translated),
      ("<target state=\"final\">Peace</target>", "Peace", .final),
    ] as [(String, String?, SegmentState?)])
  func `a target is judged by what tools mean`(
    target: String, text: String?, state: SegmentState?
  ) throws {
    let unit = try unit("<source>Mir</source>" + target)
    #expect(unit.target == text)
    #expect(unit.state == state)
  }

  @Test(
    arguments: [
      ("yes", "<target>a</target>", .translated),
      ("yes", "<target state='translated'>a</target>", .translated),
      ("no", "<target state='final'>a</target>", .translated),
      ("no", "<target state='signed-off'>a</target>", .translated),
      ("yes", "<target state='final'>a</target>", .final),
      ("no", "<target>a</target>", nil),
    ] as [(String, String, SegmentState?)])
  func `approval lowers a state but makes nobody a reviewer`(
    approved: String, target: String, state: SegmentState?
  ) throws {
    #expect(try unit("<source>Mir</source>" + target, "approved='\(approved)'").state == state)
  }

  @Test func `codes come back by what they say, else by their ids`() throws {
    let source = """
      <source>U <x id="1" equiv-text="{{place}}"/> i <ph id="2" equiv-text="www.a.ba">www.a.ba</ph>\
      </source>
      """
    // Moved, without what they say, and with ids that a tool changed.
    for target in [
      "On <ph id='2'>www.a.ba</ph> in <x id='1' equiv-text='{{place}}'/>",
      "On <ph id='2'/> in <x id='1'/>",
      "On <ph id='9' equiv-text='www.a.ba'/> in <x id='8' equiv-text='{{place}}'/>",
      "On <x id='2'/> in <g id='7'><mrk mtype='seg' mid='0'><x id='1'/></mrk></g>",
      "On www.a.ba in {{place}}",
    ] {
      let unit = try unit(source + "<target>\(target)</target>")
      #expect(unit.source == "U {{place}} i www.a.ba")
      #expect(unit.target == "On www.a.ba in {{place}}")
      #expect(unit.codeFaults.isEmpty)
    }
  }

  @Test func `missing, doubled and strange codes are told, and no word is lost`() throws {
    let source = "<source>U <x id=\"1\" equiv-text=\"{{place}}\"/>, {a}</source>"
    let missing = try unit(source + "<target>In <b>it</b>, {a} {a}</target>")
    #expect(missing.target == "In it, {a} {a}")
    #expect(
      missing.codeFaults == [
        .missing(InlineCode(.placeholder, "{{place}}")), .surplus(InlineCode(.placeholder, "{a}")),
      ])
    let strange = try unit(
      source + "<target>In <x id='1'/><bpt id='5'>\\b</bpt>it<x id='6'/>, {a}</target>")
    #expect(strange.target == "In {{place}}it, {a}")
    #expect(strange.codeFaults == [.unknown("\\b"), .unknown("6")])
  }

  @Test func `segments that a tool cut are joined`() throws {
    let unit = try unit(
      """
      <source>Prva. Druga.</source><seg-source><mrk mtype="seg" mid="1">Prva.</mrk> \
      <mrk mtype="seg" mid="2">Druga.</mrk></seg-source><target><mrk mtype="seg" mid="1">One.\
      </mrk> <mrk mtype="seg" mid="2">Two.</mrk></target>
      """)
    #expect(unit.source == "Prva. Druga.")
    #expect(unit.target == "One. Two.")
  }

  @Test func `only notes that were not exported come back`() throws {
    let bundle = SampleBundle.bundle
    let text = String(decoding: try XLIFF12.text(of: bundle), as: UTF8.self)
    let added = """
      <note from="prevodilac">Je li ovo „grad“?</note><note>Vidi http://a.ba/?x</note><note> </note>
      """
    let place = try #require(text.range(of: "</trans-unit>"))
    let edited = text.replacingCharacters(in: place, with: added + "</trans-unit>")
    let file = try XLIFF.read(Array(edited.utf8), name: "a.xlf")
    #expect(
      file.units[0].notes == [
        Catalogue.Note("Je li ovo „grad“?", author: "prevodilac", isOpenQuestion: true),
        Catalogue.Note("Vidi http://a.ba/?x"),
      ])
    #expect(file.units.dropFirst().flatMap(\.notes).isEmpty)
  }

  @Test func `units without an id, with a strange one or twice the same are all there`() throws {
    let units = try units(
      """
      <trans-unit id="A1.t"><source>a</source><target>b</target></trans-unit>
      <trans-unit><source>a</source><target>c</target></trans-unit>
      <trans-unit id="m/7 x"><source>a</source><target>d</target></trans-unit>
      <trans-unit id="A1.t"><source>a</source><target>e</target></trans-unit>
      """)
    #expect(units.map(\.target) == ["b", "c", "d", "e"])
    #expect(units.map(\.id) == ["A1.t", nil, nil, "A1.t"])
    #expect(units.map(\.place) == ["A1.t", "#2", "m/7 x", "A1.t"])
  }

  @Test func `in a file for OmegaT whatever changed was translated`() throws {
    let bundle = SampleBundle.bundle
    let text = String(decoding: try XLIFF12.text(of: bundle, profile: .omegat3), as: UTF8.self)
      .replacing("<target state=\"new\">Dijalog s mladima<", with: "<target state=\"new\">Talks<")
      .replacing("<target state=\"new\">Iznos", with: "<target>Sum")
    let file = try XLIFF.read(Array(text.utf8), name: "a.xlf")
    #expect(
      file.units.map(\.target) == [
        "Action plan “Together”", "Training for Coalitions against Hate in {{place.loc}}", nil,
        "Sum < 5 % & {total} > 0", "Talks", "UNDP",
      ])
    #expect(
      file.units.map(\.state) == [
        .final, .reviewed, .untranslated, .translated, .translated, .translated,
      ])
  }
}
