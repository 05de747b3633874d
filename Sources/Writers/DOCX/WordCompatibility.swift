import XMLTree

/// Content of which some programs see one form and some another.
enum WordCompatibility {
  private static let namespace = "http://schemas.openxmlformats.org/markup-compatibility/2006"
  private static let word2013 = "http://schemas.microsoft.com/office/word/2012/wordml"

  /// Writes content that Word sees, from 2013 on, and LibreOffice does not.
  ///
  /// Source: ISO/IEC 29500-3, 9.3 (AlternateContent).
  static func printForWord(into writer: inout XMLWriter, _ content: (inout XMLWriter) -> Void) {
    writer.element("mc:AlternateContent", ["xmlns:mc": namespace]) { writer in
      writer.element("mc:Choice", ["xmlns:w15": word2013, "Requires": "w15"], content)
      writer.element("mc:Fallback")
    }
  }
}
