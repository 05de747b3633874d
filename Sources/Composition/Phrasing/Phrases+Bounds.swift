import DocumentTree
import Languages
import PlanModel

/// Words on figures that are known from one side only.
enum BoundTerm: String, CaseIterable, TermKey {
  case atLeast = "finance.at-least"
  case atMost = "finance.at-most"
  case rateOf = "finance.rate-of"
}

extension Phrases {
  /// An amount as far as it is known: “at least”, “at most”, or that it is not published.
  func bounded(
    _ amount: BoundedAmount, _ spell: (DecimalNumber) -> [Inline]
  ) -> [Inline] {
    guard let number = amount.number, let bound = amount.bound else { return notPublished }
    return bounded(spell(number), bound)
  }

  /// A rate as far as it is known, with two decimals and the whole that it is a rate of.
  func rate(_ rate: Rate?, of whole: [Inline]) -> [Inline] {
    guard let rate else { return notPublished }
    return sentence(BoundTerm.rateOf, ["rate": self.rate(rate), "whole": whole])
  }

  /// A rate in a column whose heading names the whole, with two decimals.
  func rate(_ rate: Rate?) -> [Inline] {
    guard let rate else { return notPublished }
    let percentage = rate.share.percentage(decimals: 2)
    return bounded([.value(.percent(percentage, decimals: 2))], rate.bound)
  }

  private func bounded(_ words: [Inline], _ bound: Bound) -> [Inline] {
    switch bound {
    case .exact: words
    case .atLeast: sentence(BoundTerm.atLeast, ["amount": words])
    case .atMost: sentence(BoundTerm.atMost, ["amount": words])
    }
  }
}
