package import Diagnostics

/// Reads which sections a kind of document has, and in which order.
package enum OutlineLoader {
  /// The names of the sections in an outline's file, with everything that is wrong in it.
  ///
  /// Reports: Y01, Y11 for a name that no section has or that comes twice, Y13.
  package static func load(_ source: SourceText, known: [String]) -> Diagnosed<[String]> {
    var file = DataFileReader(source)
    guard let root = file.root else { return Diagnosed(nil, file.findings) }
    file.expectKeys(["name", "sections"], in: root)
    let nodes = file.require("sections", in: root).flatMap { file.elements(of: $0) } ?? []
    var names: [String] = []
    for node in nodes {
      guard let name = file.text(node) else { continue }
      if !known.contains(name) {
        file.noteChoice(node, name, known)
      } else if names.contains(name) {
        file.noteTwice(name, node)
      } else {
        names.append(name)
      }
    }
    return Diagnosed(names, file.findings)
  }
}
