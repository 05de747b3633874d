import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Something that a project or a report on it leaves open, and what cannot be told without it.
struct DataGap: Sendable, Equatable {
  /// What is not told.
  let kind: Kind
  /// Where in the definition.
  let path: DataPath
  /// What can't be told without it.
  let effect: Effect

  /// What is not told.
  enum Kind: String, CaseIterable, TermKey {
    case captured = "data-quality.gap.captured"
    case start = "data-quality.gap.start"
    case expectedEnd = "data-quality.gap.expected-end"
    case end = "data-quality.gap.end"
    case level = "data-quality.gap.level"
    case indicators = "data-quality.gap.indicators"
    case milestone = "data-quality.gap.milestone"
    case actual = "data-quality.gap.actual"
    case target = "data-quality.gap.target"
    case totalContributions = "data-quality.gap.total-contributions"
    case contributionAmount = "data-quality.gap.contribution-amount"
    case contributionDate = "data-quality.gap.contribution-date"
    case contributionRecipient = "data-quality.gap.contribution-recipient"
    case tranches = "data-quality.gap.tranches"
    case trancheAmount = "data-quality.gap.tranche-amount"
    case trancheDate = "data-quality.gap.tranche-date"
    case deliveryAmount = "data-quality.gap.delivery-amount"
    case deliveryYear = "data-quality.gap.delivery-year"
    case budgetAmount = "data-quality.gap.budget-amount"
    case budget = "data-quality.gap.budget"
    case split = "data-quality.gap.split"
    case coverField = "data-quality.gap.cover-field"
    case financeField = "data-quality.gap.finance-field"
    case crossCuttingField = "data-quality.gap.cross-cutting-field"
  }

  /// What can't be told without something.
  enum Effect: String, CaseIterable, TermKey {
    case age = "data-quality.effect.age"
    case time = "data-quality.effect.time"
    case prolongation = "data-quality.effect.extension"
    case levels = "data-quality.effect.levels"
    case progress = "data-quality.effect.progress"
    case publishing = "data-quality.effect.publishing"
    case rates = "data-quality.effect.rates"
    case sums = "data-quality.effect.sums"
    case flows = "data-quality.effect.flows"
    case netRate = "data-quality.effect.net-rate"
    case budgetRate = "data-quality.effect.budget-rate"
    case splits = "data-quality.effect.splits"
    case blank = "data-quality.effect.blank"
  }

  /// A gap at a path.
  init(_ kind: Kind, at path: DataPath, _ effect: Effect) {
    self.kind = kind
    self.path = path
    self.effect = effect
  }
}
