import OfficePackage
import XMLTree

/// Looks for barriers in an .odt.
enum OpenDocumentCheck {
  /// The barriers in a package.
  static func barriers(in package: OfficePackage) -> [Barrier] {
    var barriers: [Barrier] = []
    let meta = FileCheck.tree("meta.xml", of: package)?.first("office:meta")
    if (meta?.first("dc:title")?.allText ?? "").isBlank { barriers.append(Barrier(.title)) }
    let styles = FileCheck.tree("styles.xml", of: package)
    if !saysLanguage(styles) { barriers.append(Barrier(.language)) }
    let content = FileCheck.tree("content.xml", of: package)
    for (name, root) in [("content.xml", content), ("styles.xml", styles)] {
      guard let root else { continue }
      barriers += colours(of: root)
      root.visit { element in
        guard element.name == "draw:frame",
          element.first("draw:image") != nil || element.first("draw:object") != nil
        else { return }
        let said = ["svg:desc", "svg:title"].compactMap { element.first($0)?.allText }
        guard said.allSatisfy(\.isBlank) else { return }
        barriers.append(
          Barrier(.alternative, at: name, found: element[attribute: "draw:name"] ?? ""))
      }
    }
    var headings: [(level: Int, words: String)] = []
    content?.visit { element in
      guard element.name == "text:h" else { return }
      let level = element[attribute: "text:outline-level"].flatMap { Int($0) } ?? 1
      headings.append((level, element.allText))
    }
    return barriers + FileCheck.headings(headings)
  }

  private static func saysLanguage(_ styles: XMLElement?) -> Bool {
    (styles?.first("office:styles")?.elements ?? []).contains { style in
      guard style.name == "style:default-style", style[attribute: "style:family"] == "paragraph",
        let language = style.first("style:text-properties")?[attribute: "fo:language"]
      else { return false }
      return !language.isBlank && language != "none" && language != "zxx"
    }
  }

  private static func colours(of root: XMLElement) -> [Barrier] {
    var barriers: [Barrier] = []
    root.visit { style in
      guard style.name == "style:style" || style.name == "style:default-style",
        let properties = style.first("style:text-properties"),
        let ink = properties[attribute: "fo:color"]?.dropFirst().uppercased()
      else { return }
      let papers = [properties, style.first("style:paragraph-properties")].compactMap {
        $0?[attribute: "fo:background-color"]
      }
      let paper = papers.first { $0.hasPrefix("#") }.map { $0.dropFirst().uppercased() } ?? "FFFFFF"
      let name = style[attribute: "style:display-name"] ?? style[attribute: "style:name"] ?? ""
      if let barrier = FileCheck.contrast(ink, on: paper, at: name) { barriers.append(barrier) }
    }
    return barriers
  }
}
