import DocumentTree
import Writers
import XMLTree

/// The measures of a page, from its `style:page-layout`.
struct OpenDocumentGeometry {
  let width: Length
  let height: Length
  let top: Length
  let bottom: Length
  let left: Length
  let right: Length
  /// How much of the page's height the header takes, with the space below it.
  let header: Length
  /// How much of the page's height the footer takes, with the space above it.
  let footer: Length

  /// How the page lies.
  var orientation: PageOrientation { width > height ? .landscape : .portrait }

  /// How wide lines are.
  var textWidth: Length {
    Length(emu: max(width.emu - left.emu - right.emu, Length.millimetres(20).emu))
  }

  /// The measures of the page turned to the right: what was on the left is at the top.
  ///
  /// The space that headers and footers take stays at the top and bottom.
  var turned: OpenDocumentGeometry {
    let edge = Length.millimetres(10)
    return OpenDocumentGeometry(
      width: height, height: width,
      top: max(Length(emu: left.emu - header.emu), min(top, edge)),
      bottom: max(Length(emu: right.emu - footer.emu), min(bottom, edge)),
      left: Length(emu: bottom.emu + footer.emu), right: Length(emu: top.emu + header.emu),
      header: header, footer: footer)
  }

  /// The layout of the turned page.
  func turned(_ layout: XMLElement) -> XMLElement {
    var layout = layout
    let turned = self.turned
    layout.edit("style:page-layout-properties") { page in
      page[attribute: "fo:page-width"] = turned.width.openDocument
      page[attribute: "fo:page-height"] = turned.height.openDocument
      page[attribute: "style:print-orientation"] =
        orientation == .portrait ? "landscape" : "portrait"
      page[attribute: "fo:margin"] = nil
      page[attribute: "fo:margin-top"] = turned.top.openDocument
      page[attribute: "fo:margin-right"] = turned.right.openDocument
      page[attribute: "fo:margin-bottom"] = turned.bottom.openDocument
      page[attribute: "fo:margin-left"] = turned.left.openDocument
    }
    return layout
  }
}

extension OpenDocumentGeometry {
  /// The measures of a layout; of an A4 page with margins of 2 cm where it does not say.
  init(_ layout: XMLElement?) {
    let page = layout?.first("style:page-layout-properties")
    func measure(_ name: String, _ other: Length) -> Length {
      page?[attribute: name].flatMap(Length.init(openDocument:)) ?? other
    }
    width = measure("fo:page-width", .millimetres(210))
    height = measure("fo:page-height", .millimetres(297))
    let margin = measure("fo:margin", .millimetres(20))
    top = measure("fo:margin-top", margin)
    bottom = measure("fo:margin-bottom", margin)
    left = measure("fo:margin-left", margin)
    right = measure("fo:margin-right", margin)
    header = Self.extent(of: layout?.first("style:header-style"), space: "fo:margin-bottom")
    footer = Self.extent(of: layout?.first("style:footer-style"), space: "fo:margin-top")
  }

  private static func extent(of style: XMLElement?, space: String) -> Length {
    guard let properties = style?.first("style:header-footer-properties") else {
      return Length(emu: 0)
    }
    func measure(_ name: String) -> Int {
      properties[attribute: name].flatMap(Length.init(openDocument:))?.emu ?? 0
    }
    // LibreOffice counts the space into the height that it reads; words need a line besides.
    let line = measure(space) + Length.millimetres(4).emu
    return Length(emu: max(measure("svg:height"), measure("fo:min-height"), line))
  }
}
