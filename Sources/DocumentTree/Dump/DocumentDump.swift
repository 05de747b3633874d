import Languages

/// A document as text, for people to review and for tests to compare.
package enum DocumentDump {
  /// The whole tree, one line for each thing, indented by depth.
  ///
  /// A language stands where it differs from that around it; rows of tables are made, each on a
  /// line of its own.
  package static func text(of document: Document) -> String {
    var lines = DumpLines()
    lines.add(document.info)
    for slot in document.slots {
      lines.add("slot \(slot.name): \(InlineDump.text(of: slot.content))")
    }
    for part in document.parts {
      lines.add("")
      lines.add("part \(part.name), \(part.orientation.rawValue)")
      lines.indented { lines in
        for block in part.blocks { lines.add(block, in: document.info.languages.first) }
      }
    }
    return lines.text
  }
}
