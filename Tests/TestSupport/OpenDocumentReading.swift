package import XMLTree

/// Reads OpenDocument as an office program does.
package enum OpenDocumentReading {
  /// The text of a paragraph, its white space collapsed as ODF 1.3 part 3, 6.1.2 says.
  package static func text(of paragraph: XMLElement) -> String {
    var characters = ""
    gather(paragraph, &characters)
    // What is still a space was written as one; elements stand as private characters meanwhile.
    var text = ""
    var isAfterSpace = true
    for character in characters {
      let isSpace = character == " " || character == "\n" || character == "\t"
      if isSpace, isAfterSpace { continue }
      text.append(isSpace ? " " : character)
      isAfterSpace = isSpace
    }
    if text.last == " " { text.removeLast() }
    return text.replacing("\u{E000}", with: " ").replacing("\u{E001}", with: "\t")
      .replacing("\u{E002}", with: "\n")
  }

  private static func gather(_ element: XMLElement, _ characters: inout String) {
    for child in element.children {
      switch child {
      case .text(let text): characters += text
      case .element(let inner):
        switch inner.name {
        case "text:s":
          let count = Int(inner[attribute: "text:c"] ?? "1") ?? 1
          characters += String(repeating: "\u{E000}", count: count)
        case "text:tab": characters += "\u{E001}"
        case "text:line-break": characters += "\u{E002}"
        case "text:note", "text:number": break
        default: gather(inner, &characters)
        }
      }
    }
  }
}
