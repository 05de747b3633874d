package import Diagnostics
import YAMLSource

/// Reads which sections a kind of document has, in which order, and what each asks for.
package enum OutlineLoader {
  /// What outlines of a kind of document may say.
  package struct Vocabulary: Sendable {
    /// The name of the kind.
    package let name: String
    /// The names of its sections.
    package let sections: [String]
    /// The names of the data that sections may ask for.
    package let needs: [String]
    /// What may happen without them; the first is usual.
    package let absences: [String]

    /// The words of a kind of document.
    package init(name: String, sections: [String], needs: [String], absences: [String]) {
      self.name = name
      self.sections = sections
      self.needs = needs
      self.absences = absences
    }
  }

  /// A section as an outline has it.
  package struct Entry: Sendable, Equatable {
    /// The name of the section.
    package let section: String
    /// The names of the data that it asks for.
    package let needs: [String]
    /// What happens without them; nil for what is usual.
    package let absence: String?
  }

  /// The kind of document that an outline's file is for; nil where that can't be read.
  package static func name(of source: SourceText) -> String? {
    var file = DataFileReader(source)
    return file.root.flatMap { $0["name"] }.flatMap { file.text($0) }
  }

  /// The sections in an outline's file, with everything that is wrong in it.
  ///
  /// A section is its name alone, or a mapping with `section`, `needs` and `missing`.
  /// Reports: Y01, Y11 for a name that nothing has or that comes twice, Y13.
  package static func load(_ source: SourceText, _ known: Vocabulary) -> Diagnosed<[Entry]> {
    var file = DataFileReader(source)
    guard let root = file.root else { return Diagnosed(nil, file.findings) }
    file.expectKeys(["name", "sections"], in: root)
    if let node = file.require("name", in: root), let name = file.text(node), name != known.name {
      file.noteChoice(node, name, [known.name])
    }
    let nodes = file.require("sections", in: root).flatMap { file.elements(of: $0) } ?? []
    var entries: [Entry] = []
    for node in nodes {
      guard let (entry, place) = entry(node, known, from: &file) else { continue }
      if !known.sections.contains(entry.section) {
        file.noteChoice(place, entry.section, known.sections)
      } else if entries.contains(where: { $0.section == entry.section }) {
        file.noteTwice(entry.section, place)
      } else {
        entries.append(entry)
      }
    }
    return Diagnosed(entries, file.findings)
  }

  /// A section and where its name stands.
  private static func entry(
    _ node: PlacedNode, _ known: Vocabulary, from file: inout DataFileReader
  ) -> (Entry, PlacedNode)? {
    guard node.node.kind == .mapping else {
      return file.text(node).map { (Entry(section: $0, needs: [], absence: nil), node) }
    }
    file.expectKeys(["section", "needs", "missing"], in: node)
    guard let place = file.require("section", in: node), let section = file.text(place)
    else { return nil }
    var needs: [String] = []
    for need in node["needs"].flatMap({ file.elements(of: $0) }) ?? [] {
      guard let name = file.text(need) else { continue }
      if known.needs.contains(name) {
        needs.append(name)
      } else {
        file.noteChoice(need, name, known.needs)
      }
    }
    let absence = node["missing"].flatMap { file.text($0) }
    if let absence, let word = node["missing"], !known.absences.contains(absence) {
      file.noteChoice(word, absence, known.absences)
    }
    return (Entry(section: section, needs: needs, absence: absence), place)
  }
}
