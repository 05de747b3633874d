import Glibc
import PlanModel

/// A plain sketch of where units lie: their seats as numbered dots among the seats of all others.
///
/// There is no outline of the country, since none is among the data; the pale dots of the register
/// show its shape. Lines are whole degrees, north is up, a bar tells the scale.
struct MapSketch {
  /// Pixels across; at the usual width some 230 to the inch.
  private static let width = 1000
  private static let margin = 46.0
  private static let kilometresPerDegree = 111.2

  private var raster: Raster
  private let west: Double
  private let north: Double
  /// Pixels in a degree of longitude, and in one of latitude.
  private let scale: (x: Double, y: Double)
  private var labels: [Box] = []

  /// A box of the picture.
  private struct Box {
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double

    func meets(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// The picture of some places, numbered from 1, among others; nil when there are none at all.
  static func picture(of places: [GeoPoint], among others: [GeoPoint]) -> [UInt8]? {
    guard var sketch = MapSketch(places + others) else { return nil }
    sketch.drawFrame()
    for other in others { sketch.raster.draw([sketch.point(other)], thickness: 10, .pale) }
    sketch.drawArrow()
    sketch.drawScale()
    sketch.draw(places)
    let raster = sketch.raster
    return PNGFile.bytes(
      width: raster.width, height: raster.height, pixels: raster.pixels, palette: Raster.palette)
  }

  private init?(_ points: [GeoPoint]) {
    let degrees = { (value: Int) in Double(value) / 100_000 }
    let latitudes = points.map { degrees($0.latitude) }
    let longitudes = points.map { degrees($0.longitude) }
    guard let south = latitudes.min(), let north = latitudes.max(), let west = longitudes.min(),
      let east = longitudes.max()
    else { return nil }
    // A single place gets half a degree around it.
    let (tall, wide) = (max(north - south, 0.5), max(east - west, 0.5))
    let narrowing = cos((north + south) / 2 * .pi / 180)
    let across = (Double(Self.width) - 2 * Self.margin) / wide
    // No picture is higher than it is wide.
    let down = min(across / narrowing, (Double(Self.width) - 2 * Self.margin) / tall)
    scale = (down * narrowing, down)
    let middle = (west + east) / 2
    self.west = middle - Double(Self.width) / 2 / scale.x
    self.north = (north + south) / 2 + tall / 2 + Self.margin / down
    raster = Raster(
      width: Self.width, height: Int((tall * down + 2 * Self.margin).rounded()))
  }

  private func point(longitude: Double, latitude: Double) -> Raster.Point {
    // Rounded to tenths, so that the last bits of the cosine decide nothing.
    Raster.Point(
      x: ((longitude - west) * scale.x * 10).rounded() / 10,
      y: ((north - latitude) * scale.y * 10).rounded() / 10)
  }

  private func point(_ place: GeoPoint) -> Raster.Point {
    point(
      longitude: Double(place.longitude) / 100_000, latitude: Double(place.latitude) / 100_000)
  }
}

// MARK: - Around the map

extension MapSketch {
  private mutating func drawFrame() {
    let (right, bottom) = (Double(raster.width) - 3, Double(raster.height) - 3)
    for degree in Int(west.rounded(.down))...Int((west + right / scale.x).rounded(.up)) {
      let x = point(longitude: Double(degree), latitude: north).x
      guard x > 60, x < right - 60 else { continue }
      raster.draw([.init(x: x, y: 3), .init(x: x, y: bottom)], thickness: 1.5, .pale)
      write("\(degree)°", at: .init(x: x + 6, y: 10), size: 2.6, .pale)
    }
    let south = north - bottom / scale.y
    for degree in Int(south.rounded(.down))...Int(north.rounded(.up)) {
      let y = point(longitude: west, latitude: Double(degree)).y
      guard y > 60, y < bottom - 60 else { continue }
      raster.draw([.init(x: 3, y: y), .init(x: right, y: y)], thickness: 1.5, .pale)
      write("\(degree)°", at: .init(x: 10, y: y + 6), size: 2.6, .pale)
    }
    let corners: [Raster.Point] = [
      .init(x: 3, y: 3), .init(x: right, y: 3), .init(x: right, y: bottom),
      .init(x: 3, y: bottom), .init(x: 3, y: 3),
    ]
    raster.draw(corners, thickness: 3, .dark)
  }

  /// Draws an arrow to the north in the upper right corner.
  private mutating func drawArrow() {
    let (x, top) = (Double(raster.width) - 46, 22.0)
    raster.clear(left: x - 18, top: top - 6, right: x + 18, bottom: top + 78)
    raster.draw([.init(x: x, y: top), .init(x: x, y: top + 70)], thickness: 4, .dark)
    raster.draw(
      [.init(x: x - 12, y: top + 24), .init(x: x, y: top), .init(x: x + 12, y: top + 24)],
      thickness: 4, .dark)
    labels.append(Box(left: x - 18, top: top - 6, right: x + 18, bottom: top + 78))
  }

  /// Draws a bar as long as a round number of kilometres in the lower left corner.
  private mutating func drawScale() {
    let kilometre = scale.y / Self.kilometresPerDegree
    let length = [50, 20, 10, 5].first { Double($0) * kilometre < 320 } ?? 5
    let (left, y) = (34.0, Double(raster.height) - 34)
    let right = left + Double(length) * kilometre
    let box = Box(left: left - 10, top: y - 46, right: right + 10, bottom: y + 14)
    raster.clear(left: box.left, top: box.top, right: box.right, bottom: box.bottom)
    raster.draw(
      [
        .init(x: left, y: y - 9), .init(x: left, y: y), .init(x: right, y: y),
        .init(x: right, y: y - 9),
      ], thickness: 4, .dark)
    write("\(length) km", at: .init(x: left + 12, y: y - 40), size: 4, .dark)
    labels.append(box)
  }

  private mutating func write(
    _ text: String, at corner: Raster.Point, size: Double, _ ink: Raster.Ink
  ) {
    for line in StrokeFont.lines(of: text) {
      raster.draw(
        line.map { .init(x: corner.x + $0.x * size, y: corner.y + $0.y * size) },
        thickness: size * 0.85, ink)
    }
  }
}

// MARK: - Numbered places

extension MapSketch {
  private static let dot = 20.0
  private static let letterSize = 4.4
  /// Where a number may stand: its distance from its dot, and then the direction.
  private static let distances = [30.0, 46, 66, 90, 120, 155, 195]
  private static let directions: [(x: Double, y: Double)] = [
    (1, 0), (0.71, -0.71), (0.71, 0.71), (-1, 0), (-0.71, -0.71), (-0.71, 0.71), (0, -1), (0, 1),
    (0.92, -0.38), (0.92, 0.38), (-0.92, -0.38), (-0.92, 0.38),
  ]

  private mutating func draw(_ places: [GeoPoint]) {
    let points = places.map { point($0) }
    for point in points { raster.draw([point], thickness: Self.dot, .dark) }
    let dots = points.map { point in
      Box(
        left: point.x - Self.dot / 2, top: point.y - Self.dot / 2, right: point.x + Self.dot / 2,
        bottom: point.y + Self.dot / 2)
    }
    for (index, place) in points.enumerated() {
      let text = String(index + 1)
      let box = self.place(for: text, at: place, among: dots)
      raster.clear(left: box.left, top: box.top, right: box.right, bottom: box.bottom)
      let near = Raster.Point(
        x: max(box.left, min(box.right, place.x)), y: max(box.top, min(box.bottom, place.y)))
      let (dx, dy) = (near.x - place.x, near.y - place.y)
      let gap = (dx * dx + dy * dy).squareRoot()
      if gap > Self.dot { raster.draw([place, near], thickness: 2, .dark) }
      write(text, at: .init(x: box.left + 5, y: box.top + 5), size: Self.letterSize, .dark)
      labels.append(box)
    }
    // Numbers may have cleared a part of a dot.
    for point in points { raster.draw([point], thickness: Self.dot, .dark) }
  }

  /// The nearest free place for a number; where there is none, the nearest of all.
  private func place(for text: String, at dot: Raster.Point, among dots: [Box]) -> Box {
    let wide = StrokeFont.width(of: text) * Self.letterSize / 2 + 5
    let tall = StrokeFont.height * Self.letterSize / 2 + 5
    var boxes = Self.distances.lazy.flatMap { distance in
      Self.directions.lazy.map { direction in
        let x: Double = dot.x + direction.x * (distance - 13 + wide)
        let y: Double = dot.y + direction.y * (distance - 13 + tall)
        return Box(left: x - wide, top: y - tall, right: x + wide, bottom: y + tall)
      }
    }.makeIterator()
    var nearest: Box?
    while let box = boxes.next() {
      nearest = nearest ?? box
      let isInside =
        box.left > 8 && box.top > 8 && box.right < Double(raster.width) - 8
        && box.bottom < Double(raster.height) - 8
      if isInside, !labels.contains(where: box.meets), !dots.contains(where: box.meets) {
        return box
      }
    }
    return nearest ?? Box(left: dot.x, top: dot.y, right: dot.x, bottom: dot.y)
  }
}
