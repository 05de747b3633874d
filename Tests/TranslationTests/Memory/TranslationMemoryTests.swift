import Languages
import TestSupport
import Testing
import Translation

/// What the memory proposes, and in which order.
@Suite struct TranslationMemoryTests {
  @Test func `the same segment comes first, then the same neighbours, then the same source`() {
    let memory = TranslationMemory(pairs: [
      MemoryPair(source: "Mjera za mlade u gradu", target: "fuzzy", origin: "tmx"),
      MemoryPair(source: "Mjera za mlade", target: "exact", origin: "tmx"),
      MemoryPair(
        definition: "other", id: "A1.title", source: "Mjera za mlade", target: "between",
        previous: "Prije", next: "Poslije", origin: "other"),
      MemoryPair(
        definition: "plan", id: "A1.title", source: "Mjera  za mlade", target: "same",
        origin: "plan"),
      MemoryPair(source: "Mjera za mlade", target: "exact", origin: "twice"),
    ])
    let matches = memory.matches(
      for: .init(
        definition: "plan", id: "A1.title", source: "Mjera za mlade", previous: "Prije",
        next: "Poslije"))
    #expect(matches.map(\.kind) == [.sameSegment, .repetition, .exact])
    #expect(matches.map(\.target) == ["same", "between", "exact"])
    #expect(matches.map(\.similarity) == [100, 101, 100])
  }

  @Test func `numbers and codes do not make texts unlike, yet they are not the same`() {
    let memory = TranslationMemory(pairs: [
      MemoryPair(source: "Škola 12 dobija {{a.b}} i 1.500,00 KM", target: "x", origin: "tmx")
    ])
    let matches = memory.matches(
      for: .init(
        definition: "plan", id: "A1.title", source: "škola 7 dobija {{c}} i 20 KM"))
    #expect(matches.map(\.kind) == [.fuzzy])
    #expect(matches.map(\.similarity) == [99])
  }

  @Test func `texts that are less than seven tenths alike are not proposed`() {
    let memory = TranslationMemory(pairs: [
      MemoryPair(source: "jedan dva tri četiri pet šest sedam x y z", target: "70", origin: "a"),
      MemoryPair(source: "jedan dva tri četiri pet šest q x y z", target: "60", origin: "a"),
    ])
    let matches = memory.matches(
      for: .init(
        definition: "plan", id: "A1.title",
        source: "jedan dva tri četiri pet šest sedam osam devet deset"))
    #expect(matches.map(\.target) == ["70"])
    #expect(matches.map(\.similarity) == [70])
  }

  @Test(arguments: 0..<4)
  func `the index finds what comparing all with all finds`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let letters = Array("abcdefgh").map(String.init)
    let vocabulary = letters.flatMap { first in letters.prefix(5).map { first + $0 } }
    func sentence() -> String {
      (0..<Int.random(in: 1...14, using: &generator)).map { _ in
        // Some words are common, most are rare.
        let bound = Int.random(in: 1...vocabulary.count, using: &generator)
        return vocabulary[Int.random(in: 0..<bound, using: &generator)]
      }.joined(separator: " ")
    }
    var sources = (0..<150).map { _ in sentence() }
    for source in sources.prefix(100) {
      var words = source.split(separator: " ").map(String.init)
      let place = Int.random(in: 0..<words.count, using: &generator)
      words[place] = vocabulary[Int.random(in: 0..<vocabulary.count, using: &generator)]
      sources.append(words.joined(separator: " "))
    }
    let split = sources.map { $0.split(separator: " ") }
    let memory = TranslationMemory(
      pairs: sources.enumerated().map { number, source in
        MemoryPair(source: source, target: "t\(number)", origin: "")
      })
    for query in sources.prefix(40) + (0..<20).map({ _ in sentence() }) {
      let found = memory.matches(
        for: .init(definition: "", id: "x", source: query), limit: 300)
      let words = query.split(separator: " ")
      let expected = sources.enumerated().compactMap { number, source -> String? in
        let similarity = Self.similarity(words, split[number])
        guard source != query, similarity >= 70 else { return nil }
        return "t\(number) \(similarity)"
      }
      #expect(
        Set(found.filter { $0.kind == .fuzzy }.map { "\($0.target) \($0.similarity)" })
          == Set(expected))
      let order = found.filter { $0.kind == .fuzzy }.map(\.similarity)
      #expect(order == order.sorted(by: >))
    }
  }

  private static func similarity(_ left: [Substring], _ right: [Substring]) -> Int {
    var row = Array(0...right.count)
    for (number, word) in left.enumerated() {
      var next = [number + 1]
      for (place, other) in right.enumerated() {
        next.append(min(row[place] + (word == other ? 0 : 1), row[place + 1] + 1, next[place] + 1))
      }
      row = next
    }
    let length = max(left.count, right.count)
    return (length - row[right.count]) * 100 / length
  }

  @Test func `a catalogue teaches what was translated, with the source it was made from`() {
    let segments: [Segment] = [
      .sample("A1.title", "Prva"), .sample("A2.title", "Druga"), .sample("A3.title", nil),
      .sample("A4.title", "Četvrta", inline: [(.english, "Fourth")]), .sample("A5.title", "Peta"),
    ]
    let catalogue = Catalogue.sample([
      .init(id: "A1.title", target: "First", state: .reviewed, source: "Jedna"),
      .init(id: "A2.title", target: "Second", state: .translated, source: "Druga"),
      .init(id: "A5.title", target: "Fifth", state: .draft, source: "Peta"),
    ])
    let pairs = catalogue.memoryPairs(segments: segments, origin: "plan.en")
    #expect(pairs.map(\.source) == ["Jedna", "Druga", "Četvrta"])
    #expect(pairs.map(\.target) == ["First", "Second", "Fourth"])
    #expect(pairs.map(\.previous) == [nil, "Prva", "Druga"])
    #expect(pairs.map(\.next) == ["Druga", "Četvrta", "Peta"])
  }

  @Test func `a sister language gives a text with every substitution shown`() throws {
    let terms = SiblingTerms(
      from: .bosnian, to: .croatian,
      terms: [
        .init("budžet", "proračun", isStem: true), .init("hiljad", "tisuć", isStem: true),
        .init("OSCE", "OESS"), .init("Ujedinjene nacije", "Ujedinjeni narodi"),
        .init("mjere", "mjere"),
      ])
    let match = try #require(
      terms.proposal(
        for: "Budžetom OSCE-a i UJEDINJENE NACIJE daju tri hiljade za mjere: {{budžet}},"
          + " budžet@grad.ba", origin: "bs"))
    #expect(
      match.target
        == "Proračunom OESS-a i Ujedinjeni narodi daju tri tisuće za mjere: {{budžet}},"
        + " budžet@grad.ba")
    #expect(
      match.substitutions.map { "\($0.from)→\($0.to)" } == [
        "Budžetom→Proračunom", "OSCE→OESS", "UJEDINJENE NACIJE→Ujedinjeni narodi",
        "hiljade→tisuće",
      ])
    #expect(match.kind == .sibling)
    #expect(match.similarity == 66)
  }
}
