import OfficePackage
import TestSupport
import XMLTree

extension EditedTable {
  /// The edited file.
  func bytes() throws -> [UInt8] {
    var package = package
    var count = 0
    var edited = rebuilt(root, &count)
    if format == .openDocument, !regions.isEmpty {
      edited = edited.mapped("office:text") { text in
        text.children.insert(
          .element(XMLElement("text:tracked-changes", [], regions.map { .element($0) })), at: 0)
      }
    }
    package[format.main] = Array(CompactXML.text(of: edited).utf8)
    if !comments.isEmpty {
      let spaces: [XMLElement.Attribute] = [
        .init("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        .init("xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
        .init("xmlns:w15", "http://schemas.microsoft.com/office/word/2012/wordml"),
      ]
      let part = XMLElement("w:comments", spaces, comments.map { .element($0) })
      package["word/comments.xml"] = Array(CompactXML.text(of: part).utf8)
      let name = Relationships.partName(for: format.main)
      var relationships = try Relationships(parsing: package[name] ?? [])
      _ = relationships.add(
        type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments",
        target: "comments.xml")
      if !resolved.isEmpty {
        let done = resolved.map { name in
          XMLElement("w15:commentEx", [.init("w15:paraId", name), .init("w15:done", "1")])
        }
        let extended = XMLElement("w15:commentsEx", spaces, done.map { .element($0) })
        package["word/commentsExtended.xml"] = Array(CompactXML.text(of: extended).utf8)
        _ = relationships.add(
          type: "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
          target: "commentsExtended.xml")
      }
      package[name] = relationships.bytes
      var types = try ContentTypes(parsing: package[ContentTypes.partName] ?? [])
      types.addOverride(
        "word/comments.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml")
      package[ContentTypes.partName] = types.bytes
    }
    return try package.bytes()
  }

  /// The tree with the edited rows in the place of its own.
  private func rebuilt(_ element: XMLElement, _ tables: inout Int) -> XMLElement {
    let tableName = format == .word ? "w:tbl" : "table:table"
    var result = element
    result.children = element.children.flatMap { child -> [XMLElement.Node] in
      guard case .element(let inner) = child else { return [child] }
      guard inner.name == tableName else { return [.element(rebuilt(inner, &tables))] }
      tables += 1
      if tables == 1 {
        let parts = cut.map { [Array(rows.prefix($0)), Array(rows.dropFirst($0))] } ?? [rows]
        let halves = parts.enumerated().map { index, rows in
          table(like: inner, (index == 0 ? [heading].compactMap(\.self) : []) + rows)
        }
        let joined = halves.flatMap { [$0, paragraph("")] }.dropLast()
        return (before + joined + after).map { .element($0) }
      }
      return hasManifest ? [.element(table(like: inner, manifest))] : []
    }
    return result
  }

  private func table(like table: XMLElement, _ rows: [XMLElement]) -> XMLElement {
    var table = table
    let kept = [
      "w:tblPr", "w:tblGrid", "table:desc", "table:table-column", "table:table-columns",
      "table:table-header-columns",
    ]
    table.children.removeAll {
      if case .element(let inner) = $0 { !kept.contains(inner.name) } else { true }
    }
    table.children += rows.map { .element($0) }
    return table
  }
}

extension XMLElement {
  /// The element with those of a name changed.
  func mapped(_ name: String, _ change: (inout XMLElement) -> Void) -> XMLElement {
    var element = self
    element.children = children.map { child in
      if case .element(let inner) = child { .element(inner.mapped(name, change)) } else { child }
    }
    if self.name == name { change(&element) }
    return element
  }
}

/// Writes a tree without adding white space.
enum CompactXML {
  static func text(of element: XMLElement) -> String {
    let fragment = XMLFragment { writer in write(element, to: &writer) }
    return String(decoding: fragment.bytes, as: UTF8.self)
  }

  private static func write(_ element: XMLElement, to writer: inout XMLWriter) {
    writer.start(named: element.name)
    for attribute in element.attributes { writer.attribute(named: attribute.name, attribute.value) }
    for child in element.children {
      switch child {
      case .element(let inner): write(inner, to: &writer)
      case .text(let text): writer.text(text)
      }
    }
    writer.end(named: element.name)
  }
}
