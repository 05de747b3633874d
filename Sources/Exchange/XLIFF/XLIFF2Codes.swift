import Translation
import XMLTree

/// The texts of one unit with their codes as inline elements, and the data that they refer to.
///
/// Placeholders and addresses are `<ph>` that must not be deleted, literal words are
/// `<mrk translate="no">`.
struct XLIFF2Codes {
  /// A text whose codes have their numbers.
  struct Text {
    fileprivate let text: InlineText
    fileprivate let numbers: [Int]
    fileprivate let data: [String: Int]
  }

  private var numbering = CodeNumbering()
  private var data: [String: Int] = [:]
  private var contents: [String] = []

  /// The source, which comes first.
  mutating func source(_ text: String) -> Text {
    let text = InlineText(text)
    return prepared(text, numbering.numbers(of: text))
  }

  /// The target.
  mutating func target(_ text: String) -> Text {
    let text = InlineText(text)
    return prepared(text, numbering.numbers(in: text))
  }

  private mutating func prepared(_ text: InlineText, _ numbers: [Int]) -> Text {
    for code in text.codes where code.kind != .literal && data[code.text] == nil {
      contents.append(code.text)
      data[code.text] = contents.count
    }
    return Text(text: text, numbers: numbers, data: data)
  }

  /// Writes what the codes of all texts stand for; nothing where there are none.
  func originalData(_ writer: inout XMLWriter) {
    guard !contents.isEmpty else { return }
    writer.text("\n")
    writer.element("originalData") { writer in
      for (index, content) in contents.enumerated() {
        writer.element("data", ["id": "d\(index + 1)"]) { $0.text(content) }
      }
    }
  }
}

extension XLIFF2Codes.Text {
  /// Writes the text.
  func write(to writer: inout XMLWriter) {
    var numbers = numbers[...]
    for piece in text.pieces {
      switch piece {
      case .text(let words): writer.text(words)
      case .code(let code): write(code, numbers.popFirst() ?? 0, &writer)
      }
    }
  }

  private func write(_ code: InlineCode, _ number: Int, _ writer: inout XMLWriter) {
    guard code.kind != .literal else {
      writer.element("mrk", ["id": "m\(number)", "translate": "no"]) { $0.text(code.text) }
      return
    }
    writer.start("ph")
    writer.attribute("id", "\(number)")
    if code.kind == .placeholder {
      writer.attribute("type", "ui")
      writer.attribute("subType", "xlf:var")
    } else {
      writer.attribute("type", "link")
    }
    writer.attribute("canDelete", "no")
    writer.attribute("equiv", code.text)
    writer.attribute("disp", code.text)
    if let place = data[code.text] { writer.attribute("dataRef", "d\(place)") }
    writer.end("ph")
  }
}
