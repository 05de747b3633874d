package import Languages

extension ProjectLedger {
  /// The lines of a split, and last what they leave of the whole where that is known exactly.
  package func lines(by dimension: LedgerDimension) -> [LedgerLine] {
    let lines = self[dimension]
    guard !lines.isEmpty, !lines.contains(where: { $0.subject == .notBrokenDown }) else {
      return lines
    }
    let rest = LedgerLine(
      .notBrokenDown, budget: Self.rest(of: budget, lines.map(\.budget)),
      delivered: Self.rest(of: delivered, lines.map(\.delivered)))
    let isNothing = [rest.budget, rest.delivered].allSatisfy { ($0.number ?? .zero) == .zero }
    return isNothing ? lines : lines + [rest]
  }

  /// What parts leave of a whole; not published where either is not known exactly.
  private static func rest(of whole: BoundedAmount, _ parts: [BoundedAmount]) -> BoundedAmount {
    guard let whole = whole.exact, let sum = BoundedAmount.sum(parts).exact, sum <= whole else {
      return .notPublished
    }
    return .exact(whole - sum)
  }

  /// All lines of a split together, as the whole of the project has it.
  package func total(_ lines: [LedgerLine]) -> LedgerLine {
    LedgerLine(
      .notBrokenDown, budget: budget, delivered: delivered,
      commitments: BoundedAmount.sum(lines.map(\.commitments)))
  }

  /// The part of each line in all delivery, in per cent with two decimals that add up to 100; nil
  /// where a line is not known exactly.
  package static func shares(of lines: [LedgerLine]) -> [DecimalNumber]? {
    let amounts = lines.compactMap(\.delivered.exact)
    guard amounts.count == lines.count else { return nil }
    return LargestRemainder.percentages(of: amounts, decimals: 2)
  }

  /// Whether a line is of a year that begins after the day up to which the figures reach.
  package func isFuture(_ line: LedgerLine) -> Bool {
    guard case .year(let year) = line.subject, let asOf else { return false }
    return year > asOf.year && line.delivered.number == nil
  }

  /// The lines by result, outputs under the outcomes to which they belong, and last what is not
  /// broken down.
  package func outcomes(of project: Project) -> [OutcomeLines] {
    var order: [String?] = []
    var groups: [String?: [LedgerLine]] = [:]
    for line in lines(by: .result) {
      let outcome = line.subject.result.map { code in
        project.results.first { $0.code == code }?.partOf ?? code
      }
      if groups[outcome] == nil { order.append(outcome) }
      groups[outcome, default: []].append(line)
    }
    return order.map { OutcomeLines(outcome: $0, lines: groups[$0] ?? []) }
  }
}

/// The lines of an outcome and of the outputs that belong to it.
package struct OutcomeLines: Sendable, Equatable {
  /// The code of the outcome; nil for what is not broken down by results.
  package let outcome: String?
  /// The lines.
  package let lines: [LedgerLine]

  /// All of them together; nil where the outcome has one line only, its own.
  package var subtotal: LedgerLine? {
    guard let outcome, lines.map(\.subject) != [.result(outcome)] else { return nil }
    return LedgerLine(
      .result(outcome), budget: BoundedAmount.sum(lines.map(\.budget)),
      delivered: BoundedAmount.sum(lines.map(\.delivered)),
      commitments: BoundedAmount.sum(lines.map(\.commitments)))
  }
}

extension LedgerSubject {
  /// The code of the result; nil for any other subject.
  package var result: String? {
    switch self {
    case .result(let code): code
    case .year, .organisation, .category, .notBrokenDown: nil
    }
  }
}

extension ProjectLedger {
  /// By how many points delivery, as a part of all contributions, is behind the time that has
  /// passed, with one decimal; nil where it is not behind, or either is not known.
  package var lag: DecimalNumber? {
    guard let elapsed, let rate = rateOfContributions, rate.bound != .atLeast else { return nil }
    let points = elapsed.percentage(decimals: 1) - rate.share.percentage(decimals: 1)
    return points > .zero ? points : nil
  }
}
