/// What references can point to, under names that the template leaves.
struct WordTargets: Sendable {
  private let shown: ShownTargets
  private var renamed: [String: String] = [:]

  /// The targets of a document.
  ///
  /// The names of the template's own bookmarks, in lower case, are not given again.
  init(_ document: ResolvedDocument, taken: Set<String>) {
    shown = ShownTargets(document)
    var taken = taken
    for bookmark in shown.bookmarks {
      var name = bookmark
      while !taken.insert(name.lowercased()).inserted { name = String(name.prefix(38)) + "_K" }
      if name != bookmark { renamed[bookmark] = name }
    }
  }

  /// The name of a bookmark, another one where the template has it already.
  func name(of bookmark: String) -> String {
    renamed[bookmark] ?? bookmark
  }

  /// How Word would find the words that a reference shows.
  func reference(to bookmark: String, showing text: String) -> ShownTargets.Reference {
    shown.reference(to: bookmark, showing: text)
  }
}
