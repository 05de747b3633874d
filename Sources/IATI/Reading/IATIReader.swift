package import Diagnostics
import XMLTree

/// Reads files of the IATI standard 2, of whatever publisher.
package enum IATIReader {
  /// What a file gave.
  package struct Reading: Sendable {
    /// The activities that are as the schema demands, with the places where they stand.
    package let activities: [ReadActivity]
    /// Everything that is wrong in the file, and everything in it that the standard does not know.
    package let findings: [Diagnostic]
  }

  /// An activity and where it stands.
  package struct ReadActivity: Sendable {
    /// The activity.
    package let activity: IATIActivity
    /// Its place in the file, in XPath.
    package let path: String
  }

  /// How large and deep a file may be; the largest that publishers have are of some 100 MB.
  static let limits = {
    var limits = XMLLimits.standard
    limits.depth = 64
    return limits
  }()

  /// Reads a file; never the network, never an entity.
  ///
  /// Reports: X03, X04.
  package static func read(_ bytes: [UInt8]) -> Reading {
    let root: XMLElement
    do {
      root = try XMLReader.parse(bytes, limits: limits)
    } catch {
      return Reading(activities: [], findings: [finding(of: error)])
    }
    guard root.name == "iati-activities" else {
      let found = Fact("found", String(root.name.prefix(60)))
      return Reading(activities: [], findings: [error("root", [found])])
    }
    let version = root[attribute: "version"] ?? ""
    guard version.hasPrefix("2.") else {
      let found = Fact("found", String(version.prefix(60)))
      return Reading(activities: [], findings: [error("version", [found])])
    }
    return read(root)
  }

  private static func read(_ root: XMLElement) -> Reading {
    var activities: [ReadActivity] = []
    var findings: [Diagnostic] = []
    for attribute in root.attributes where !knownAttributes.contains(attribute.name) {
      let path = "/iati-activities/@\(attribute.name)"
      findings.append(finding(of: StructureProblem(.notHeld, path)))
    }
    var number = 0
    for child in root.elements {
      guard child.name == "iati-activity" else {
        findings.append(
          finding(of: StructureProblem(.notHeld, "/iati-activities/\(child.name)")))
        continue
      }
      number += 1
      let path = "/iati-activities/iati-activity[\(number)]"
      let (activity, problems): (IATIActivity, [StructureProblem]) = ElementReader.read(
        child, at: path)
      findings += problems.map(finding)
      if problems.allSatisfy({ $0.kind == .notHeld }) {
        activities.append(ReadActivity(activity: activity, path: path))
      }
    }
    if number == 0 { findings.append(error("empty", [])) }
    return Reading(activities: activities, findings: findings)
  }

  /// The attributes that say nothing of an activity.
  private static let knownAttributes: Set<String> = [
    "version", "generated-datetime", "linked-data-default",
  ]

  private static func finding(of problem: StructureProblem) -> Diagnostic {
    Diagnostic(
      problem.kind == .notHeld ? "X04" : "X03",
      variant: problem.kind == .notHeld ? nil : problem.kind.rawValue,
      severity: problem.kind == .notHeld ? .warning : .error, at: .root,
      facts: [
        Fact("xml", problem.path),
        Fact("found", IdentityNumber.masked(String(problem.found.prefix(80)))),
        Fact("expected", problem.expected),
      ])
  }

  private static func finding(of problem: XMLError) -> Diagnostic {
    switch problem {
    case .malformed(let line, let reason):
      error("malformed", [Fact("line", .number(String(line))), Fact("reason", reason)])
    case .documentType: error("document-type", [])
    case .encoding(let name): error("encoding", [Fact("found", name)])
    case .overLimit(let name): error("limit", [Fact("limit", name)])
    }
  }

  private static func error(_ variant: String, _ facts: [Fact]) -> Diagnostic {
    Diagnostic("X03", variant: variant, severity: .error, at: .root, facts: facts)
  }
}
