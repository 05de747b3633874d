import Languages

/// Words that the program adds to what it publishes.
package enum ActivityTerm: String, CaseIterable, TermKey {
  case example = "iati.example"
  case monthOnly = "iati.month-only"
  case yearOnly = "iati.year-only"
  case deliveryOfYear = "iati.delivery-of-year"
  case undatedContribution = "iati.undated-contribution"
}
