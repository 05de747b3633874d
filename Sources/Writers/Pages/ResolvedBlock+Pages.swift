import DocumentTree

extension ResolvedBlock {
  /// Whether it must not be parted from what follows it.
  ///
  /// Directly behind a table LibreOffice 7.4 leaves such a block alone at the foot of a page; a
  /// paragraph between them that takes no room prevents it.
  var staysWithNext: Bool {
    switch self {
    case .heading, .contents: true
    case .paragraph(let paragraph): paragraph.leadsToList
    case .table(let table): table.caption != nil
    case .figure(let figure): figure.caption != nil
    case .pageBreak: false
    }
  }
}
