import Composition
import Diagnostics
import DocumentTree
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

@Suite struct ChangesPropertyTests {
  /// A definition, and how many of its data a test must at least have changed.
  struct Subject: Sendable, CustomTestStringConvertible {
    let name: String
    let text: @Sendable () throws -> String
    let atLeast: Int
    /// Whether data are taken away too, which takes a while.
    var isTakenApart = true

    var testDescription: String { name }

    static let all = [
      Subject(
        name: "plan", text: { try AmendedPlan.original() }, atLeast: 400,
        isTakenApart: false),
      Subject(name: "marked plan", text: { MarkedPlan.yaml }, atLeast: 150),
      Subject(name: "marked project", text: { MarkedProject.yaml }, atLeast: 60),
      Subject(name: "project for donors", text: { DonorProject.yaml }, atLeast: 150),
      Subject(name: "plan with projects", text: { DonorProject.planYAML }, atLeast: 160),
    ]
  }

  @Test(arguments: Subject.all)
  func `nothing changes between a definition and itself`(subject: Subject) throws {
    let tree = try MutableTree.parse(try subject.text())
    let loader = DefinitionLoader(codelists: try Shipped.codelists())
    let one = try #require(Self.definition(tree, loader))
    #expect(try Self.changes(one, one).isEmpty)
  }

  @Test(arguments: Subject.all)
  func `every datum that changes ends in a change at its place`(subject: Subject) throws {
    let tree = try MutableTree.parse(try subject.text())
    let loader = DefinitionLoader(codelists: try Shipped.codelists())
    let original = try #require(Self.definition(tree, loader))
    var count = 0
    for place in tree.places {
      for (value, isRemoval) in Self.mutations(of: tree[place])
      where !isRemoval || subject.isTakenApart {
        guard
          let mutated = Self.definition(tree.replacing(place, with: value), loader),
          mutated != original
        else { continue }
        count += 1
        let changes = try Self.changes(original, mutated).map(\.path)
        // What follows a removed element of a list moves up by one.
        let isFound = changes.contains { Self.leads($0, to: place.path) }
        #expect(isFound, "\(place.path) → \(value?.text ?? "removed"): \(changes)")
        if !isRemoval { break }
      }
    }
    #expect(count >= subject.atLeast, "\(count) changes were tried")
  }

  @Test(arguments: Subject.all, [1 as UInt64, 2])
  func `old and new that change places change signs`(subject: Subject, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let tree = try MutableTree.parse(try subject.text())
    let loader = DefinitionLoader(codelists: try Shipped.codelists())
    let original = try #require(Self.definition(tree, loader))
    let composer = try Shipped.composer(.bosnian)
    var compared = 0
    for _ in 0..<10 {
      var mutated = tree
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        guard let place = mutated.places.randomElement(using: &random),
          let (value, _) = Self.mutations(of: mutated[place]).randomElement(using: &random)
        else { continue }
        mutated = mutated.replacing(place, with: value)
      }
      guard let other = Self.definition(mutated, loader) else { continue }
      let there = try Self.changes(original, other)
      let back = try Self.changes(other, original)
      #expect(there.map { Self.told($0) }.sorted() == back.map { Self.mirrored($0) }.sorted())
      compared += there.isEmpty ? 0 : 1
      let editions = try #require(ComparedEditions(from: original, to: other))
      #expect(!composer.changesText(between: editions).joined().contains("⟨"))
      for table in Shape.tables(of: composer.changes(between: editions)) {
        let rows = (0..<table.body.count).map { table.body[$0] }
        #expect(rows.allSatisfy { $0.cells.allSatisfy { !$0.blocks.isEmpty } })
      }
    }
    #expect(compared > 0)
  }

  @Test func `elements in another order are told as such`() throws {
    let loader = DefinitionLoader(codelists: try Shipped.codelists())
    let text = try AmendedPlan.original()
    let original = try #require(Self.definition(try MutableTree.parse(text), loader))
    let swapped = text.replacing("partners: [koalicija, vz]", with: "partners: [vz, koalicija]")
      .replacing("{ 2022: 7, 2023: 6, 2024: 7 }", with: "{ 2024: 7, 2023: 6, 2022: 7 }")
    let other = try #require(Self.definition(try MutableTree.parse(swapped), loader))
    let changes = try Self.changes(original, other)
    #expect(changes.map(\.kind) == [.reordered])
    #expect(changes.map(\.path) == [["actions", "A2", "partners"]])
  }

  // MARK: - Mutating

  /// Other values of a datum; nil takes it away.
  private static func mutations(
    of tree: MutableTree
  ) -> [(value: MutableTree?, isRemoval: Bool)] {
    let scalars: [String] =
      switch tree.scalar {
      case nil: []
      case "true": ["false"]
      case "false": ["true"]
      case let text?:
        (DecimalNumber(text).map { [($0 + DecimalNumber(1)).description] } ?? [])
          + (PartialDate(text).flatMap(Self.later).map { [$0] } ?? []) + [text + "x"] + codes
      }
    var mutations: [(value: MutableTree?, isRemoval: Bool)] = [(nil, true)]
    if case .list(let elements) = tree, elements.count > 1 {
      mutations.append((.list(elements.reversed()), true))
    }
    let isQuoted = if case .scalar(_, let isQuoted) = tree { isQuoted } else { false }
    return mutations + scalars.map { (.scalar($0, isQuoted: isQuoted), false) }
  }

  private static func later(_ date: PartialDate) -> String? {
    PartialDate(year: date.year + 1, month: date.month, day: date.day.map { min($0, 28) })?
      .description
  }

  /// Codes of lists from which nothing but their own codes is read.
  private static let codes =
    [
      "real", "illustrative", "bs-Latn", "hr", "en", "sr-Latn", "draft", "adopted", "secured",
      "expected", "gap", "incident", "crime", "output", "outcome", "impact", "unit", "percentage",
      "qualitative", "increase", "decrease", "ba-kljuc", "BAM", "EUR", "04-15", "0", "7",
    ]

  private static func definition(_ tree: MutableTree, _ loader: DefinitionLoader) -> Definition? {
    loader.load(SourceText(name: "mutated.yaml", bytes: Array(tree.definition.utf8))).value
  }

  // MARK: - Judging

  private static func changes(_ old: Definition, _ new: Definition) throws -> [Change] {
    try #require(ComparedEditions(from: old, to: new)).changes.changes
  }

  private static func leads(_ path: [String], to other: [String]) -> Bool {
    path.starts(with: other) || other.starts(with: path)
  }

  private static func told(_ change: Change) -> String {
    text(change, kind: change.kind, old: change.old, new: change.new, change.difference)
  }

  private static func mirrored(_ change: Change) -> String {
    let kind: ChangeKind =
      switch change.kind {
      case .added: .removed
      case .removed: .added
      case .renamed, .rescheduled, .rebudgeted, .refunded, .reassigned, .retargeted, .reworded,
        .reordered, .corrected:
        change.kind
      }
    let difference: Difference? =
      switch change.difference {
      case nil: nil
      case .money(let money): .money(Money(.zero - money.amount, money.currency))
      case .number(let number): .number(.zero - number)
      case .points(let number): .points(.zero - number)
      case .elements(let added, let removed): .elements(added: removed, removed: added)
      }
    return text(change, kind: kind, old: change.new, new: change.old, difference)
  }

  private static func text(
    _ change: Change, kind: ChangeKind, old: ComparedValue, new: ComparedValue,
    _ difference: Difference?
  ) -> String {
    """
    \(change.section) \(change.subjects.map { "\($0.kind) \($0.id ?? "")" }) \(kind) \
    \(String(describing: change.field)) \(old) \(new) \(String(describing: difference))
    """
  }
}
