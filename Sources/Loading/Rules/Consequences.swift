import Diagnostics
import YAMLSource

/// Tells which findings of rules only follow from what could not be read.
///
/// A misspelt `funding` is one mistake, and told once at its line: that the action then has no
/// money, that no actor is left who uses a name and that the sums fail says nothing new. What
/// rules find elsewhere stays.
struct Consequences {
  /// More unread places than this leave nothing that rules could judge.
  private static let most = 5_000

  private let map: SourceMap
  private let isHopeless: Bool
  /// The places that could not be read.
  private var unread: Set<DataPath> = []
  /// The same with everything around them.
  private var touched: Set<DataPath> = []
  /// What lies around unread figures and ids.
  private var touchedFigures: Set<DataPath> = []
  /// The mappings in which a key stands that means nothing.
  private var withUnknownKeys: Set<DataPath> = []
  /// The lists of which an element may be lost, so that places in them are no longer sure.
  private var thinned: Set<DataPath> = []
  /// The lists into which a reference points that names nothing.
  private var missed: Set<ReferenceTarget> = []

  /// What follows from the findings of the readers and from broken references, in one text.
  init(of read: [Diagnostic], and found: [Diagnostic], in map: SourceMap) {
    self.map = map
    isHopeless = read.count > Self.most
    guard !isHopeless else { return }
    for finding in read {
      note(finding.path)
      if finding.rule == "Y04" { withUnknownKeys.insert(finding.path.dropping(1)) }
    }
    for finding in found where finding.rule == "Y07" {
      if let target = Self.target(of: finding), !isUncertain(list: target.list) {
        missed.insert(target)
      }
    }
  }

  /// The findings of rules that stand by themselves.
  func without(_ findings: [Diagnostic]) -> [Diagnostic] {
    guard !touched.isEmpty || !missed.isEmpty || isHopeless else { return findings }
    return findings.filter { Self.isAlwaysTold($0.rule) || !(isHopeless || follows($0)) }
  }

  /// What harms people is told whatever else is wrong, and so is an id that stands twice.
  private static func isAlwaysTold(_ rule: RuleID) -> Bool {
    rule.description.hasPrefix("P") || rule == "Y06"
  }

  private mutating func note(_ path: DataPath) {
    unread.insert(path)
    let components = path.components
    let isFigure =
      components.first != "actions" || components.count <= 3
      || ["cost", "funding"].contains(components[2])
    for count in components.indices {
      let around = DataPath(components: Array(components[...count]))
      touched.insert(around)
      if isFigure { touchedFigures.insert(around) }
      // An element without a sound id is named by its place, and left out.
      if Int(components[count]) != nil { thinned.insert(around.dropping(1)) }
    }
    if ["id", "code"].contains(components.last), components.count > 2 {
      thinned.insert(path.dropping(2))
    }
  }

  // MARK: - One finding

  private func follows(_ finding: Diagnostic) -> Bool {
    let path = finding.path
    if touched.contains(path) || isAbsentBesideUnknown(path) || standsInThinned(path) {
      return true
    }
    if finding.rule == "Y07" {
      return Self.target(of: finding).map { isUncertain(list: $0.list) } ?? false
    }
    if finding.rule == "Y08" {
      return !touched.isEmpty || (Self.target(of: finding).map(missed.contains) ?? false)
    }
    if Self.sumsOfAction.contains(finding.rule), path.components.count > 1 {
      return touchedFigures.contains(DataPath(components: Array(path.components.prefix(2))))
    }
    if finding.rule == "M07", touchedFigures.contains("actions") { return true }
    if Self.parts[finding.rule]?.contains(where: { isUncertain($0) }) ?? false { return true }
    return Self.references[finding.rule].map(missed.contains) ?? false
  }

  /// Whether something is not there, but may stand beside its place under a wrong key.
  private func isAbsentBesideUnknown(_ path: DataPath) -> Bool {
    !path.components.isEmpty && withUnknownKeys.contains(path.dropping(1)) && !map.holds(path)
  }

  private func standsInThinned(_ path: DataPath) -> Bool {
    path.components.indices.contains { place in
      Int(path.components[place]) != nil
        && thinned.contains(DataPath(components: Array(path.components[..<place])))
    }
  }

  /// Whether a part of the definition was not read as a whole.
  private func isUncertain(_ part: DataPath) -> Bool {
    touched.contains(part) || isAbsentBesideUnknown(part)
  }

  /// Whether a list may have elements that were not read.
  private func isUncertain(list: DataPath) -> Bool {
    thinned.contains(list)
      || list.components.indices.contains { count in
        let around = DataPath(components: Array(list.components[...count]))
        return unread.contains(around) || isAbsentBesideUnknown(around)
      }
  }

  private static func target(of finding: Diagnostic) -> ReferenceTarget? {
    finding.variant?.split(separator: "-").first.flatMap { ReferenceTarget(rawValue: String($0)) }
  }

  // MARK: - What rules look at beside the place of their findings

  private static let sumsOfAction: Set<RuleID> = ["M03", "M04", "M05", "M06"]

  private static let parts: [RuleID: [DataPath]] = [
    "A02": ["act/legal_basis"], "D05": ["dates", "status"], "I08": ["indicators"],
    "M07": ["finance"], "M08": ["actions"],
    "M11": ["finance"], "M12": ["dates"], "M13": ["dates", "finance"],
    "M14": ["dates", "finance"], "M15": ["finance"],
    "N02": ["incident_baseline/records", "incident_baseline/totals"],
    "N05": ["incident_baseline", "act"], "N06": ["incident_baseline/source", "actors"],
    "O02": ["organisations"], "R04": ["actors"], "R05": ["actors", "actions"],
    "R06": ["objectives"], "R07": ["objectives", "preparation"],
    "R08": ["actions", "incident_baseline/records"], "R09": ["actions"], "R10": ["actions"],
  ]

  private static let references: [RuleID: ReferenceTarget] = [
    "R06": .action, "R07": .finding,
  ]
}

extension ReferenceTarget {
  /// Where the list stands.
  fileprivate var list: DataPath {
    switch self {
    case .actor: "actors"
    case .indicator: "indicators"
    case .risk: "risks"
    case .finding: "preparation/survey/findings"
    case .action: "actions"
    case .organisation: "organisations"
    case .member: "members"
    }
  }
}

extension DataPath {
  /// The path without its last components.
  fileprivate func dropping(_ count: Int) -> DataPath {
    DataPath(components: components.dropLast(count))
  }
}
