import Diagnostics
import PlanModel

extension NodeReader {
  /// Which sections the author chooses for the documents of a definition.
  ///
  /// Reports: Y04 for a document that there is not, Y11, Y12 for a section that there is not.
  func documents(of kind: Definition.Kind) -> [DocumentChoice] {
    guard !kind.documents.isEmpty else { return [] }
    return child("documents") { documents in
      kind.documents.compactMap { name in
        documents.child(name) { document in
          DocumentChoice(
            document: name, sections: document.codes("sections", in: "sections-" + name))
        }
      }
    } ?? []
  }
}
