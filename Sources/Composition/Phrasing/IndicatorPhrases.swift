import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on indicators.
enum IndicatorTerm: String, CaseIterable, TermKey {
  case change = "indicator.change"
  case target = "indicator.target"
  case cumulative = "indicator.cumulative"
  case disaggregated = "indicator.disaggregated"
  case part = "indicator.part"
}

/// What sections say of an indicator of a plan or of a project.
struct IndicatorPhrases {
  private let indicator: Indicator
  private let phrases: Phrases
  private let path: DataPath
  private let published: PublishedIndicators?

  /// The phrases of an indicator at its path, with what its readers may see of its values.
  init(
    _ indicator: Indicator, _ phrases: Phrases, at path: DataPath,
    published: PublishedIndicators? = nil
  ) {
    self.published = published
    self.indicator = indicator
    self.phrases = phrases
    self.path = path
  }

  /// What is measured.
  var title: [Inline] { phrases.text(indicator.title, at: path / "title") }

  /// What is measured, and from what to what it is to change.
  var change: [Inline] { change(from: baseline, to: targets) }

  /// The same with what the values are made up of.
  var detailedChange: [Inline] { change(from: detailedBaseline, to: detailedTargets) }

  private func change(from baseline: [Inline], to targets: [[Inline]]) -> [Inline] {
    phrases.sentence(
      IndicatorTerm.change,
      [
        "title": title, "baseline": baseline,
        "targets": phrases.list(targets.isEmpty ? [phrases.notPublished] : targets),
      ])
  }

  /// The value at the start, with its year.
  var baseline: [Inline] {
    indicator.baseline.map { dated($0, at: path / "baseline", known) } ?? phrases.notPublished
  }

  /// The values to be reached, each with its year.
  var targets: [[Inline]] {
    indicator.targets.enumerated().map { index, target in
      dated(target, at: (path / "targets").element(index), spelled)
    }
  }

  /// The values to be reached, each with its year and what it is made up of.
  var detailedTargets: [[Inline]] {
    indicator.targets.enumerated().map { index, target in
      detailed(target, at: (path / "targets").element(index), spelled)
    }
  }

  /// The value at the start, with its year and what it is made up of.
  var detailedBaseline: [Inline] {
    indicator.baseline.map { detailed($0, at: path / "baseline", known) } ?? phrases.notPublished
  }

  /// How it is measured, and whether more is better.
  var measure: [Inline] {
    var remarks: [[Inline]] = []
    if let direction = indicator.direction {
      remarks.append(phrases.code(Code(direction.rawValue), in: .indicatorDirections))
    }
    if indicator.isCumulative { remarks.append(phrases.term(IndicatorTerm.cumulative)) }
    let measure = phrases.codeAlone(Code(indicator.measure.rawValue), in: .indicatorMeasures)
    return remarks.isEmpty ? measure : phrases.remark(measure, phrases.list(remarks))
  }

  /// The level of result that it measures.
  var level: [Inline] {
    phrases.codeAlone(indicator.level.map { Code($0.rawValue) }, in: .resultLevels)
  }

  /// A value with its year and what it is made up of.
  func value(_ value: IndicatorValue, at path: DataPath) -> [Inline] {
    guard value.value != nil || value.text != nil else { return phrases.notPublished }
    return value.year == nil ? known(value, at: path) : detailed(value, at: path, known)
  }

  /// A value that was measured, without words, with its year.
  func number(_ value: IndicatorValue) -> [Inline] {
    dated(IndicatorValue(year: value.year, value: value.value), at: path, known)
  }

  /// A value that was measured; a mark where it is withheld.
  private func known(_ value: IndicatorValue, at path: DataPath) -> [Inline] {
    isWithheld(value) ? phrases.term(PrivacyTerm.withheld) : spelled(value, at: path)
  }

  private func isWithheld(_ value: IndicatorValue) -> Bool {
    published?.withholds(value, of: indicator) ?? false
  }

  /// How a value is told: one to be reached as it is, one that was measured as readers may see it.
  private typealias Telling = (IndicatorValue, DataPath) -> [Inline]

  private func dated(
    _ value: IndicatorValue, at path: DataPath, _ spell: Telling
  ) -> [Inline] {
    phrases.sentence(
      IndicatorTerm.target,
      ["value": spell(value, path), "year": phrases.year(value.year)])
  }

  private func detailed(
    _ value: IndicatorValue, at path: DataPath, _ spell: Telling
  ) -> [Inline] {
    let dated = dated(value, at: path, spell)
    guard spell(value, path) == spelled(value, at: path) else { return dated }
    let parts = value.disaggregation.map { split in
      phrases.sentence(
        IndicatorTerm.disaggregated,
        [
          "dimension": phrases.code(Code(split.dimension), in: .disaggregationDimensions),
          "parts": phrases.list(
            split.parts.map { part in
              phrases.sentence(
                IndicatorTerm.part,
                [
                  "category": phrases.code(Code(part.category), in: .disaggregationCategories),
                  "value": measured(part.value),
                ])
            }),
        ])
    }
    return parts.isEmpty ? dated : phrases.list([dated] + parts, by: .clauseSeparator)
  }

  private func spelled(_ value: IndicatorValue, at path: DataPath) -> [Inline] {
    guard let number = value.value else { return phrases.text(value.text, at: path / "text") }
    guard let text = value.text else { return measured(number) }
    return phrases.remark(measured(number), phrases.text(text, at: path / "text"))
  }

  private func measured(_ number: DecimalNumber) -> [Inline] {
    switch indicator.measure {
    case .percentage: phrases.percent(number)
    case .unit, .nominal, .ordinal, .qualitative: phrases.number(number)
    }
  }
}
