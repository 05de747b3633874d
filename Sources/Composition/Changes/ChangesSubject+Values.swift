import Diagnostics
import DocumentTree
import Languages
import PlanModel

extension ChangesSubject {
  /// What a datum says, in one line; in prose, signs mean emphasis, lists and the like.
  func value(
    _ value: ComparedValue, _ side: Side, at path: [String], isProse: Bool = false
  ) -> [Inline] {
    switch value {
    case .absent: phrases.none
    case .notPublished: phrases.notPublished
    case .withheld: phrases.term(ChangesTerm.hidden)
    case .text(let text):
      isProse
        ? phrases.proseLine(text, at: DataPath(components: path))
        : phrases.text(text, at: DataPath(components: path))
    case .texts(let texts):
      phrases.list(lines(texts, at: path, isProse: isProse), by: .clauseSeparator)
    case .verbatim(let words): phrases.verbatim(words)
    case .symbol(let words): phrases.symbol(words)
    case .references(let ids): phrases.list(ids.map { phrases.symbol($0) })
    case .code(let code, let list): self.code(code, list)
    case .codes(let codes, let list): phrases.list(codes.map { self.code($0, list) })
    case .party(let id): party(id, side)
    case .parties(let ids): phrases.list(ids.map { party($0, side) })
    case .units(let keys):
      phrases.list(
        keys.map { [.text(phrases.unitTitle(phrases.codelists[unit: $0], key: $0))] })
    case .language(let tag): phrases.symbol(tag.rawValue)
    case .number(let number): phrases.number(number)
    case .percentage(let number): phrases.percent(number)
    case .money(let money): phrases.money(money.amount, money.currency)
    case .count(let count): phrases.count(count)
    case .year(let year): phrases.year(year)
    case .date(let date): phrases.date(date, .numeric)
    case .monthDay(let day): phrases.everyYear(day)
    case .period(let period): phrases.period(period, .numeric)
    case .answer(let answer): phrases.answer(answer)
    case .compound(let values): phrases.list(values.map { self.value($0, side, at: path) })
    case .item(let item): self.value(item.name, side, at: path)
    }
  }

  /// What a datum says, each text and each datum of a whole part in a line of its own.
  func lines(_ value: ComparedValue, _ side: Side, at path: [String]) -> [[Inline]] {
    switch value {
    case .texts(let texts): lines(texts, at: path)
    case .item(let item): lines(item, side, at: path)
    default: [self.value(value, side, at: path)]
    }
  }

  private func lines(
    _ texts: [LocalizedText], at path: [String], isProse: Bool = false
  ) -> [[Inline]] {
    texts.enumerated().map { index, text in
      let path = DataPath(components: path).element(index)
      return isProse ? phrases.proseLine(text, at: path) : phrases.text(text, at: path)
    }
  }

  private func code(_ code: Code, _ list: String) -> [Inline] {
    guard let name = CodelistName(rawValue: list) else { return phrases.symbol(code.key) }
    return phrases.official(code, in: name, of: unit)
  }

  // MARK: - Whole parts

  /// Everything that a part says and holds, each datum with what it is.
  func lines(_ item: ComparedItem, _ side: Side, at path: [String]) -> [[Inline]] {
    let facts = item.facts.filter { $0.value != .absent && !Self.isSpare($0, of: item) }
      .map { fact in
        labelled(
          label(fact.field, fact.qualifier, side),
          value(fact.value, side, at: path + fact.path, isProse: fact.field.isProse))
      }
    let parts = item.lists.flatMap(\.items).map { part in
      labelled(
        capitalizedTerm(ComparedTerm(part.kind)),
        phrases.list(short(part, side, at: path), by: .clauseSeparator))
    }
    let all = facts + parts
    return all.isEmpty ? [phrases.none] : all
  }

  /// What a part inside another says, without saying twice what it is called.
  private func short(_ item: ComparedItem, _ side: Side, at path: [String]) -> [[Inline]] {
    let named = item.name.parts
    let facts = item.facts.filter { $0.value != .absent && !named.contains($0.value) }
    let name =
      item.name == .absent
      ? [] : [value(item.name, side, at: path, isProse: item.kind.isNamedInProse)]
    let parts = item.lists.flatMap(\.items).flatMap { part in
      short(part, side, at: path)
    }
    return name
      + facts.map { fact in
        labelled(
          term(fact.field, fact.qualifier, side),
          value(fact.value, side, at: path + fact.path, isProse: fact.field.isProse))
      } + parts
  }

  /// Whether a datum is told beside the lines: the title in the row's head, a currency at amounts.
  private static func isSpare(_ fact: ComparedFact, of item: ComparedItem) -> Bool {
    fact.field == .currency || (item.id != nil && fact.value == item.name)
  }

  private func labelled(_ label: [Inline], _ content: [Inline]) -> [Inline] {
    phrases.sentence(CommonTerm.labelled, ["label": label, "content": content])
  }

  // MARK: - Labels

  /// What a datum is, and of what it is told.
  ///
  /// For example “Trošak u godini (2026.)”.
  func label(
    _ field: ComparedField, _ qualifier: ComparedValue?, _ side: Side
  ) -> [Inline] {
    phrases.capitalized(term(field, qualifier, side))
  }

  private func term(
    _ field: ComparedField, _ qualifier: ComparedValue?, _ side: Side
  ) -> [Inline] {
    let name = phrases.term(ComparedTerm(field))
    guard let qualifier else { return name }
    return phrases.remark(name, value(qualifier, side, at: []))
  }

  /// A word with a capital.
  func capitalizedTerm(_ term: ComparedTerm) -> [Inline] {
    phrases.capitalized(phrases.term(term))
  }
}

extension ComparedValue {
  /// The values that this one is made of.
  fileprivate var parts: [ComparedValue] {
    if case .compound(let values) = self { values } else { [self] }
  }
}
