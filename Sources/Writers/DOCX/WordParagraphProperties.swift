import DocumentTree
import XMLTree

/// What is said of one paragraph besides its words.
struct WordParagraphProperties {
  /// The height of lines.
  enum LineHeight {
    /// A multiple of the letters' own.
    case multiple(Double)
    /// Exactly this.
    case exactly(Length)
  }

  /// A place to which a tab leads.
  struct Tab {
    let position: Length
    /// Whether what follows ends there, led to by dots.
    let isEnd: Bool
  }

  /// Where a paragraph stands in a list.
  struct Numbering {
    let level: Int
    /// The id of the instance; 0 takes a number away that the style would give.
    let identifier: Int
  }

  /// The id of the style.
  var style: String?
  var keepsWithNext = false
  var keepsLines = false
  var breaksPage = false
  var numbering: Numbering?
  var tabs: [Tab] = []
  var spaceBefore: Length?
  var spaceAfter: Length?
  var lineHeight: LineHeight?
  var indent: Length?
  /// How far the first line stands out to the left of the others.
  var hanging: Length?
  var alignment: StyleDefinition.Alignment?
  /// Counted from 0.
  var outlineLevel: Int?
  /// Whether the paragraph's own line is to take next to no room.
  var isTiny = false
  /// The properties of the section that ends with the paragraph.
  var section: XMLFragment?

  /// Properties in this style.
  init(style: String? = nil) {
    self.style = style
  }

  /// Properties of a paragraph that is there only because the format wants one.
  static func filler(section: XMLFragment? = nil, height: Length = .points(0.7)) -> Self {
    var properties = WordParagraphProperties()
    properties.spaceBefore = .points(0)
    properties.spaceAfter = .points(0)
    properties.lineHeight = .exactly(height)
    properties.isTiny = true
    properties.section = section
    return properties
  }

  /// Writes `w:pPr`.
  ///
  /// Source: ISO/IEC 29500-1, 17.3.1.26, in the order of CT_PPr.
  func print(into writer: inout XMLWriter) {
    writer.start("w:pPr")
    if let style { writer.element("w:pStyle", ["w:val": style]) }
    if keepsWithNext { writer.element("w:keepNext") }
    if keepsLines { writer.element("w:keepLines") }
    if breaksPage { writer.element("w:pageBreakBefore") }
    if let numbering {
      writer.element("w:numPr") { writer in
        writer.element("w:ilvl", ["w:val": String(numbering.level)])
        writer.element("w:numId", ["w:val": String(numbering.identifier)])
      }
    }
    printTabs(into: &writer)
    printSpacing(into: &writer)
    printIndent(into: &writer)
    if let alignment { writer.element("w:jc", ["w:val": Self.name(of: alignment)]) }
    if let outlineLevel { writer.element("w:outlineLvl", ["w:val": String(outlineLevel)]) }
    if isTiny {
      writer.element("w:rPr") { writer in
        writer.element("w:sz", ["w:val": "2"])
        writer.element("w:szCs", ["w:val": "2"])
      }
    }
    if let section { writer.fragment(section) }
    writer.end("w:pPr")
  }

  /// Source: ISO/IEC 29500-1, 17.3.1.37.
  private func printTabs(into writer: inout XMLWriter) {
    guard !tabs.isEmpty else { return }
    writer.element("w:tabs") { writer in
      for tab in tabs {
        writer.start("w:tab")
        writer.attribute("w:val", tab.isEnd ? "right" : "left")
        if tab.isEnd { writer.attribute("w:leader", "dot") }
        writer.attribute("w:pos", String(tab.position.twips))
        writer.end("w:tab")
      }
    }
  }

  /// Source: ISO/IEC 29500-1, 17.3.1.33.
  private func printSpacing(into writer: inout XMLWriter) {
    guard spaceBefore != nil || spaceAfter != nil || lineHeight != nil else { return }
    writer.start("w:spacing")
    if let spaceBefore { writer.attribute("w:before", String(spaceBefore.twips)) }
    if let spaceAfter { writer.attribute("w:after", String(spaceAfter.twips)) }
    switch lineHeight {
    case nil: break
    case .multiple(let factor):
      writer.attribute("w:line", String(Int((factor * 240).rounded())))
      writer.attribute("w:lineRule", "auto")
    case .exactly(let height):
      writer.attribute("w:line", String(height.twips))
      writer.attribute("w:lineRule", "exact")
    }
    writer.end("w:spacing")
  }

  /// Source: ISO/IEC 29500-1, 17.3.1.12; `w:left` is the line's start here.
  private func printIndent(into writer: inout XMLWriter) {
    guard indent != nil || hanging != nil else { return }
    writer.start("w:ind")
    writer.attribute("w:left", String((indent ?? .points(0)).twips))
    if let hanging {
      writer.attribute("w:hanging", String(hanging.twips))
    } else {
      writer.attribute("w:firstLine", "0")
    }
    writer.end("w:ind")
  }

  /// Source: ISO/IEC 29500-4, 14.11.2 (ST_Jc in transitional documents).
  private static func name(of alignment: StyleDefinition.Alignment) -> String {
    switch alignment {
    case .start: "left"
    case .center: "center"
    case .end: "right"
    }
  }
}
