import XMLTree

/// The two kinds of list, as automatic styles that any number of lists share.
enum OpenDocumentListStyles {
  /// The signs of uncounted items, by depth.
  private static let bullets = ["•", "–", "▪"]

  /// Writes both list styles.
  ///
  /// Source: ODF 1.3 part 3, 16.30 (text:list-style), 17.20 (label alignment).
  static func print(into writer: inout XMLWriter) {
    writer.element("text:list-style", ["style:name": "KBullet"]) { writer in
      for level in 1...10 {
        writer.start("text:list-level-style-bullet")
        writer.attribute("text:level", String(level))
        writer.attribute("text:bullet-char", bullets[(level - 1) % bullets.count])
        printPosition(level, into: &writer)
        writer.end("text:list-level-style-bullet")
      }
    }
    writer.element("text:list-style", ["style:name": "KNumber"]) { writer in
      for level in 1...10 {
        writer.start("text:list-level-style-number")
        writer.attribute("text:level", String(level))
        writer.attribute("style:num-format", ["1", "a", "i"][(level - 1) % 3])
        writer.attribute("style:num-suffix", level % 3 == 2 ? ")" : ".")
        printPosition(level, into: &writer)
        writer.end("text:list-level-style-number")
      }
    }
  }

  private static func printPosition(_ level: Int, into writer: inout XMLWriter) {
    let tenths = level * 7
    let indent = "\(tenths / 10).\(tenths % 10)cm"
    writer.element(
      "style:list-level-properties",
      ["text:list-level-position-and-space-mode": "label-alignment"]
    ) { writer in
      writer.element(
        "style:list-level-label-alignment",
        [
          "text:label-followed-by": "listtab", "text:list-tab-stop-position": indent,
          "fo:text-indent": "-0.7cm", "fo:margin-left": indent,
        ])
    }
  }
}
