import Languages
import Loading
import PlanModel
import Translation

/// What an edition asks of the translations in its documents.
enum Edition: String, CaseIterable {
  /// Translations may be in any state.
  case draft
  /// Every translation was reviewed.
  case final
}

/// Finds translations that an official edition must not be printed with.
enum EditionGate {
  /// The segments of a definition that are not reviewed in a language, each with its state.
  ///
  /// Where there is no catalogue in a language, the author of the definition answers for the words
  /// in it, as for those in the main language; one that is missing is missing all the same.
  static func pending(_ desk: TranslationDesk, _ language: LanguageTag) -> [(
    SegmentID, SegmentState
  )] {
    let written = desk.languages.contains(language) ? language : language.otherScript ?? language
    let primary = desk.definition.languages.primary
    guard written != primary, language != primary, language != primary.otherScript else {
      return []
    }
    let catalogue = desk.catalogue(written)
    let hasCatalogue = desk.catalogues.contains { $0.catalogue.language == written }
    let index = catalogue.index
    return desk.read.segments.all.compactMap { segment in
      guard segment.source?.contains(where: { !$0.isWhitespace }) ?? false else { return nil }
      let standing = Standing(of: segment, entry: index[segment.id], in: catalogue)
      guard standing.state < .reviewed, hasCatalogue || !standing.isInline else { return nil }
      return (segment.id, standing.state)
    }
  }
}
