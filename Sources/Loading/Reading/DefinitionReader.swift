import Diagnostics
import Languages
import PlanModel
import YAMLSource

/// Reads the head that all definitions share, then whatever kind of definition follows.
struct DefinitionReader {
  /// The newest format that this program reads, the number after `kohezija:`.
  static let newestFormat = 1

  private let log: ReadingLog

  /// A reader that knows these code lists.
  ///
  /// Keys at refused places are there for the second time. A recorder takes down what is read, for
  /// the shape of definitions.
  init(
    codelists: Codelists, refused: Set<SourceSpan> = [], recorder: ShapeRecorder? = nil
  ) {
    log = ReadingLog(codelists: codelists, refused: refused, recorder: recorder)
  }

  /// The definition under a root, with everything that is wrong with its form.
  ///
  /// Reports: Y02, Y03, and what the readers of plans and projects report.
  func read(_ root: SourceNode) -> Diagnosed<Definition> {
    guard root.kind == .mapping else {
      log.reportKind(.mapping, at: .root, root)
      return Diagnosed(nil, log.diagnostics)
    }
    let reader = NodeReader(root, at: .root, log)
    let isReadable = checkFormat(reader)
    let kind = isReadable ? readKind(reader) : nil
    guard let kind else { return Diagnosed(nil, log.diagnostics) }
    readLanguages(reader)
    let definition: Definition? =
      switch kind {
      case .plan: PlanReader(reader).read().map(Definition.plan)
      case .project: ProjectReader(reader).read().map(Definition.project)
      case .report: ReportReader(reader).read().map(Definition.report)
      case .coalition: CoalitionReader(reader).read().map(Definition.coalition)
      case .portfolio: PortfolioReader(reader).read().map(Definition.portfolio)
      }
    reader.finish()
    return Diagnosed(definition, log.diagnostics)
  }

  /// Whether the file's format is one that this program knows.
  private func checkFormat(_ reader: NodeReader) -> Bool {
    let newest = Fact("m", .number(String(Self.newestFormat)))
    guard let node = reader.value("kohezija") else {
      log.report("Y02", "missing", at: .key(.root, "kohezija"), facts: [newest])
      return true
    }
    log.recorder?.note(
      .choice([String(Self.newestFormat)]), of: node, at: .key(.root, "kohezija"))
    guard node.kind == .scalar, node.text == String(Self.newestFormat) else {
      log.report(
        "Y02", at: .key(.root, "kohezija"), node,
        facts: [Fact("v", ReadingLog.shown(node)), newest])
      return false
    }
    return true
  }

  private func readKind(_ reader: NodeReader) -> Definition.Kind? {
    let known = Definition.Kind.allCases.map(\.rawValue)
    guard let node = reader.value("kind") else {
      let keys = reader.node.entries.map(\.key)
      let near = NearestName.find("kind", among: keys.map(\.text))
      let key = keys.first { $0.text == near && $0.text != "kind" }
      log.report(
        "Y03", "missing", at: .key(.root, key?.text ?? "kind"), key,
        facts: [Fact("list", .list(known))],
        edits: key.map { ReadingLog.edits($0, "kind") } ?? [])
      return nil
    }
    log.recorder?.note(.choice(known), of: node, at: .key(.root, "kind"))
    if node.kind == .scalar, let kind = Definition.Kind(rawValue: node.text) { return kind }
    let near = NearestName.find(node.text, among: known)
    log.report(
      "Y03", near == nil ? "unknown" : nil, at: .key(.root, "kind"), node,
      facts: [Fact("k", ReadingLog.shown(node)), Fact("list", .list(known))]
        + (near.map { [Fact("s", $0)] } ?? []),
      edits: ReadingLog.edits(node, near))
    return nil
  }

  /// Reads the languages; when the definition does not say, the language of its unit's acts, or
  /// Bosnian where it names none, with English beside it.
  private func readLanguages(_ reader: NodeReader) {
    if let unit = reader.node["local_government"].flatMap({ log.codelists[unit: $0.text] }) {
      log.languages = DefinitionLanguages(primary: unit.language, secondary: .english)
    }
    let languages: DefinitionLanguages? = reader.child("languages") { languages in
      let primary = languages.required("primary") { languages.choice($0, LanguageTag.self) }
      let secondary = languages.choice("secondary", LanguageTag.self)
      return DefinitionLanguages(primary: primary ?? log.languages.primary, secondary: secondary)
    }
    if let languages { log.languages = languages }
  }
}
