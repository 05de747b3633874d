import Languages
import PlanModel

/// Words of the list of changes between two editions.
enum ChangesTerm: String, CaseIterable, TermKey {
  case title = "changes.title"
  case projectTitle = "changes.project-title"
  case editions = "changes.editions"
  case none = "changes.none"
  // What happened to an action, in a sentence.
  case action = "changes.action"
  case addedWithAmount = "changes.added-with-amount"
  case removedWithAmount = "changes.removed-with-amount"
  case moved = "changes.moved"
  case total = "changes.total"
  case responsible = "changes.responsible"
  case changed = "changes.changed"
  case alsoChanged = "changes.also-changed"
  // Differences.
  case points = "changes.points"
  case gained = "changes.gained"
  case lost = "changes.lost"
  case labelInside = "changes.label-inside"
  case before = "changes.before"
  case after = "changes.after"
  case difference = "changes.difference"
  case hidden = "changes.hidden"
  case hiddenCounts = "changes.hidden-counts"
  case fullCounts = "changes.full-counts"
}

/// Words at the head of the list of changes, and at its end.
enum ChangesHeadTerm: String, CaseIterable, TermKey {
  case alternative = "changes.head.alternative"
  case unit = "changes.head.unit"
  case project = "changes.head.project"
  case period = "changes.head.period"
  case old = "changes.head.old"
  case new = "changes.head.new"
  case actWithNumber = "changes.head.act-with-number"
  case closing = "changes.head.closing"
  case closingNote = "changes.head.closing-note"
  case projectClosingNote = "changes.head.project-closing-note"
  case scope = "changes.head.scope"
}

/// Words of the overview of changes.
enum ChangesSummaryTerm: String, CaseIterable, TermKey {
  case heading = "changes.summary.heading"
  case caption = "changes.summary.caption"
  case alternative = "changes.summary.alternative"
  case section = "changes.summary.section"
  case added = "changes.summary.added"
  case removed = "changes.summary.removed"
  case changed = "changes.summary.changed"
  case total = "changes.summary.total"
  case sameTotal = "changes.summary.same-total"
}

/// Words on the money of two editions.
enum ChangesBudgetTerm: String, CaseIterable, TermKey {
  case heading = "changes.budget.heading"
  case introduction = "changes.budget.introduction"
  case projectIntroduction = "changes.budget.project-introduction"
  case byYearCaption = "changes.budget.by-year-caption"
  case byYearAlternative = "changes.budget.by-year-alternative"
  case bySourceCaption = "changes.budget.by-source-caption"
  case bySourceAlternative = "changes.budget.by-source-alternative"
  case projectCaption = "changes.budget.project-caption"
  case projectAlternative = "changes.budget.project-alternative"
  case beforeAmount = "changes.budget.before-amount"
  case afterAmount = "changes.budget.after-amount"
  case differenceAmount = "changes.budget.difference-amount"
  case figure = "changes.budget.figure"
  case contributions = "changes.budget.contributions"
  case delivered = "changes.budget.delivered"
  case remaining = "changes.budget.remaining"
  case deliveredInYear = "changes.budget.delivered-in-year"
  case currencies = "changes.budget.currencies"
}

/// Words of the tables of changes.
enum ChangesTableTerm: String, CaseIterable, TermKey {
  case addedHeading = "changes.tables.added-heading"
  case addedIntroduction = "changes.tables.added-introduction"
  case addedAlternative = "changes.tables.added-alternative"
  case removedHeading = "changes.tables.removed-heading"
  case removedIntroduction = "changes.tables.removed-introduction"
  case removedAlternative = "changes.tables.removed-alternative"
  case action = "changes.tables.action"
  case content = "changes.tables.content"
  case amount = "changes.tables.amount"
  case heading = "changes.tables.heading"
  case introduction = "changes.tables.introduction"
  case alternative = "changes.tables.alternative"
  case what = "changes.tables.what"
  case textsHeading = "changes.tables.texts-heading"
  case textsIntroduction = "changes.tables.texts-introduction"
  case textsAlternative = "changes.tables.texts-alternative"
  case textOfSection = "changes.tables.text-of-section"
}

/// What the parts and data of definitions are called where changes are told.
struct ComparedTerm: TermKey {
  /// The key in the files of the languages.
  let key: String

  /// What a datum is called.
  init(_ field: ComparedField) { key = "changes.field." + field.rawValue }

  /// What a part is called.
  init(_ kind: ItemKind) { key = "changes.item." + kind.rawValue }

  /// What a section is called.
  init(_ section: ChangeSection) { key = "changes.section." + section.rawValue }

  /// What has happened to a part.
  init(_ kind: ChangeKind) { key = "changes.kind." + kind.rawValue }

  /// All of these words.
  static let allKeys: [String] =
    (ComparedField.allCases.map { Self($0) } + ItemKind.allCases.map { Self($0) }
    + ChangeSection.allCases.map { Self($0) } + ChangeKind.allCases.map { Self($0) }).map(\.key)
}
