/// A line around or between cells.
struct TableLine: Equatable {
  /// How thick it is, in eighths of a point; nothing is drawn for 0.
  let eighths: Int
  /// Its colour as six hexadecimal digits.
  let color: String

  /// The light line around data.
  static let hair = TableLine(eighths: 4, color: "8C9AA8")
  /// The line that sets a group or sum apart.
  static let line = TableLine(eighths: 8, color: "44546A")
  /// The line of the sum of all.
  static let heavy = TableLine(eighths: 12, color: "1F3A5F")
  /// The bar beside what is amiss.
  static let alarm = TableLine(eighths: 24, color: "B3501E")
  /// The gap between two boxes.
  static let gap = TableLine(eighths: 48, color: "FFFFFF")
  /// No line.
  static let none = TableLine(eighths: 0, color: "auto")
}
