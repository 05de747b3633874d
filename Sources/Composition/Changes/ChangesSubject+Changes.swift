import Diagnostics
import DocumentTree
import Languages
import PlanModel

extension ChangesSubject {
  /// The edition in which the parts that a change is about stand.
  func side(of change: Change) -> Side { change.kind == .removed ? .old : .new }

  /// What a part is called: its id and name, or its name alone.
  func title(of subject: ChangedSubject, _ change: Change) -> [Inline] {
    let name = value(
      subject.name, side(of: change), at: path(of: subject, change),
      isProse: subject.kind.isNamedInProse)
    guard let id = subject.id, subject.kind.isKnownByID else {
      // A year or a party alone does not say what it is the name of.
      return phrases.capitalized(subject.name.isInWords ? name : self.name(of: subject, change))
    }
    return phrases.sentence(
      CommonTerm.identified, ["id": [.strong([.text(id)])], "content": name])
  }

  /// What has changed, inside the outermost part where that stands above it.
  ///
  /// For example “Izvor sredstava – budžet općine: iznos”.
  ///
  /// Below the name of the parts inside, only the datum itself.
  func label(of change: Change, isBelowParts: Bool = false) -> [Inline] {
    // What is the only one of its kind gives its name to the whole section.
    let isAlone = change.subjects.count == 1 && change.field == nil
    let hasHead = change.subjects.first.map { !$0.isSingle || !isAlone } ?? false
    let inner = Array(change.subjects.dropFirst(hasHead ? 1 : 0))
    var names = isBelowParts ? [] : inner.map { name(of: $0, change) }
    if let field = change.field {
      let name = phrases.term(ComparedTerm(field))
      names.append(
        change.qualifier.map { phrases.remark(name, value($0, side(of: change), at: [])) } ?? name)
    }
    guard let first = names.first else { return capitalizedTerm(ComparedTerm(change.kind)) }
    let label = inside(first, names.dropFirst())
    let remark: [Inline]? =
      switch change.kind {
      case .added, .removed, .reordered: phrases.term(ComparedTerm(change.kind))
      case .renamed, .rescheduled, .rebudgeted, .refunded, .reassigned, .retargeted, .reworded,
        .corrected:
        languagesToName(of: change)
          .map { tags in
            phrases.list(
              tags.map { tag in
                phrases.term(InLanguageTerm(tag))
              })
          }
      }
    return phrases.capitalized(remark.map { phrases.remark(label, $0) } ?? label)
  }

  /// The parts inside that several changes are about.
  func label(of parts: [ChangedSubject], _ change: Change) -> [Inline] {
    let names = parts.map { name(of: $0, change) }
    return names.first.map { phrases.capitalized(inside($0, names.dropFirst())) } ?? phrases.none
  }

  private func inside(_ outer: [Inline], _ names: ArraySlice<[Inline]>) -> [Inline] {
    names.reduce(outer) { outer, inner in
      phrases.sentence(ChangesTerm.labelInside, ["outer": outer, "inner": inner])
    }
  }

  private func name(of subject: ChangedSubject, _ change: Change) -> [Inline] {
    let kind = phrases.term(ComparedTerm(subject.kind))
    guard subject.name != .absent else { return kind }
    let name = value(
      subject.name, side(of: change), at: path(of: subject, change),
      isProse: subject.kind.isNamedInProse)
    // The dimension of a breakdown says by itself what it is.
    if subject.kind == .disaggregation { return name }
    guard let id = subject.id, subject.kind.isKnownByID else { return phrases.remark(kind, name) }
    return phrases.remark(
      phrases.sentence(
        CommonTerm.identified, ["id": kind, "content": phrases.symbol(id)]), name)
  }

  private func path(of subject: ChangedSubject, _ change: Change) -> [String] {
    guard let id = subject.id, let place = change.path.firstIndex(of: id) else {
      return change.path
    }
    return Array(change.path[...place])
  }

  // MARK: - Old, new, difference

  /// What the old edition says, line by line.
  func old(of change: Change) -> [[Inline]] { told(change.old, .old, change) }

  /// What the new edition says, line by line.
  func new(of change: Change) -> [[Inline]] { told(change.new, .new, change) }

  /// What an edition says, in a cell: prose with its paragraphs, lists and emphasis.
  func cell(_ side: Side, of change: Change) -> Cell {
    let value =
      switch side {
      case .old: change.old
      case .new: change.new
      }
    let texts = value.writtenTexts
    guard change.field?.isProse ?? false, !texts.isEmpty else {
      return .lines(told(value, side, change))
    }
    guard let tags = languagesToName(of: change) else {
      let path = DataPath(components: change.path)
      return .prose(
        texts.enumerated().map { index, text in
          if case .texts = value { return phrases.prose(text, at: path.element(index)) }
          return phrases.prose(text, at: path)
        })
    }
    return .lines(
      tags.flatMap { tag in
        texts.map { text in
          text[tag].map { [.language(tag, Prose.line(of: $0))] }
            ?? (text.isUnpublished(in: tag) ? phrases.notPublished : phrases.none)
        }
      })
  }

  private func told(_ value: ComparedValue, _ side: Side, _ change: Change) -> [[Inline]] {
    guard let tags = languagesToName(of: change) else {
      return lines(value, side, at: change.path)
    }
    let texts = value.writtenTexts
    guard !texts.isEmpty else { return lines(value, side, at: change.path) }
    return tags.flatMap { tag in
      texts.map { text in
        text[tag].map { [.language(tag, [.text($0)])] }
          ?? (text.isUnpublished(in: tag) ? phrases.notPublished : phrases.none)
      }
    }
  }

  /// The languages in which a text was changed, where it was not in all: readers of the others
  /// would not see what changed.
  private func languagesToName(of change: Change) -> [LanguageTag]? {
    guard change.isTextual, change.old != .absent, change.new != .absent else { return nil }
    let (old, new) = (change.old.writtenTexts, change.new.writtenTexts)
    guard old.count == new.count else { return nil }
    let tags = [phrases.source.primary] + [phrases.source.secondary].compactMap(\.self)
    let others = (old + new).flatMap(\.versions).map(\.language).filter { !tags.contains($0) }
    let all = tags + LanguageTag.allCases.filter { others.contains($0) }
    let changed = all.filter { tag in
      zip(old, new).contains {
        $0[tag] != $1[tag] || $0.isUnpublished(in: tag) != $1.isUnpublished(in: tag)
      }
    }
    return changed.count < all.count ? changed : nil
  }

  /// By how much the editions differ, line by line; the mark for nothing where that has no measure.
  func difference(of change: Change) -> [[Inline]] {
    switch change.difference {
    case nil: [phrases.none]
    case .money(let money): [signed(money)]
    case .number(let number): [signed(number) { phrases.number($0) }]
    case .points(let number):
      [
        phrases.sentence(
          ChangesTerm.points, ["number": signed(number) { phrases.number($0) }])
      ]
    case .elements(let added, let removed): elements(added, removed, change)
    }
  }

  /// What a list gained and lost; the mark for nothing where it only says something twice.
  private func elements(
    _ added: ComparedValue, _ removed: ComparedValue, _ change: Change
  ) -> [[Inline]] {
    var lines: [[Inline]] = []
    if added != .absent {
      lines.append(
        phrases.sentence(ChangesTerm.gained, ["list": value(added, .new, at: change.path)]))
    }
    if removed != .absent {
      lines.append(
        phrases.sentence(ChangesTerm.lost, ["list": value(removed, .old, at: change.path)]))
    }
    return lines.isEmpty ? [phrases.none] : lines
  }

  /// An amount with its currency and its sign, also where it is above zero.
  func signed(_ money: Money) -> [Inline] {
    signed(money.amount) { phrases.money($0, money.currency) }
  }

  /// A number with its sign, also where it is above zero.
  func signed(_ number: DecimalNumber, _ spell: (DecimalNumber) -> [Inline]) -> [Inline] {
    if number == .zero { return spell(number) }
    guard number.isNegative else { return [.text(Self.plus)] + spell(number) }
    return [.text(phrases.profile.numbers.minus)] + spell(.zero - number)
  }

  private static let plus = "+"
}

extension ComparedValue {
  /// Whether the author's own words name something.
  fileprivate var isInWords: Bool {
    switch self {
    case .text, .texts, .verbatim, .compound: true
    case .absent, .notPublished, .withheld, .symbol, .references, .code, .codes, .party, .parties,
      .units, .language, .number, .percentage, .money, .count, .year, .date, .monthDay, .period,
      .answer,
      .item:
      false
    }
  }

  /// The texts that this value holds.
  fileprivate var writtenTexts: [LocalizedText] {
    switch self {
    case .text(let text): [text]
    case .texts(let texts): texts
    default: []
    }
  }
}
