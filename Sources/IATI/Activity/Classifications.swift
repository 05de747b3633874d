/// The sector that an activity serves.
struct Sector: ElementCoded {
  var vocabulary: String?
  var vocabularyAddress: WebAddress?
  var sector = ""
  var percentage: StandardDecimal?
  var narratives: [Narrative] = []

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("vocabulary", &vocabulary)
    coder.attribute("vocabulary-uri", &vocabularyAddress)
    coder.attribute("code", &sector)
    coder.attribute("percentage", &percentage)
    coder.children("narrative", &narratives)
  }
}

/// A mark of some vocabulary, such as a goal of sustainable development.
struct Tag: ElementCoded {
  var vocabulary = ""
  var vocabularyAddress: WebAddress?
  var tag = ""
  var narratives: [Narrative] = []

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("vocabulary", &vocabulary)
    coder.attribute("vocabulary-uri", &vocabularyAddress)
    coder.attribute("code", &tag)
    coder.children("narrative", &narratives)
  }
}

/// Lines of the recipient country's own budget.
struct CountryBudgetItems: ElementCoded {
  /// One line.
  struct Item: ElementCoded {
    var item = ""
    var percentage: StandardDecimal?
    var description: Prose?

    mutating func code(_ coder: inout some ElementCoder) {
      coder.attribute("code", &item)
      coder.attribute("percentage", &percentage)
      coder.child("description", &description)
    }
  }

  var vocabulary = ""
  var items = NonEmpty(Item())

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("vocabulary", &vocabulary)
    coder.children("budget-item", &items)
  }
}

/// An emergency or appeal that the activity answers.
struct HumanitarianScope: ElementCoded {
  var type = ""
  var vocabulary = ""
  var vocabularyAddress: WebAddress?
  var scope = ""
  var narratives: [Narrative] = []

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("type", &type)
    coder.attribute("vocabulary", &vocabulary)
    coder.attribute("vocabulary-uri", &vocabularyAddress)
    coder.attribute("code", &scope)
    coder.children("narrative", &narratives)
  }
}

/// A policy and how much the activity is about it.
struct PolicyMarker: ElementCoded {
  var vocabulary: String?
  var vocabularyAddress: WebAddress?
  var marker = ""
  var significance: String?
  var narratives: [Narrative] = []

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("vocabulary", &vocabulary)
    coder.attribute("vocabulary-uri", &vocabularyAddress)
    coder.attribute("code", &marker)
    coder.attribute("significance", &significance)
    coder.children("narrative", &narratives)
  }
}

/// The form of the aid.
struct AidType: ElementCoded {
  var type = ""
  var vocabulary: String?

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("code", &type)
    coder.attribute("vocabulary", &vocabulary)
  }
}
