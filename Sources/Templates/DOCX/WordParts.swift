import OfficePackage
import Writers
import XMLTree

/// The parts of a Word package while a document is put into them.
///
/// Parts that nobody changes are written as they were read, byte for byte.
struct WordParts {
  /// The main part, such as `word/document.xml`.
  let main: String
  private(set) var package: OfficePackage
  var types: ContentTypes

  private static let prefix = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  /// The parts of a package.
  ///
  /// - Throws: ``TemplateError`` when it is no Word document of the transitional kind.
  init(_ package: OfficePackage) throws(TemplateError) {
    self.package = package
    guard let bytes = package[ContentTypes.partName] else {
      throw .package(part: ContentTypes.partName, reason: "missing")
    }
    do throws(XMLError) {
      types = try ContentTypes(parsing: bytes)
    } catch {
      throw .package(part: ContentTypes.partName, reason: "\(error)")
    }
    let relationships = try Self.relationships(of: "", in: package)
    let found = relationships.all.first { $0.type.hasSuffix("/officeDocument") }
    guard let found, let name = Relationships.resolve(found.target, from: "") else {
      throw .package(part: "_rels/.rels", reason: "officeDocument")
    }
    main = name
    guard let type = types.type(of: name), type.hasPrefix(Self.prefix) else {
      throw .package(part: name, reason: types.type(of: name) ?? "missing")
    }
    types.addOverride(name, Self.prefix + "document.main+xml")
  }

  /// The name of a part among the parts of the main part's folder.
  func sibling(_ name: String) -> String {
    main.split(separator: "/").dropLast().map { $0 + "/" }.joined() + name
  }

  /// The tree of a part.
  ///
  /// - Throws: ``TemplateError`` when it is missing or can't be read.
  func tree(_ name: String) throws(TemplateError) -> XMLElement {
    guard let bytes = package[name] else { throw .package(part: name, reason: "missing") }
    return try WordSafety.tree(of: OfficePackage.Part(name: name, bytes: bytes))
  }

  /// The relationships of a part; none when it has no such part.
  func relationships(of part: String) throws(TemplateError) -> Relationships {
    try Self.relationships(of: part, in: package)
  }

  /// The part that a part has such a relationship to; nil when there is none.
  func part(_ kind: String, of part: String) throws(TemplateError) -> String? {
    try parts([kind], of: part).first
  }

  /// The parts that a part has such relationships to, each once.
  func parts(_ kinds: [String], of part: String) throws(TemplateError) -> [String] {
    var names: [String] = []
    for one in try relationships(of: part).all
    where !one.isExternal && kinds.contains(where: { one.type.hasSuffix("/" + $0) }) {
      guard let name = Relationships.resolve(one.target, from: part), package[name] != nil,
        !names.contains(name)
      else { continue }
      names.append(name)
    }
    return names
  }

  /// Puts a part into the package, or in the place of the one of that name.
  mutating func write(_ name: String, _ bytes: [UInt8]) {
    package[name] = bytes
  }

  /// Puts the relationships of a part into the package.
  mutating func write(_ relationships: Relationships, of part: String) {
    let name = part.isEmpty ? "_rels/.rels" : Relationships.partName(for: part)
    package[name] = relationships.all.isEmpty ? nil : relationships.bytes
  }

  /// Takes a part out of the package.
  mutating func remove(_ name: String) {
    package[name] = nil
    package[Relationships.partName(for: name)] = nil
    types.removeOverride(name)
  }

  /// Adds an empty part of a kind that the main part points to; its name and the relationship's id.
  mutating func addPart(_ kind: String) throws(TemplateError) -> (name: String, id: String) {
    let name = sibling(
      ["header", "footer"].contains(kind) ? freeName(kind, ".xml") : kind + ".xml")
    types.addOverride(name, Self.prefix + kind + "+xml")
    var relationships = try relationships(of: main)
    let id = relationships.add(
      type: WordNamespaces.relationship(kind), target: target(of: name))
    write(relationships, of: main)
    package[name] = []
    return (name, id)
  }

  /// A target as the main part's relationships write it.
  func target(of name: String) -> String { "/" + name }

  /// The first file name with a number, in the main part's folder, that no part has.
  func freeName(_ stem: String, _ ending: String) -> String {
    let taken = Set(package.parts.map { $0.name.lowercased() })
    var number = 1
    while taken.contains(sibling("\(stem)\(number)\(ending)").lowercased()) { number += 1 }
    return "\(stem)\(number)\(ending)"
  }

  private static func relationships(
    of part: String, in package: OfficePackage
  ) throws(TemplateError) -> Relationships {
    let name = part.isEmpty ? "_rels/.rels" : Relationships.partName(for: part)
    guard let bytes = package[name] else { return Relationships() }
    do throws(XMLError) {
      return try Relationships(parsing: bytes)
    } catch {
      throw .package(part: name, reason: "\(error)")
    }
  }
}
