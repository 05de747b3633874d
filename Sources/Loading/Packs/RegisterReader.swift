import Diagnostics
import Languages
import PlanModel
import YAMLSource

/// Reads the register of local self-government units.
///
/// What most units of a kind have in common stands under `defaults`; a unit that differs says so.
struct RegisterReader {
  /// The units read so far.
  private(set) var units: [LocalGovernment] = []
  private var keys: Set<String> = []

  /// Reads the `units` of one file, with its `defaults`.
  mutating func read(_ root: PlacedNode, from file: inout DataFileReader) {
    file.expectKeys(["defaults", "units"], in: root)
    let defaults = root["defaults"].flatMap { file.elements(of: $0) } ?? []
    let groups = defaults.compactMap { UnitDefaults($0, from: &file) }
    guard let nodes = file.require("units", in: root).flatMap({ file.elements(of: $0) }) else {
      return
    }
    for node in nodes {
      guard let unit = Self.readUnit(node, groups, from: &file) else { continue }
      if keys.insert(unit.key).inserted {
        units.append(unit)
      } else {
        file.noteTwice(unit.key, node["key"] ?? node)
      }
    }
  }

  private static func readUnit(
    _ node: PlacedNode, _ groups: [UnitDefaults], from file: inout DataFileReader
  ) -> LocalGovernment? {
    guard file.isMapping(node) else { return nil }
    file.expectKeys(known, in: node)
    let key = file.text("key", in: node)
    let latin = file.text("latn", in: node)
    let cyrillic = file.text("cyrl", in: node)
    let entity: LocalGovernment.Entity? = file.choice("entity", in: node)
    let kind: LocalGovernment.Kind? = file.choice("kind", in: node)
    let canton = node["canton"].flatMap { file.text($0) }.map { Code($0) }
    let settings = UnitSettings(node, from: &file)
    let seat = readSeat(node, from: &file)
    let geoNames = node["geonames"].flatMap { file.number($0) }
    let city = node["part-of"].flatMap { file.text($0) }
    let bodies = readBodies(node, from: &file)
    guard let key, let latin, let cyrillic, let entity, let kind else { return nil }
    let defaults = groups.first { $0.fits(entity, kind, canton) }?.settings
    let gazette = settings.gazette ?? defaults?.gazette ?? LocalizedText([])
    return LocalGovernment(
      key: key, latinName: latin, cyrillicName: cyrillic, entity: entity, canton: canton,
      kind: kind, language: settings.language ?? defaults?.language ?? .bosnian,
      gazette: gazette.named(latin, cyrillic), bodies: bodies, seat: seat, geoNamesID: geoNames,
      cityKey: city, verified: settings.verified.union(defaults?.verified ?? []))
  }

  private static let known: Set<String> = [
    "key", "latn", "cyrl", "entity", "canton", "kind", "language", "gazette", "bodies", "part-of",
    "lat", "lon", "geonames", "verified",
  ]

  private static func readSeat(
    _ node: PlacedNode, from file: inout DataFileReader
  ) -> GeoPoint? {
    guard node["lat"] != nil || node["lon"] != nil,
      let latitude = file.text("lat", in: node), let longitude = file.text("lon", in: node)
    else { return nil }
    let point = GeoPoint(latitude: latitude, longitude: longitude)
    if point == nil, let place = node["lat"] {
      file.noteForm(place, "\(latitude), \(longitude)", like: "44.76670, 16.66700")
    }
    return point
  }

  private static func readBodies(
    _ node: PlacedNode, from file: inout DataFileReader
  ) -> [String: LocalizedText] {
    guard let bodies = node["bodies"], file.isMapping(bodies) else { return [:] }
    var names: [String: LocalizedText] = [:]
    for (key, value) in bodies.entries { names[key.text] = file.localized(value) }
    return names
  }
}

extension LocalizedText {
  /// The same text with `{name}` replaced by a unit's name in the script of each language.
  fileprivate func named(_ latin: String, _ cyrillic: String) -> LocalizedText {
    LocalizedText(
      versions.map { version in
        let name = version.language == .serbianCyrillic ? cyrillic : latin
        return Version(
          version.language, version.text.map { LanguageProfile.fill($0, ["name": name]) })
      })
  }
}
