package import Languages

/// How far an indicator came towards its target, in the two ways that reports print.
package struct Achievement: Sendable, Equatable {
  /// The part of the way from the baseline to the target, (actual − baseline) / (target −
  /// baseline); nil when there is no baseline or no way to go.
  ///
  /// A fall counts as progress where the target lies below the baseline.
  package let ofWay: Share?
  /// The actual value as a part of the target; nil when the target is zero.
  package let ofTarget: Share?
  /// The actual value and the target, the other way round where less is better.
  private let ofAim: Share?

  /// What was reached of a target.
  package init(
    actual: DecimalNumber, target: DecimalNumber, baseline: DecimalNumber? = nil,
    direction: IndicatorDirection? = nil
  ) {
    ofWay = baseline.flatMap { Share(actual - $0, of: target - $0) }
    ofTarget = Share(actual, of: target)
    ofAim = direction == .decrease ? Share(target, of: actual) : ofTarget
  }

  /// The share by which an achievement is judged: that of the way where there is one, else that
  /// of the target, for which less than the target is more where less is better.
  package var judged: Share? { ofWay ?? ofAim }
}
