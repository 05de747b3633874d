/// A picture in two inks on white, drawn with soft edges.
///
/// Only sums, products and square roots, which IEEE 754 fixes to the last bit, decide on a pixel,
/// so the same drawing gives the same bytes everywhere.
struct Raster {
  /// A point, from the top left corner, in pixels.
  struct Point: Sendable, Equatable {
    /// From the left.
    var x: Double
    /// From the top.
    var y: Double
  }

  /// What is drawn with.
  enum Ink: UInt8 {
    /// What matters: dark.
    case dark = 1
    /// What lies behind: pale.
    case pale = 2
  }

  /// So many shades lie between white and an ink in full.
  static let shades = 15

  /// The width in pixels.
  let width: Int
  /// The height in pixels.
  let height: Int
  /// A number for each pixel, line by line: 0 is white, 1 to 15 are shades of the dark ink, 16 to
  /// 30 of the pale one.
  private(set) var pixels: [UInt8]

  /// A white picture.
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    pixels = Array(repeating: 0, count: width * height)
  }

  /// The colours of the pixels' numbers, as red, green and blue.
  static var palette: [[UInt8]] {
    let inks: [[Int]] = [[0x1F, 0x3A, 0x5F], [0x8C, 0x9A, 0xA8]]
    var colors: [[UInt8]] = [[255, 255, 255]]
    for ink in inks {
      for shade in 1...shades {
        colors.append(ink.map { part in UInt8(255 - (255 - part) * shade / shades) })
      }
    }
    return colors
  }

  /// Draws a line through points, with round ends; a single point gives a disc.
  mutating func draw(_ points: [Point], thickness: Double, _ ink: Ink) {
    guard let first = points.first else { return }
    let ends = points.count > 1 ? Array(points.dropFirst()) : [first]
    for (start, end) in zip(points, ends) { drawSegment(start, end, thickness / 2, ink) }
  }

  /// Makes a box white.
  mutating func clear(left: Double, top: Double, right: Double, bottom: Double) {
    for y in rows(top, bottom) {
      for x in columns(left, right) { pixels[y * width + x] = 0 }
    }
  }

  private mutating func drawSegment(_ start: Point, _ end: Point, _ radius: Double, _ ink: Ink) {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = dx * dx + dy * dy
    let reach = radius + 1
    for y in rows(min(start.y, end.y) - reach, max(start.y, end.y) + reach) {
      for x in columns(min(start.x, end.x) - reach, max(start.x, end.x) + reach) {
        let px: Double = Double(x) + 0.5 - start.x
        let py: Double = Double(y) + 0.5 - start.y
        let along: Double = length > 0 ? max(0, min(1, (px * dx + py * dy) / length)) : 0
        let qx: Double = px - along * dx
        let qy: Double = py - along * dy
        let distance = (qx * qx + qy * qy).squareRoot()
        let cover: Double = max(0, min(1, radius + 0.5 - distance))
        set(x, y, shade: Int((cover * Double(Self.shades)).rounded()), ink)
      }
    }
  }

  /// Gives a pixel a shade, unless it has a darker one; the dark ink covers the pale one.
  private mutating func set(_ x: Int, _ y: Int, shade: Int, _ ink: Ink) {
    guard shade > 0 else { return }
    let place = y * width + x
    let old = Int(pixels[place])
    switch ink {
    case .dark:
      let isDark = (1...Self.shades).contains(old)
      if !isDark || old < shade { pixels[place] = UInt8(shade) }
    case .pale:
      if old == 0 || (old > Self.shades && old < shade + Self.shades) {
        pixels[place] = UInt8(shade + Self.shades)
      }
    }
  }

  private func rows(_ top: Double, _ bottom: Double) -> Range<Int> {
    Self.range(top, bottom, height)
  }

  private func columns(_ left: Double, _ right: Double) -> Range<Int> {
    Self.range(left, right, width)
  }

  private static func range(_ first: Double, _ last: Double, _ count: Int) -> Range<Int> {
    let start = max(0, min(Double(count), first.rounded(.down)))
    let end = max(start, min(Double(count), last.rounded(.up)))
    return Int(start)..<Int(end)
  }
}
