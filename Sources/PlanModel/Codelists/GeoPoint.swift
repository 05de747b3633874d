/// A place on the map, in degrees of WGS 84 with at most five decimals, about a metre.
package struct GeoPoint: Sendable, Equatable {
  /// The latitude, in hundred-thousandths of a degree; north is positive.
  package let latitude: Int
  /// The longitude, in hundred-thousandths of a degree; east is positive.
  package let longitude: Int

  /// A place by two texts such as `44.7667` and `16.667`; nil when one is no such number or lies
  /// off the globe.
  package init?(latitude: String, longitude: String) {
    guard let latitude = Self.parse(latitude), let longitude = Self.parse(longitude),
      abs(latitude) <= 90 * Self.scale, abs(longitude) <= 180 * Self.scale
    else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }

  /// The place as IATI writes it: latitude, a space, longitude.
  package var position: String {
    Self.spell(latitude) + " " + Self.spell(longitude)
  }

  private static let scale = 100_000

  private static func parse(_ text: String) -> Int? {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1] : ""
    guard (1...2).contains(parts.count), (1...3).contains(parts[0].utf8.count),
      parts.count == 1 || (1...5).contains(decimals.utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let degrees = Int(parts[0]),
      let fraction = Int(decimals + String(repeating: "0", count: 5 - decimals.utf8.count))
    else { return nil }
    return (isNegative ? -1 : 1) * (degrees * scale + fraction)
  }

  private static func spell(_ value: Int) -> String {
    var decimals = String(abs(value) % scale)
    decimals = String(repeating: "0", count: 5 - decimals.utf8.count) + decimals
    return "\(value < 0 ? "-" : "")\(abs(value) / scale).\(decimals)"
  }
}
