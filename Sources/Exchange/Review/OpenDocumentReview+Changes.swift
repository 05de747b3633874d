import XMLTree

extension OpenDocumentReview {
  /// Takes in the changes that the document tracks.
  ///
  /// Source: ODF 1.3 part 3, 5.5.
  /// - Returns: The ids of the deletions, in order.
  mutating func readChanges(_ body: XMLElement) -> [String] {
    var ids: [String] = []
    for region in body.first("text:tracked-changes")?.elements ?? [] {
      guard let id = region[attribute: "text:id"] ?? region[attribute: "xml:id"],
        let change = region.elements.first
      else { continue }
      let info = change.first("office:change-info")
      let author = info?.first("dc:creator")?.words
      let day = info?.first("dc:date")?.words
      let isDeletion = change.name == "text:deletion"
      guard isDeletion || change.name == "text:insertion" else { continue }
      var text = ""
      if isDeletion {
        var blocks: [ReturnedBlock] = []
        readBlocks(change.without("office:change-info"), into: &blocks)
        text = ReturnedText(all: blocks).text
        looseDeletions.insert(id)
        ids.append(id)
      }
      changes[id] = ReturnedText.Change(
        kind: isDeletion ? .deletion : .insertion, author: author.flatMap(ReturnedText.author),
        day: day.flatMap(ReturnedText.day), text: text)
    }
    return ids
  }

  /// Notes where a change begins or ends, or what was deleted here.
  mutating func readChange(_ element: XMLElement, into text: inout ReturnedText) {
    guard let id = element[attribute: "text:change-id"], let change = changes[id] else { return }
    switch (element.name, change.kind) {
    case ("text:change-start", .insertion): insertions.append(id)
    case ("text:change-end", .insertion): insertions.removeAll { $0 == id }
    case (_, .deletion):
      guard looseDeletions.remove(id) != nil else { return }
      text.note(change, change.text)
    default: break
    }
  }
}

extension XMLElement {
  /// The element without those of a name directly inside.
  fileprivate func without(_ name: String) -> XMLElement {
    var element = self
    element.children.removeAll {
      if case .element(let inner) = $0 { inner.name == name } else { false }
    }
    return element
  }
}
