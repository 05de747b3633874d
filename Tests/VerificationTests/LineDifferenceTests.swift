import TestSupport
import Testing
import Verification

@Suite struct LineDifferenceTests {
  private func lines(_ texts: String...) -> [FinishedLine] {
    texts.map { text in
      text.hasPrefix("# ")
        ? FinishedLine(.heading, String(text.dropFirst(2))) : FinishedLine(.text, text)
    }
  }

  @Test
  func `a line that was changed, one that came and one that went are told with their headings`() {
    let expected = lines("# One", "a", "b", "# Two", "c", "d", "# Three", "e")
    let found = lines("# One", "a", "B", "# Two", "c", "new", "d", "# Three")
    #expect(
      LineDifference.all(found: found, expected: expected) == [
        LineDifference(heading: "One", found: "B", expected: "b"),
        LineDifference(heading: "Two", found: "new", expected: nil),
        LineDifference(heading: "Three", found: nil, expected: "e"),
      ])
  }

  @Test func `lines that are the same have no difference, whatever white space they hold`() {
    let one = [FinishedLine(.text, "a  b\nc")]
    #expect(LineDifference.all(found: one, expected: lines("a b c")).isEmpty)
    #expect(LineDifference.all(found: [], expected: []).isEmpty)
  }

  @Test func `one changed line among many random ones is found where it stands`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<50 {
      let count = Int.random(in: 1...200, using: &generator)
      let expected = (0..<count).map { index in
        FinishedLine(index % 10 == 0 ? .heading : .text, "line \(index % 17) of \(index / 3)")
      }
      var found = expected
      let place = Int.random(in: 0..<count, using: &generator)
      found[place] = FinishedLine(.text, "edited")
      let differences = LineDifference.all(found: found, expected: expected)
      #expect(differences.count == 1)
      #expect(differences.first?.found == "edited")
      #expect(differences.first?.expected == expected[place].words)
      #expect(differences.first?.heading == expected[..<place].last { $0.kind == .heading }?.words)
    }
  }

  @Test func `what differs all over is told by its first line`() {
    let found = (0..<5000).map { FinishedLine(.text, "a \($0)") }
    let expected = (0..<5000).map { FinishedLine(.text, "b \($0)") }
    #expect(
      LineDifference.all(found: found, expected: expected) == [
        LineDifference(heading: nil, found: "a 0", expected: "b 0")
      ])
  }
}
