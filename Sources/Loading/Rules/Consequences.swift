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
  /// The keys that mean nothing where they stand; they may belong elsewhere.
  private var strays: Set<String> = []
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
      guard finding.rule == "Y04", let key = finding.path.components.last else { continue }
      withUnknownKeys.insert(finding.path.dropping(1))
      strays.insert(key)
    }
    for finding in found where finding.rule == "Y07" {
      if let target = Self.target(of: finding), !isUncertain(target) {
        missed.insert(target)
      }
    }
  }

  /// The findings of rules that stand by themselves.
  func without(_ findings: [Diagnostic]) -> [Diagnostic] {
    guard !touched.isEmpty || !missed.isEmpty || isHopeless else { return findings }
    return findings.filter { Self.isAlwaysTold($0.rule) || !(isHopeless || follows($0)) }
  }

  /// What harms people is told whatever else is wrong, and so is an id that stands twice; that a
  /// value is withheld harms nobody.
  private static func isAlwaysTold(_ rule: RuleID) -> Bool {
    (rule.description.hasPrefix("P") && rule != "P09") || rule == "Y06"
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
    if touched.contains(path) || isAstray(path) || standsInThinned(path) {
      return true
    }
    if finding.rule == "Y07" {
      return Self.target(of: finding).map(isUncertain) ?? false
    }
    if finding.rule == "Y08" {
      return !touched.isEmpty || (Self.target(of: finding).map(missed.contains) ?? false)
    }
    if Self.sumsOfAction.contains(finding.rule), path.components.count > 1 {
      return touchedFigures.contains(DataPath(components: Array(path.components.prefix(2))))
    }
    if let keys = Self.keys[finding.rule], !strays.isDisjoint(with: keys) { return true }
    if let keys = Self.siblings[finding.rule], hasUnread(keys, around: path) { return true }
    if finding.rule == "M07", touchedFigures.contains("actions") { return true }
    if Self.parts[finding.rule]?.contains(where: { isUncertain($0) }) ?? false { return true }
    return Self.references[finding.rule].map(missed.contains) ?? false
  }

  /// Whether something is not there, but may stand beside its place under a wrong key, or under
  /// its own at a wrong place.
  private func isAstray(_ path: DataPath) -> Bool {
    guard let key = path.components.last else { return false }
    return (withUnknownKeys.contains(path.dropping(1)) || strays.contains(key)) && !map.holds(path)
  }

  private func standsInThinned(_ path: DataPath) -> Bool {
    path.components.indices.contains { place in
      Int(path.components[place]) != nil
        && thinned.contains(DataPath(components: Array(path.components[..<place])))
    }
  }

  /// Whether one of these keys was not read in something that a path leads through.
  private func hasUnread(_ keys: [String], around path: DataPath) -> Bool {
    path.components.indices.contains { count in
      let around = DataPath(components: Array(path.components[..<count]))
      return keys.contains { touched.contains(around / $0) }
    }
  }

  /// Whether a part of the definition was not read as a whole.
  private func isUncertain(_ part: DataPath) -> Bool {
    touched.contains(part) || isAstray(part)
  }

  /// Whether a list that references point into may have elements that were not read.
  private func isUncertain(_ target: ReferenceTarget) -> Bool {
    strays.contains("id")
      || target.lists.contains { list in
        thinned.contains(list)
          || list.components.indices.contains { count in
            let around = DataPath(components: Array(list.components[...count]))
            return unread.contains(around) || isAstray(around)
          }
      }
  }

  private static func target(of finding: Diagnostic) -> ReferenceTarget? {
    finding.variant?.split(separator: "-").first.flatMap { ReferenceTarget(rawValue: String($0)) }
  }

  // MARK: - What rules look at beside the place of their findings

  private static let sumsOfAction: Set<RuleID> = ["M03", "M04", "M05", "M06"]

  private static let parts: [RuleID: [DataPath]] = [
    "A02": ["act/legal_basis"], "D05": ["dates", "status"], "I08": ["indicators"],
    "M07": ["finance", "budget_summary/currency"], "M08": ["actions"],
    "M10": ["budget_summary/currency"],
    "M11": ["finance"], "M12": ["dates"], "M13": ["dates", "finance"],
    "M14": ["dates", "finance"], "M15": ["finance"],
    "N02": ["incident_baseline/records", "incident_baseline/totals"],
    "N05": ["incident_baseline", "act"], "N06": ["incident_baseline/source", "actors"],
    "O02": ["organisations"], "P09": ["incident_baseline"], "R04": ["actors"],
    "R05": ["actors", "actions"],
    "R06": ["objectives"], "R07": ["objectives", "preparation"],
    "R08": ["actions", "incident_baseline/records"], "R09": ["actions"], "R10": ["actions"],
  ]

  private static let keys: [RuleID: Set<String>] = {
    let figures: Set = ["cost", "funding", "lines", "amount", "total", "by_year", "currency"]
    let delivery: Set = ["delivery", "total_contributions", "start", "expected_end", "end", "year"]
    return [
      "M07": figures.union(delivery), "M08": figures, "M10": figures, "M11": delivery,
      "M12": delivery, "M13": delivery, "M14": delivery, "N02": ["records", "totals", "count"],
      "R06": ["actions"], "R07": ["addresses"],
    ]
  }()

  private static let siblings: [RuleID: [String]] = [
    "I03": ["direction", "measure", "baseline"], "I04": ["measure"], "I05": ["value"],
    "I09": ["cumulative", "targets"], "I12": ["measure"], "D08": ["date"], "D09": ["date"],
  ]

  private static let references: [RuleID: ReferenceTarget] = [
    "R06": .action, "R07": .finding,
  ]
}

extension ReferenceTarget {
  /// Where the elements stand.
  fileprivate var lists: [DataPath] {
    switch self {
    case .actor: ["actors"]
    case .indicator: ["indicators"]
    case .risk: ["risks"]
    case .finding: ["preparation/survey/findings"]
    case .action: ["actions"]
    case .organisation: ["organisations"]
    case .result: ["results"]
    case .member: ["members", "partners"]
    }
  }
}

extension DataPath {
  /// The path without its last components.
  fileprivate func dropping(_ count: Int) -> DataPath {
    DataPath(components: components.dropLast(count))
  }
}
