package import DocumentTree
import Languages
package import XMLTree

extension WordPrinter {
  /// Writes runs into a paragraph that stands already, such as a line of a page's header.
  package func printRuns(
    _ runs: [Run], into writer: inout XMLWriter, _ attachments: inout WordAttachments
  ) {
    printRuns(runs, isStrong: false, into: &writer, &attachments)
  }

  /// Writes a paragraph of a role, such as a line of a page's header.
  package func printLine(
    _ runs: [Run], _ role: ParagraphRole, into writer: inout XMLWriter,
    _ attachments: inout WordAttachments
  ) {
    writer.start("w:p")
    WordParagraphProperties(style: names[.paragraph(role)]).print(into: &writer)
    printRuns(runs, isStrong: false, into: &writer, &attachments)
    writer.end("w:p")
  }

  /// Writes runs; those that lead to the same page on the web stand together.
  func printRuns(
    _ runs: [Run], isStrong: Bool, into writer: inout XMLWriter,
    _ attachments: inout WordAttachments
  ) {
    var open: String?
    for run in runs {
      let link = run.link.flatMap(WordLink.target)
      if link != open {
        if open != nil { writer.end("w:hyperlink") }
        if let link {
          writer.start("w:hyperlink")
          writer.attribute("r:id", attachments.relationship(toLink: link))
        }
        open = link
      }
      printRun(run, isStrong: isStrong, into: &writer, &attachments)
    }
    if open != nil { writer.end("w:hyperlink") }
  }

  private func printRun(
    _ run: Run, isStrong: Bool, into writer: inout XMLWriter,
    _ attachments: inout WordAttachments
  ) {
    if run.link == nil, !run.isCode, case .text(let text) = run.content {
      guard !text.isEmpty else { return }
      writer.start("w:r")
      writer.fragment(
        fragments.run(
          run.language, isStrong: run.isStrong || isStrong, isEmphasized: run.isEmphasized))
      WordText.print(text, into: &writer)
      writer.end("w:r")
      return
    }
    let look = WordRunLook(run, isStrong: isStrong)
    switch run.content {
    case .text(let text):
      guard !text.isEmpty else { return }
      printRun(look, into: &writer) { WordText.print(text, into: &$0) }
    case .lineBreak:
      printRun(look, into: &writer) { $0.element("w:br") }
    case .field(let field):
      printField(Self.instruction(of: field), look, into: &writer) { writer in
        if case .pages = field, let numbers { WordText.print(String(numbers.count), into: &writer) }
      }
    case .pageReference(let bookmark):
      let name = targets.name(of: bookmark)
      printPageReference(to: name, look, into: &writer)
    case .reference(let bookmark, let text):
      printReference(bookmark, text, look, into: &writer)
    case .count(let bookmark, let number):
      let id = startBookmark(bookmark, into: &writer, &attachments)
      printField(" SEQ Article \\* ARABIC ", look, into: &writer) { writer in
        WordText.print(number, into: &writer)
      }
      endBookmark(id, into: &writer)
    case .note(let note):
      let id = String(attachments.note(note))
      var sign = look
      sign.style = .footnoteReference
      sign.isStrong = false
      sign.isEmphasized = false
      printRun(sign, into: &writer) { $0.element("w:footnoteReference", ["w:id": id]) }
    }
  }

  /// Source: ISO/IEC 29500-1, 17.16.5.51 (REF), 17.16.22 (hyperlink to a bookmark).
  private func printReference(
    _ bookmark: String, _ text: String, _ look: WordRunLook, into writer: inout XMLWriter
  ) {
    let name = targets.name(of: bookmark)
    switch targets.reference(to: bookmark, showing: text) {
    case .number:
      printField(" REF \(name) \\r \\h ", look, into: &writer) { WordText.print(text, into: &$0) }
    case .words:
      printField(" REF \(name) \\h ", look, into: &writer) { WordText.print(text, into: &$0) }
    case .none:
      writer.element("w:hyperlink", ["w:anchor": name, "w:history": "1"]) { writer in
        printRun(look, into: &writer) { WordText.print(text, into: &$0) }
      }
    }
  }

  /// Writes one `w:r`.
  func printRun(
    _ look: WordRunLook, into writer: inout XMLWriter, _ content: (inout XMLWriter) -> Void
  ) {
    writer.start("w:r")
    look.print(names, into: &writer)
    content(&writer)
    writer.end("w:r")
  }
}

/// How the letters of a run look.
struct WordRunLook {
  /// The style of the words; nil for that of the paragraph.
  var style: StyleRole?
  /// Whether they have weight.
  var isStrong: Bool
  /// Whether they are set apart.
  var isEmphasized: Bool
  /// Whether all letters are as wide as each other.
  var isCode = false
  /// Whether spelling is not checked.
  var hidesFromProofing = false
  /// Their language.
  let language: LanguageTag

  /// The plain look of a language.
  init(_ language: LanguageTag) {
    self.language = language
    isStrong = false
    isEmphasized = false
  }

  /// The look of a run in a paragraph whose words all have weight, or not.
  init(_ run: Run, isStrong: Bool) {
    language = run.language
    self.isStrong = run.isStrong || isStrong
    isEmphasized = run.isEmphasized
    isCode = run.isCode
    hidesFromProofing = run.isCode
    if run.link.flatMap(WordLink.target) != nil {
      style = .link
    } else if self.isStrong {
      style = .strong
    } else if isEmphasized {
      style = .emphasis
    }
  }

  /// A font of Word and of every office program in its place, with Latin and Cyrillic letters.
  private static let codeFont = "Courier New"

  /// Writes `w:rPr`.
  ///
  /// Weight is said again beside the style: between a paragraph's and a word's style it is
  /// a switch, so that twice bold would be light (ISO/IEC 29500-1, 17.7.3).
  /// Source: ISO/IEC 29500-1, 17.3.2.28, in the order of EG_RPrBase.
  func print(_ names: WordStyleNames, into writer: inout XMLWriter) {
    writer.start("w:rPr")
    if let style { writer.element("w:rStyle", ["w:val": names[style]]) }
    if isCode {
      let font = Self.codeFont
      writer.element("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:cs": font])
    }
    if isStrong {
      writer.element("w:b")
      writer.element("w:bCs")
    }
    if isEmphasized {
      writer.element("w:i")
      writer.element("w:iCs")
    }
    if hidesFromProofing { writer.element("w:noProof") }
    writer.element("w:lang", ["w:val": language.bcp47])
    writer.end("w:rPr")
  }
}

/// Writes the words of a run.
enum WordText {
  /// Writes text; tabs, line ends and soft hyphens are elements of their own.
  ///
  /// Source: ISO/IEC 29500-1, 17.3.3 (run content).
  static func print(_ text: String, into writer: inout XMLWriter) {
    guard holdsSigns(text) else {
      printPlain(text, into: &writer)
      return
    }
    var plain = String.UnicodeScalarView()
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r", "\u{AD}":
        printPlain(String(plain), into: &writer)
        plain.removeAll(keepingCapacity: true)
        printSign(scalar, into: &writer)
      default: plain.append(scalar)
      }
    }
    printPlain(String(plain), into: &writer)
  }

  /// Whether there may be something that is an element of its own.
  private static func holdsSigns(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      var previous: UInt8 = 0
      for byte in bytes {
        // A soft hyphen is C2 AD; a no-break space, which amounts have, is C2 A0.
        if byte < 0x20 || (byte == 0xAD && previous == 0xC2) { return true }
        previous = byte
      }
      return false
    } ?? true
  }

  private static func printSign(_ scalar: Unicode.Scalar, into writer: inout XMLWriter) {
    switch scalar {
    case "\t": writer.element("w:tab")
    case "\u{AD}": writer.element("w:softHyphen")
    default: writer.element("w:br")
    }
  }

  private static func printPlain(_ text: String, into writer: inout XMLWriter) {
    guard !text.isEmpty else { return }
    writer.start("w:t")
    writer.attribute("xml:space", "preserve")
    writer.text(text)
    writer.end("w:t")
  }
}

/// What a link in a document may lead to.
enum WordLink {
  private static let schemes = ["http://", "https://", "mailto:"]
  private static let hexadecimal = Array("0123456789ABCDEF".utf8)

  /// The link as a URI that Word takes; nil for one that leads anywhere else than to the web.
  ///
  /// Word calls a whole package corrupt for a single space in the target of a relationship.
  /// Source: RFC 3986, 2 (characters).
  static func target(_ link: String) -> String? {
    let lowered = link.lowercased()
    guard schemes.contains(where: lowered.hasPrefix) else { return nil }
    var bytes: [UInt8] = []
    for byte in link.utf8 {
      switch byte {
      case 0x00...0x20, 0x7F...0xFF, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
        UInt8(ascii: "|"), UInt8(ascii: "}"):
        bytes.append(UInt8(ascii: "%"))
        bytes.append(hexadecimal[Int(byte >> 4)])
        bytes.append(hexadecimal[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
