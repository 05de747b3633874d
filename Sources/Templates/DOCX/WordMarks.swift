import Writers
import XMLTree

/// Puts the marks of a document at the top of every page, where the template does not show them.
struct WordMarks {
  /// The kinds of page that have headers of their own.
  private enum Kind: String {
    case page = "default"
    case first
    case even
  }

  private let hasEvenPages: Bool

  /// Marks for a template with these settings.
  init(settings: XMLElement?) {
    hasEvenPages = settings?.first("w:evenAndOddHeaders") != nil
  }

  /// Gives every run of pages a header for each kind of page that it has.
  ///
  /// A run of pages without a header of a kind has that of the run before it.
  /// Source: ISO/IEC 29500-1, 17.10.5 (headerReference).
  func ensureHeaders(in body: inout XMLElement, _ makeHeader: () throws(TemplateError) -> String)
    throws(TemplateError)
  {
    var inherited: Set<Kind> = []
    for index in body.children.indices {
      guard let section = WordSection.element(of: body.children[index]) else { continue }
      var kinds: [Kind] = [.page]
      if section.first("w:titlePg") != nil { kinds.append(.first) }
      if hasEvenPages { kinds.append(.even) }
      for element in section.elements where element.name == "w:headerReference" {
        if let kind = element[attribute: "w:type"].flatMap(Kind.init) { inherited.insert(kind) }
      }
      for kind in kinds where !inherited.contains(kind) {
        let id = try makeHeader()
        WordSection.edit(of: &body.children[index]) { section in
          let reference = XMLElement(
            "w:headerReference", [.init("w:type", kind.rawValue), .init("r:id", id)])
          section.children.insert(.element(reference), at: 0)
        }
        inherited.insert(kind)
      }
    }
  }
}
