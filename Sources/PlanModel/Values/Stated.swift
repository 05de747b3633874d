/// A figure that an author may state, leave to the program, or not have at all.
package enum Stated<Value> {
  /// The author states it; it must agree with what the program computes.
  case stated(Value)
  /// The program computes it (`computed` in the definition).
  case computed
  /// The source does not say (`null` in the definition).
  case notPublished

  /// What the author states; nil when it is computed or not published.
  package var value: Value? {
    switch self {
    case .stated(let value): value
    case .computed, .notPublished: nil
    }
  }
}

extension Stated: Sendable where Value: Sendable {}
extension Stated: Equatable where Value: Equatable {}
