import Diagnostics
import Languages
import Loading
import PlanModel
import Testing

/// Files in memory; some are the same by two names, lead outside, or can't be read.
struct FakeFiles: DefinitionFiles {
  /// The texts by path.
  var texts: [String: String] = [:]
  /// Other names of files, such as links of the file system make them.
  var names: [String: String] = [:]
  /// Names that lead out of every folder.
  var outside: Set<String> = []
  /// Files that are no texts, by path.
  var pictures: [String: [UInt8]] = [:]
  /// Files that can't be read.
  var unreadable: Set<String> = []

  func identity(of path: String) -> String? {
    let name = names[path] ?? path
    return texts[name] == nil ? nil : "file \(name)"
  }

  func find(_ path: String) -> FoundFile {
    if outside.contains(path) { return .outside }
    if texts[names[path] ?? path] != nil || pictures[path] != nil { return .file }
    let below = texts.keys.filter { $0.hasPrefix(path + "/") }.sorted()
    return below.isEmpty ? .missing : .folder(below)
  }

  func bytes(of path: String) -> [UInt8]? {
    unreadable.contains(path)
      ? nil : pictures[path] ?? texts[names[path] ?? path].map { Array($0.utf8) }
  }

  /// What comes of the files that a user names, below these folders.
  func link(_ named: String..., roots: [String] = ["in"]) -> [LinkedFile] {
    let loader = DefinitionLoader(codelists: Codelists(lists: [], units: []))
    var linker = DefinitionLinker(loader: loader, files: self, roots: roots)
    for name in named where !linker.contains(name) {
      linker.add(SourceText(name: name, bytes: bytes(of: name) ?? []))
    }
    return linker.link()
  }

  /// A portfolio of these members.
  static func portfolio(_ id: String, _ members: String...) -> String {
    portfolio(id, members)
  }

  /// A portfolio of these members.
  static func portfolio(_ id: String, _ members: [String]) -> String {
    """
    kohezija: 1
    kind: portfolio
    id: \(id)
    data_status: illustrative
    languages: { primary: bs-Latn }
    title: Pregled
    definitions: [\(members.map { "\"\($0)\"" }.joined(separator: ", "))]
    """
  }

  /// A coalition, which may name its plan.
  static func coalition(_ id: String, plan: String? = nil) -> String {
    """
    kohezija: 1
    kind: coalition
    id: \(id)
    data_status: illustrative
    languages: { primary: bs-Latn }
    name: Koalicija
    local_government: ba-sanski-most
    members: [{ name: Centar, type: cso }]
    \(plan.map { "plan: \($0)" } ?? "")
    """
  }

  /// A plan whose actor is the coalition in a file.
  static func plan(_ id: String, profile: String) -> String {
    """
    kohezija: 1
    kind: plan
    id: \(id)
    data_status: illustrative
    languages: { primary: bs-Latn }
    title: Plan
    local_government: ba-sanski-most
    period: { start: 2025-01-01, end: 2028-12-31 }
    edition: { number: "1.0", stage: draft }
    incident_baseline:
      source: [k]
      records: [{ year: 2024, class: incident, type: graffiti, bias: ethnicity, count: 3 }]
    actors:
      - { id: k, name: Koalicija, type: coalition, role: [lead], profile: \(profile) }
    prior_activities: [{ year: 2024, title: Dan tolerancije, actors: [k] }]
    objectives: [{ id: C1, title: Cilj, actions: [A1] }]
    actions:
      - id: A1
        title: Protokol
        kind: response
        responsible: k
        timeframe: { start: 2025-04-01, end: 2026-09-30 }
        indicators: [I1]
        zero_cost: u redovnom radu
    indicators:
      - id: I1
        title: Broj prijava
        measure: unit
        baseline: { year: 2024, value: 4 }
        targets: [{ year: 2026, value: 8 }]
        verification: evidencija
    """
  }
}

extension LinkedFile {
  /// What was found of errors and of links, as `line:column rule-variant`.
  var told: [String] {
    diagnostics.filter { $0.severity == .error || $0.rule == "Y06" }.map { finding in
      let place = finding.span.map { source.position(of: $0.start) }
      let rule = ([finding.rule.description] + [finding.variant].compactMap(\.self))
        .joined(separator: "-")
      return "\(place?.line ?? 0):\(place?.column ?? 0) \(rule)"
    }
  }
}
