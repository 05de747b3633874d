package import Diagnostics
import Languages
package import PlanModel
import Translation

/// A definition with the texts in it that are translated.
package struct TranslatableDefinition: Sendable {
  /// The definition, the texts of catalogues in it, with everything that is wrong.
  package let loaded: Diagnosed<Definition>
  /// The texts that are translated, as the definition itself has them.
  package let segments: DefinitionSegments
  /// All texts as documents see them, in the order of the file.
  package let texts: [LocalizedText]
}

extension Catalogue {
  /// What catalogues say of the texts of a definition, by where the values begin in its file.
  ///
  /// The versions are in the order of the languages, whatever the order of the catalogues.
  static func targets(
    of segments: DefinitionSegments, in catalogues: [Catalogue]
  ) -> [Int: [LocalizedText.Version]] {
    var targets: [Int: [LocalizedText.Version]] = [:]
    for language in LanguageTag.allCases {
      for catalogue in catalogues where catalogue.language == language {
        let index = catalogue.index
        for segment in segments.all {
          guard let entry = index[segment.id] else { continue }
          let standing = Standing(of: segment, entry: entry, in: catalogue)
          guard !standing.isInline, let text = standing.target else { continue }
          targets[segment.span.start, default: []].append(
            LocalizedText.Version(language.inScript(of: text), text))
        }
      }
    }
    return targets
  }
}
