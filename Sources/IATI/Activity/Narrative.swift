/// Words in one language.
struct Narrative: ElementCoded {
  /// The language; nil for the activity's own.
  var language: LanguageCode?
  /// The words.
  var words = ""

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("xml:lang", &language)
    coder.text(&words)
  }
}

/// A text in one language or several.
struct Prose: ElementCoded {
  /// The text in each language.
  var narratives = NonEmpty(Narrative())

  mutating func code(_ coder: inout some ElementCoder) {
    coder.children("narrative", &narratives)
  }
}
