import Exchange
import TestSupport
import Testing
import Translation

struct ReviewEditTests {
  @Test(arguments: ReviewFormat.allCases, [11, 12, 13])
  func `after 200 random edits every typed text is there and nothing else changed`(
    format: ReviewFormat, seed: UInt64
  ) throws {
    let bundle = TranslationBundle.random(240, seed: seed)
    var edits = ReviewEdits(try EditedTable(format, format.bytes(bundle)), bundle, seed: seed)
    var random = SeededGenerator(seed: seed)
    let kinds = ReviewEdits.Kind.allCases
    for index in 0..<200 {
      // Each kind at least once, the rest as they come.
      let kind = index < kinds.count ? kinds[index] : kinds.randomElement(using: &random)
      if let kind { edits.make(kind) }
    }
    if seed != 11 { edits.moveColumns([2, 4, 0, 3, 1]) }
    if seed == 13 {
      edits.addColumn()
      edits.table.cut = edits.ids.indices.first { $0 > 150 && edits.ids[$0] != nil }
    }
    edits.check(try ReviewTable.read(edits.table.bytes(), name: "back"), bundle)
  }

  @Test(arguments: ReviewFormat.allCases)
  func `a table whose headings are gone is known by what is in it`(format: ReviewFormat) throws {
    let bundle = TranslationBundle.random(40, seed: 21)
    var edits = ReviewEdits(try EditedTable(format, format.bytes(bundle)), bundle, seed: 21)
    for kind in [ReviewEdits.Kind.target, .note, .comment, .delete, .double] { edits.make(kind) }
    edits.moveColumns([4, 3, 2, 1, 0])
    edits.table.heading = nil
    edits.check(try ReviewTable.read(edits.table.bytes(), name: "back"), bundle)
  }
}

extension ReturnedUnit {
  /// The unit at another place.
  func placed(_ place: String) -> ReturnedUnit {
    ReturnedUnit(
      id: id, place: place, source: source, target: target, exportedSource: exportedSource,
      exportedTarget: exportedTarget, state: state, notes: notes,
      codeFaults: codeFaults)
  }
}

extension ReviewEdits {
  /// Compares what came back with what must come of each edit.
  func check(_ file: ReturnedFile, _ bundle: TranslationBundle) {
    let said =
      (file.strays
      + file.units.flatMap { unit in
        [unit.source, unit.target].compactMap(\.self) + unit.notes.map(\.text)
      }).joined(separator: "\u{0}")
    for text in typed {
      #expect(said.contains(text), "lost: \(text)")
    }
    let found = Dictionary(grouping: file.units, by: \.id)
    for (index, unit) in bundle.returned.enumerated() {
      let id = bundle.units[index].id
      let back = found[id, default: []].map { $0.placed("") }
      let original = unit.placed("")
      switch fates[id] ?? .untouched {
      case .untouched: #expect(back == [original])
      case .copies(let count): #expect(back == Array(repeating: original, count: count))
      case .gone: #expect(back == [])
      case .edited(let target, let source, let notes):
        #expect(back.count == 1, "\(id)")
        guard back.count == 1 else { continue }
        #expect(back[0].target == target ?? original.target)
        #expect(back[0].source == source ?? original.source)
        #expect(back[0].exportedSource == original.exportedSource)
        #expect(back[0].exportedTarget == original.exportedTarget)
        if let notes { #expect(back[0].notes == notes) }
      }
    }
    let known = Set(fates.keys)
    #expect(file.units.allSatisfy { $0.id.map(known.contains) ?? false })
    let strays = file.strays.filter { stray in !typed.contains { stray.contains($0) } }
    #expect(strays == [], "strays that nobody typed")
  }
}
