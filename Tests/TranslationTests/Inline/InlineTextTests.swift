import TestSupport
import Testing
import Translation

@Suite struct InlineTextTests {
  @Test(
    arguments: [
      ("Obuka u {{place.loc}}.", ["{{place.loc}}"]),
      ("{{ a b }} i {c}", ["{{ a b }}", "{c}"]),
      ("{vidi prilog} i {} i {{}} i {a{b}", ["{b}"]),
      ("Vidi www.osce.org/bih.", ["www.osce.org/bih"]),
      ("(https://a.ba/ž?x=1&y=2), http://b.org/c/", ["https://a.ba/ž?x=1&y=2", "http://b.org/c/"]),
      ("Piši na info@opcina.gov.ba!", ["info@opcina.gov.ba"]),
      ("mailto:a@b.ba", ["mailto:a@b.ba"]),
      ("Na osce.org/bih i „undp.org“", ["osce.org/bih", "undp.org"]),
      ("Firma d.o.o. i čl. 5. i 12.3.2024. i 1.746.947,00 KM", []),
      ("Datoteka `plan.yaml` i `", ["`plan.yaml`"]),
      ("2 @ 3, a@b, @ime", []), ("http://", []), ("", []),
      ("a:\nb.{\n}", []),
    ])
  func `codes are found and prose is left alone`(text: String, codes: [String]) {
    #expect(InlineText(text).codes.map(\.text) == codes)
  }

  @Test func `pieces put together are the text again, and each code alone is one`() {
    var generator = SeededGenerator(seed: 5)
    let parts = [
      "{", "}", "{{", "}}", "a", " ", "@", ".", "ba", "www.", "http://", "`", "\n", "č", "\u{301}",
      "🕊️", "/", ":", ",", "{n}", "-", "info@a.ba", "?", "%",
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...12, using: &generator)
      let text = (0..<count).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
      let pieces = InlineText(text).pieces
      var whole = String.UnicodeScalarView()
      for piece in pieces {
        switch piece {
        case .text(let words):
          #expect(!words.isEmpty)
          whole.append(contentsOf: words.unicodeScalars)
        case .code(let code):
          #expect(InlineText(code.text).onlyCode == code)
          whole.append(contentsOf: code.text.unicodeScalars)
        }
      }
      #expect(whole.elementsEqual(text.unicodeScalars))
    }
  }

  @Test func `a long text without ends is read in no time`() {
    let parts = ["{", "`", "www.", "a.", "@a", "{{", "http://a", "-", "a:"]
    for part in parts {
      let text = String(repeating: part, count: 10_000)
      let start = ContinuousClock.now
      #expect(InlineText(text).pieces.isEmpty == false)
      #expect(ContinuousClock.now - start < .seconds(5), "\(part)")
    }
  }

  @Test func `faults count each code`() {
    func faults(_ source: String, _ target: String) -> [CodeFault] {
      CodeFault.between(source: InlineText(source), target: InlineText(target))
    }
    let (a, b) = (InlineCode(.placeholder, "{a}"), InlineCode(.placeholder, "{b}"))
    #expect(faults("{a} {b}", "{b} {a}") == [])
    #expect(faults("{a} {a} {b}", "{a}") == [.missing(a), .missing(b)])
    #expect(faults("{a}", "{b} {a} {a}") == [.surplus(b), .surplus(a)])
    #expect(faults("Vidi www.a.ba", "See www.b.ba").count == 2)
  }
}
