import Diagnostics
import TestSupport
import Testing
import YAMLSource

struct SourceNodeTests {
  private static let text = """
    # š
    naslov: Općina „Ključ“ 🕊️ đak
    ћирилица: {а: ж, "б č": 'it''s'}
    lista:
    - prvi  # opaska
    -   - ugniježđen
        - "u \\"navodnicima\\" č"

    blok: |
      Prvi red ž.
      Drugi 🕊️ red.

    presavijen: dva
      reda šđ
    prazno:
    kraj: ~
    """

  @Test func `a span holds what was written`() throws {
    let (source, root) = try parse(Self.text)
    let written = { (node: SourceNode?) in node.map { source.text(in: $0.span) } }
    #expect(written(root["naslov"]) == "Općina „Ključ“ 🕊️ đak")
    #expect(written(root["ћирилица"]) == "{а: ж, \"б č\": 'it''s'}")
    #expect(written(root["ћирилица"]?["а"]) == "ж")
    #expect(written(root["ћирилица"]?.entries[1].key) == "\"б č\"")
    #expect(written(root["ћирилица"]?["б č"]) == "'it''s'")
    let list = try #require(root["lista"])
    #expect(written(list.elements[0]) == "prvi")
    #expect(written(list.elements[1].elements[1]) == "\"u \\\"navodnicima\\\" č\"")
    #expect(written(list)?.hasPrefix("- prvi") == true)
    #expect(written(list)?.hasSuffix("č\"") == true)
    #expect(written(root["blok"]) == "|\n  Prvi red ž.\n  Drugi 🕊️ red.")
    #expect(written(root["presavijen"]) == "dva\n  reda šđ")
    #expect(written(root["kraj"]) == "~")
    #expect(written(root["prazno"]) == "")
    #expect(written(root)?.hasPrefix("naslov") == true)
    #expect(written(root)?.hasSuffix("kraj: ~") == true)
  }

  @Test func `a text is what the author meant`() throws {
    let (_, root) = try parse(Self.text)
    #expect(root["ћирилица"]?["б č"]?.text == "it's")
    #expect(root["lista"]?.elements[1].elements[1].text == "u \"navodnicima\" č")
    #expect(root["blok"]?.text == "Prvi red ž.\nDrugi 🕊️ red.\n")
    #expect(root["presavijen"]?.text == "dva reda šđ")
    #expect(root["lista"]?.text == "")
    #expect(root["nema"] == nil)
    #expect(root["kraj"]?["a"] == nil)
  }

  @Test func `styles and nothing are told apart`() throws {
    let (_, root) = try parse(
      "a: 1.10\nb: \"1.10\"\nc: null\nd: 'null'\ne: ~\nf:\ng: |\n  x\nh: No\n")
    let styles = "abgh".map { root[String($0)]?.style }
    #expect(styles == [.plain, .quoted, .block, .plain])
    #expect(
      "abcdefh".map { root[String($0)]?.isNull } == [
        false, false, true, false, true, true, false,
      ])
    #expect("abh".map { root[String($0)]?.text } == ["1.10", "1.10", "No"])
  }

  @Test func `random scalars survive`() throws {
    var generator = SeededGenerator(seed: 42)
    let alphabet = Array("abčćšžđАЂ„“🕊️ :-#,[]{}'\"\\&*!|>%@`0123.~\n\té".unicodeScalars)
    for _ in 0..<500 {
      let values = (0..<8).map { _ in
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...24, using: &generator) {
          if let scalar = alphabet.randomElement(using: &generator) { text.append(scalar) }
        }
        return String(text)
      }
      let lines = values.enumerated().map { "k\($0): \(Self.quote($1))\n" }
      let (source, root) = try parse(lines.joined())
      for (place, value) in values.enumerated() {
        let node = try #require(root["k\(place)"])
        #expect(node.text == value)
        #expect(source.text(in: node.span) == Self.quote(value))
      }
    }
  }

  private static func quote(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\"", "\\": quoted += "\\\(scalar)"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

struct SourceMapTests {
  private static let text = """
    plan: ž
    radnje:
      - id: A1
        cijena: { ukupno: 5 }
      - id: A2
        cijena:
          valuta: BAM
    bez_oznake:
      - { godina: 2022 }
      - { godina: 2023 }
    rezultati:
      - { code: "1.1", nivo: ~ }
    """

  @Test(arguments: [
    ("radnje/A1/cijena/ukupno", "4:23", "5"),
    ("radnje/A2/cijena/ukupno", "6:5", "cijena"),
    ("radnje/A2/rok", "5:9", "A2"),
    ("radnje/A9", "2:1", "radnje"),
    ("bez_oznake/2/godina", "10:15", "2023"),
    ("bez_oznake/2/broj", "10:7", "godina"),
    ("rezultati/1.1/nivo", "12:26", "~"),
    ("rezultati/1/nivo", "12:26", "~"),
    ("plan/x", "1:7", "ž"),
    ("nema", "1:1", "plan"),
  ])
  func `a path is found, or what lacks it`(_ path: String, _ place: String, _ text: String) throws {
    let (source, root) = try parse(Self.text)
    let span = SourceMap(root: root).span(of: DataPath(stringLiteral: path))
    let position = source.position(of: span.start)
    #expect("\(position.line):\(position.column)" == place)
    #expect(source.text(in: span) == text)
    let finding = Diagnostic("R01", severity: .error, at: DataPath(stringLiteral: path))
    #expect(SourceMap(root: root).locate([finding]).first?.span == span)
  }
}
