import Diagnostics
import IATI
import Languages
import Loading
import PlanModel

/// The activities of the definitions that were named, with everything that stands against them.
struct Publication {
  /// What is asked for.
  struct Request {
    /// Whether what can't be published is left out.
    let leavesOut: Bool
    /// The identifier of the publisher of plans; nil when plans are not published.
    let publisher: String?
    /// The sector of plans.
    let sector: String?
  }

  /// The activities that could be made, in the order of their definitions.
  private(set) var activities: [IATIActivity] = []
  private var diagnostics: [(file: LinkedFile, found: [Diagnostic])]

  /// The activities of definitions; a project is published once, with the reports on it.
  init(
    _ loaded: LoadedDefinitions, _ resources: Resources, profiles: [LanguageProfile],
    request: Request
  ) {
    diagnostics = loaded.files.map { ($0, []) }
    var published: [String] = []
    for linked in loaded.named {
      let mapped: MappedActivity
      switch linked.definition {
      case .project(let project):
        mapped = map(project, loaded, resources, profiles, request)
      case .report(let report):
        guard let project = linked.project, report.subject.project != nil else { continue }
        mapped = map(project, loaded, resources, profiles, request)
      case .plan(let plan):
        guard let publisher = request.publisher else { continue }
        mapped = PlanMapping.map(
          plan, publisher: publisher, sector: request.sector, codelists: resources.codelists,
          profiles: profiles, leavesOut: request.leavesOut)
      case .coalition, .portfolio: continue
      }
      let id = linked.project?.id ?? linked.definition.id
      guard !published.contains(id) else { continue }
      published.append(id)
      add(mapped, of: id)
    }
  }

  private func map(
    _ project: Project, _ loaded: LoadedDefinitions, _ resources: Resources,
    _ profiles: [LanguageProfile], _ request: Request
  ) -> MappedActivity {
    var project = project
    for linked in loaded.named where linked.project?.id == project.id {
      if case .report(let report) = linked.definition { project = project.reported(in: report) }
    }
    return ProjectMapping.map(
      project, codelists: resources.codelists, profiles: profiles, leavesOut: request.leavesOut)
  }

  /// Notes an activity and what was found, with the file of its definition.
  private mutating func add(_ mapped: MappedActivity, of id: String) {
    var found = mapped.findings
    if let activity = mapped.activity {
      let today = Clock.today ?? CalendarDay(year: 9999, month: 12, day: 31)
      found += activity.findings(today: today, origins: mapped.origins)
      activities.append(activity)
    }
    let place = diagnostics.firstIndex { $0.file.definition?.id == id }
    if let place { diagnostics[place].found += found }
  }

  /// The heaviest finding.
  var worst: Severity? { diagnostics.lazy.flatMap(\.found).map(\.severity).max() }

  /// All findings of all files, those of the definitions among them, at their places.
  ///
  /// - Throws: ``FileProblem`` when a file can't be read again.
  func findings(_ resources: Resources) throws -> [(SourceText, [Diagnostic])] {
    let loader = DefinitionLoader(codelists: resources.codelists)
    return try diagnostics.map { file, found in
      guard !found.isEmpty else { return (file.source, file.diagnostics) }
      // Of a file without findings only the name was kept.
      let source = SourceText(
        name: file.source.name, bytes: try InputFile.read(file.source.name))
      let located = loader.locate(found, in: source)
      return (source, ReportOrder.sorted(file.diagnostics + located))
    }
  }
}
