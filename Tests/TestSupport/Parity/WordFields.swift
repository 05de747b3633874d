/// The fields that are open at a place of the text.
struct WordFields {
  private var open: [String] = []
  /// What the last field counted that did.
  var sequence: String?

  /// The bookmark that the innermost field repeats; nil for none.
  var reference: String? { target(of: "REF") }

  /// The bookmark whose page the innermost field tells; nil for none.
  var pageTarget: String? { target(of: "PAGEREF") }

  private func target(of kind: String) -> String? {
    guard let words = open.last?.split(separator: " "), words.count > 1, words[0] == kind
    else { return nil }
    return String(words[1])
  }

  /// Whether the innermost field tells pages.
  var isOfPages: Bool {
    ["PAGE", "NUMPAGES", "PAGEREF"].contains(open.last?.split(separator: " ").first ?? "")
  }

  /// Begins or ends a field.
  mutating func step(_ type: String) {
    switch type {
    case "begin": open.append("")
    case "end":
      let words = open.popLast()?.split(separator: " ") ?? []
      // The first of a caption is that of the caption itself.
      if words.count > 1, words[0] == "SEQ", sequence == nil { sequence = String(words[1]) }
    default: break
    }
  }

  /// Adds to what the innermost field is told.
  mutating func add(_ instruction: String) {
    if !open.isEmpty { open[open.count - 1] += instruction }
  }
}
