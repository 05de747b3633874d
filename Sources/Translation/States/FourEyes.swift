/// The rule that nobody reviews a translation of their own.
package enum FourEyes {
  /// Whether a person may review what a translator made.
  ///
  /// Where the translator is known, the reviewer must sign too; where nobody signs, nothing can be
  /// told and nothing is refused.
  package static func allow(reviewer: String?, of translator: String?) -> Bool {
    guard let translator = translator?.unlessBlank else { return true }
    guard let reviewer = reviewer?.unlessBlank else { return false }
    return LooseText.of(reviewer) != LooseText.of(translator)
  }
}
