/// Makes one document of two that say the same in two languages.
package enum BilingualMerge {
  /// Both documents in one, side by side; what both say alike stands once.
  ///
  /// Both must have the same shape, as trees from the same composer have.
  package static func columns(_ first: Document, _ second: Document) -> Document {
    fatalError("skeleton")
  }
}
