/// What the activity brings: a `result` of the standard.
struct Outcome: ElementCoded {
  var type = ""
  var isAggregable: Bool?
  var title = Prose()
  var description: Prose?
  var documents: [DocumentLink] = []
  var references: [ResultReference] = []
  var indicators = NonEmpty(Measure())

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("type", &type)
    coder.attribute("aggregation-status", &isAggregable)
    coder.child("title", &title)
    coder.child("description", &description)
    coder.children("document-link", &documents)
    coder.children("reference", &references)
    coder.children("indicator", &indicators)
  }
}

/// The code of a result in some framework.
struct ResultReference: ElementCoded {
  var vocabulary = ""
  var reference = ""
  var vocabularyAddress: WebAddress?

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("vocabulary", &vocabulary)
    coder.attribute("code", &reference)
    coder.attribute("vocabulary-uri", &vocabularyAddress)
  }
}

/// How a result is measured: an `indicator` of the standard.
struct Measure: ElementCoded {
  var measure = ""
  var isAscending: Bool?
  var isAggregable: Bool?
  var title = Prose()
  var description: Prose?
  var documents: [DocumentLink] = []
  var references: [IndicatorReference] = []
  var baselines: [Baseline] = []
  var periods: [MeasurePeriod] = []

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("measure", &measure)
    coder.attribute("ascending", &isAscending)
    coder.attribute("aggregation-status", &isAggregable)
    coder.child("title", &title)
    coder.child("description", &description)
    coder.children("document-link", &documents)
    coder.children("reference", &references)
    coder.children("baseline", &baselines)
    coder.children("period", &periods)
  }
}

/// The code of an indicator in some framework.
struct IndicatorReference: ElementCoded {
  var vocabulary = ""
  var reference = ""
  var address: WebAddress?

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("vocabulary", &vocabulary)
    coder.attribute("code", &reference)
    coder.attribute("indicator-uri", &address)
  }
}

/// The value at the start.
struct Baseline: ElementCoded {
  var date: StandardDate?
  var year = PositiveNumber.blank
  var value: String?
  var locations: [PlaceReference] = []
  var dimensions: [Dimension] = []
  var documents: [DocumentLink] = []
  var comment: Prose?

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("iso-date", &date)
    coder.attribute("year", &year)
    coder.attribute("value", &value)
    coder.children("location", &locations)
    coder.children("dimension", &dimensions)
    coder.children("document-link", &documents)
    coder.child("comment", &comment)
  }
}

/// What was to be reached in a time, and what was.
struct MeasurePeriod: ElementCoded {
  var start = StandardDate.first
  var end = StandardDate.first
  var targets: [Reading] = []
  var actuals: [Reading] = []

  mutating func code(_ coder: inout some ElementCoder) {
    coder.date("period-start", &start)
    coder.date("period-end", &end)
    coder.children("target", &targets)
    coder.children("actual", &actuals)
  }
}

/// What an indicator reads, or is to read.
struct Reading: ElementCoded {
  var value: String?
  var locations: [PlaceReference] = []
  var dimensions: [Dimension] = []
  var comment: Prose?
  var documents: [DocumentLink] = []

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("value", &value)
    coder.children("location", &locations)
    coder.children("dimension", &dimensions)
    coder.child("comment", &comment)
    coder.children("document-link", &documents)
  }
}

/// A place of the activity for which a value holds.
struct PlaceReference: ElementCoded {
  var reference: String?

  mutating func code(_ coder: inout some ElementCoder) { coder.attribute("ref", &reference) }
}

/// Those for whom a value holds, such as women by `sex`.
struct Dimension: ElementCoded {
  var name: String?
  var value: String?

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("name", &name)
    coder.attribute("value", &value)
  }
}
