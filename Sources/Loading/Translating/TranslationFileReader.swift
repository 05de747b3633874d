import Diagnostics
import PlanModel
import YAMLSource

/// Reads the head that the files of translators share: catalogues, the attic, the renames.
enum TranslationFileReader {
  /// What such a file holds, after the word `kind:`.
  enum Kind: String {
    /// Translations of a definition into a language.
    case catalogue
    /// Translations whose segments are gone.
    case attic
    /// Segments that changed their names.
    case renames
  }

  /// What a reader makes of the file, with everything that is wrong in it, located and sorted.
  ///
  /// Reports: Y01, Y02, Y03, Y04, Y11, Y13, P01.
  static func read<Value: Sendable>(
    _ source: SourceText, as kind: Kind, _ body: (NodeReader) -> Value?
  ) -> Diagnosed<Value> {
    let parsed = YAMLParser.parse(source)
    let persons = IdentityNumberCheck.findings(in: source, parsed.value)
    guard let root = parsed.value else {
      return Diagnosed(nil, ReportOrder.sorted(parsed.diagnostics + persons))
    }
    let refused = Set(parsed.diagnostics.compactMap(\.span))
    let log = ReadingLog(codelists: Codelists(lists: [], units: []), refused: refused)
    let value = log.mapping(root, at: .root) { reader -> Value? in
      checkHead(reader, kind)
      return body(reader)
    }
    let read = log.diagnostics.filter { finding in
      finding.rule != "Y04" || !(finding.span.map(refused.contains) ?? false)
    }
    let findings = SourceMap(root: root).locate(parsed.diagnostics + persons + read)
    return Diagnosed(value, ReportOrder.sorted(findings))
  }

  private static func checkHead(_ reader: NodeReader, _ kind: Kind) {
    let newest = String(DefinitionReader.newestFormat)
    let format = reader.value("kohezija")
    if format?.kind != .scalar || format?.text != newest {
      let facts = [Fact("m", .number(newest))]
      reader.log.report(
        "Y02", format == nil ? "missing" : nil, at: .key(.root, "kohezija"), format,
        facts: facts + (format.map { [Fact("v", ReadingLog.shown($0))] } ?? []))
    }
    let word = reader.value("kind")
    if word?.kind != .scalar || word?.text != kind.rawValue {
      let facts = [Fact("list", .list([kind.rawValue]))]
      reader.log.report(
        "Y03", word == nil ? "missing" : "unknown", at: .key(.root, "kind"), word,
        facts: facts + (word.map { [Fact("k", ReadingLog.shown($0))] } ?? []))
    }
  }
}
