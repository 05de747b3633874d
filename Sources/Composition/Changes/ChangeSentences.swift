import DocumentTree
import Languages
import PlanModel

/// What has happened to a part of a definition, in a sentence.
///
/// For example “A3 Zajednički ljetni program: rok pomjeren sa 2026–2028. na 2027–2028.; ukupno
/// +3.000,00 KM”.
struct ChangeSentences {
  let subject: ChangesSubject

  private var phrases: Phrases { subject.phrases }

  /// The part and what has happened to it; the changes must be about that part.
  func sentence(on part: ChangedSubject, _ changes: [Change]) -> [Inline] {
    guard let first = changes.first else { return [] }
    return phrases.sentence(
      ChangesTerm.action,
      ["action": subject.title(of: part, first), "what": clauses(changes)])
  }

  /// What has happened to a part, clause by clause.
  func clauses(_ changes: [Change]) -> [Inline] {
    var clauses: [[Inline]] = []
    var others: [ComparedTerm] = []
    // When and how much come first, whatever the order of the data.
    let leading = [ComparedField.timeframe, .cost, .responsible].compactMap { field in
      changes.first { $0.field == field && $0.subjects.count == 1 }
    }
    for change in leading + changes.filter({ !leading.contains($0) }) {
      if let clause = clause(change) {
        clauses.append(clause)
      } else if let other = Self.term(of: change), !others.contains(where: { $0.key == other.key })
      {
        others.append(other)
      }
    }
    if !others.isEmpty {
      clauses.append(
        phrases.sentence(
          clauses.isEmpty ? ChangesTerm.changed : .alsoChanged,
          ["list": phrases.list(others.map { phrases.term($0) })]))
    }
    return phrases.list(clauses, by: .clauseSeparator)
  }

  /// The clause of a change that is told by itself; nil for one that is only named.
  private func clause(_ change: Change) -> [Inline]? {
    guard change.subjects.count == 1 else { return nil }
    switch (change.kind, change.field, change.old, change.new) {
    case (.added, nil, _, .item(let item)): return whole(change, item, .addedWithAmount)
    case (.removed, nil, .item(let item), _): return whole(change, item, .removedWithAmount)
    case (.rescheduled, .timeframe?, .period(let old), .period(let new)): return moved(old, new)
    case (_, .cost?, _, _):
      return change.difference.map { _ in
        phrases.sentence(
          ChangesTerm.total,
          ["difference": phrases.list(subject.difference(of: change))])
      }
    case (.reassigned, .responsible?, _, .party(let id)):
      return phrases.sentence(ChangesTerm.responsible, ["name": subject.party(id, .new)])
    default: return nil
    }
  }

  private func whole(_ change: Change, _ item: ComparedItem, _ term: ChangesTerm) -> [Inline] {
    guard let amount = item.amount else { return phrases.term(ComparedTerm(change.kind)) }
    return phrases.sentence(
      term, ["amount": phrases.money(amount.amount, amount.currency)])
  }

  /// From when to when something moved: in years if these tell it.
  private func moved(_ old: Period, _ new: Period) -> [Inline] {
    let byYears =
      old.start.year != new.start.year || old.end.year != new.end.year
    let spell = { (period: Period) -> [Inline] in
      guard byYears else { return phrases.period(period, .numeric) }
      return period.start.year == period.end.year
        ? phrases.year(period.start.year)
        : [.value(.years(period.start.year, period.end.year))]
    }
    return phrases.sentence(ChangesTerm.moved, ["old": spell(old), "new": spell(new)])
  }

  /// What a change is named by: the part inside, or else the datum.
  private static func term(of change: Change) -> ComparedTerm? {
    if let inner = change.subjects.dropFirst().first { return ComparedTerm(inner.kind) }
    return change.field.map { ComparedTerm($0) }
  }
}
