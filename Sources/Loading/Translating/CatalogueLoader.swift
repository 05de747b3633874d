package import Diagnostics
import Languages
package import Translation
import YAMLSource

/// Reads a catalogue of translations from YAML text.
package enum CatalogueLoader {
  /// The catalogue in a text, with everything that is wrong with it, located and sorted.
  ///
  /// An entry is a mapping, or the translation alone, which then counts as translated. Nothing of
  /// a catalogue may be used when there are errors.
  package static func load(_ source: SourceText) -> Diagnosed<Catalogue> {
    TranslationFileReader.read(source, as: .catalogue) { reader in
      let definition = reader.required("definition", reader.identifier)
      let language = reader.required("language") { reader.choice($0, LanguageTag.self) }
      var seen: Set<SegmentID> = []
      let entries = reader.entries("segments") { key, value, path -> Catalogue.Entry? in
        guard let id = SegmentID(key.text) else {
          reader.log.reportKind(.identifier, at: path, key)
          return nil
        }
        guard seen.insert(id).inserted else { return nil }
        return entry(id, value, path, reader.log)
      }
      guard let definition, let language else { return nil }
      return Catalogue(definition: definition, language: language, entries: entries)
    }
  }

  private static func entry(
    _ id: SegmentID, _ node: SourceNode, _ path: ReadingPath, _ log: ReadingLog
  ) -> Catalogue.Entry? {
    guard node.kind != .scalar else {
      let target = node.isNull ? nil : log.text(of: node, at: path)
      return Catalogue.Entry(
        id: id, target: target, state: target == nil ? .untranslated : .translated)
    }
    return log.mapping(node, at: path) { reader in
      let target = reader.text("target")
      let state = reader.choice("state", SegmentState.self)
      return Catalogue.Entry(
        id: id, target: target, state: state ?? (target == nil ? .untranslated : .translated),
        source: reader.text("source"), origin: reader.choice("origin", TranslationOrigin.self),
        translator: reader.text("by"), reviewer: reader.text("reviewed_by"),
        date: reader.text("date"), notes: notes(reader),
        candidates: reader.list("candidates", candidate),
        silenced: reader.list("silenced", silenced))
    }
  }

  private static func notes(_ reader: NodeReader) -> [Catalogue.Note] {
    reader.elements("notes") { node, path in
      guard node.kind != .scalar else {
        return reader.log.text(of: node, at: path).map { Catalogue.Note($0) }
      }
      return reader.log.mapping(node, at: path) { note in
        let text = note.required("text", note.text)
        let author = note.text("author")
        let isOpen = note.boolean("open")
        return text.map { Catalogue.Note($0, author: author, isOpenQuestion: isOpen) }
      }
    }
  }

  private static func candidate(_ reader: NodeReader) -> Catalogue.Candidate? {
    let text = reader.required("text", reader.text)
    let origin = reader.text("from")
    return text.map { Catalogue.Candidate($0, from: origin ?? "") }
  }

  private static func silenced(_ reader: NodeReader) -> Catalogue.Silenced? {
    let check = reader.required("check", reader.text)
    let reason = reader.required("reason", reader.text)
    guard let check, let reason else { return nil }
    return Catalogue.Silenced(check: check, reason: reason)
  }
}

/// Reads `translations/attic.yaml`.
package enum AtticLoader {
  /// The attic in a text, with everything that is wrong with it, located and sorted.
  package static func load(_ source: SourceText) -> Diagnosed<Attic> {
    TranslationFileReader.read(source, as: .attic) { reader in
      Attic(
        items: reader.list("items") { item in
          let language = item.required("language") { item.choice($0, LanguageTag.self) }
          let target = item.required("target", item.text)
          let reason = item.required("reason", item.text)
          let name = item.text("segment").flatMap { SegmentID($0) }
          let source = item.text("source")
          guard let language, let target, let reason else { return nil }
          return Attic.Item(
            id: name, language: language, source: source, target: target, reason: reason)
        })
    }
  }
}

/// Reads `translations/renames.yaml`.
package enum RenamesLoader {
  /// The renames in a text, with everything that is wrong with it, located and sorted.
  package static func load(_ source: SourceText) -> Diagnosed<SegmentRenames> {
    TranslationFileReader.read(source, as: .renames) { reader in
      SegmentRenames(
        reader.list("renames") { rename in
          let names = ["from", "to"].map { key in
            rename.required(key, rename.text).flatMap { text -> SegmentID? in
              if SegmentID(text) == nil, let node = rename.node[key] {
                rename.log.reportKind(.identifier, at: .key(rename.path, key), node)
              }
              return SegmentID(text)
            }
          }
          guard let from = names[0], let to = names[1] else { return nil }
          return SegmentRenames.Rename(from: from, to: to)
        })
    }
  }
}
