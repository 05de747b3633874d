import Languages
import Translation
import XMLTree

/// Writes a memory as TMX 1.4.
struct TMXPrinter {
  /// The language that the texts were written in first.
  let sourceLanguage: LanguageTag

  /// The whole file.
  func print(_ units: [TMX.Unit]) -> XMLFragment {
    TMX.file(
      header: [
        "creationtool": "kohezija", "creationtoolversion": "1", "segtype": "block",
        "o-tmf": "kohezija", "adminlang": "en", "srclang": sourceLanguage.bcp47,
        "datatype": "plaintext",
      ]
    ) { writer in
      for unit in units { self.unit(unit, &writer) }
    }
  }

  private func unit(_ unit: TMX.Unit, _ writer: inout XMLWriter) {
    // The DTD wants one text at least.
    guard !unit.variants.isEmpty else { return }
    writer.text("\n")
    writer.start("tu")
    if let id = unit.id { writer.attribute("tuid", id.description) }
    var codes = CodeNumbering()
    for (index, variant) in unit.variants.enumerated() {
      let text = InlineText(variant.text)
      let numbers = index == 0 ? codes.numbers(of: text) : codes.numbers(in: text)
      writer.text("\n")
      writer.element("tuv", ["xml:lang": variant.language.bcp47]) { writer in
        writer.element("seg") { segment(text, numbers, &$0) }
      }
    }
    writer.text("\n")
    writer.end("tu")
  }

  private func segment(_ text: InlineText, _ numbers: [Int], _ writer: inout XMLWriter) {
    var numbers = numbers[...]
    for piece in text.pieces {
      switch piece {
      case .text(let words): writer.text(words)
      case .code(let code):
        let number = numbers.popFirst() ?? 0
        guard code.kind != .literal else {
          writer.text(code.text)
          continue
        }
        writer.element("ph", ["x": String(number), "type": "x-\(code.kind.rawValue)"]) {
          $0.text(code.text)
        }
      }
    }
  }
}

extension TMX {
  /// A file of version 1.4 with a header and whatever the closure writes into its body.
  static func file(
    header: KeyValuePairs<StaticString, String>, _ body: (inout XMLWriter) -> Void
  ) -> XMLFragment {
    XMLFragment { writer in
      writer.declaration(hasDocumentType: true)
      writer.element("tmx", ["version": "1.4"]) { writer in
        writer.text("\n")
        writer.element("header", header)
        writer.text("\n")
        writer.element("body") { writer in
          body(&writer)
          writer.text("\n")
        }
        writer.text("\n")
      }
      writer.text("\n")
    }
  }
}
