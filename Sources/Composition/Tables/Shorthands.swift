import DocumentTree

extension Row {
  /// A row of data.
  init(_ cells: [Cell]) {
    self.init(.plain, cells)
  }
}

extension Cell {
  /// A cell of words.
  static func text(_ content: [Inline], span: Int = 1) -> Cell {
    Cell(.tableText, content, columnSpan: span)
  }

  /// A cell of several paragraphs; there must be at least one.
  static func lines(_ lines: [[Inline]]) -> Cell {
    Cell(lines.map { .paragraph(Paragraph(.tableText, $0)) })
  }

  /// A cell with a figure.
  static func number(_ content: [Inline], span: Int = 1) -> Cell {
    Cell(.tableNumber, content, columnSpan: span)
  }

  /// A cell with something short in its middle.
  static func centered(_ content: [Inline]) -> Cell {
    Cell(.tableCentered, content)
  }

  /// The heading of a row.
  static func heading(_ content: [Inline], span: Int = 1) -> Cell {
    Cell(.tableHeader, content, columnSpan: span)
  }
}

extension Block {
  /// A counted heading.
  static func section(_ level: Int, _ anchor: String, _ content: [Inline]) -> Block {
    .heading(Heading(level: level, anchor: Anchor(anchor), content))
  }

  /// A heading that is not counted.
  static func unnumbered(_ level: Int, _ anchor: String, _ content: [Inline]) -> Block {
    .heading(Heading(level: level, anchor: Anchor(anchor), isNumbered: false, content))
  }

  /// A paragraph of running text, or of another role.
  static func text(_ content: [Inline], _ role: ParagraphRole = .body) -> Block {
    .paragraph(Paragraph(role, content))
  }

  /// A list of items of one paragraph each.
  static func items(_ items: [[Inline]]) -> Block {
    .list(ListBlock(items: items.map { [.text($0)] }))
  }
}
