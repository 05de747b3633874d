import Languages
package import Translation
import XMLTree

/// A project of OmegaT 3.6: the file to translate with its memories and its glossary, in the
/// folders where OmegaT looks for them.
package enum OmegaTProject {
  /// One file of a project.
  package struct File: Sendable, Equatable {
    /// The folder below that of the project; empty for the project's own.
    package let folder: String
    /// The name.
    package let name: String
    /// What is in it.
    package let bytes: [UInt8]
  }

  /// The folders that OmegaT wants to find, also where nothing is in them.
  package static let folders = [
    "source", "target", "tm", "tm/auto", "glossary", "dictionary", "omegat",
  ]

  /// The files of a project with a bundle.
  ///
  /// What is finished lies in `tm/auto` and is inserted by itself; proposals lie in `tm` and wait
  /// for the translator.
  /// - Throws: An error `control` for a text with a character that no XML can hold.
  package static func files(
    of bundle: TranslationBundle, name: String, glossary: [GlossaryEntry]
  ) throws(ExchangeError) -> [File] {
    let (source, target) = (bundle.sourceLanguage, bundle.targetLanguage)
    return [
      File(folder: "", name: "omegat.project", bytes: project(source, target)),
      File(
        folder: "source", name: name + ".xlf",
        bytes: try XLIFF12.text(of: bundle, profile: .omegat3)),
      File(
        folder: "tm/auto", name: name + ".tmx",
        bytes: try TMX.text(of: bundle, .finished, profile: .omegat3)),
      File(
        folder: "tm", name: name + ".tmx",
        bytes: try TMX.text(of: bundle, .proposals, profile: .omegat3)),
      File(
        folder: "glossary", name: "glossary.txt",
        bytes: table(of: glossary, source, target).tabSeparated()),
    ]
  }

  /// A glossary as OmegaT reads it: source, target, comment.
  private static func table(
    of entries: [GlossaryEntry], _ source: LanguageTag, _ target: LanguageTag
  ) -> CSVTable {
    CSVTable(
      rows: entries.flatMap { entry in
        let terms = entry.terms.filter { $0.status != .forbidden }
        return terms.filter { $0.language == source }.flatMap { term in
          terms.filter { $0.language == target }.map {
            [term.text, $0.text, entry.definition ?? ""]
          }
        }
      })
  }

  /// The sign for the folders that every project has.
  private static let standard = "__DEFAULT__"

  /// Segments are whole fields, so OmegaT must not cut them into sentences.
  private static func project(_ source: LanguageTag, _ target: LanguageTag) -> [UInt8] {
    XMLFragment { writer in
      writer.declaration()
      writer.element("omegat") { writer in
        writer.element("project", ["version": "1.0"]) { writer in
          let settings: KeyValuePairs<StaticString, String> = [
            "source_dir": standard, "target_dir": standard, "tm_dir": standard,
            "glossary_dir": standard, "dictionary_dir": standard, "source_lang": source.bcp47,
            "target_lang": target.bcp47, "sentence_seg": "false",
            "support_default_translations": "true", "remove_tags": "false",
          ]
          for (name, value) in settings { writer.element(name) { $0.text(value) } }
        }
      }
      writer.text("\n")
    }.bytes
  }
}
