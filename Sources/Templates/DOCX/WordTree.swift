import Writers
import XMLTree

/// Changes to the trees of a Word package's parts.
enum WordTree {
  /// The largest number in an attribute of the elements of a name; 0 when there is none.
  static func highest(_ attribute: String, of name: String, in root: XMLElement) -> Int {
    var highest = 0
    root.walk { element in
      guard element.name == name, let text = element[attribute: attribute],
        let number = Int(text)
      else { return }
      highest = max(highest, number)
    }
    return highest
  }

  /// The nodes that something prints.
  ///
  /// - Throws: ``TemplateError`` when what was printed can't be read, which is a mistake of ours.
  static func nodes(
    _ print: (inout XMLWriter) -> Void
  ) throws(TemplateError) -> [XMLElement.Node] {
    do throws(XMLError) {
      return try XMLReader.parse(
        XMLFragment(print),
        declarations: [
          .init("xmlns:w", WordNamespaces.main), .init("xmlns:r", WordNamespaces.relationships),
        ])
    } catch {
      throw .package(part: nil, reason: "\(error)")
    }
  }

  /// Declares the prefixes at the root of a part that what is printed into it needs.
  ///
  /// - Throws: ``TemplateError`` when the part uses one of them for something else.
  static func declarePrefixes(
    at root: inout XMLElement, part: String
  ) throws(TemplateError) {
    for (prefix, namespace) in [
      ("xmlns:w", WordNamespaces.main), ("xmlns:r", WordNamespaces.relationships),
    ] {
      switch root[attribute: prefix] {
      case namespace: break
      case nil: root[attribute: prefix] = namespace
      case .some(let other): throw .package(part: part, reason: "\(prefix)=\(other)")
      }
    }
  }
}
