import Composition
import Diagnostics
import DocumentTree
import Languages
import PlanModel
import Testing

struct CompletenessTests {
  @Test(arguments: Shipped.written)
  func `everything that a plan tells reaches the document`(_ tag: LanguageTag) throws {
    try Self.expectAll(of: MarkedPlan.yaml, in: tag)
  }

  @Test(arguments: Shipped.written)
  func `everything that a project tells reaches the document`(_ tag: LanguageTag) throws {
    // What is told period by period reaches the donors with a report.
    try Self.expectAll(
      of: MarkedProject.yaml, in: tag,
      documents: try Self.projectDocuments(tag) + Self.reportDocuments(tag))
  }

  @Test(arguments: Shipped.written)
  func `everything that a report to donors tells reaches a document`(_ tag: LanguageTag) throws {
    try Self.expectAll(of: MarkedReport.yaml, in: tag, documents: Self.reportDocuments(tag))
  }

  private static func definition(_ yaml: String) throws -> Definition {
    try Shipped.definition(SourceText(name: "marked.yaml", bytes: Array(yaml.utf8)))
  }

  private static func project() throws -> Project {
    guard case .project(let project) = try definition(MarkedProject.yaml) else {
      throw Shipped.NotOfThisKind()
    }
    return project
  }

  /// What the project becomes without a report.
  private static func projectDocuments(_ tag: LanguageTag) throws -> [Document] {
    let (composer, project) = (try Shipped.composer(tag), try project())
    return [
      composer.projectSummary(of: project, asOf: nil), composer.financialAnnex(of: project),
    ]
  }

  /// What a report on it becomes.
  private static func reportDocuments(_ tag: LanguageTag) throws -> [Document] {
    guard case .report(let report) = try definition(MarkedReport.yaml) else {
      throw Shipped.NotOfThisKind()
    }
    let (composer, project) = (try Shipped.composer(tag), try project())
    return [
      composer.donorReport(of: report, on: project),
      composer.financialAnnex(of: project, report: report),
    ]
  }

  private static func expectAll(
    of yaml: String, in tag: LanguageTag, documents: [Document]? = nil
  ) throws {
    let definition = try definition(yaml)
    let text = try (documents ?? [Shipped.document(definition, tag)])
      .map { DocumentDump.text(of: $0) }.joined(separator: "\n").lowercased()
    var facts = ModelFacts(language: tag)
    facts.collect(definition)
    #expect(facts.untold.isEmpty, "the fixture leaves these out")
    #expect(facts.told.count > 30)
    for (path, words) in facts.told {
      #expect(text.contains(words.lowercased()), "\(path): \(words)")
    }
  }
}

/// Everything that a model tells, found by looking into it, so that no new property is forgotten.
struct ModelFacts {
  /// The words or numbers that a document must show, by where they stand.
  private(set) var told: [(path: String, words: String)] = []
  /// What a model could tell and does not.
  private(set) var untold: [String] = []
  private let language: LanguageTag

  /// What no document prints: names by which things refer to each other, switches, sums of the
  /// author that must agree with those computed; what is for publishing as an activity only; and
  /// pictures, whose files are read later.
  private static let silent: Set<String> = [
    "isFromIncidents", "saysRepeals",
    "responsible", "partners", "donor", "organisation", "actors", "sources", "source", "owner",
    "chair", "lead", "recipient", "conductedBy", "facilitatedBy", "implementationCharge",
    "addresses", "profile", "budgetSummary", "computed", "localGovernment", "languages",
    "authors", "locations", "dimension", "category", "place", "currency",
    "arms", "publishing", "projects", "project", "sameAs", "channelCode", "subject", "share",
    "recipientOrganisations",
    "implementingPartners", "conveningAgency",
  ]

  /// Things of which one tells what another leaves open: a law or words, a cost or its absence.
  private static let alternatives: Set<String> = [
    "law", "provision", "text", "value", "cost", "zeroCost", "budgetCode", "byYear", "funding",
    "disaggregation", "milestoneDisaggregation", "periods", "partOf", "reference", "varianceReason",
  ]

  /// What only reports on plans have, and how a reading is told that is a number.
  private static let ofPlans = ["implementation/"]

  /// Facts in a language.
  init(language: LanguageTag) {
    self.language = language
  }

  /// Gathers what a value tells.
  mutating func collect(_ value: Any, at path: [String] = []) {
    let name = path.last ?? ""
    switch value {
    case let text as LocalizedText: add(text[language], at: path)
    case let number as DecimalNumber: add(number.description, at: path)
    case let date as PartialDate: add(date.description, at: path)
    case let number as Int: add(String(number), at: path)
    case let text as String:
      if !Self.silent.contains(name), !(name == "id" && Self.isSilentID(path)) {
        add(text, at: path)
      }
    case is Code, is Bool, is MonthDay: break
    default: collectChildren(of: value, at: path)
    }
  }

  private mutating func collectChildren(of value: Any, at path: [String]) {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
      guard let child = mirror.children.first else { return leaveOut(path) }
      return collect(child.value, at: path)
    }
    if mirror.displayStyle == .enum {
      guard let child = mirror.children.first else {
        if "\(value)" == "notPublished" { leaveOut(path) }
        return
      }
      return collect(child.value, at: path)
    }
    if mirror.displayStyle == .collection, mirror.children.isEmpty { leaveOut(path) }
    for (index, child) in mirror.children.enumerated() {
      guard let label = child.label else {
        collect(child.value, at: path + ["\(path.last ?? "")#\(index)"])
        continue
      }
      // Which sections a document has is seen in its parts.
      guard label != "documents", label != "projects" else { continue }
      // The names of actors and the source of a project's data stand under silent names too.
      let isReference = Self.silent.contains(label) && path.last != "provenance"
      if !isReference || child.value is [Actor] || child.value is [Organisation] {
        collect(child.value, at: path + [label])
      }
    }
  }

  private mutating func add(_ words: String?, at path: [String]) {
    guard let words else { return leaveOut(path) }
    told.append((path.joined(separator: "/"), words))
  }

  private mutating func leaveOut(_ path: [String]) {
    let name = path.last ?? ""
    let full = path.joined(separator: "/")
    if !Self.alternatives.contains(name), !Self.ofPlans.contains(where: full.contains) {
      untold.append(full)
    }
  }

  /// Actors, beneficiaries and organisations are called by their names, definitions by their titles.
  private static func isSilentID(_ path: [String]) -> Bool {
    let owner = path.dropLast().last ?? ""
    return [
      "actors", "primaryBeneficiaries", "organisations", "plan", "project", "indicators", "report",
    ]
    .contains { owner.hasPrefix($0) }
  }
}
