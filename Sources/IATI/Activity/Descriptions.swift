/// A text that describes the activity, of some kind.
struct Description: ElementCoded {
  var type: String?
  var narratives = NonEmpty(Narrative())

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("type", &type)
    coder.children("narrative", &narratives)
  }
}

/// When the activity begins or ends, as planned or in fact.
struct ActivityDate: ElementCoded {
  var type = ""
  var date = StandardDate.first
  var narratives: [Narrative] = []

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("type", &type)
    coder.attribute("iso-date", &date)
    coder.children("narrative", &narratives)
  }
}

/// A document on the web.
struct DocumentLink: ElementCoded {
  var address = WebAddress.blank
  var format = ""
  var title = Prose()
  var description: Prose?
  var categories = NonEmpty(DocumentCategory())
  var languages: [String] = []
  var date: StandardDate?

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("format", &format)
    coder.attribute("url", &address)
    coder.child("title", &title)
    coder.child("description", &description)
    coder.children("category", &categories)
    coder.codes("language", &languages)
    coder.date("document-date", &date)
  }
}

/// What kind of document it is.
struct DocumentCategory: ElementCoded {
  var code = ""

  mutating func code(_ coder: inout some ElementCoder) { coder.attribute("code", &code) }
}

/// Another activity that this one belongs with.
struct RelatedActivity: ElementCoded {
  var reference = ""
  var type = ""

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("ref", &reference)
    coder.attribute("type", &type)
  }
}

/// A datum of the publisher's own system.
struct LegacyDatum: ElementCoded {
  var name = ""
  var value = ""
  var equivalent: NameToken?

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("name", &name)
    coder.attribute("value", &value)
    coder.attribute("iati-equivalent", &equivalent)
  }
}

/// What the money is tied to.
struct Conditions: ElementCoded {
  /// One condition.
  struct Condition: ElementCoded {
    var type = ""
    var narratives = NonEmpty(Narrative())

    mutating func code(_ coder: inout some ElementCoder) {
      coder.attribute("type", &type)
      coder.children("narrative", &narratives)
    }
  }

  var areAttached = false
  var conditions: [Condition] = []

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("attached", &areAttached)
    coder.children("condition", &conditions)
  }
}
