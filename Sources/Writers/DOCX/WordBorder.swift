import XMLTree

/// A line around or between cells.
struct WordBorder {
  /// How thick it is, in eighths of a point; nothing is drawn for 0.
  let eighths: Int
  /// Its colour as six hexadecimal digits.
  let color: String

  /// The light line around data.
  static let hair = WordBorder(eighths: 4, color: "8C9AA8")
  /// The line that sets a group or sum apart.
  static let line = WordBorder(eighths: 8, color: "44546A")
  /// The line of the sum of all.
  static let heavy = WordBorder(eighths: 12, color: "1F3A5F")
  /// The bar beside what is amiss.
  static let alarm = WordBorder(eighths: 24, color: "B3501E")
  /// The gap between two boxes.
  static let gap = WordBorder(eighths: 48, color: "FFFFFF")
  /// No line.
  static let none = WordBorder(eighths: 0, color: "auto")

  /// Writes the line of one edge.
  ///
  /// Source: ISO/IEC 29500-1, 17.3.4 (border properties).
  func print(_ edge: StaticString, into writer: inout XMLWriter) {
    writer.start(edge)
    writer.attribute("w:val", eighths == 0 ? "nil" : "single")
    if eighths > 0 {
      writer.attribute("w:sz", String(eighths))
      writer.attribute("w:space", "0")
      writer.attribute("w:color", color)
    }
    writer.end(edge)
  }
}
