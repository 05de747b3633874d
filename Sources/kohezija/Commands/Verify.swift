import ArgumentParser
import Composition
import Diagnostics
import DocumentTree
import Languages
import Loading
import PlanModel
import Templates
import Verification

/// Says whether a document is what its definition gives today, and why not.
struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: CommandWords.current("verify.abstract"))

  @Argument(help: CommandWords.help("verify-file"))
  var file: String

  @Argument(help: CommandWords.help("verify-definition"))
  var definition: String

  @Option(help: CommandWords.help("verify-old"))
  var old: String?

  @Option(help: CommandWords.help("verify-template"))
  var template: String?

  @Option(help: CommandWords.help("verify-outline"))
  var outline: String?

  @Flag(help: CommandWords.help("json"))
  var json = false

  @OptionGroup var messages: MessageOptions

  func run() async throws {
    do {
      let language = try messages.language()
      let bytes = try InputFile.read(file)
      let finished = try Self.finished(bytes, path: file)
      let resources = try Resources()
      let options = try options(for: finished, resources, language)
      let loaded = try load(finished.provenance, resources, options)
      try refuseBroken(loaded, resources, language)
      let today = try await rebuild(finished.provenance, loaded, options, resources)
      let result = try VerificationResult(
        file: finished, bytes: bytes, today: today)
      VerificationReport(file, words: CommandWords(language: language), isJSON: json).tell(result)
      throw (result.isSame ? ExitStatus.done : .findings).code
    } catch let code as ExitCode {
      throw code
    } catch {
      throw CommandProblem(error).report()
    }
  }

  /// The file, read.
  ///
  /// - Throws: ``CommandProblem`` when it is no document that can be verified.
  static func finished(_ bytes: [UInt8], path: String) throws(CommandProblem) -> FinishedFile {
    do throws(FinishedFile.Problem) {
      return try FinishedFile(bytes)
    } catch {
      switch error {
      case .format: throw CommandProblem(.wrongInput, "verify.format", ["path": path])
      case .damaged(let reason):
        throw CommandProblem(.wrongInput, "verify.damaged", ["path": path, "reason": reason])
      case .noProvenance:
        throw CommandProblem(.wrongInput, "verify.noProvenance", ["path": path])
      }
    }
  }

  /// The options with which the file was made, as it says.
  private func options(
    for file: FinishedFile, _ resources: Resources, _ language: LanguageTag
  ) throws -> BuildOptions {
    let said = file.provenance
    guard let kind = said["document"].flatMap(DocumentKind.init(rawValue:)),
      let layout = said["layout"].flatMap(Layout.init(rawValue:)),
      let audience = said["audience"].flatMap(Audience.init(rawValue:)),
      let format = OutputFormat(rawValue: file.format.rawValue)
    else { throw CommandProblem(.wrongInput, "verify.noProvenance", ["path": self.file]) }
    let languages = (said["languages"] ?? "").split(separator: "+").compactMap {
      LanguageTag(rawValue: String($0))
    }
    guard !languages.isEmpty else {
      throw CommandProblem(.wrongInput, "verify.noProvenance", ["path": self.file])
    }
    let templates = try BuildOptions.templates(
      [template].compactMap(\.self), [format], resources)
    return BuildOptions(
      output: "", templates: templates, languages: languages, layouts: [layout],
      asOf: said["as-of"].flatMap { PartialDate($0) }?.firstDay,
      readership: Readership(audience, groupsYears: said["group-years"] != nil), kinds: [kind],
      outlines: try OutlineFiles.read(
        [outline].compactMap(\.self), try resources.wording(language)))
  }

  private func load(
    _ said: DocumentProvenance, _ resources: Resources, _ options: BuildOptions
  ) throws -> LoadedDefinitions {
    guard said["old-definition"] != nil else {
      return try LoadedDefinitions.load(
        [definition], resources, for: options.readership, notesDigests: true)
    }
    guard let old else {
      throw CommandProblem(.usage, "verify.needsOld", ["path": file])
    }
    return try LoadedDefinitions.load(
      old: old, new: definition, resources, for: options.readership)
  }

  /// Tells what is wrong with the definitions, when no document could be made of them.
  ///
  /// - Throws: `ExitCode` then.
  private func refuseBroken(
    _ loaded: LoadedDefinitions, _ resources: Resources, _ language: LanguageTag
  ) throws {
    guard (loaded.worst ?? .note) >= .error else { return }
    Findings(.text, try resources.wording(language)).report(loaded)
    throw ExitStatus.wrongInput.code
  }

  /// What the definition gives today.
  ///
  /// - Throws: ``CommandProblem`` when it gives no such document.
  private func rebuild(
    _ said: DocumentProvenance, _ loaded: LoadedDefinitions, _ options: BuildOptions,
    _ resources: Resources
  ) async throws -> RebuiltFile {
    let id = said["definition"]?.split(separator: " ").first.map(String.init) ?? ""
    let named = loaded.named
    guard let linked = named.last(where: { $0.definition.id == id }) else {
      throw CommandProblem(
        .wrongInput, "verify.otherDefinition",
        ["path": file, "id": id, "list": named.map(\.definition.id).joined(separator: ", ")])
    }
    var pipeline = try Pipeline(resources, named.map(\.definition), options)
    try pipeline.note(loaded, resources, options)
    let stamp = ProvenanceStamp(loaded, options)
    let review = try ReviewCounts(loaded, resources)
    let jobs: [Pipeline.Job]
    if said["old-definition"] != nil {
      let editions = try Compare.editions(of: loaded)
      jobs = pipeline.jobs(for: editions, options).map(stamp.stamping(editions:))
    } else {
      jobs = pipeline.jobs(for: linked, options).map { stamp.stamping(review.counting($0)) }
    }
    guard let job = jobs.first, let template = options.templates.first,
      let provenance = job.provenance?.adding(template)
    else {
      throw CommandProblem(
        .wrongInput, "verify.noDocument",
        ["path": file, "id": id, "name": said["document"] ?? ""])
    }
    // A PDF is known by its seal and by what it was made of; its words are not read.
    let bytes =
      template.format == .pdf
      ? [] : try template.template.fill(with: pipeline.document(of: job, template, options))
    return RebuiltFile(bytes: bytes, provenance: provenance)
  }
}

/// What a definition gives today.
struct RebuiltFile {
  /// The bytes of the document.
  let bytes: [UInt8]
  /// What it is made of.
  let provenance: DocumentProvenance
}
