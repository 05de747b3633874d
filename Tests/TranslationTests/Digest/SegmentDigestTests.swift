import Foundation
import TestSupport
import Testing
import Translation

/// Texts told apart by their words, not by how these were typed.
@Suite struct SegmentDigestTests {
  /// The digests come from Python's `hashlib` and `unicodedata`.
  @Test(arguments: [
    ("Plan", "fa8ed0bdabdd6bcb"), ("  Plan\n  zajednice ", "6a2644d3dd8b2aa0"),
    ("12\u{A0}km", "580849230b0da39c"), ("c\u{30C}as", "208a87f18b4b5471"),
    ("čas", "208a87f18b4b5471"), ("", "e3b0c44298fc1c14"),
  ])
  func `a text has the digest that another program finds`(text: String, digest: String) {
    #expect(SegmentDigest.hex(text) == digest)
  }

  @Test func `letters and marks in any order are composed as Foundation composes them`() {
    var generator = SeededGenerator(seed: 4)
    let bases = "aAeEoOuUcCsSzZđijnKαωυгкиeэ<=3 ấếǖČ\u{212A}\u{212B}\u{387}".unicodeScalars
    let marks =
      "\u{300}\u{301}\u{302}\u{304}\u{306}\u{308}\u{30B}\u{30C}\u{31B}\u{323}\u{327}"
      + "\u{328}\u{338}\u{345}\u{342}\u{313}"
    for _ in 0..<4_000 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        if let base = bases.randomElement(using: &generator) { view.append(base) }
        for _ in 0..<Int.random(in: 0...3, using: &generator) {
          if let mark = marks.unicodeScalars.randomElement(using: &generator) { view.append(mark) }
        }
      }
      let text = "a" + String(view) + "b"
      let expected = text.precomposedStringWithCanonicalMapping
        .split(whereSeparator: { $0 == " " }).joined(separator: " ")
      #expect(
        Array(SegmentDigest.normal(text).unicodeScalars) == Array(expected.unicodeScalars),
        "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  @Test(arguments: [
    ("Mjera  1\nza mlade", "Mjera 1 za mlade", SourceChange.none),
    ("c\u{301}eif", "ćeif", .none),
    ("Mjera 1.", "mjera 1", .cosmetic),
    ("„Plan” zajednice", "“Plan” zajednice", .cosmetic),
    ("12\u{A0}km", "12 km", .cosmetic),
    ("2024–2026", "2024-2026", .cosmetic),
    ("31.12.2024.", "31. 12. 2024", .cosmetic),
    ("1,5 km", "15 km", .real),
    ("tačke 1 2", "tačke 12", .real),
    ("rast -5 %", "rast 5 %", .real),
    ("udio 5 %", "udio 5", .real),
    ("rast – 5", "rast 5", .cosmetic),
    ("plan", "plani", .real),
    ("kuća", "kuca", .real),
  ])
  func `a change is real when words or numbers change`(
    old: String, new: String, change: SourceChange
  ) {
    #expect(SourceChange(from: old, to: new) == change)
    #expect(SourceChange(from: new, to: old) == change)
    #expect((SegmentDigest.hex(old) == SegmentDigest.hex(new)) == (change == .none))
  }
}
