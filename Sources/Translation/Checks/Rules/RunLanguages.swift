import Diagnostics
package import Languages

/// Compares the languages that a written document gives its runs with those of its texts.
package enum RunLanguages {
  /// A piece of text in a written document.
  package struct Run: Sendable, Equatable {
    /// The segment that it prints; nil for the document's own words.
    package let segment: SegmentID?
    /// Its words.
    package let text: String
    /// The tag that the document gives it; nil for none.
    package let tag: String?
    /// The language in which it is written.
    package let language: LanguageTag

    /// A run.
    package init(segment: SegmentID?, text: String, tag: String?, language: LanguageTag) {
      self.segment = segment
      self.text = text
      self.tag = tag
      self.language = language
    }
  }

  /// Every run whose tag names another language than its text has (Q38).
  ///
  /// Runs without letters have no language.
  package static func findings(_ runs: [Run]) -> [CheckFinding] {
    runs.compactMap { run in
      guard run.text.unicodeScalars.contains(where: Letters.isLetter),
        run.tag.flatMap(language) != run.language
      else { return nil }
      return CheckFinding(
        check: "Q38", variant: run.tag == nil ? "missing" : nil, severity: .error,
        segment: run.segment,
        facts: [
          Fact("text", String(run.text.prefix(60))), Fact("found", run.tag ?? ""),
          Fact("expected", run.language.bcp47),
        ])
    }
  }

  /// The language that a tag names, as offices write it: `bs`, `bs-BA` and `bs-Latn-BA` are one,
  /// Serbian without a script is Cyrillic.
  package static func language(_ tag: String) -> LanguageTag? {
    let parts = tag.lowercased().split { $0 == "-" || $0 == "_" }
    let script = parts.dropFirst().first { $0.count == 4 }
    switch parts.first {
    case "bs": return script == "cyrl" ? nil : .bosnian
    case "hr": return .croatian
    case "sr": return script == "latn" ? .serbianLatin : .serbianCyrillic
    case "en": return .english
    default: return nil
    }
  }
}
