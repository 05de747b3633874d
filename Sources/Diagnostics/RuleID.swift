/// The name of a rule, such as `M05`, under which its wording, reason and example are kept.
package struct RuleID: Sendable, Hashable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The letter of the family and two digits, or `IATI-` and the id in the IATI ruleset.
  package let description: String

  /// The rule of this name.
  package init(_ name: String) {
    description = name
  }

  /// The rule of this name.
  package init(stringLiteral name: String) {
    description = name
  }

  /// Orders by name.
  package static func < (left: RuleID, right: RuleID) -> Bool {
    left.description < right.description
  }
}
