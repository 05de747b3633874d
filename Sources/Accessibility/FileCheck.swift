import OfficePackage
import XMLTree

/// Looks for barriers in a finished file, where a template may have brought them in.
package enum FileCheck {
  /// The barriers in a .docx, .odt or .html, each once; a file that can't be read has none that
  /// could be told.
  package static func barriers(in bytes: [UInt8]) -> [Barrier] {
    guard bytes.starts(with: [0x50, 0x4B]) else {
      return WebPageCheck.barriers(in: bytes).sortedOnce
    }
    guard let package = try? OfficePackage.read(bytes) else { return [] }
    let isOpenDocument = package["mimetype"] != nil
    return
      (isOpenDocument
      ? OpenDocumentCheck.barriers(in: package) : WordCheck.barriers(in: package)).sortedOnce
  }

  /// The tree of a part; nil when there is none.
  static func tree(_ name: String, of package: OfficePackage) -> XMLElement? {
    package[name].flatMap { try? XMLReader.parse($0) }
  }

  /// The barrier of two colours that are too much alike; nil when they are not.
  static func contrast(_ ink: String, on paper: String, at place: String) -> Barrier? {
    guard let ratio = Contrast.ratio(ink, paper), ratio < Contrast.least else { return nil }
    let tenths = Int(ratio * 10)
    return Barrier(
      .contrast, at: place, found: "#\(ink) / #\(paper), \(tenths / 10).\(tenths % 10) : 1")
  }

  /// The barriers in levels of headings, in order with their words.
  static func headings(_ headings: [(level: Int, words: String)]) -> [Barrier] {
    var barriers: [Barrier] = []
    var last = 0
    for (level, words) in headings {
      if words.isBlank { barriers.append(Barrier(.emptyHeading)) }
      if level > last + 1 {
        barriers.append(Barrier(.headingLevels, at: words, found: "\(last) → \(level)"))
      }
      last = level
    }
    return barriers
  }
}

extension XMLElement {
  /// All text inside.
  var allText: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let inner): inner.allText
      }
    }.joined()
  }

  /// Calls the closure with the element and all in it, in order.
  func visit(_ look: (XMLElement) -> Void) {
    look(self)
    for child in elements { child.visit(look) }
  }
}
