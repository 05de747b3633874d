import Exchange
import Languages
import Loading
import PlanModel
import Translation

/// The pairs from which proposals for a translator are made.
struct ExportMemory {
  /// The pairs; those nearest to the definition come first.
  private(set) var pairs: [MemoryPair]
  /// Definitions beside it that could not be read, and so teach nothing.
  private(set) var unread: [String] = []

  /// The pairs of a definition's own catalogue, of the definitions beside it, and of TMX files.
  ///
  /// - Throws: ``FileProblem`` for a file that can't be read, ``CommandProblem`` for one that is no
  ///   memory.
  init(
    _ desk: TranslationDesk, into language: LanguageTag, files: [String], _ resources: Resources
  ) throws {
    pairs = Self.pairs(of: desk, language)
    for path in try FileTree.files(
      below: FileTree.parent(of: desk.path), endings: FileTree.definitionEndings, depth: 0)
    where FileTree.name(of: path) != FileTree.name(of: desk.path) {
      guard let other = try? TranslationDesk(path, resources) else {
        unread.append(path)
        continue
      }
      guard other.sourceLanguage == desk.sourceLanguage else { continue }
      pairs += Self.pairs(of: other, language)
    }
    for path in files {
      pairs += try Self.pairs(ofFile: path, from: desk.sourceLanguage, language)
    }
  }

  private static func pairs(of desk: TranslationDesk, _ language: LanguageTag) -> [MemoryPair] {
    desk.catalogue(language).memoryPairs(
      segments: desk.read.segments.all,
      origin: "\(desk.definition.id).\(language.rawValue)")
  }

  private static func pairs(
    ofFile path: String, from source: LanguageTag, _ target: LanguageTag
  ) throws -> [MemoryPair] {
    let bytes = try InputFile.read(path)
    do throws(ExchangeError) {
      return try TMX.read(bytes).units.compactMap { unit in
        guard let old = unit[source], let new = unit[target] else { return nil }
        return MemoryPair(source: old, target: new, origin: FileTree.name(of: path))
      }
    } catch {
      throw CommandProblem(error, file: path)
    }
  }
}
