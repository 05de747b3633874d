package import Languages
import XMLTree

extension LanguageTag {
  /// The attributes that name the language in text properties, as LibreOffice writes them.
  ///
  /// A script is only said where it is not the language's usual one.
  /// Source: ODF 1.3 part 3, 20.202 (fo:language), 20.193 (fo:country), 20.223 (fo:script).
  package var openDocumentAttributes: KeyValuePairs<StaticString, String> {
    switch self {
    case .bosnian: ["fo:language": "bs", "fo:country": "BA"]
    case .croatian: ["fo:language": "hr", "fo:country": "BA"]
    case .serbianLatin:
      [
        "fo:language": "sr", "fo:script": "Latn", "fo:country": "BA",
        "style:rfc-language-tag": "sr-Latn-BA",
      ]
    case .serbianCyrillic: ["fo:language": "sr", "fo:country": "BA"]
    case .english: ["fo:language": "en", "fo:country": "GB"]
    }
  }
}

extension XMLWriter {
  /// Adds the attributes that name a language to the element that was just opened.
  mutating func attributes(of language: LanguageTag) {
    for (name, value) in language.openDocumentAttributes { attribute(name, value) }
  }
}
