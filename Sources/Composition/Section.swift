import DocumentTree
import Languages
import PlanModel

/// What a document is made of: a definition, or several, with the words of a language.
protocol DocumentSubject: Sendable {
  /// The words of the language.
  var phrases: Phrases { get }
}

extension PlanSubject: DocumentSubject {}
extension ProjectSubject: DocumentSubject {}
extension ChangesSubject: DocumentSubject {}

/// One section of a document: its name in outlines, what it needs, and what it says.
struct Section<Subject: DocumentSubject>: Sendable {
  /// The name in outlines.
  let name: String
  /// How its pages lie.
  let orientation: @Sendable (Subject) -> PageOrientation
  /// What the definition must tell for the section to stand.
  let needs: [Need<Subject>]
  /// What usually happens when a need is not met.
  let absence: Outline.Absence
  /// What it says.
  let compose: @Sendable (Subject) -> [Block]
  /// The level of its heading.
  private(set) var level = 1

  /// A section that stands when all its needs are met.
  init(
    _ name: String, _ orientation: PageOrientation = .portrait, needs: [Need<Subject>] = [],
    absence: Outline.Absence = .omit, compose: @escaping @Sendable (Subject) -> [Block]
  ) {
    self.init(name, lying: { _ in orientation }, needs: needs, absence: absence, compose: compose)
  }

  /// A section whose pages lie as its data ask for.
  init(
    _ name: String, lying orientation: @escaping @Sendable (Subject) -> PageOrientation,
    needs: [Need<Subject>] = [], absence: Outline.Absence = .omit,
    compose: @escaping @Sendable (Subject) -> [Block]
  ) {
    self.name = name
    self.orientation = orientation
    self.needs = needs
    self.absence = absence
    self.compose = compose
  }

  /// The same section with its heading at a lower level.
  func below(_ level: Int) -> Section {
    var section = self
    section.level = level
    return section
  }

  /// What outlines may say of it.
  var facts: SectionFacts {
    SectionFacts(name: name, needs: needs.map(\.name), absence: absence)
  }
}

/// Something that a definition must tell, under the name that outlines and messages have for it.
struct Need<Subject: DocumentSubject>: Sendable {
  /// The name in outlines and in the code list `section-data`.
  let name: String
  /// Whether the definition tells it.
  let isMet: @Sendable (Subject) -> Bool

  /// A need that is met when the function says so.
  init(_ name: String, _ isMet: @escaping @Sendable (Subject) -> Bool) {
    self.name = name
    self.isMet = isMet
  }
}

/// Words on sections whose data are missing.
enum OutlineTerm: String, CaseIterable, TermKey {
  case absent = "outline.absent"
}

extension Outline {
  /// What a document consists of, and what it lacks.
  typealias Body = (parts: [Part], gaps: [SectionGap])

  /// The parts of a document, by the sections of a catalogue.
  func body<Subject>(
    _ kind: Kind, of subject: Subject, from catalogue: [Section<Subject>]
  ) -> Body {
    let byName = Dictionary(catalogue.map { ($0.name, $0) }) { first, _ in first }
    let needs = Dictionary(catalogue.flatMap(\.needs).map { ($0.name, $0) }) { first, _ in first }
    var body: Body = ([], [])
    for entry in entries {
      guard let section = byName[entry.section] else { continue }
      let added = entry.needs.filter { name in !section.needs.contains { $0.name == name } }
      let missing = (section.needs + added.compactMap { needs[$0] })
        .filter { !$0.isMet(subject) }.map(\.name)
      if missing.isEmpty {
        body.parts.append(
          Part(
            name: section.name, orientation: section.orientation(subject),
            blocks: section.compose(subject)))
        continue
      }
      body.gaps.append(
        SectionGap(section: section.name, missing: missing, treatment: entry.absence.treatment))
      if entry.absence == .say {
        body.parts.append(
          Part(
            name: section.name,
            blocks: Self.statement(
              of: section.name, level: section.level, kind, missing, subject.phrases)))
      }
    }
    return body
  }

  /// The heading of a section without data, and a sentence that says so.
  private static func statement(
    of section: String, level: Int, _ kind: Kind, _ missing: [String], _ phrases: Phrases
  ) -> [Block] {
    let heading = phrases.codelists.name(of: Code(section), in: kind.codelist, phrases.profile)
    let data = missing.map { name -> [Inline] in
      [.text(phrases.codelists.name(of: Code(name), in: "section-data", phrases.profile))]
    }
    return [
      .section(level, section, [.text(heading)]),
      .text(phrases.sentence(OutlineTerm.absent, ["data": phrases.list(data)])),
    ]
  }
}

extension Outline.Absence {
  /// What the document says of the gap.
  fileprivate var treatment: SectionGap.Treatment {
    switch self {
    case .omit: .omitted
    case .say: .stated
    case .require: .refused
    }
  }
}
