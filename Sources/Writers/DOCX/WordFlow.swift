import DocumentTree
import XMLTree

/// Where blocks stand one after the other: on pages or in a cell.
struct WordFlow {
  /// How wide lines are.
  let width: Length
  /// Whether all words have weight.
  let isStrong: Bool
  /// Whether all paragraphs stay on the page of what follows.
  var keepsWithNext = false
  /// Whether the first block begins a page.
  let breaksPage: Bool
  /// The properties of the section that ends with the blocks.
  let ending: XMLFragment?
  /// Whether this is a cell, which must end in a paragraph.
  let isInCell: Bool
}

/// What a block has to know of those before it.
struct WordFlowState {
  /// Whether the next block begins a page.
  var breaksPage: Bool
  /// Whether anything was printed.
  private(set) var hasContent = false
  /// Whether a table came just before.
  private(set) var followsTable = false
  private var carriedEnding = false

  /// Whether the place of the next paragraph adds nothing to its properties.
  var isPlain: Bool { !breaksPage && !followsTable }

  /// The state before the first block.
  init(breaksPage: Bool) {
    self.breaksPage = breaksPage
  }

  /// Adds to a paragraph's properties what its place decides.
  mutating func open(_ properties: inout WordParagraphProperties, _ ending: XMLFragment?) {
    if breaksPage { properties.breaksPage = true }
    breaksPage = false
    if let ending {
      properties.section = ending
      carriedEnding = true
    }
  }

  /// Notes that a block was printed.
  mutating func note(_ block: ResolvedBlock) {
    switch block {
    case .heading, .paragraph, .figure, .contents:
      hasContent = true
      followsTable = false
    case .table:
      hasContent = true
      followsTable = true
    case .pageBreak: break
    }
  }

  /// Whether a paragraph must follow the last block.
  ///
  /// A section's properties need one, and so does the end of a cell or of the body after a table.
  func needsParagraph(_ flow: WordFlow) -> Bool {
    if flow.ending != nil { return !carriedEnding }
    return followsTable || (flow.isInCell && !hasContent)
  }
}
