import Languages
import PlanModel

extension ActivityImport {
  /// What the project brings.
  var results: [YAMLTree.Entry] {
    guard !activity.results.isEmpty else { return [] }
    let codes = codes
    let results = activity.results.enumerated().map { place, result in
      let level: ResultLevel? =
        switch result.type {
        case "1": .output
        case "2": .outcome
        case "3": .impact
        case "9": .other
        default: nil
        }
      let held = result.indicators.all.filter { texts.text($0.title.narratives.all) != nil }
      let indicators = held.enumerated().compactMap { number, indicator in
        self.indicator(indicator, id: "i\(place + 1)-\(number + 1)")
      }
      return YAMLTree.block([
        ("code", .quoted(codes[place])),
        ("level", level.map { .plain($0.rawValue) } ?? .unknown),
        ("statement", texts.tree(texts.text(result.title.narratives.all))),
        ("indicators", .list(indicators)),
      ])
    }
    return [("results", .list(results))]
  }

  /// The codes of the publisher where every result has one of its own, else numbers.
  private var codes: [String] {
    let own = activity.results.compactMap { result in
      result.references.first { $0.vocabulary == "99" && !$0.reference.collapsed.isEmpty }?
        .reference.collapsed
    }
    return Set(own).count == activity.results.count
      ? own : activity.results.indices.map { String($0 + 1) }
  }

  private func indicator(_ indicator: Measure, id: String) -> YAMLTree? {
    let measure: IndicatorMeasure
    switch indicator.measure {
    case "1": measure = .unit
    case "2": measure = .percentage
    case "3": measure = .nominal
    case "4": measure = .ordinal
    case "5": measure = .qualitative
    default: return nil
    }
    var entries: [YAMLTree.Entry] = [
      ("id", .plain(id)), ("title", texts.tree(texts.text(indicator.title.narratives.all))),
      ("measure", .plain(measure.rawValue)),
    ]
    if let ascending = indicator.isAscending {
      let direction: IndicatorDirection = ascending ? .increase : .decrease
      entries.append(("direction", .plain(direction.rawValue)))
    }
    if let baseline = baseline(indicator, measure) { entries.append(("baseline", baseline)) }
    let last = lastTarget(indicator, measure)
    let target = last.map { place in
      let period = indicator.periods[place]
      return YAMLTree.flow(
        [("year", .plain(String(period.end.day.year)))] + values(period.targets, measure))
    }
    entries.append(("targets", .list(target.map { [$0] } ?? [])))
    // The year of a target needs no period of its own.
    let told = last.map { indicator.periods[$0] }
    let periods = indicator.periods.filter { !isTold($0, by: told, measure) }
      .compactMap { period($0, measure) }
    if !periods.isEmpty { entries.append(("periods", .list(periods))) }
    if let verification = texts.text(indicator.description?.narratives.all) {
      entries.append(("verification", texts.tree(verification)))
    }
    return .block(entries)
  }

  /// The years that a definition admits.
  private static let years = 1000...9999

  private func baseline(_ indicator: Measure, _ measure: IndicatorMeasure) -> YAMLTree? {
    guard let first = indicator.baselines.first, Self.years.contains(first.year.value) else {
      return nil
    }
    let same = indicator.baselines.filter { $0.year == first.year }.map {
      Reading(
        value: $0.value, locations: $0.locations, dimensions: $0.dimensions, comment: $0.comment)
    }
    let values = values(same, measure)
    return values.isEmpty ? nil : .flow([("year", .plain(first.year.text))] + values)
  }

  /// Whether a period tells nothing but what the target of its year does.
  private func isTold(
    _ period: MeasurePeriod, by target: MeasurePeriod?, _ measure: IndicatorMeasure
  ) -> Bool {
    guard let target, period.isYear, period.end.day.year == target.end.day.year,
      values(period.actuals, measure).isEmpty
    else { return false }
    let spelled =
      { YAMLTree.flow(values($0.targets, measure)).onOneLine } as (MeasurePeriod) -> String
    return spelled(period) == spelled(target)
  }

  /// The place of the last period that has a target: what is to be reached in the end.
  private func lastTarget(_ indicator: Measure, _ measure: IndicatorMeasure) -> Int? {
    var last: Int?
    for (place, period) in indicator.periods.enumerated()
    where whole(period.targets, measure) != nil {
      if last.map({ indicator.periods[$0].end.day <= period.end.day }) ?? true { last = place }
    }
    return last
  }

  private func period(_ period: MeasurePeriod, _ measure: IndicatorMeasure) -> YAMLTree? {
    guard let start = period.start.day.date, let end = period.end.day.date else { return nil }
    var entries: [YAMLTree.Entry] = [
      ("start", .plain("\(start)")), ("end", .plain("\(end)")),
      ("milestone", whole(period.targets, measure) ?? .unknown),
      ("actual", whole(period.actuals, measure) ?? .unknown),
    ]
    if let made = parts(period.actuals, measure) { entries.append(("by", made)) }
    if let planned = parts(period.targets, measure) { entries.append(("milestone_by", planned)) }
    if measure != .qualitative, let first = period.actuals.first(where: \.isWhole),
      number(first) != nil, let reason = texts.text(first.comment?.narratives.all)
    {
      entries.append(("variance_reason", texts.tree(reason).inline))
    }
    return entries.count > 4 ? .block(entries) : .flow(entries)
  }

  /// A value and its parts by the keys of a year's value.
  private func values(_ readings: [Reading], _ measure: IndicatorMeasure) -> [YAMLTree.Entry] {
    let key = measure == .qualitative ? "text" : "value"
    return (whole(readings, measure).map { [(key, $0)] } ?? [])
      + (parts(readings, measure).map { [("by", $0)] } ?? [])
  }

  /// The value for all, as number or words.
  private func whole(_ readings: [Reading], _ measure: IndicatorMeasure) -> YAMLTree? {
    let whole = readings.filter(\.isWhole)
    switch measure {
    case .qualitative:
      return whole.lazy.compactMap { texts.text($0.comment?.narratives.all) }.first
        .map { texts.tree($0).inline }
    case .unit, .percentage, .nominal, .ordinal:
      return whole.lazy.compactMap(number).first.map { .plain(StandardDecimal($0).text) }
    }
  }

  /// The numbers of groups, by one dimension each.
  private func parts(_ readings: [Reading], _ measure: IndicatorMeasure) -> YAMLTree? {
    guard measure != .qualitative else { return nil }
    var dimensions: [(name: String, parts: [(category: String, value: DecimalNumber)])] = []
    for reading in readings where reading.dimensions.count == 1 && reading.locations.isEmpty {
      guard let name = reading.dimensions[0].name?.collapsed, !name.isEmpty,
        let category = reading.dimensions[0].value?.collapsed, !category.isEmpty,
        let value = number(reading)
      else { continue }
      let place = dimensions.firstIndex { $0.name == name } ?? dimensions.count
      if place == dimensions.count { dimensions.append((name, [])) }
      if !dimensions[place].parts.contains(where: { $0.category == category }) {
        dimensions[place].parts.append((category, value))
      }
    }
    guard !dimensions.isEmpty else { return nil }
    return .flow(
      dimensions.map { name, parts in
        (name, .flow(parts.map { ($0, .plain(StandardDecimal($1).text)) }))
      })
  }

  private func number(_ reading: Reading) -> DecimalNumber? {
    reading.value.flatMap { StandardDecimal(text: $0)?.number }
  }
}

extension MeasurePeriod {
  /// Whether it is a calendar year.
  fileprivate var isYear: Bool {
    let (first, last) = (start.day, end.day)
    return first.year == last.year && (first.month, first.day) == (1, 1)
      && (last.month, last.day) == (12, 31)
  }
}

extension Reading {
  /// Whether it is for all people and places.
  var isWhole: Bool { dimensions.isEmpty && locations.isEmpty }
}
