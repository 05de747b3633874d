import DocumentTree

/// One section of a document: its name in outlines, what it needs, and what it says.
struct Section<Subject: Sendable>: Sendable {
  /// The name in outlines.
  let name: String
  /// How its pages lie.
  let orientation: PageOrientation
  /// What the definition must tell for the section to stand.
  let needs: [Need<Subject>]
  /// What it says.
  let compose: @Sendable (Subject) -> [Block]

  /// A section that stands when all its needs are met.
  init(
    _ name: String, _ orientation: PageOrientation = .portrait, needs: [Need<Subject>] = [],
    compose: @escaping @Sendable (Subject) -> [Block]
  ) {
    self.name = name
    self.orientation = orientation
    self.needs = needs
    self.compose = compose
  }

  /// The section as a part of a document; nil when a need is not met.
  func part(of subject: Subject) -> Part? {
    guard needs.allSatisfy({ $0.isMet(subject) }) else { return nil }
    return Part(name: name, orientation: orientation, blocks: compose(subject))
  }
}

/// Something that a definition must tell.
struct Need<Subject: Sendable>: Sendable {
  /// Whether the definition tells it.
  let isMet: @Sendable (Subject) -> Bool

  /// A need that is met when the function says so.
  init(_ isMet: @escaping @Sendable (Subject) -> Bool) {
    self.isMet = isMet
  }

  /// A need with a name.
  init(_ name: String, _ isMet: @escaping @Sendable (Subject) -> Bool) {
    self.isMet = isMet
  }
}

extension Outline {
  /// The parts of a document of a kind.
  func body<Subject>(
    _ kind: Kind, of subject: Subject, from catalogue: [Section<Subject>]
  ) -> (parts: [Part], gaps: [Int]) {
    (parts(of: subject, from: catalogue), [])
  }

  /// The parts of a document, by the sections of a catalogue.
  func parts<Subject>(of subject: Subject, from catalogue: [Section<Subject>]) -> [Part] {
    let byName = Dictionary(catalogue.map { ($0.name, $0) }) { first, _ in first }
    return sections.compactMap { byName[$0]?.part(of: subject) }
  }
}
