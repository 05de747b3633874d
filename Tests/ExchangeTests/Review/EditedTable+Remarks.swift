import XMLTree

extension EditedTable {
  /// Words that were inserted with tracked changes.
  mutating func insertion(_ words: String, by author: String) -> [XMLElement] {
    switch format {
    case .word:
      return [
        XMLElement(
          "w:ins",
          [.init("w:id", "9"), .init("w:author", author), .init("w:date", "2026-03-27T10:00:00Z")],
          [.element(run(words))])
      ]
    case .openDocument:
      let id = region("text:insertion", author, [])
      return [
        XMLElement("text:change-start", [.init("text:change-id", id)]), run(words),
        XMLElement("text:change-end", [.init("text:change-id", id)]),
      ]
    }
  }

  /// Words that were deleted with tracked changes.
  mutating func deletion(_ words: String, by author: String) -> [XMLElement] {
    switch format {
    case .word:
      let text = XMLElement("w:delText", [.init("xml:space", "preserve")], [.text(words)])
      return [
        XMLElement(
          "w:del",
          [
            .init("w:id", "8"), .init("w:author", author),
            .init("w:date", "2026-03-27T10:00:00Z"),
          ],
          [.element(XMLElement("w:r", [], [.element(text)]))])
      ]
    case .openDocument:
      let id = region("text:deletion", author, [paragraph(words)])
      return [XMLElement("text:change", [.init("text:change-id", id)])]
    }
  }

  private mutating func region(
    _ name: String, _ author: String, _ content: [XMLElement]
  ) -> String {
    let id = "ct\(regions.count)"
    let info = XMLElement(
      "office:change-info", [],
      [
        .element(XMLElement("dc:creator", [], [.text(author)])),
        .element(XMLElement("dc:date", [], [.text("2026-03-27T10:00:00")])),
      ])
    let change = XMLElement(name, [], [.element(info)] + content.map { .element($0) })
    regions.append(
      XMLElement(
        "text:changed-region", [.init("xml:id", id), .init("text:id", id)], [.element(change)]))
    return id
  }

  /// What a comment puts into the line.
  mutating func comment(
    _ words: String, by author: String, isResolved: Bool = false
  ) -> [XMLElement] {
    switch format {
    case .word:
      let id = String(comments.count)
      var paragraph = paragraph(words)
      let name = "0000000" + id
      paragraph[attribute: "w14:paraId"] = name
      if isResolved { resolved.append(name) }
      comments.append(
        XMLElement(
          "w:comment", [.init("w:id", id), .init("w:author", author)], [.element(paragraph)])
      )
      return [
        XMLElement("w:commentRangeStart", [.init("w:id", id)]),
        XMLElement("w:commentRangeEnd", [.init("w:id", id)]),
        XMLElement(
          "w:r", [], [.element(XMLElement("w:commentReference", [.init("w:id", id)]))]),
      ]
    case .openDocument:
      return [
        XMLElement(
          "office:annotation",
          isResolved
            ? [
              .init(
                "xmlns:loext",
                "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"),
              .init("loext:resolved", "true"),
            ] : [],
          [
            .element(XMLElement("dc:creator", [], [.text(author)])),
            .element(paragraph(words)),
          ])
      ]
    }
  }
}
