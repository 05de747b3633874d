import Diagnostics
import Languages
import Translation

extension Segment {
  /// A segment of a Bosnian definition.
  static func sample(
    _ id: SegmentID, _ source: String?, inline: [(language: LanguageTag, text: String)] = []
  ) -> Segment {
    Segment(
      id: id, path: DataPath(components: [id.description]), span: SourceSpan(start: 0, end: 0),
      isName: false, sourceLanguage: .bosnian, source: source, inline: inline)
  }
}

extension Catalogue {
  /// An English catalogue of the definition `plan`.
  static func sample(_ entries: [Entry] = []) -> Catalogue {
    Catalogue(definition: "plan", language: .english, entries: entries)
  }
}

extension TranslationBundle {
  /// The file that comes back when nobody changed anything.
  func returned(name: String = "plan.xlf") -> ReturnedFile {
    ReturnedFile(
      name: name, exportID: exportID,
      units: units.enumerated().map { position, unit in
        ReturnedUnit(
          id: unit.id, place: "unit \(position + 1)", source: unit.source, target: unit.target,
          exportedSource: unit.sourceDigest, exportedTarget: unit.targetDigest, state: unit.state)
      })
  }
}

extension ReturnedUnit {
  /// The unit with some parts changed.
  func with(
    id: SegmentID?? = nil, source: String?? = nil, target: String?? = nil,
    exportedSource: String?? = nil, exportedTarget: String?? = nil, state: SegmentState?? = nil,
    notes: [Catalogue.Note]? = nil
  ) -> ReturnedUnit {
    ReturnedUnit(
      id: id ?? self.id, place: place, source: source ?? self.source,
      target: target ?? self.target, exportedSource: exportedSource ?? self.exportedSource,
      exportedTarget: exportedTarget ?? self.exportedTarget, state: state ?? self.state,
      notes: notes ?? self.notes)
  }
}
