package import Diagnostics
package import Languages
package import PlanModel
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
  /// kept.
  package func load(_ source: SourceText) -> Diagnosed<Definition> {
    let parsed = YAMLParser.parse(source)
    let persons = IdentityNumberCheck.findings(in: source, parsed.value)
    guard let root = parsed.value else {
      return Diagnosed(nil, ReportOrder.sorted(parsed.diagnostics + persons))
    }
    let map = SourceMap(root: root)
    let blanks = BlankCheck(source, root)
    // A key that is no key, or there twice, is unknown for that reason alone.
    let refused = Set(parsed.diagnostics.compactMap(\.span))
    let read = DefinitionReader(codelists: codelists, refused: refused).read(root)
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
      findings += Consequences(of: read.diagnostics, and: found, in: map).without(found)
    }
    let located = map.locate(findings)
    return Diagnosed(read.value, ReportOrder.sorted(located))
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
