import Translation
import XMLTree

/// The codes that the inline elements of one unit stand for, and what was wrong with them.
struct CodeReading {
  /// What each element of the source stands for, by its id.
  private var native: [String: String] = [:]
  /// The text read so far.
  private(set) var text = ""
  /// The ids or contents of elements that stand for nothing known.
  private(set) var unknown: [String] = []

  /// Begins the next text of the same unit.
  mutating func begin() {
    text = ""
    unknown = []
  }

  /// Adds words.
  mutating func append(_ words: String) { text += words }

  /// Adds what stands in an element: words as they are, elements as the format reads them.
  mutating func append(
    inside element: QualifiedElement, _ read: (QualifiedElement, inout CodeReading) -> Void
  ) {
    for child in element.element.children {
      switch child {
      case .text(let words): append(words)
      case .element(let child): read(element.child(child), &self)
      }
    }
  }

  /// Adds the code of an element of the source, and remembers it.
  mutating func appendSource(id: String?, own: String?) {
    guard let own, !own.isEmpty else { return appendTarget(id: id, own: nil) }
    if let id, native[id] == nil { native[id] = own }
    text += own
  }

  /// Adds the code of an element of the target.
  ///
  /// What the element itself says goes before what the source has under its id, as tools move ids
  /// but show what the element says. What is no code of ours was put there by a tool and is not
  /// part of the text.
  mutating func appendTarget(id: String?, own: String?) {
    let known = id.flatMap { native[$0] }
    if let own, own == known || InlineText(own).onlyCode != nil {
      text += own
    } else if let known {
      text += known
    } else {
      unknown.append(own ?? id ?? "")
    }
  }
}
