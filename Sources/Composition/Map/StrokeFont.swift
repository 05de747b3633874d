/// The few letters that a sketch of a map needs, as lines: digits, the degree sign and “km”.
///
/// Digits and symbols of units serve the readers of every language and script.
enum StrokeFont {
  /// The height of a digit, in its own units.
  static let height = 6.0
  /// The space between letters.
  private static let gap = 1.6

  /// The width of words; letters that the font lacks have none.
  static func width(of text: String) -> Double {
    let widths = text.compactMap { glyphs[$0]?.width }
    return widths.reduce(0, +) + gap * Double(max(widths.count - 1, 0))
  }

  /// The lines of words, from the top left corner of the first letter.
  static func lines(of text: String) -> [[Raster.Point]] {
    var left = 0.0
    var lines: [[Raster.Point]] = []
    for letter in text {
      guard let glyph = glyphs[letter] else { continue }
      lines += glyph.lines.map { line in line.map { .init(x: $0.0 + left, y: $0.1) } }
      left += glyph.width + gap
    }
    return lines
  }

  private typealias Glyph = (width: Double, lines: [[(Double, Double)]])

  private static let six: [(Double, Double)] = [
    (3.6, 0.5), (2.6, 0), (1.5, 0.2), (0.5, 1.5), (0, 3.4), (0.2, 5), (1, 5.8), (2, 6),
    (3.2, 5.7), (4, 4.5), (3.8, 3.2), (2.9, 2.5), (1.7, 2.5), (0.6, 3.1), (0.1, 4),
  ]

  private static let glyphs: [Character: Glyph] = [
    "0": (
      4,
      [
        [
          (1, 0.2), (2, 0), (3, 0.2), (4, 1.5), (4, 4.5), (3, 5.8), (2, 6), (1, 5.8), (0, 4.5),
          (0, 1.5), (1, 0.2),
        ]
      ]
    ),
    "1": (2.2, [[(0, 1.4), (1.6, 0), (1.6, 6)]]),
    "2": (
      4,
      [
        [
          (0.1, 1.4), (0.6, 0.4), (1.6, 0), (2.6, 0), (3.6, 0.5), (4, 1.5), (3.7, 2.6), (0, 6),
          (4, 6),
        ]
      ]
    ),
    "3": (
      4,
      [
        [
          (0.2, 0), (3.7, 0), (1.8, 2.4), (2.8, 2.5), (3.7, 3.1), (4, 4.2), (3.6, 5.3), (2.5, 6),
          (1.3, 6), (0.1, 5.3),
        ]
      ]
    ),
    "4": (4, [[(3, 6), (3, 0), (0, 4.2), (4.2, 4.2)]]),
    "5": (
      4,
      [
        [
          (3.6, 0), (0.6, 0), (0.3, 2.7), (1.2, 2.2), (2.5, 2.2), (3.6, 2.9), (4, 4.1),
          (3.6, 5.3), (2.5, 6), (1.3, 6), (0.1, 5.4),
        ]
      ]
    ),
    "6": (4, [six]),
    "7": (4, [[(0, 0), (4, 0), (1.5, 6)]]),
    "8": (
      4,
      [
        [
          (2, 2.8), (0.8, 2.2), (0.5, 1.2), (1.1, 0.2), (2, 0), (2.9, 0.2), (3.5, 1.2),
          (3.2, 2.2), (2, 2.8), (0.6, 3.5), (0, 4.6), (0.7, 5.7), (2, 6), (3.3, 5.7), (4, 4.6),
          (3.4, 3.5), (2, 2.8),
        ]
      ]
    ),
    "9": (4, [six.map { (4 - $0.0, 6 - $0.1) }]),
    "°": (1.7, [[(0.8, 0), (1.5, 0.3), (1.6, 1), (0.9, 1.6), (0.2, 1.3), (0, 0.6), (0.8, 0)]]),
    " ": (1.2, []),
    "k": (3.2, [[(0, 0), (0, 6)], [(2.9, 2.2), (0, 4.5)], [(1.1, 3.6), (3.1, 6)]]),
    "m": (
      4.4,
      [
        [(0, 2.2), (0, 6)],
        [(0, 3.2), (0.8, 2.3), (1.6, 2.3), (2.2, 3), (2.2, 6)],
        [(2.2, 3.2), (3, 2.3), (3.8, 2.3), (4.4, 3), (4.4, 6)],
      ]
    ),
  ]
}
