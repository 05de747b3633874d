import Languages
import Translation
import XMLTree

/// Writes a memory as OmegaT 3.6 writes its own.
///
/// Measured: OmegaT finds a text with codes again only in a memory that says it was made by
/// OmegaT, with its short forms of codes (`<x0/>`, `<m1>…</m1>`, counted from 0) as plain words,
/// without codes and white space at the ends, which it takes off, and under a language without a
/// script, which it drops from every tag.
struct OmegaTMemoryPrinter {
  /// The language of the sources.
  let sourceLanguage: LanguageTag
  /// The language of the targets.
  let targetLanguage: LanguageTag

  /// The whole file.
  func print(_ pairs: [TMX.Pair]) -> XMLFragment {
    XMLFragment { writer in
      writer.declaration()
      writer.element("tmx", ["version": "1.4"]) { writer in
        writer.text("\n")
        writer.element(
          "header",
          [
            "creationtool": "OmegaT", "creationtoolversion": "3.6", "segtype": "paragraph",
            "o-tmf": "OmegaT TMX", "adminlang": "EN-US", "srclang": Self.tag(sourceLanguage),
            "datatype": "plaintext",
          ])
        writer.text("\n")
        writer.element("body") { writer in
          for pair in pairs { self.pair(pair, &writer) }
          writer.text("\n")
        }
        writer.text("\n")
      }
      writer.text("\n")
    }
  }

  private func pair(_ pair: TMX.Pair, _ writer: inout XMLWriter) {
    guard let texts = OmegaTText.pair(source: pair.source, target: pair.target) else { return }
    writer.text("\n")
    writer.element("tu") { writer in
      for (language, text) in [(sourceLanguage, texts.source), (targetLanguage, texts.target)] {
        writer.element("tuv", ["xml:lang": Self.tag(language)]) { writer in
          writer.element("seg") { $0.text(text) }
        }
      }
    }
  }

  /// A tag as OmegaT keeps it.
  private static func tag(_ language: LanguageTag) -> String {
    language.bcp47.split(separator: "-").filter { $0.count != 4 }.joined(separator: "-")
  }
}

/// A text as OmegaT 3.6 shows it to the translator.
struct OmegaTText {
  /// The source and the target without the codes at their ends, which OmegaT puts back.
  ///
  /// Nil where the ends differ or nothing is left: such a pair would come back wrong.
  static func pair(source: String, target: String) -> (source: String, target: String)? {
    let (source, target) = (Ends(InlineText(source)), Ends(InlineText(target)))
    guard source.head == target.head, source.tail == target.tail, !source.middle.isEmpty,
      !target.middle.isEmpty
    else { return nil }
    var numbers: [InlineCode: [Int]] = [:]
    for (number, code) in source.codes.enumerated() { numbers[code, default: []].append(number) }
    let written = source.words(numbers)
    return (written, target.words(numbers))
  }

  /// A text cut into the codes at its ends and what is between.
  private struct Ends {
    var head: [InlineCode] = []
    var tail: [InlineCode] = []
    var middle: ArraySlice<InlineText.Piece>

    init(_ text: InlineText) {
      middle = text.pieces[...]
      while let piece = middle.first, let code = Self.loose(piece) {
        head += code
        middle.removeFirst()
      }
      while let piece = middle.last, let code = Self.loose(piece) {
        tail = code + tail
        middle.removeLast()
      }
    }

    var codes: [InlineCode] {
      middle.compactMap { if case .code(let code) = $0 { code } else { nil } }
    }

    /// The code of a piece that stands loose at an end, none for white space; nil for words.
    private static func loose(_ piece: InlineText.Piece) -> [InlineCode]? {
      switch piece {
      case .code(let code): [code]
      case .text(let words): words.allSatisfy(\.isWhitespace) ? [] : nil
      }
    }

    /// The middle with each code in its short form; one without a number stays as it is.
    func words(_ numbers: [InlineCode: [Int]]) -> String {
      var numbers = numbers
      var text = ""
      for piece in middle {
        switch piece {
        case .text(let words): text += words
        case .code(let code):
          guard let number = numbers[code]?.first else {
            text += code.text
            continue
          }
          numbers[code]?.removeFirst()
          text +=
            code.kind == .placeholder ? "<x\(number)/>" : "<m\(number)>\(code.text)</m\(number)>"
        }
      }
      let scalars = text.unicodeScalars
      let first = scalars.firstIndex { !$0.properties.isWhitespace }
      let last = scalars.lastIndex { !$0.properties.isWhitespace }
      guard let first, let last else { return "" }
      return String(scalars[first...last])
    }
  }
}
