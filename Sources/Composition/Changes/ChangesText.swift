import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// What changed, as lines of plain text: by section, each part in a sentence, data below it with
/// their amounts in columns.
struct ChangesText {
  let subject: ChangesSubject

  private var phrases: Phrases { subject.phrases }

  /// One datum on a line, or on several.
  private struct Entry {
    let label: String
    let old: [String]
    let new: [String]
    let difference: [String]
    let isFigure: Bool
    /// Whether a whole part was added or removed, of which one edition says nothing.
    let isWhole: Bool
    /// Whether that part is the outermost one, which stands above.
    let isHead: Bool
  }

  /// All lines.
  var lines: [String] {
    guard !subject.changes.isEmpty else { return head + ["", plain(ChangesTerm.none)] }
    return head + budgetSentence
      + ChangeSection.allCases.flatMap { section -> [String] in
        let changes = subject.changes.filter { $0.section == section }
        guard !changes.isEmpty else { return [] }
        return ["", spell(subject.capitalizedTerm(ComparedTerm(section)))]
          + ChangesSubject.groups(changes).flatMap { lines(of: $0, $1) }
      }
      + ComparedSums.all(of: subject).flatMap { [""] + table($0) }
  }

  private var head: [String] {
    switch subject.editions {
    case .plans(let old, let new):
      let unit = phrases.unitTitle(subject.unit, key: new.localGovernment)
      return [
        line(ChangesTerm.title, spell(phrases.text(new.title, at: "title"))), unit,
        spell(
          phrases.sentence(
            ChangesTerm.editions,
            [
              "old": CoverSection.edition(old.edition, phrases),
              "new": CoverSection.edition(new.edition, phrases),
            ])),
      ]
    case .projects(_, let new):
      return [line(ChangesTerm.projectTitle, spell(phrases.name(new.title, at: "title")))]
    }
  }

  private var budgetSentence: [String] {
    ChangesTotal.sentence(subject).map { [spell($0)] } ?? []
  }

  // MARK: - Changes

  /// A change in words: what, what it was, what it is, and by how much they differ.
  func words(of change: Change) -> String {
    let title =
      change.subjects.first.flatMap {
        $0.isSingle ? nil : spell(subject.title(of: $0, change)) + ": "
      } ?? ""
    let entry = entry(change)
    let join = { (lines: [String]) in lines.joined(separator: plain(CommonTerm.clauseSeparator)) }
    let difference = entry.difference.isEmpty ? "" : " (\(join(entry.difference)))"
    return title + entry.label + ": " + join(entry.old) + Self.arrow + join(entry.new) + difference
  }

  private func lines(of part: ChangedSubject?, _ changes: [Change]) -> [String] {
    guard let part else { return lines(of: changes.map(entry), indent: "  ") }
    let sentence = ChangeSentences(subject: subject).sentence(on: part, changes)
    return ["  " + spell(sentence)] + lines(of: changes.map(entry), indent: "    ")
  }

  private func entry(_ change: Change) -> Entry {
    let hasDifference = change.difference != nil
    return Entry(
      label: spell(subject.label(of: change)), old: subject.old(of: change).map(spell),
      new: subject.new(of: change).map(spell),
      difference: hasDifference ? subject.difference(of: change).map(spell) : [],
      isFigure: change.old.isFigure && change.new.isFigure,
      isWhole: change.kind == .added || change.kind == .removed,
      isHead: change.subjects.count == 1 && change.subjects.first?.isSingle == false)
  }

  /// Lines of data: figures in columns, short words in a line, long ones below their label.
  private func lines(of entries: [Entry], indent: String) -> [String] {
    let figures = entries.filter(\.isFigure)
    let width = { (values: [String]) in values.map(\.count).max() ?? 0 }
    let label = width(figures.map(\.label))
    let old = width(figures.compactMap(\.old.first))
    let new = width(figures.compactMap(\.new.first))
    let difference = width(figures.compactMap(\.difference.first))
    return entries.flatMap { entry -> [String] in
      let (before, after) = (entry.old.first ?? "", entry.new.first ?? "")
      if entry.isFigure {
        let columns = [
          Self.padded(entry.label, to: label),
          Self.aligned(before, to: old) + Self.arrow
            + Self.aligned(after, to: new),
          entry.difference.first.map { Self.aligned($0, to: difference) },
        ]
        return [indent + columns.compactMap(\.self).joined(separator: "  ")]
      }
      if entry.isWhole { return whole(entry, indent) }
      let isShort =
        entry.old.count == 1 && entry.new.count == 1
        && entry.label.count + before.count + after.count <= Self.longestLine
      if isShort {
        let more = entry.difference.isEmpty ? "" : "  (\(entry.difference.joined(separator: "; ")))"
        return [indent + entry.label + ": " + before + Self.arrow + after + more]
      }
      return [indent + entry.label + ":"] + entry.old.map { indent + "  − " + $0 }
        + entry.new.map { indent + "  + " + $0 } + entry.difference.map { indent + "  = " + $0 }
    }
  }

  /// What a part says that was added or removed, below its label.
  private func whole(_ entry: Entry, _ indent: String) -> [String] {
    let none = spell(phrases.none)
    let content =
      (entry.old == [none] ? [] : entry.old.map { "− " + $0 })
      + (entry.new == [none] ? [] : entry.new.map { "+ " + $0 })
    guard !entry.isHead else { return content.map { indent + $0 } }
    let difference = entry.difference.map { "  " + $0 }.joined()
    return [indent + entry.label + ":" + difference] + content.map { indent + "  " + $0 }
  }

  // MARK: - Sums

  private func table(_ sums: ComparedSums) -> [String] {
    let spelled = { (number: DecimalNumber?) in
      spell(phrases.amount(number, decimals: sums.decimals))
    }
    let symbol = phrases.profile.numbers.symbol(of: sums.currency)
    let rows =
      [
        [
          spell(phrases.term(sums.caption)) + " (\(symbol))", plain(ChangesTerm.before),
          plain(ChangesTerm.after), plain(ChangesTerm.difference),
        ]
      ]
      + sums.lines.map { line in
        [
          "  " + spell(line.label), spelled(line.old), spelled(line.new),
          line.difference.map { number in
            spell(subject.signed(number) { phrases.amount($0, decimals: sums.decimals) })
          } ?? spell(phrases.none),
        ]
      }
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      Self.padded(row[0], to: widths[0])
        + (1..<4).map { "  " + Self.aligned(row[$0], to: widths[$0]) }.joined()
    }
  }

  // MARK: - Spelling

  private static let arrow = " → "
  private static let longestLine = 84

  private func plain(_ term: some TermKey) -> String { phrases.plain(term) }

  private func line(_ label: ChangesTerm, _ content: String) -> String {
    phrases.profile.term(CommonTerm.labelled, ["label": plain(label), "content": content])
  }

  private func spell(_ content: [Inline]) -> String {
    PlainSpelling(profile: phrases.profile).text(of: content)
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func aligned(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

/// Spells content without looks, for a terminal.
struct PlainSpelling {
  let profile: LanguageProfile

  /// The content as plain text.
  func text(of content: [Inline]) -> String { content.map(text).joined() }

  private func text(of inline: Inline) -> String {
    switch inline {
    case .text(let words), .code(let words): words
    case .value(let value): profile.spell(value)
    case .strong(let inner), .emphasis(let inner), .language(_, let inner), .link(_, let inner),
      .note(let inner):
      text(of: inner)
    case .missing(_, let original):
      [profile.term(WriterTerm.missingMark), original?.text].compactMap(\.self)
        .joined(separator: " ")
    case .lineBreak: " "
    case .count, .reference, .field: ""
    }
  }
}
