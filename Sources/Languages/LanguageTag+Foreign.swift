extension LanguageTag {
  /// The form that a tag of another program means; nil for a language or script that is none of
  /// ours.
  ///
  /// `bs`, `bs-BA` and `bs-Latn-BA` are one. A tag of Serbian without a script means Cyrillic, as
  /// BCP 47 has it; `sh` and `sr-Latn-CS` are tags of the past and are read as Serbian too.
  package init?(foreign tag: String) {
    let parts = tag.lowercased().split { $0 == "-" || $0 == "_" }
    let script = parts.dropFirst().first { $0.count == 4 && $0.allSatisfy(\.isLetter) }
    switch (parts.first, script) {
    case ("bs", nil), ("bs", "latn"), ("bos", nil), ("bos", "latn"): self = .bosnian
    case ("hr", nil), ("hr", "latn"), ("hrv", nil), ("hrv", "latn"): self = .croatian
    case ("sr", "latn"), ("srp", "latn"), ("sh", nil), ("sh", "latn"): self = .serbianLatin
    case ("sr", nil), ("sr", "cyrl"), ("srp", nil), ("srp", "cyrl"), ("sh", "cyrl"):
      self = .serbianCyrillic
    case ("en", nil), ("en", "latn"), ("eng", nil), ("eng", "latn"): self = .english
    default: return nil
    }
  }
}
