import OfficePackage
import XMLTree

/// The parts of a .docx that hold what people wrote.
struct WordReviewParts {
  /// The part that holds the body.
  let main: String
  private let package: OfficePackage
  private let relationships: Relationships

  /// The parts of a package.
  init(_ package: OfficePackage) throws(ExchangeError) {
    self.package = package
    let root = try Self.relationships(package, of: "")
    let target = root.all.first { $0.type.hasSuffix("/officeDocument") && !$0.isExternal }?.target
    main = target.flatMap { Relationships.resolve($0, from: "") } ?? "word/document.xml"
    guard package[main] != nil else { throw ExchangeError("not-office", place: main) }
    relationships = try Self.relationships(package, of: main)
  }

  /// The tree of a part that must be there.
  func tree(_ part: String) throws(ExchangeError) -> XMLElement {
    guard let bytes = package[part] else { throw ExchangeError("package", place: part) }
    return try ReviewTable.tree(bytes, part: part)
  }

  /// The tree of the part that the body has for a kind of thing; nil when there is none.
  func tree(ofKind kind: String) throws(ExchangeError) -> XMLElement? {
    let found = relationships.all.first { $0.type.hasSuffix("/" + kind) && !$0.isExternal }
    guard let part = found.flatMap({ Relationships.resolve($0.target, from: main) }),
      let bytes = package[part]
    else { return nil }
    return try ReviewTable.tree(bytes, part: part)
  }

  /// What the properties call the document; nil where they don't.
  func identifier() throws(ExchangeError) -> String? {
    guard let bytes = package["docProps/core.xml"] else { return nil }
    return try ReviewTable.tree(bytes, part: "docProps/core.xml").first("dc:identifier")?.words
  }

  private static func relationships(
    _ package: OfficePackage, of part: String
  ) throws(ExchangeError) -> Relationships {
    let name = Relationships.partName(for: part)
    guard let bytes = package[name] else { return Relationships() }
    do throws(XMLError) {
      return try Relationships(parsing: bytes)
    } catch {
      throw ReviewTable.fault(error, in: name)
    }
  }
}

extension WordReview {
  /// Takes in the comments.
  ///
  /// Source: ISO/IEC 29500-1, 17.13.4; MS-DOCX, 2.5.1 (which of them are done).
  /// - Returns: Their ids, in order.
  mutating func readComments(_ parts: WordReviewParts) throws(ExchangeError) -> [String] {
    guard let root = try parts.tree(ofKind: "comments") else { return [] }
    let extended = try parts.tree(ofKind: "commentsExtended")
    let done = (extended?.elements ?? []).filter { $0[attribute: "w15:done"] == "1" }
    let resolved = Set(done.compactMap { $0[attribute: "w15:paraId"] })
    var ids: [String] = []
    for element in root.elements where element.name == "w:comment" {
      guard let id = element[attribute: "w:id"] else { continue }
      let paragraphs = element.elements.compactMap { $0[attribute: "w14:paraId"] }
      let text = readAll(element, .none)
      guard !text.isBlank else { continue }
      ids.append(id)
      comments[id] = ReturnedText.Remark(
        text: text.text, author: element[attribute: "w:author"].flatMap(ReturnedText.author),
        isResolved: paragraphs.last.map(resolved.contains) ?? false)
    }
    return ids
  }

  /// Takes in the footnotes and endnotes.
  mutating func readNotes(_ parts: WordReviewParts) throws(ExchangeError) {
    for (kind, name) in [("footnotes", "w:footnote"), ("endnotes", "w:endnote")] {
      guard let root = try parts.tree(ofKind: kind) else { continue }
      for element in root.elements where element.name == name {
        let text = readAll(element, .none)
        guard let id = element[attribute: "w:id"], !text.isBlank else { continue }
        notes[name + "Reference" + id] = .init(text: text.text, author: nil, isResolved: false)
      }
    }
  }
}
