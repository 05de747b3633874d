import XMLTree

/// Puts nodes in the place of pieces of a paragraph's text, splitting runs at their borders.
struct ParagraphReplacer {
  /// What takes the place of what, in order.
  let edits: [ParagraphText.Edit]
  /// Which elements hold text.
  let dialect: ParagraphDialect
  private var offset = 0

  /// A replacer that stands at the start of a paragraph.
  init(edits: [ParagraphText.Edit], dialect: ParagraphDialect) {
    self.edits = edits
    self.dialect = dialect
  }

  /// What an element holds once everything is in its place.
  mutating func content(of element: XMLElement) -> [XMLElement.Node] {
    var content: [XMLElement.Node] = []
    for child in element.children {
      switch child {
      case .text(let words):
        content += dialect.readsTextInContainers ? pieces(of: words).compactMap(\.node) : [child]
      case .element(let inner):
        content += nodes(for: inner)
      }
    }
    return content
  }

  private mutating func nodes(for element: XMLElement) -> [XMLElement.Node] {
    switch dialect.part(element) {
    case .container:
      var result = element
      result.children = content(of: element)
      // A span of which nothing is left goes; one that was empty before means something.
      return result.children.isEmpty && !element.children.isEmpty ? [] : [.element(result)]
    case .run: return runs(for: element)
    case .text, .mark: return [.element(element)]
    case .characters(let characters): return pieces(of: characters, as: element).compactMap(\.node)
    }
  }

  /// The pieces of a run, each with its look, and what stands between them.
  private mutating func runs(for run: XMLElement) -> [XMLElement.Node] {
    var nodes: [XMLElement.Node] = []
    var open = run
    let properties = run.children.filter(isProperties)
    open.children = properties
    var wasReplaced = false
    for child in run.children where !isProperties(child) {
      guard case .element(let inner) = child else {
        open.children.append(child)
        continue
      }
      for piece in pieces(ofRunContent: inner) {
        switch piece {
        case .kept(let node):
          open.children.append(node)
        case .removed:
          wasReplaced = true
        case .put(let node):
          wasReplaced = true
          if open.children.count > properties.count { nodes.append(.element(open)) }
          open.children = properties
          nodes.append(node)
        }
      }
    }
    let isEmpty = open.children.count == properties.count
    return isEmpty && wasReplaced ? nodes : nodes + [.element(open)]
  }

  private mutating func pieces(ofRunContent element: XMLElement) -> [Piece] {
    switch dialect.part(element) {
    case .text:
      let whole = element.directText
      return pieces(of: whole).map { piece in
        guard case .kept(.text(let words)) = piece else { return piece }
        if words == whole { return .kept(.element(element)) }
        var text = element
        text[attribute: "xml:space"] = "preserve"
        text.children = [.text(words)]
        return .kept(.element(text))
      }
    case .characters(let characters): return pieces(of: characters, as: element)
    case .container, .run, .mark: return [.kept(.element(element))]
    }
  }

  private func isProperties(_ node: XMLElement.Node) -> Bool {
    if case .element(let element) = node { element.name == dialect.runProperties } else { false }
  }
}

// MARK: - Pieces

extension ParagraphReplacer {
  /// What becomes of a stretch of text.
  private enum Piece {
    /// It stays.
    case kept(XMLElement.Node)
    /// It goes.
    case removed
    /// Something takes its place.
    case put(XMLElement.Node)

    /// What stands there in the end; nil for what goes.
    var node: XMLElement.Node? {
      switch self {
      case .kept(let node), .put(let node): node
      case .removed: nil
      }
    }
  }

  /// What becomes of an element that stands for characters: it stays or goes as a whole.
  private mutating func pieces(of characters: String, as element: XMLElement) -> [Piece] {
    let whole = offset..<offset + characters.utf8.count
    offset = whole.upperBound
    var pieces: [Piece] = []
    var isReplaced = false
    for edit in edits where edit.range.overlaps(whole) {
      isReplaced = true
      pieces.append(.removed)
      if whole.contains(edit.range.lowerBound) { pieces += edit.nodes.map(Piece.put) }
    }
    return isReplaced ? pieces : [.kept(.element(element))]
  }

  /// What becomes of words.
  private mutating func pieces(of words: String) -> [Piece] {
    let bytes = Array(words.utf8)
    let start = offset
    let whole = start..<start + bytes.count
    offset = whole.upperBound
    guard edits.contains(where: { $0.range.overlaps(whole) }) else { return [.kept(.text(words))] }
    var pieces: [Piece] = []
    var place = whole.lowerBound
    func kept(to end: Int) -> [Piece] {
      guard end > place else { return [] }
      return [.kept(.text(String(decoding: bytes[place - start..<end - start], as: UTF8.self)))]
    }
    for edit in edits where edit.range.overlaps(whole) {
      pieces += kept(to: edit.range.lowerBound) + [.removed]
      if whole.contains(edit.range.lowerBound) { pieces += edit.nodes.map(Piece.put) }
      place = min(edit.range.upperBound, whole.upperBound)
    }
    return pieces + kept(to: whole.upperBound)
  }
}
