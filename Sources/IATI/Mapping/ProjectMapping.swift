import Diagnostics
package import Languages
package import PlanModel

/// Makes an activity of a project; nothing is added that the definition does not tell.
package struct ProjectMapping {
  let project: Project
  let codelists: Codelists
  let writing: ActivityWriting
  var activity = IATIActivity()
  var findings: [Diagnostic] = []
  var origins = Origins()
  /// Whether something is missing without which there is no activity.
  var isImpossible = false

  /// The activity of a project.
  ///
  /// Reports: X01, X02.
  ///
  /// - Parameters:
  ///   - profiles: The languages that the program can write in.
  ///   - leavesOut: Whether what can't be published is left out; it is then told as a warning.
  package static func map(
    _ project: Project, codelists: Codelists, profiles: [LanguageProfile], leavesOut: Bool = false
  ) -> MappedActivity {
    var mapping = ProjectMapping(
      project: project, codelists: codelists,
      writing: ActivityWriting(project.languages, profiles))
    mapping.mapPublisher()
    mapping.mapTexts()
    mapping.mapParticipants()
    mapping.mapDates()
    mapping.mapPlaces()
    mapping.mapClassifications()
    mapping.mapMoney()
    mapping.mapResults()
    mapping.mapDocuments()
    mapping.noteUnplaced()
    let isPossible = !mapping.isImpossible
    let findings = mapping.findings.map { finding in
      guard leavesOut, isPossible, finding.severity == .error else { return finding }
      var finding = finding
      finding.severity = .warning
      return finding
    }
    return MappedActivity(
      draft: mapping.activity, activity: isPossible ? mapping.activity : nil, findings: findings,
      origins: mapping.origins)
  }

  /// Notes that something can't be published, and must be mended or left out.
  mutating func obstacle(_ variant: String, at path: DataPath, _ facts: Fact...) {
    findings.append(
      Diagnostic("X01", variant: variant, severity: .error, at: path, facts: facts))
  }

  /// Notes that something is missing without which there is no activity.
  mutating func impossible(_ variant: String, at path: DataPath, _ facts: Fact...) {
    isImpossible = true
    findings.append(
      Diagnostic("X01", variant: variant, severity: .error, at: path, facts: facts))
  }

  /// Notes that something is not in the activity, by leave of the standard.
  mutating func leftOut(_ variant: String, at path: DataPath, _ facts: Fact...) {
    findings.append(
      Diagnostic("X02", variant: variant, severity: .note, at: path, facts: facts))
  }

  /// An organisation by its id.
  func organisation(_ id: String?) -> Organisation? {
    project.organisations.first { $0.id == id }
  }

  /// The code that the standard has for a code of ours.
  func standardCode(_ code: Code?, in list: String) -> String? {
    code.flatMap { codelists[list: list]?[$0]?.properties["iati"]?.firstWritten?.text }
  }
}
