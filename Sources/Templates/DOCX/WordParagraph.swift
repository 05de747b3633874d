import Writers
import XMLTree

/// The text of a paragraph, over whatever runs it is scattered, and what is put in place of parts
/// of it.
struct WordParagraph {
  /// What takes the place of a range of the text.
  struct Edit {
    let range: Range<Int>
    /// Elements that stand where runs can stand.
    let nodes: [XMLElement.Node]
  }

  /// What holds runs in a paragraph; deleted and moved text is none of it.
  private static let holders: Set<String> = [
    "w:hyperlink", "w:ins", "w:moveTo", "w:smartTag", "w:sdt", "w:sdtContent", "w:fldSimple",
    "w:customXml", "w:bdo", "w:dir",
  ]

  /// The text of a paragraph, in the order of the runs.
  static func text(of paragraph: XMLElement) -> String {
    var text = ""
    for child in paragraph.elements {
      if child.name == "w:r" {
        for piece in child.elements { text += Self.text(ofPiece: piece) }
      } else if holders.contains(child.name) {
        text += Self.text(of: child)
      }
    }
    return text
  }

  /// Puts what is new in the place of the old text; the first character's run gives the look.
  ///
  /// The edits must be in order and not overlap.
  static func apply(_ edits: [Edit], to paragraph: inout XMLElement) {
    var position = 0
    apply(edits, to: &paragraph, &position)
  }

  private static func apply(
    _ edits: [Edit], to holder: inout XMLElement, _ position: inout Int
  ) {
    var children: [XMLElement.Node] = []
    for child in holder.children {
      guard case .element(var element) = child else {
        children.append(child)
        continue
      }
      if element.name == "w:r" {
        children += Self.children(of: element, after: edits, &position)
      } else {
        if holders.contains(element.name) { apply(edits, to: &element, &position) }
        children.append(.element(element))
      }
    }
    holder.children = children
  }

  /// What a run becomes: pieces of itself with the new nodes between them.
  private static func children(
    of run: XMLElement, after edits: [Edit], _ position: inout Int
  ) -> [XMLElement.Node] {
    let properties = run.first("w:rPr")
    var result: [XMLElement.Node] = []
    var open = run
    open.children = []
    func close() {
      guard !open.children.isEmpty else { return }
      var kept = open
      if let properties { kept.children.insert(.element(properties), at: 0) }
      result.append(.element(kept))
      open.children = []
    }
    var wasTouched = false
    for piece in run.elements where piece.name != "w:rPr" {
      let text = Array(Self.text(ofPiece: piece).utf8)
      let range = position..<position + text.count
      position = range.upperBound
      let touching = edits.filter { $0.range.overlaps(range) }
      guard !touching.isEmpty else {
        open.children.append(.element(piece))
        continue
      }
      wasTouched = true
      var from = range.lowerBound
      for edit in touching {
        let upTo = max(edit.range.lowerBound, from)
        keep(text[from - range.lowerBound..<upTo - range.lowerBound], of: piece, in: &open)
        if range.contains(edit.range.lowerBound) {
          close()
          result += edit.nodes.map { WordRunProperties.dress($0, in: properties) }
        }
        from = min(edit.range.upperBound, range.upperBound)
      }
      keep(text[(from - range.lowerBound)...], of: piece, in: &open)
    }
    guard wasTouched else { return [.element(run)] }
    close()
    return result
  }

  private static func keep(
    _ bytes: ArraySlice<UInt8>, of piece: XMLElement, in run: inout XMLElement
  ) {
    guard !bytes.isEmpty else { return }
    guard piece.name == "w:t" else {
      run.children.append(.element(piece))
      return
    }
    run.children.append(
      .element(
        XMLElement(
          "w:t", [.init("xml:space", "preserve")],
          [.text(String(decoding: bytes, as: UTF8.self))])))
  }

  private static func text(ofPiece piece: XMLElement) -> String {
    switch piece.name {
    case "w:t":
      piece.children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    case "w:tab", "w:ptab": "\t"
    case "w:br", "w:cr": "\n"
    case "w:noBreakHyphen": "-"
    default: ""
    }
  }
}

/// The properties of runs, `w:rPr`.
enum WordRunProperties {
  /// Source: ISO/IEC 29500-1, 17.3.2.28, the order of EG_RPrBase.
  private static let order = [
    "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i",
    "w:iCs", "w:caps", "w:smallCaps", "w:strike", "w:dstrike", "w:outline", "w:shadow",
    "w:emboss", "w:imprint", "w:noProof", "w:snapToGrid", "w:vanish", "w:webHidden", "w:color",
    "w:spacing", "w:w", "w:kern", "w:position", "w:sz", "w:szCs", "w:highlight", "w:u",
    "w:effect", "w:bdr", "w:shd", "w:fitText", "w:vertAlign", "w:rtl", "w:cs", "w:em", "w:lang",
    "w:eastAsianLayout", "w:specVanish", "w:oMath",
  ]

  /// Gives new runs the look of the run whose place they take; their own look goes before it.
  static func dress(
    _ node: XMLElement.Node, in properties: XMLElement?
  ) -> XMLElement.Node {
    guard let properties, case .element(var element) = node else { return node }
    if element.name == "w:r" {
      let own = element.first("w:rPr")?.elements ?? []
      WordTree.remove("w:rPr", from: &element)
      let names = Set(own.map(\.name))
      let kept = properties.elements.filter { !names.contains($0.name) && $0.name != "w:rPrChange" }
      let all = sorted(own + kept)
      element.children.insert(
        .element(XMLElement("w:rPr", [], all.map { .element($0) })), at: 0)
    } else {
      element.children = element.children.map { dress($0, in: properties) }
    }
    return .element(element)
  }

  /// Says the language of a run of text that does not say it.
  static func declare(_ language: String, of run: inout XMLElement) {
    guard run.first("w:t") != nil else { return }
    if run.first("w:rPr") == nil {
      run.children.insert(.element(XMLElement("w:rPr")), at: 0)
    }
    WordTree.edit(&run, "w:rPr") { properties in
      guard properties.first("w:lang") == nil else { return }
      let lang = XMLElement("w:lang", [.init("w:val", language)])
      WordTree.insert(
        [.element(lang)], into: &properties,
        before: ["w:eastAsianLayout", "w:specVanish", "w:oMath", "w:rPrChange"])
    }
  }

  private static func sorted(_ elements: [XMLElement]) -> [XMLElement] {
    func rank(_ element: XMLElement) -> Int {
      order.firstIndex(of: element.name) ?? order.count
    }
    return elements.enumerated().sorted { left, right in
      (rank(left.element), left.offset) < (rank(right.element), right.offset)
    }.map(\.element)
  }
}
