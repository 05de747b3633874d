import DocumentTree
import Writers
import XMLTree

/// The properties of a run of pages, `w:sectPr`.
///
/// Source: ISO/IEC 29500-1, 17.6.17.
struct WordSection {
  /// The element.
  let element: XMLElement

  /// How the pages lie.
  var orientation: PageOrientation { width > height ? .landscape : .portrait }

  /// How wide lines are; where they are set in columns, those of one of them.
  var textWidth: Length {
    let lines = width - margin("w:left") - margin("w:right") - margin("w:gutter", 0)
    let columns = element.first("w:cols")
    let count = max(columns?[attribute: "w:num"].flatMap { Int($0) } ?? 1, 1)
    let space = columns?[attribute: "w:space"].flatMap { Int($0) } ?? 720
    return .twips(max((lines - (count - 1) * space) / count, 1_000))
  }

  /// The pages turned.
  ///
  /// Header and footer keep their room; the sides become as narrow as any edge was, since wide
  /// tables are what pages are turned for.
  var turned: WordSection {
    var element = self.element
    let (width, height) = (self.width, self.height)
    element.ensure("w:pgSz", before: Self.afterSize)
    element.edit("w:pgSz") { size in
      size[attribute: "w:w"] = String(height)
      size[attribute: "w:h"] = String(width)
      size[attribute: "w:orient"] = width > height ? nil : "landscape"
    }
    let left = min(margin("w:left"), abs(margin("w:bottom")))
    let right = min(margin("w:right"), abs(margin("w:top")))
    element.edit("w:pgMar") { margins in
      margins[attribute: "w:left"] = String(left)
      margins[attribute: "w:right"] = String(right)
    }
    return WordSection(element: element)
  }

  /// The same pages once more: they begin on a new page, without another letterhead, and go on
  /// counting.
  var following: WordSection {
    var element = self.element
    element.remove("w:type")
    element.remove("w:titlePg")
    element.edit("w:pgNumType") { $0[attribute: "w:start"] = nil }
    return WordSection(element: element)
  }

  /// The element as it is printed.
  var fragment: XMLFragment {
    XMLFragment { $0.element(element) }
  }

  /// The pages that lie so.
  func lying(_ orientation: PageOrientation) -> WordSection {
    self.orientation == orientation ? self : turned
  }

  private static let afterSize: Set<String> = [
    "w:pgMar", "w:paperSrc", "w:pgBorders", "w:lnNumType", "w:pgNumType", "w:cols",
    "w:formProt", "w:vAlign", "w:noEndnote", "w:titlePg", "w:textDirection", "w:bidi",
    "w:rtlGutter", "w:docGrid", "w:printerSettings", "w:sectPrChange",
  ]

  private var width: Int { size("w:w", 11_906) }
  private var height: Int { size("w:h", 16_838) }

  private func size(_ name: String, _ other: Int) -> Int {
    element.first("w:pgSz")?[attribute: name].flatMap { Int($0) } ?? other
  }

  private func margin(_ name: String, _ other: Int = 1_417) -> Int {
    element.first("w:pgMar")?[attribute: name].flatMap { Int($0) } ?? other
  }
}

extension WordSection {
  /// The element that a child of the body is or holds; nil for most.
  static func element(of child: XMLElement.Node) -> XMLElement? {
    guard case .element(let element) = child else { return nil }
    return element.name == "w:sectPr" ? element : element.first("w:pPr")?.first("w:sectPr")
  }

  /// Changes the element that a child of the body is or holds.
  static func edit(
    of child: inout XMLElement.Node, _ change: (inout XMLElement) -> Void
  ) {
    guard case .element(var element) = child else { return }
    if element.name == "w:sectPr" {
      change(&element)
    } else {
      element.edit("w:pPr") { properties in
        properties.edit("w:sectPr", change)
      }
    }
    child = .element(element)
  }
}
