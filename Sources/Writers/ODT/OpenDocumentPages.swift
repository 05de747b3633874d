package import DocumentTree

/// The pages of a template between which a document switches.
package struct OpenDocumentPages: Sendable {
  /// A kind of page.
  package struct Page: Sendable {
    /// The name of the master page.
    package let master: String
    /// How wide lines are on it.
    package let textWidth: Length

    /// A kind of page.
    package init(master: String, textWidth: Length) {
      self.master = master
      self.textWidth = textWidth
    }
  }

  /// How the page lies on which the document's tag stands.
  package let orientation: PageOrientation
  /// The pages that are taller than wide.
  package let portrait: Page
  /// The pages that are wider than tall.
  package let landscape: Page
  /// How the paragraph with the document's tag began.
  package let opening: OpenDocumentOpening

  /// The pages of a template.
  package init(
    orientation: PageOrientation, portrait: Page, landscape: Page, opening: OpenDocumentOpening
  ) {
    self.orientation = orientation
    self.portrait = portrait
    self.landscape = landscape
    self.opening = opening
  }

  /// The pages that lie so.
  package subscript(orientation: PageOrientation) -> Page {
    switch orientation {
    case .portrait: portrait
    case .landscape: landscape
    }
  }
}

/// Where on the page a block begins.
package enum OpenDocumentOpening: Sendable, Hashable {
  /// After what stands before it.
  case flow
  /// On a new page.
  case page
  /// On a new page of another kind, the master page of this name.
  case master(String)
}

/// A block of the body with what its place decides.
struct PlacedBlock {
  let block: ResolvedBlock
  let opening: OpenDocumentOpening
  let textWidth: Length

  /// All blocks of a document in order; page breaks become the opening of what follows them.
  static func all(of document: ResolvedDocument, on pages: OpenDocumentPages) -> [PlacedBlock] {
    var placed: [PlacedBlock] = []
    var orientation = pages.orientation
    var opening = pages.opening
    for section in document.sections where !section.blocks.isEmpty {
      if section.orientation != orientation {
        opening = .master(pages[section.orientation].master)
        orientation = section.orientation
      }
      for block in section.blocks {
        if case .pageBreak = block {
          if opening == .flow, !placed.isEmpty { opening = .page }
        } else {
          placed.append(
            PlacedBlock(block: block, opening: opening, textWidth: pages[orientation].textWidth))
          opening = .flow
        }
      }
    }
    return placed
  }

  /// Blocks inside of something else, where no page can begin.
  static func inside(_ blocks: [ResolvedBlock], width: Length) -> [PlacedBlock] {
    blocks.map { PlacedBlock(block: $0, opening: .flow, textWidth: width) }
  }
}
