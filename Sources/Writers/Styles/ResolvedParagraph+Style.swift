import DocumentTree

extension ResolvedParagraph {
  /// The role whose style it has; running text in a list looks as a list's.
  var styleRole: StyleRole {
    guard let item, role == .body else { return .paragraph(role) }
    return item.isOrdered ? .listNumber : .listBullet
  }
}
