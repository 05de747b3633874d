import DocumentTree
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

  /// The part that says what is in the package.
  static let rootRelationships = "_rels/.rels"
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
      throw .package(part: Self.rootRelationships, reason: "officeDocument")
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
    let name = part.isEmpty ? Self.rootRelationships : Relationships.partName(for: part)
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
    let name = kind == "header" ? freeName(kind, ".xml") : sibling(kind + ".xml")
    types.addOverride(name, Self.prefix + kind + "+xml")
    var relationships = try relationships(of: main)
    let id = relationships.add(
      type: WordNamespaces.relationship(kind), target: target(of: name))
    write(relationships, of: main)
    package[name] = []
    return (name, id)
  }

  /// The part of a kind that the main part points to, added empty if there is none.
  mutating func ensurePart(_ kind: String) throws(TemplateError) -> String {
    if let name = try part(kind, of: main) { return name }
    return try addPart(kind).name
  }

  /// Whether a part holds nothing yet.
  func isEmpty(_ name: String) -> Bool { package[name]?.isEmpty ?? true }

  /// A target as the relationships of the main part and its siblings write it.
  func target(of name: String) -> String {
    let folder = sibling("")
    return name.hasPrefix(folder) ? String(name.dropFirst(folder.count)) : "/" + name
  }

  /// The first file name with a number, in the main part's folder, that no part has.
  private func freeName(_ stem: String, _ ending: String) -> String {
    let taken = Set(package.parts.map { $0.name.lowercased() })
    var number = 1
    while taken.contains(sibling("\(stem)\(number)\(ending)").lowercased()) { number += 1 }
    return sibling("\(stem)\(number)\(ending)")
  }

  private static func relationships(
    of part: String, in package: OfficePackage
  ) throws(TemplateError) -> Relationships {
    let name = part.isEmpty ? Self.rootRelationships : Relationships.partName(for: part)
    guard let bytes = package[name] else { return Relationships() }
    do throws(XMLError) {
      return try Relationships(parsing: bytes)
    } catch {
      throw .package(part: name, reason: "\(error)")
    }
  }
}

// MARK: - Media and properties

extension WordParts {
  /// Adds a picture; its name.
  mutating func addPicture(_ bytes: [UInt8], suffix: String) -> String {
    let name = freeName("media/image", "." + suffix)
    types.addDefault(suffix, "image/" + suffix)
    write(name, bytes)
    return name
  }

  /// Adds a chart and the workbook with its data; its name.
  mutating func addChart(_ chart: Chart) throws(TemplateError) -> String {
    let workbook = freeName("embeddings/chart", ".xlsx")
    types.addDefault(
      "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    write(workbook, try WordWorkbook.bytes(chart))
    let name = freeName("charts/chart", ".xml")
    types.addOverride(name, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml")
    var relationships = Relationships()
    let id = relationships.add(
      type: WordNamespaces.relationship("package"), target: "../" + target(of: workbook))
    write(name, XMLFragment { WordChart(chart).print(workbook: id, into: &$0) }.bytes)
    write(relationships, of: name)
    return name
  }

  /// Puts a part that says something of the document in the place of the template's, or adds it.
  mutating func writeProperty(
    _ other: String, kind: String, _ bytes: [UInt8], relationship: String, type: String
  ) throws(TemplateError) {
    let found = try part(kind, of: "")
    let name = found ?? other
    write(name, bytes)
    types.addOverride(name, type)
    guard found == nil else { return }
    var relationships = try relationships(of: "")
    _ = relationships.add(type: relationship, target: name)
    write(relationships, of: "")
  }

  /// Takes out the picture of the template's first page, which the document does not look like.
  mutating func removeThumbnail() throws(TemplateError) {
    var relationships = try relationships(of: "")
    for one in relationships.all where one.type.hasSuffix("/thumbnail") {
      relationships.remove(id: one.id)
      if let name = Relationships.resolve(one.target, from: "") { remove(name) }
    }
    write(relationships, of: "")
  }
}
