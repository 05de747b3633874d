import DocumentTree
package import XMLTree

/// Spells what counts headings and lists, for `numbering.xml`.
///
/// Source: ISO/IEC 29500-1, 17.9 (numbering).
package enum WordNumbering {
  /// How many levels each has; Word expects nine.
  static let levels = 9

  private static let bullets = ["•", "–", "▪"]
  private static let formats = ["decimal", "lowerLetter", "lowerRoman"]
  private static let step = Length.millimetres(7)

  /// How far the text of items of a level, from 0, stands in.
  static func indent(ofLevel level: Int) -> Length {
    Length(emu: step.emu * (min(level, levels - 1) + 1))
  }

  /// Writes the three abstract definitions, `w:abstractNum`, from an id on.
  package static func printAbstract(from first: Int, into writer: inout XMLWriter) {
    printAbstract(first, "4B4F4801", into: &writer) { level, writer in
      let number = (1...level + 1).map { "%\($0)" }.joined(separator: ".")
      let hanging = StyleSheet.headingIndent(ofLevel: level + 1)
      printLevel(level, "decimal", number, hanging, hanging, into: &writer)
    }
    printAbstract(first + 1, "4B4F4802", into: &writer) { level, writer in
      let sign = bullets[level % bullets.count]
      printLevel(level, "bullet", sign, indent(ofLevel: level), step, into: &writer)
    }
    printAbstract(first + 2, "4B4F4803", into: &writer) { level, writer in
      let format = formats[level % formats.count]
      let number = "%\(level + 1)" + (level % 3 == 1 ? ")" : ".")
      printLevel(level, format, number, indent(ofLevel: level), step, into: &writer)
    }
  }

  /// Writes the instances, `w:num`: of headings, of bullets, and of every counted list.
  package static func printInstances(
    from first: Int, abstract: Int, _ lists: [WordAttachments.CountedList],
    into writer: inout XMLWriter
  ) {
    printInstance(first, of: abstract, into: &writer) { _ in }
    printInstance(first + 1, of: abstract + 1, into: &writer) { _ in }
    for (index, list) in lists.enumerated() {
      printInstance(first + 2 + index, of: abstract + 2, into: &writer) { writer in
        let level = String(min(list.level, levels - 1))
        writer.element("w:lvlOverride", ["w:ilvl": level]) { writer in
          writer.element("w:startOverride", ["w:val": String(list.start)])
        }
      }
    }
  }

  private static func printAbstract(
    _ id: Int, _ signature: String, into writer: inout XMLWriter,
    _ level: (Int, inout XMLWriter) -> Void
  ) {
    writer.element("w:abstractNum", ["w:abstractNumId": String(id)]) { writer in
      writer.element("w:nsid", ["w:val": signature])
      writer.element("w:multiLevelType", ["w:val": "multilevel"])
      for index in 0..<levels { level(index, &writer) }
    }
  }

  private static func printInstance(
    _ id: Int, of abstract: Int, into writer: inout XMLWriter,
    _ overrides: (inout XMLWriter) -> Void
  ) {
    writer.element("w:num", ["w:numId": String(id)]) { writer in
      writer.element("w:abstractNumId", ["w:val": String(abstract)])
      overrides(&writer)
    }
  }

  /// Source: ISO/IEC 29500-1, 17.9.6, in the order of CT_Lvl.
  private static func printLevel(
    _ level: Int, _ format: String, _ text: String, _ indent: Length, _ hanging: Length,
    into writer: inout XMLWriter
  ) {
    writer.element("w:lvl", ["w:ilvl": String(level)]) { writer in
      writer.element("w:start", ["w:val": "1"])
      writer.element("w:numFmt", ["w:val": format])
      writer.element("w:suff", ["w:val": "tab"])
      writer.element("w:lvlText", ["w:val": text])
      writer.element("w:lvlJc", ["w:val": "left"])
      var properties = WordParagraphProperties()
      properties.indent = indent
      properties.hanging = hanging
      properties.print(into: &writer)
    }
  }
}
