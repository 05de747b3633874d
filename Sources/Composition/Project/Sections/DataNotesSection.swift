import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on what the data do not say.
enum DataNotesTerm: String, CaseIterable, TermKey {
  case heading = "project-summary.data-notes.heading"
  case alternative = "project-summary.data-notes.alternative"
  case yearNotPublished = "project-summary.data-notes.year-not-published"
  case endPassed = "project-summary.data-notes.end-passed"
  case rate = "project-summary.data-notes.rate"
  case roles = "project-summary.data-notes.roles"
  case splitNotPublished = "project-summary.data-notes.split-not-published"
  case budgetNotPublished = "project-summary.data-notes.budget-not-published"
  case titleNotPublished = "project-summary.data-notes.title-not-published"
  case levelNotPublished = "project-summary.data-notes.level-not-published"
  case indicatorsNotPublished = "project-summary.data-notes.indicators-not-published"
  case ratesUsed = "project-summary.data-notes.rates-used"
  case exchange = "project-summary.data-notes.exchange"
  case unconverted = "project-summary.data-notes.unconverted"
  case missing = "project-summary.data-notes.missing"
  case provenance = "project-summary.data-notes.provenance"
  case moreInformation = "project-summary.data-notes.more-information"
  case asPublished = "project-summary.data-notes.as-published"
  case illustrative = "project-summary.data-notes.illustrative"
}

/// The names of the languages, as they stand after “in”.
enum InLanguageTerm: String, CaseIterable, TermKey {
  case bosnian = "language.in.bs-Latn"
  case croatian = "language.in.hr"
  case serbianLatin = "language.in.sr-Latn"
  case serbianCyrillic = "language.in.sr-Cyrl"
  case english = "language.in.en"

  /// The name of a language.
  init(_ tag: LanguageTag) {
    switch tag {
    case .bosnian: self = .bosnian
    case .croatian: self = .croatian
    case .serbianLatin: self = .serbianLatin
    case .serbianCyrillic: self = .serbianCyrillic
    case .english: self = .english
    }
  }
}

/// What the data do not say, and where they are doubtful.
enum DataNotesSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let notes =
      time(subject) + money(subject) + results(subject) + organisations(subject)
      + languages(subject) + source(subject)
    let phrases = subject.phrases
    return [
      PagePanel(
        name: "data-notes", heading: phrases.term(DataNotesTerm.heading),
        alternative: phrases.plain(DataNotesTerm.alternative),
        blocks: [.text(phrases.pointed(notes), .tableText)]
      ).block
    ]
  }

  private static func time(_ subject: ProjectSubject) -> [[Inline]] {
    let phrases = subject.phrases
    let figures = subject.delivery
    var notes = figures.unpublishedYears.map { year in
      phrases.sentence(DataNotesTerm.yearNotPublished, ["year": phrases.year(year)])
    }
    if let expected = endThatPassed(subject) {
      notes.append(
        phrases.sentence(
          DataNotesTerm.endPassed,
          [
            "end": phrases.date(expected), "day": subject.day,
            "status": phrases.quoted(
              phrases.text(
                subject.project.status?.publishedLabel, at: "status/published_label")),
          ]))
    }
    return notes
  }

  /// The expected end of a project that is not over though that has come; nil otherwise.
  ///
  /// The day of the figures may be the last of the expected month itself, so it counts as reached.
  private static func endThatPassed(_ subject: ProjectSubject) -> PartialDate? {
    let closed: Set<Int> = [4, 5]
    guard subject.project.dates.end.value == nil,
      let expected = subject.project.dates.expectedEnd.value,
      let day = subject.delivery.measuredDay, expected.lastDay <= day,
      !closed.contains(subject.project.status?.iati ?? 0)
    else { return nil }
    return expected
  }

  private static func money(_ subject: ProjectSubject) -> [[Inline]] {
    let phrases = subject.phrases
    let finance = subject.project.finance
    var notes: [[Inline]] = []
    if subject.ledger.rateOfContributions != nil { notes.append(phrases.term(DataNotesTerm.rate)) }
    if finance.byRecipientOrganisation.value == nil, subject.ledger.organisations.isEmpty {
      notes.append(phrases.term(DataNotesTerm.splitNotPublished))
    }
    if finance.budgetByYear.value == nil, finance.budget.value == nil {
      notes.append(phrases.term(DataNotesTerm.budgetNotPublished))
    }
    return notes + exchange(subject)
  }

  /// The rates by which amounts were converted, and what could not be.
  private static func exchange(_ subject: ProjectSubject) -> [[Inline]] {
    let phrases = subject.phrases
    let numbers = phrases.profile.numbers
    var notes: [[Inline]] = []
    let used = subject.ledger.usedRates.map { rate in
      phrases.sentence(
        DataNotesTerm.exchange,
        [
          "from": [.text(numbers.symbol(of: rate.from))],
          "value": phrases.number(rate.value),
          "to": [.text(numbers.symbol(of: rate.to))],
          "date": phrases.date(rate.date, .numeric),
        ])
    }
    if !used.isEmpty {
      notes.append(
        phrases.sentence(
          DataNotesTerm.ratesUsed, ["rates": phrases.list(used, by: .clauseSeparator)]))
    }
    if !subject.ledger.unconverted.isEmpty {
      notes.append(
        phrases.sentence(
          DataNotesTerm.unconverted,
          ["currencies": phrases.list(subject.ledger.unconverted.map { phrases.symbol($0) })]))
    }
    return notes
  }

  /// Organisations whose part different places of the source tell in different words.
  private static func organisations(_ subject: ProjectSubject) -> [[Inline]] {
    let phrases = subject.phrases
    let twofold = subject.project.organisations.filter {
      Set($0.asPublished.map(\.role)).count > 1
    }
    guard !twofold.isEmpty else { return [] }
    let names = twofold.map { subject.name(of: $0) }
    return [
      phrases.sentence(
        DataNotesTerm.roles, ["organisations": phrases.list(names, by: .clauseSeparator)])
    ]
  }

  private static func results(_ subject: ProjectSubject) -> [[Inline]] {
    let phrases = subject.phrases
    func note(_ term: DataNotesTerm, _ results: [ProjectResult]) -> [Inline]? {
      guard !results.isEmpty else { return nil }
      return phrases.sentence(
        term, ["codes": phrases.list(results.map { phrases.symbol($0.code) })])
    }
    let all = subject.project.results
    return [
      note(.levelNotPublished, all.filter { $0.level.value == nil }),
      note(.indicatorsNotPublished, all.filter(\.indicators.isEmpty)),
    ].compactMap(\.self)
  }

  private static func source(_ subject: ProjectSubject) -> [[Inline]] {
    let phrases = subject.phrases
    var notes: [[Inline]] = []
    if subject.project.provenance?.isAsPublished == true {
      notes.append(phrases.term(DataNotesTerm.asPublished))
    }
    if subject.project.dataStatus == .illustrative {
      notes.append(phrases.term(DataNotesTerm.illustrative))
    }
    if let url = subject.project.provenance?.url {
      notes.append(
        phrases.sentence(DataNotesTerm.moreInformation, ["url": phrases.symbol(url)]))
    }
    if let provenance = subject.project.provenance {
      // It comes last since no full stop can follow its date.
      notes.append(
        phrases.sentence(
          DataNotesTerm.provenance,
          [
            "source": phrases.verbatim(provenance.source),
            "captured": phrases.date(provenance.captured.value, .numeric),
          ]))
    }
    return notes
  }
}

// MARK: - Languages

extension DataNotesSection {
  /// Which texts the source lacks in one of the definition's languages.
  ///
  /// They are told alike in every language, so that the trees keep the same shape.
  private static func languages(_ subject: ProjectSubject) -> [[Inline]] {
    let phrases = subject.phrases
    let project = subject.project
    let tags = [project.languages.primary, project.languages.secondary].compactMap(\.self)
    let texts = printedTexts(of: project)
    var notes = tags.filter { project.title.isUnpublished(in: $0) }.map { tag in
      phrases.sentence(
        DataNotesTerm.titleNotPublished, ["language": phrases.term(InLanguageTerm(tag))])
    }
    // A title that is not published is told of above and stands in the other language.
    let lacking = tags.filter { tag in
      texts.contains { $0.words(inAnyScriptOf: tag) == nil }
        || project.title.words(inAnyScriptOf: tag) == nil && !project.title.isUnpublished(in: tag)
    }
    notes += lacking.map { tag in
      phrases.sentence(
        DataNotesTerm.missing,
        [
          "language": phrases.term(InLanguageTerm(tag)),
          "mark": phrases.term(WriterTerm.missingMark),
        ])
    }
    return notes
  }

  private static func printedTexts(of project: Project) -> [LocalizedText] {
    let indicators = project.results.flatMap(\.indicators)
    let values = indicators.flatMap { [$0.baseline].compactMap(\.self) + $0.targets }
    let single = [
      project.overallObjective, project.status?.publishedLabel, project.area,
    ].compactMap(\.self)
    return single + project.components.map(\.text)
      + project.primaryBeneficiaries.map(\.name) + project.results.map(\.statement)
      + project.organisations.map(\.name) + indicators.map(\.title)
      + indicators.compactMap(\.verification) + values.compactMap(\.text)
  }
}
