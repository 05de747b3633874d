/// Something that a source tells, or does not tell; what it does not tell is never zero.
package enum Known<Value> {
  /// The source tells it.
  case known(Value)
  /// The source does not say (`null` in the definition).
  case notPublished

  /// What the source tells; nil when it does not say.
  package var value: Value? {
    switch self {
    case .known(let value): value
    case .notPublished: nil
    }
  }
}

extension Known: Sendable where Value: Sendable {}
extension Known: Equatable where Value: Equatable {}
