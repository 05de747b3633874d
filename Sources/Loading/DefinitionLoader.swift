package import Diagnostics
package import Languages
package import PlanModel
package import Translation
import YAMLSource

/// Reads one definition from YAML text: typed, linked and judged.
package struct DefinitionLoader: Sendable {
  private let codelists: Codelists
  private let today: CalendarDay?
  private let readership: Readership

  /// A loader that knows these code lists, the day on which findings are judged, and for whom
  /// documents are made.
  ///
  /// Without a day, rules that ask whether a date has passed are left out.
  package init(
    codelists: Codelists, today: CalendarDay? = nil, readership: Readership = .everybody
  ) {
    self.codelists = codelists
    self.today = today
    self.readership = readership
  }

  /// The definition in a text, with everything that is wrong with it, located and sorted.
  ///
  /// The value is nil when not even a draft could be made of it. Of the text's tree nothing is
  /// kept. A text in a catalogue wins over one in the definition.
  package func load(
    _ source: SourceText, catalogues: [Catalogue] = []
  ) -> Diagnosed<Definition> {
    read(source, catalogues, wantsSegments: !catalogues.isEmpty).loaded
  }

  /// The definition in a text, with the texts that are translated.
  package func translatable(
    _ source: SourceText, catalogues: [Catalogue] = []
  ) -> TranslatableDefinition {
    read(source, catalogues, wantsSegments: true)
  }

  private func read(
    _ source: SourceText, _ catalogues: [Catalogue], wantsSegments: Bool
  ) -> TranslatableDefinition {
    let none = SegmentLedger()
    let parsed = YAMLParser.parse(source)
    let persons = IdentityNumberCheck.findings(in: source, parsed.value)
    guard let root = parsed.value else {
      return TranslatableDefinition(
        loaded: Diagnosed(nil, ReportOrder.sorted(parsed.diagnostics + persons)),
        segments: DefinitionSegments(none, .init(primary: .bosnian, secondary: nil)), texts: [])
    }
    let map = SourceMap(root: root)
    let blanks = BlankCheck(source, root)
    // A key that is no key, or there twice, is unknown for that reason alone.
    let refused = Set(parsed.diagnostics.compactMap(\.span))
    var ledger = wantsSegments ? SegmentLedger() : nil
    var read = DefinitionReader(codelists: codelists, refused: refused, ledger: ledger).read(root)
    let segments = DefinitionSegments(
      ledger ?? none, read.value?.languages ?? .init(primary: .bosnian, secondary: nil))
    let targets = Catalogue.targets(of: segments, in: catalogues)
    if !targets.isEmpty {
      // Which texts have names is known only when all have been read.
      let merging = SegmentLedger(targets: targets)
      read = DefinitionReader(codelists: codelists, refused: refused, ledger: merging).read(root)
      ledger = merging
    }
    var findings =
      parsed.diagnostics + persons + IncidentRecordCheck.findings(in: root) + blanks.findings
      + read.diagnostics.filter { finding in
        !blanks.explains(reading: finding)
          && (finding.rule != "Y04" || !(finding.span.map(refused.contains) ?? false))
      }
    if let definition = read.value {
      let found = RuleBook.check(
        definition, codelists: codelists, today: today, readership: readership
      )
      .filter { !blanks.explains($0.path) }
      findings += CatalogueRules.findings(in: segments, catalogues, of: definition.id)
      findings += Consequences(of: read.diagnostics, and: found, in: map).without(found)
    }
    let located = map.locate(findings)
    let entries = (ledger ?? none).entries.sorted { $0.node.span < $1.node.span }
    return TranslatableDefinition(
      loaded: Diagnosed(read.value, ReportOrder.sorted(located)), segments: segments,
      texts: entries.map(\.text))
  }

  /// Everything that the rules find in a definition and those that it names, by path.
  package func check(_ linked: LinkedDefinition) -> [Diagnostic] {
    RuleBook.checkLinked(linked, codelists: codelists, today: today)
  }

  /// The same findings, each with its place in the text.
  package func locate(_ findings: [Diagnostic], in source: SourceText) -> [Diagnostic] {
    guard let root = YAMLParser.parse(source).value else { return findings }
    return SourceMap(root: root).locate(findings)
  }
}
