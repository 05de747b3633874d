import TestSupport
import Testing
import Translation

/// What changed in a source since it was translated, word by word.
@Suite struct WordDifferenceTests {
  @Test func `a replaced word stands as removed and added between what stayed`() {
    #expect(
      WordDifference(from: "Mjera za mlade u gradu.", to: "Mjera za starije u gradu.").pieces == [
        .same("Mjera za "), .removed("mlade"), .added("starije"), .same(" u gradu."),
      ])
  }

  @Test func `words that change side by side are one change`() {
    #expect(
      WordDifference(from: "Tri nove škole rade.", to: "Dvije stare škole rade.").pieces == [
        .removed("Tri nove"), .added("Dvije stare"), .same(" škole rade."),
      ])
  }

  @Test func `equal texts have no difference`() {
    #expect(WordDifference(from: "Plan", to: "Plan").isEmpty)
    #expect(WordDifference(from: "", to: "").pieces.isEmpty)
    #expect(!WordDifference(from: "Plan", to: "Plan.").isEmpty)
  }

  @Test func `the pieces make up both texts, whatever these are`() {
    var generator = SeededGenerator(seed: 11)
    let words = ["plan", " ", "  ", "grad", ",", "mjera", "\n", "š", "1.5", "“", "👩‍👧"]
    for _ in 0..<3_000 {
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0...12, using: &generator))
          .compactMap { _ in words.randomElement(using: &generator) }.joined()
      }
      let difference = WordDifference(from: texts[0], to: texts[1])
      #expect(difference.old == texts[0])
      #expect(difference.new == texts[1])
      #expect(difference.isEmpty == (texts[0] == texts[1]))
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `two long texts are compared in bounded work`() {
    let old = (0..<20_000).map { "riječ\($0)" }.joined(separator: " ")
    let new = (0..<20_000).map { "word\($0)" }.joined(separator: " ")
    let difference = WordDifference(from: "Plan " + old, to: "Plan " + new)
    #expect(difference.pieces == [.same("Plan "), .removed(old), .added(new)])
  }
}

extension WordDifference {
  fileprivate var old: String {
    pieces.map {
      switch $0 {
      case .same(let text), .removed(let text): text
      case .added: ""
      }
    }.joined()
  }

  fileprivate var new: String {
    pieces.map {
      switch $0 {
      case .same(let text), .added(let text): text
      case .removed: ""
      }
    }.joined()
  }
}
