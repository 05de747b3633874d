import Diagnostics
import Languages
import Loading
import TestSupport
import Testing
import Translation

@Suite struct PlantedFaultTests {
  /// The bench of a direction, with all that some checks need.
  private func bench(_ fault: Fault, _ pairs: [CheckedPair]) throws -> CheckBench {
    var bench = try ShippedChecks.bench(fault.source, fault.target)
    bench.numbers = ["measure": [1, 2, 3], "article": [1, 2], "table": [1, 2, 3]]
    if fault.check == "Q25" {
      bench.dictionary = Set(
        pairs.flatMap { ($0.target ?? "").lowercased().split { !$0.isLetter }.map(String.init) })
    }
    // As in the program, the words of documents are known.
    return CheckBench(
      source: bench.source,
      target: CheckLanguage(
        profile: try profile(fault.target), words: bench.target.words), glossary: bench.glossary,
      leaks: bench.leaks, endings: bench.endings, units: bench.units,
      dictionary: bench.dictionary, numbers: bench.numbers, needsFourEyes: true)
  }

  /// What the fault's own check finds.
  private func findings(
    _ fault: Fault, _ pair: CheckedPair, _ bench: CheckBench
  ) -> [CheckFinding] {
    if let check = CheckBook.checks.first(where: { $0.id.description == fault.check }) {
      return check.check(CheckContext(pair, bench))
    }
    return CheckBook.run([pair], bench).findings.filter { $0.check.description == fault.check }
  }

  private func profile(_ tag: LanguageTag) throws -> LanguageProfile {
    let folder = "Data/languages/\(tag.rawValue)"
    let loaded = LanguagePackLoader.load(
      tag: tag, profile: try ShippedChecks.source("\(folder)/profile.yaml"),
      terms: [
        try ShippedChecks.source("\(folder)/terms/documents.yaml"),
        try ShippedChecks.source("\(folder)/command/general.yaml"),
      ],
      transliterator: tag.otherScript == nil
        ? nil : Transliterator(rules: try ShippedChecks.scripts.get()))
    return try #require(loaded.value)
  }

  @Test func `at least 95 of 100 planted faults are found by their check, and mended by its fix`()
    throws
  {
    var generator = SeededGenerator(seed: 95)
    let wording = try ShippedChecks.wording(.bosnian)
    var counts: [String: (planted: Int, found: Int)] = [:]
    var lost: [String: [String]] = [:]
    for fault in Fault.all {
      let pairs = try CleanCorpus.pairs(fault.source, fault.target).filter { !$0.isName }
      let bench = try bench(fault, pairs)
      var planted = 0
      for _ in 0..<20_000 where planted < 50 {
        guard let pair = pairs.randomElement(using: &generator),
          let faulty = fault.plant(pair, &generator)
        else { continue }
        planted += 1
        let found = findings(fault, faulty, bench)
        if found.isEmpty {
          lost[fault.check, default: []].append("\(faulty.source) | \(faulty.target ?? "")")
        } else {
          counts[fault.check, default: (0, 0)].found += 1
        }
        for finding in found {
          let message = wording.message(of: finding.diagnostic(at: .root))
          #expect(!message.contains("{") || (faulty.target ?? "").contains("{"), "\(message)")
          #expect(message != fault.check)
          guard let mended = finding.fixed(faulty.target ?? "") else { continue }
          let again = findings(fault, faulty.with(target: mended), bench)
          #expect(again.count < found.count, "\(fault.check) \(faulty.target ?? "") → \(mended)")
        }
      }
      counts[fault.check, default: (0, 0)].planted += planted
      #expect(planted == 50, "\(fault.check): \(planted)")
    }
    for (check, count) in counts.sorted(by: { $0.key < $1.key }) {
      #expect(
        Double(count.found) >= 0.95 * Double(count.planted),
        "\(check) \(count) \(lost[check]?.prefix(12) ?? [])")
    }
  }

  @Test func `a required term that is missing is found`() throws {
    let bench = try ShippedChecks.bench(.english, .bosnian)
    let glossary = try ShippedChecks.glossary.get()
    var planted = 0
    for concept in glossary.concepts where concept.use == .required {
      guard let term = concept.terms(in: .english).first else { continue }
      let pair = CheckedPair(
        segment: "A1.title", source: "Here \(term.text) is meant.", target: "Ovdje se misli na to.")
      let found = CheckBook.run([pair], bench).findings.filter { $0.check == "Q17" }
      #expect(found.count == 1, "\(concept.id)")
      planted += 1
    }
    #expect(planted >= 50)
  }
}
