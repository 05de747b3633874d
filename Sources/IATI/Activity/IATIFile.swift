/// A file of the standard: one activity or several.
package struct IATIFile: Sendable, Equatable {
  /// The version that is written.
  static let version = "2.03"
  /// The activities, in order.
  var activities: NonEmpty<IATIActivity>

  /// A file of these activities; nil when there are none.
  package init?(_ activities: [IATIActivity]) {
    guard let activities = NonEmpty(activities) else { return nil }
    self.activities = activities
  }
}
