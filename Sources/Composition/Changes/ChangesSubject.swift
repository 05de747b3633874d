import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Two editions in one language, with everything that their comparison looks up, found once.
///
/// A class, because the makers of all rows hold the same editions, which are large.
final class ChangesSubject: Sendable {
  /// One of the two editions.
  enum Side: Sendable {
    /// The one before.
    case old
    /// The one after.
    case new
  }

  /// Both editions.
  let editions: ComparedEditions
  /// What changed.
  let changes: [Change]
  /// The words of the language.
  let phrases: Phrases
  private let oldNames: [String: LocalizedText]
  private let newNames: [String: LocalizedText]

  /// Two editions to be written in the language of the phrases.
  init(_ editions: ComparedEditions, _ phrases: Phrases) {
    self.editions = editions
    self.phrases = phrases
    changes =
      switch phrases.readership.audience {
      case .everybody: editions.publicChanges
      case .insiders: editions.changes.changes
      }
    switch editions {
    case .plans(let old, let new):
      oldNames = Self.names(old.actors.map { ($0.id, $0.name) })
      newNames = Self.names(new.actors.map { ($0.id, $0.name) })
    case .projects(let old, let new):
      oldNames = Self.names(old.organisations.map { ($0.id, $0.name) })
      newNames = Self.names(new.organisations.map { ($0.id, $0.name) })
    }
  }

  private static func names(_ names: [(String, LocalizedText)]) -> [String: LocalizedText] {
    Dictionary(names) { first, _ in first }
  }

  /// The new plan; nil for projects.
  var plan: Plan? {
    guard case .plans(_, let plan) = editions else { return nil }
    return plan
  }

  /// The unit whose plan it is; nil for projects, and for a unit that the register lacks.
  var unit: LocalGovernment? { plan.flatMap { phrases.codelists[unit: $0.localGovernment] } }

  /// Whether the data of either edition are invented.
  var dataStatus: DataStatus {
    let statuses: [DataStatus] =
      switch editions {
      case .plans(let old, let new): [old.dataStatus, new.dataStatus]
      case .projects(let old, let new): [old.dataStatus, new.dataStatus]
      }
    return statuses.contains(.illustrative) ? .illustrative : .real
  }

  /// The name of an actor or organisation as an edition has it, else as the other has it; its id
  /// where both lack it.
  func party(_ id: String, _ side: Side) -> [Inline] {
    let names =
      switch side {
      case .old: [oldNames, newNames]
      case .new: [newNames, oldNames]
      }
    guard let name = names.lazy.compactMap({ $0[id] }).first else { return phrases.symbol(id) }
    let list = plan == nil ? "organisations" : "actors"
    return phrases.text(name, at: DataPath(components: [list, id, "name"]))
  }
}

// MARK: - Asking for changes

extension ChangesSubject {
  /// Actions that were added or removed.
  func wholeActions(_ kind: ChangeKind) -> [(change: Change, action: ComparedItem)] {
    changes.compactMap { change in
      guard change.kind == kind, change.subjects.count == 1 else { return nil }
      switch (change.old, change.new) {
      case (.item(let item), _) where item.kind == .action: return (change, item)
      case (_, .item(let item)) where item.kind == .action: return (change, item)
      default: return nil
      }
    }
  }

  /// Changes that are told as old and new text.
  var textual: [Change] { changes.filter(\.isTextual) }

  /// All other changes but those of whole actions.
  func plain(in section: ChangeSection) -> [Change] {
    changes.filter { $0.section == section && !$0.isTextual && !$0.isOfWholeAction }
  }

  /// Changes of a section by the outermost part that they are about, in order; one group for those
  /// that are about none of several.
  static func groups(_ changes: [Change]) -> [(subject: ChangedSubject?, changes: [Change])] {
    var groups: [(subject: ChangedSubject?, changes: [Change])] = []
    for change in changes {
      let subject = change.subjects.first.flatMap { $0.isSingle ? nil : $0 }
      if let last = groups.last, last.subject == subject {
        groups[groups.count - 1].changes.append(change)
      } else {
        groups.append((subject, [change]))
      }
    }
    return groups
  }
}

extension Change {
  /// Whether one text became another.
  var isTextual: Bool {
    guard field != nil, kind != .reordered else { return false }
    return switch (old, new) {
    case (.text, _), (_, .text), (.texts, _), (_, .texts): true
    default: false
    }
  }

  /// Whether an action was added or removed as a whole.
  fileprivate var isOfWholeAction: Bool {
    guard field == nil, subjects.count == 1, subjects.first?.kind == .action else { return false }
    return kind == .added || kind == .removed
  }
}
