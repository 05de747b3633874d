package import DocumentTree
package import XMLTree

/// The pages of a template between which a document switches.
package struct WordPages: Sendable {
  /// A kind of page.
  package struct Page: Sendable {
    /// How wide lines are on it.
    package let textWidth: Length
    /// The properties of the first run of pages, `w:sectPr`.
    package let opening: XMLFragment
    /// The properties of every later run of pages.
    package let following: XMLFragment

    /// A kind of page.
    package init(textWidth: Length, opening: XMLFragment, following: XMLFragment) {
      self.textWidth = textWidth
      self.opening = opening
      self.following = following
    }
  }

  /// How the page lies on which the document's tag stands.
  package let orientation: PageOrientation
  /// The pages that are taller than wide.
  package let portrait: Page
  /// The pages that are wider than tall.
  package let landscape: Page
  /// Whether the template has something before the tag on the same run of pages.
  package let hasContentBefore: Bool
  /// Whether the template has something after the tag on the same run of pages.
  package let hasContentAfter: Bool

  /// The pages of a template.
  package init(
    orientation: PageOrientation, portrait: Page, landscape: Page, hasContentBefore: Bool,
    hasContentAfter: Bool
  ) {
    self.orientation = orientation
    self.portrait = portrait
    self.landscape = landscape
    self.hasContentBefore = hasContentBefore
    self.hasContentAfter = hasContentAfter
  }

  /// The pages that lie so.
  package subscript(orientation: PageOrientation) -> Page {
    switch orientation {
    case .portrait: portrait
    case .landscape: landscape
    }
  }
}

/// Which properties each run of pages of a document ends with.
package struct WordSectionPlan: Sendable {
  /// A run of pages.
  struct Stretch: Sendable {
    var blocks: [ResolvedBlock]
    let orientation: PageOrientation
    /// What ends it; nil for the last, which what follows in the template ends.
    var ending: XMLFragment?
  }

  /// What ends the template's own pages before the document; nil where they go on.
  let before: XMLFragment?
  /// The runs of pages, in order.
  private(set) var stretches: [Stretch] = []
  /// What ends the pages on which the template goes on after the document.
  package let closing: XMLFragment

  /// The plan of a document's pages in a template.
  package init(_ document: ResolvedDocument, on pages: WordPages) {
    for section in document.sections where !section.blocks.isEmpty {
      if let last = stretches.indices.last, stretches[last].orientation == section.orientation {
        stretches[last].blocks += section.blocks
      } else {
        stretches.append(Stretch(blocks: section.blocks, orientation: section.orientation))
      }
    }
    var isFirst = true
    func ending(_ orientation: PageOrientation) -> XMLFragment {
      defer { isFirst = false }
      return isFirst ? pages[orientation].opening : pages[orientation].following
    }
    let turnsAtOnce = stretches.first.map { $0.orientation != pages.orientation } ?? false
    before = turnsAtOnce && pages.hasContentBefore ? ending(pages.orientation) : nil
    for index in stretches.indices.dropLast() {
      stretches[index].ending = ending(stretches[index].orientation)
    }
    guard let last = stretches.indices.last else {
      closing = pages[pages.orientation].opening
      return
    }
    if pages.hasContentAfter, stretches[last].orientation != pages.orientation {
      stretches[last].ending = ending(stretches[last].orientation)
      closing = ending(pages.orientation)
    } else {
      closing = ending(stretches[last].orientation)
    }
  }
}
