import XMLTree

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
      element.remove("w:rPr")
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

  /// Says the language of all runs of text in an element that do not say it.
  static func declare(_ language: String, in element: inout XMLElement) {
    for (index, child) in element.children.enumerated() {
      guard case .element(var inner) = child else { continue }
      if inner.name == "w:r" { declare(language, of: &inner) }
      declare(language, in: &inner)
      element.children[index] = .element(inner)
    }
  }

  private static func declare(_ language: String, of run: inout XMLElement) {
    guard run.first("w:t") != nil else { return }
    if run.first("w:rPr") == nil {
      run.children.insert(.element(XMLElement("w:rPr")), at: 0)
    }
    run.edit("w:rPr") { properties in
      guard properties.first("w:lang") == nil else { return }
      let lang = XMLElement("w:lang", [.init("w:val", language)])
      properties.insert(
        [.element(lang)],
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
