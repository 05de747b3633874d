/// The habits of the tool that a file is written for.
package enum ExchangeProfile: String, Sendable, CaseIterable {
  /// Any tool that keeps to the standard.
  case standard = "default"
  /// OmegaT 3.6, which shows only units that have a target and never changes a state: open units
  /// go out with a copy of their source, and one that comes back different was translated.
  case omegat3
  /// Poedit, which reads XLIFF 1.2 and 2.0 but refuses 2.1.
  case poedit
}
