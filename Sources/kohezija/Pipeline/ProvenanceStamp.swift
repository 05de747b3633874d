import Composition
import Diagnostics
import DocumentTree
import Languages
import Loading
import PlanModel
import Translation

/// Says in every document what it was made of: its definition and those that it names, their
/// translations, the options that change words, and the program's version.
///
/// Hashes are those of whole files, so that `sha256sum` gives the same.
struct ProvenanceStamp {
  private let files: [LinkedFile]
  private let digests: [String: String]
  private let options: BuildOptions

  /// A stamp for documents of these definitions.
  init(_ loaded: LoadedDefinitions, _ options: BuildOptions) {
    files = loaded.files
    digests = loaded.digests
    self.options = options
  }

  /// The job, knowing what its document is made of.
  func stamping(_ job: Pipeline.Job) -> Pipeline.Job {
    guard let file = files.first(where: { $0.isNamed && $0.definition?.id == job.definition.id })
    else { return job }
    return stamping(job, madeOf: file, old: nil)
  }

  /// The job of a comparison likewise: the first file is the old edition.
  func stamping(editions job: Pipeline.Job) -> Pipeline.Job {
    let named = files.filter(\.isNamed)
    guard named.count == 2 else { return job }
    return stamping(job, madeOf: named[1], old: named[0])
  }

  private func stamping(
    _ job: Pipeline.Job, madeOf file: LinkedFile, old: LinkedFile?
  ) -> Pipeline.Job {
    var provenance = DocumentProvenance()
    provenance.add("version", Kohezija.version)
    provenance.add("document", job.kind.rawValue)
    provenance.add("languages", job.languages.map(\.rawValue).joined(separator: "+"))
    provenance.add("layout", job.layout.rawValue)
    provenance.add("audience", job.readership.audience.rawValue)
    if job.readership.groupsYears { provenance.add("group-years", "true") }
    if let day = options.asOf,
      let date = PartialDate(year: day.year, month: day.month, day: day.day)
    {
      provenance.add("as-of", date.description)
    }
    if let outline = options.outlines[job.kind.outline] {
      provenance.add("outline", Self.digest(of: outline))
    }
    provenance.add("definition", entry(file))
    if let old { provenance.add("old-definition", entry(old)) }
    let linked = linkedFiles(of: job)
    provenance.add("linked", all: linked.map(entry))
    let all = [old].compactMap(\.self) + [file] + linked
    provenance.add("translations", all: all.flatMap(translations))
    var job = job
    job.provenance = provenance
    return job
  }

  /// The id of a definition and the hash of its file.
  private func entry(_ file: LinkedFile) -> String {
    "\(file.definition?.id ?? "") \(Self.value(digests[file.source.name]))"
  }

  /// The hashes of the files of translators beside a definition.
  private func translations(beside file: LinkedFile) -> [String] {
    let path = file.source.name
    let id = file.definition?.id ?? ""
    let catalogues = LanguageTag.allCases.map { language in
      (language.rawValue, TranslationPaths.catalogue(of: path, in: language))
    }
    return (catalogues + [("renames", TranslationPaths.renames(beside: path))]).compactMap {
      name, path in
      digests[path].map { "\(id) \(name) \(Self.value($0))" }
    }
  }

  /// The files of the definitions that a job's definition names, each once, in the order of their
  /// ids.
  private func linkedFiles(of job: Pipeline.Job) -> [LinkedFile] {
    let linked = job.linked
    var ids = Set(linked.coalitions.map(\.value.id))
    if let plan = linked.plan { ids.insert(plan.id) }
    if let project = linked.project { ids.insert(project.id) }
    ids.formUnion(linked.members.map(\.id))
    ids.remove(job.definition.id)
    return ids.sorted().compactMap { id in files.first { $0.definition?.id == id } }
  }

  private static func value(_ digest: String?) -> String { "sha256:" + (digest ?? "") }

  /// The hash of what an outline says, however its file spells it.
  private static func digest(of outline: Outline) -> String {
    let lines = outline.entries.map { entry in
      "\(entry.section) \(entry.needs.joined(separator: ",")) \(entry.absence.rawValue)\n"
    }
    return value(SHA256.hex(lines.joined().utf8))
  }
}

extension DocumentProvenance {
  /// The provenance of a file that a template gave.
  func adding(_ template: ChosenTemplate) -> DocumentProvenance {
    var provenance = self
    if let digest = template.digest { provenance.add("template", "sha256:" + digest) }
    return provenance
  }
}
