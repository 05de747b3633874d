import Languages
import TestSupport
import Testing
import Translation

/// What holds for any definition, catalogue, history and file.
@Suite struct ImportPropertyTests {
  @Test(arguments: 0..<600)
  func `no text is lost, nothing newer is overwritten, and twice is as once`(seed: UInt64) {
    var world = ImportWorld(seed: seed)
    let file = world.file()
    let authority = world.authority()
    let old = world.catalogue
    let plan = world.plan(file, authority)

    // Everything in the file is somewhere.
    for unit in file.units {
      guard let text = unit.target?.normal, !text.isEmpty, text != "∅" else { continue }
      #expect(world.holds(text, of: unit, in: plan), "\(unit) \(plan.decisions)")
    }
    for text in file.strays + file.units.flatMap(\.notes).map(\.text) {
      #expect(plan.attic.has(text) || plan.catalogue.hasNote(text), "\(text)")
    }
    for unit in file.units where unit.source?.normal != nil && unit.exportedSource != nil {
      guard let source = unit.source?.normal, SegmentDigest.hex(source) != unit.exportedSource
      else { continue }
      let isKnown = world.segments.contains { $0.source?.normal == source }
      let isThere = world.segments.contains { $0.id == unit.id.map(world.renames.current) }
      #expect(isKnown || !isThere || plan.attic.has(source))
    }

    // What was here is still here unless the file knew it.
    for entry in old.entries {
      let now = plan.catalogue[entry.id]
      #expect(now != nil)
      for candidate in entry.candidates {
        #expect(now?.texts.contains(candidate.text.normal) == true)
      }
      for note in entry.notes { #expect(now?.notes.contains(note) == true) }
      guard let target = entry.target?.normal, now?.target?.normal != target else { continue }
      #expect(
        file.units.contains {
          $0.id.map(world.current) == entry.id && $0.exportedTarget == SegmentDigest.hex(target)
        }, "\(entry)")
      #expect(entry.state != .final || authority.signature.unlocking != nil)
    }
    #expect(plan.attic.items.starts(with: world.attic.items))
    #expect(plan.addedToAttic.count == plan.attic.items.count - world.attic.items.count)

    // Nobody reviewed a text of their own, a translator nothing.
    for entry in plan.catalogue.entries where entry.state == .reviewed && entry != old[entry.id] {
      guard old[entry.id]?.state != .reviewed else { continue }
      #expect(authority.role == .reviewer)
      #expect(entry.translator == nil || entry.translator != entry.reviewer)
    }
    #expect(!plan.catalogue.entries.contains { $0.state == .final && old[$0.id]?.state != .final })

    // The report adds up.
    #expect(plan.counts.reduce(0) { $0 + $1.count } == file.units.count + file.strays.count)
    let texts = file.units.map(\.target) + file.strays.map { $0 }
    let filled = texts.count { ($0?.normal ?? "").isEmpty == false && $0?.normal != "∅" }
    #expect(plan.keepings.reduce(0) { $0 + $1.count } == filled)
    #expect(plan.decisions.count == file.units.count + file.strays.count)
    #expect(plan.changesAnything == (plan.catalogue != old || plan.attic != world.attic))

    // Importing twice is importing once.
    world.catalogue = plan.catalogue
    world.attic = plan.attic
    let again = world.plan(file, authority)
    #expect(!again.changesAnything, "\(again.catalogue.firstDifference(from: plan.catalogue))")
  }

  @Test(arguments: 0..<200)
  func `an unchanged export changes nothing`(seed: UInt64) {
    var world = ImportWorld(seed: seed)
    world.forgetHistory()
    let file = world.exported().returned()
    let plan = world.plan(file, world.authority())
    #expect(!plan.changesAnything, "\(plan.catalogue.firstDifference(from: world.catalogue))")
    #expect(!plan.hasConflicts)
    #expect(plan.decisions.allSatisfy { $0.kind == .unchanged })
    #expect(plan.unmentioned.isEmpty)
  }

  @Test func `the random worlds reach every kind of decision`() {
    var kinds: Set<ImportDecision.Kind> = []
    for seed in 0..<600 {
      var world = ImportWorld(seed: UInt64(seed))
      let plan = world.plan(world.file(), world.authority())
      kinds.formUnion(plan.decisions.map(\.kind))
    }
    #expect(kinds == Set(ImportDecision.Kind.allCases))
  }
}
