import Diagnostics
import DocumentTree
import Languages
import Loading
import PlanModel
import Translation

/// Everything that checks find in the translations of a definition into one language.
struct TranslationReview {
  /// The language of the translations.
  let language: LanguageTag
  /// What checks found in segments.
  let report: CheckReport
  /// The checks that could not run, in order.
  let notRun: [RuleID]
  /// What checks go by.
  let bench: CheckBench

  private let desk: TranslationDesk
  private let documents: [CheckFinding]

  /// Checks the translations of a definition into a language.
  ///
  /// - Throws: ``FileProblem`` or ``ResourceProblem`` when the program's own data are wrong.
  init(
    _ desk: TranslationDesk, into language: LanguageTag, _ resources: Resources,
    needsFourEyes: Bool
  ) throws {
    self.desk = desk
    self.language = language
    let segments = desk.read.segments.checked
    // Serbian may be written in either script, whichever documents are made in.
    let primary = desk.definition.languages.primary
    let sample = segments.lazy.compactMap(\.source).first ?? ""
    var bench = try resources.checkBench(
      from: primary.inScript(of: sample), into: language, needsFourEyes: needsFourEyes)
    let editions = try Self.editions(of: desk.definition, in: [primary, language], resources)
    if let target = editions.last.map(EditionNumbers.init) {
      bench.numbers = Self.numbers(of: target, desk.definition)
    }
    documents = editions.count > 1 ? Self.compared(editions[0], editions[1]) : []
    self.bench = bench
    report = CheckBook.run(CheckedPair.pairs(of: segments, desk.catalogue(language)), bench)
    notRun = report.notRun.filter { $0 != "Q33" || editions.count < 2 }
  }

  /// The findings by the files that they stand in: the definition, then the catalogue.
  var diagnostics: [(source: SourceText, diagnostics: [Diagnostic])] {
    let inline = TranslationPlaces(definition: desk.source, desk.read.segments, in: language)
    let segments = Dictionary(desk.read.segments.checked.map { ($0.id, $0) }) { first, _ in first }
    let file = desk.catalogues.first { $0.catalogue.language == language }
    let index = file?.catalogue.index ?? [:]
    let places = file.map { TranslationPlaces(catalogue: $0.source) }
    var found = (definition: documents.map { $0.diagnostic(at: .root) }, catalogue: [Diagnostic]())
    for finding in report.findings {
      guard let id = finding.segment, let segment = segments[id] else { continue }
      if let file, let entry = index[id], entry.target != nil || segment.inline(language) == nil {
        found.catalogue.append(
          finding.diagnostic(
            at: DataPath(components: ["segments", id.description]), span: places?.span(of: id),
            in: file.source, target: entry.target))
      } else {
        found.definition.append(
          finding.diagnostic(
            at: segment.path, span: inline.span(of: id) ?? segment.span, in: desk.source,
            target: segment.inline(language)))
      }
    }
    return [(desk.source, found.definition)] + (file.map { [($0.source, found.catalogue)] } ?? [])
  }

  // MARK: Documents

  /// The document of a definition in each language; none where no document is made of it.
  private static func editions(
    of definition: Definition, in languages: [LanguageTag], _ resources: Resources
  ) throws -> [Document] {
    let options = BuildOptions(
      output: "", templates: [], languages: languages, layouts: [.separate], asOf: nil,
      readership: .everybody)
    let pipeline = try Pipeline(resources, [definition], options)
    guard let job = pipeline.jobs(for: definition, options).first else { return [] }
    return pipeline.editions(of: job, in: languages, asOf: nil)
  }

  /// Where two editions are numbered differently (Q33).
  private static func compared(_ first: Document, _ second: Document) -> [CheckFinding] {
    let items = [first, second].map { edition in
      EditionNumbers(edition).items.map {
        Translation.SynopticNumbering.Item(kind: $0.kind.rawValue, number: $0.number)
      }
    }
    return Translation.SynopticNumbering.findings(items[0], items[1])
  }

  /// What texts may refer to; what the edition has none of is not judged.
  private static func numbers(
    of edition: EditionNumbers, _ definition: Definition
  ) -> [String: Set<Int>] {
    var numbers: [String: Set<Int>] = [:]
    for (name, kind) in [("article", NumberingDifference.Kind.article), ("table", .table)] {
      numbers[name] = edition.numbers(of: kind)
    }
    if case .plan(let plan) = definition {
      // Measures are cited by the number in their ids: A3 is measure 3.
      let ids = plan.actions.map { Int($0.id.drop { !$0.isNumber }) }
      let known = Set(ids.compactMap(\.self))
      if known.count == ids.count { numbers["measure"] = known }
    }
    return numbers.filter { !$0.value.isEmpty }
  }
}

extension Segment {
  /// What the definition itself says in a language.
  fileprivate func inline(_ language: LanguageTag) -> String? {
    inline.first { $0.language == language }?.text
  }
}
