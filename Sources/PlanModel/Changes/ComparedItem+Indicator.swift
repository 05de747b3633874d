import Languages

extension ComparedItem {
  /// How success is measured.
  init(_ indicator: Indicator) {
    let measure = indicator.measure
    let spelled = Self.spelling(of: measure)
    self.init(
      .indicator, id: indicator.id, name: .text(indicator.title),
      facts: [
        ComparedFact(
          .level, "level",
          ComparedValue(indicator.level.map { Code($0.rawValue) }, in: "result-levels")),
        ComparedFact(.title, "title", .text(indicator.title)),
        ComparedFact(
          .measure, "measure", .code(Code(measure.rawValue), list: "indicator-measures")),
        ComparedFact(
          .direction, "direction",
          ComparedValue(indicator.direction.map { Code($0.rawValue) }, in: "indicator-directions")),
        ComparedFact(.cumulative, "cumulative", .answer(indicator.isCumulative)),
        ComparedFact(.verification, "verification", ComparedValue(indicator.verification)),
        ComparedFact(
          .dataSource, "source", ComparedValue(indicator.source, ComparedValue.party)),
        ComparedFact(
          .frequency, "frequency", ComparedValue(indicator.frequency, in: "frequencies")),
        ComparedFact(
          .fromIncidents, "from_incidents",
          ComparedValue(indicator.isFromIncidents, ComparedValue.answer)),
        ComparedFact(
          .sameAs, "same_as",
          ComparedValue(indicator.sameAs) {
            .compound([.symbol($0.project), .symbol($0.indicator)])
          }),
      ],
      lists: [
        ComparedList(
          .baseline, at: "baseline", indicator.baseline.map { Self(.baseline, $0, measure) }),
        ComparedList(.target, "targets", indicator.targets.map { Self(.target, $0, measure) }),
        ComparedList(
          .indicatorPeriod, "periods", indicator.periods.map { Self($0, spelled) }),
      ])
  }

  private init(_ kind: ItemKind, _ value: IndicatorValue, _ measure: IndicatorMeasure) {
    let spelled = Self.spelling(of: measure)
    self.init(
      kind, name: ComparedValue(value.year, ComparedValue.year),
      keys: [
        value.year.map(String.init) ?? "", value.value?.description ?? value.text?.key ?? "",
      ],
      facts: [
        ComparedFact(.indicatorYear, "year", ComparedValue(value.year, ComparedValue.year)),
        ComparedFact(.indicatorValue, "value", ComparedValue(value.value, spelled)),
        ComparedFact(.indicatorText, "text", ComparedValue(value.text)),
      ],
      lists: [
        ComparedList(.disaggregation, "by", Self.splits(value.disaggregation, spelled))
      ])
  }

  /// How a number of an indicator is written.
  private static func spelling(
    of measure: IndicatorMeasure
  ) -> (DecimalNumber) -> ComparedValue {
    { number in
      switch measure {
      case .percentage: .percentage(number)
      case .unit, .nominal, .ordinal, .qualitative: .number(number)
      }
    }
  }

  /// How a number is made up, dimension by dimension.
  static func splits(
    _ splits: [Disaggregation], _ spelled: (DecimalNumber) -> ComparedValue
  ) -> [ComparedItem] {
    splits.map { Self($0, spelled) }
  }

  private init(_ split: Disaggregation, _ spelled: (DecimalNumber) -> ComparedValue) {
    self.init(
      .disaggregation, name: .code(Code(split.dimension), list: "disaggregation-dimensions"),
      place: split.dimension, keys: [split.dimension],
      facts: ComparedFact.entries(.disaggregation, "", split.parts) {
        (
          $0.category, .code(Code($0.category), list: "disaggregation-categories"),
          spelled($0.value)
        )
      })
  }
}
