package import DocumentTree

/// Everything that has a named style in a template.
package enum StyleRole: Sendable, Hashable {
  /// A paragraph of this role.
  case paragraph(ParagraphRole)
  /// A heading of this level, 1 to 4.
  case heading(Int)
  /// An entry of the table of contents for headings of this level, 1 to 4.
  case contents(Int)
  /// An item of a list, without counting.
  case listBullet
  /// An item of a counted list.
  case listNumber
  /// A line of a page's header.
  case header
  /// A line of a page's footer.
  case footer
  /// Words of weight.
  case strong
  /// Words set apart.
  case emphasis
  /// Words that lead somewhere.
  case link
  /// The sign of a footnote.
  case footnoteReference
  /// A table of data.
  case table

  /// All roles, in the order in which their styles are written.
  package static let all: [StyleRole] =
    ParagraphRole.allCases.map(StyleRole.paragraph)
    + (1...4).map(StyleRole.heading) + (1...4).map(StyleRole.contents)
    + [.listBullet, .listNumber, .header, .footer]
    + [.strong, .emphasis, .link, .footnoteReference, .table]
}
