/// The key of a word or sentence that every language has, kept in `terms/*.yaml`.
package protocol TermKey: Sendable {
  /// The key as it stands in the file, such as `action-plan.actors`.
  var key: String { get }
}

extension TermKey where Self: RawRepresentable, RawValue == String {
  /// The raw value is the key.
  package var key: String { rawValue }
}
