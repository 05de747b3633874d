import XMLTree

/// The text of a paragraph with tags that may be split over any number of spans.
///
/// LibreOffice splits a tag on every later edit, so its text is put together first.
enum OpenDocumentParagraph {
  /// What takes the place of a piece of a paragraph's text.
  struct Edit {
    /// The place in the UTF-8 of the text.
    let range: Range<Int>
    /// What takes its place.
    let nodes: [XMLElement.Node]
  }

  /// Whether an element is a paragraph.
  static func isParagraph(_ element: XMLElement) -> Bool {
    element.name == "text:p" || element.name == "text:h"
  }

  /// The text of a paragraph, without that of notes and frames.
  static func text(of element: XMLElement) -> String {
    var text = ""
    for child in element.children {
      switch child {
      case .text(let words): text += words
      case .element(let inner):
        switch kind(of: inner) {
        case .container: text += self.text(of: inner)
        case .characters(let characters): text += characters
        case .mark: break
        }
      }
    }
    return text
  }

  /// Puts nodes in the place of pieces of the text; they look as the first letter did.
  static func apply(_ edits: [Edit], to element: inout XMLElement) {
    var offset = 0
    apply(edits, to: &element, &offset)
  }

  private enum Kind {
    case container
    case characters(String)
    case mark
  }

  private static func kind(of element: XMLElement) -> Kind {
    switch element.name {
    case "text:span", "text:a", "text:meta": .container
    case "text:s":
      .characters(String(repeating: " ", count: spaces(element)))
    case "text:tab": .characters("\t")
    case "text:line-break": .characters("\n")
    case "text:soft-page-break", "text:bookmark", "text:bookmark-start", "text:bookmark-end",
      "text:reference-mark", "text:reference-mark-start", "text:reference-mark-end",
      "text:change", "text:change-start", "text:change-end", "office:annotation",
      "office:annotation-end":
      .mark
    default: .characters("\u{FFFC}")
    }
  }

  private static func spaces(_ element: XMLElement) -> Int {
    min(max(Int(element[attribute: "text:c"] ?? "1") ?? 1, 1), 1000)
  }

  private static func apply(
    _ edits: [Edit], to element: inout XMLElement, _ offset: inout Int
  ) {
    var children: [XMLElement.Node] = []
    for child in element.children {
      switch child {
      case .text(let words):
        children += split(words, at: offset, by: edits)
        offset += words.utf8.count
      case .element(var inner):
        switch kind(of: inner) {
        case .container:
          let isEmpty = inner.children.isEmpty
          apply(edits, to: &inner, &offset)
          if isEmpty || !inner.children.isEmpty { children.append(.element(inner)) }
        case .characters(let characters):
          let place = offset
          offset += characters.utf8.count
          if !edits.contains(where: { $0.range.contains(place) }) { children.append(child) }
        case .mark: children.append(child)
        }
      }
    }
    element.children = children
  }

  private static func split(
    _ words: String, at offset: Int, by edits: [Edit]
  ) -> [XMLElement.Node] {
    let bytes = Array(words.utf8)
    let whole = offset..<offset + bytes.count
    var nodes: [XMLElement.Node] = []
    var place = offset
    func keep(to end: Int) {
      guard end > place else { return }
      let kept = bytes[place - offset..<end - offset]
      nodes.append(.text(String(decoding: kept, as: UTF8.self)))
    }
    for edit in edits where edit.range.overlaps(whole) {
      keep(to: edit.range.lowerBound)
      if whole.contains(edit.range.lowerBound) { nodes += edit.nodes }
      place = min(edit.range.upperBound, whole.upperBound)
    }
    keep(to: whole.upperBound)
    return nodes
  }
}
