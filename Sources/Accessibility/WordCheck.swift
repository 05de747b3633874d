import OfficePackage
import XMLTree

/// Looks for barriers in a .docx.
enum WordCheck {
  /// The barriers in a package.
  static func barriers(in package: OfficePackage) -> [Barrier] {
    var barriers: [Barrier] = []
    let core = FileCheck.tree("docProps/core.xml", of: package)
    if (core?.first("dc:title")?.allText ?? "").isBlank { barriers.append(Barrier(.title)) }
    let styles = FileCheck.tree("word/styles.xml", of: package)
    if !saysLanguage(styles) { barriers.append(Barrier(.language)) }
    if let styles { barriers += colours(of: styles) }
    let main = package.wordMainPart
    for part in package.parts where part.name == main || isPageLine(part.name) {
      guard let root = FileCheck.tree(part.name, of: package) else { continue }
      root.visit { element in
        guard element.name == "wp:docPr", (element[attribute: "descr"] ?? "").isBlank,
          !isDecorative(element)
        else { return }
        barriers.append(
          Barrier(.alternative, at: part.name, found: element[attribute: "name"] ?? ""))
      }
    }
    if let root = main.flatMap({ FileCheck.tree($0, of: package) }) {
      barriers += FileCheck.headings(headings(in: root, styles))
    }
    return barriers
  }

  private static func isPageLine(_ name: String) -> Bool {
    name.hasPrefix("word/header") || name.hasPrefix("word/footer")
  }

  /// Whether somebody said in Word that a picture is an ornament.
  private static func isDecorative(_ drawing: XMLElement) -> Bool {
    var found = false
    drawing.visit { element in
      if element.name.hasSuffix(":decorative"), element[attribute: "val"] == "1" { found = true }
    }
    return found
  }

  private static func saysLanguage(_ styles: XMLElement?) -> Bool {
    let usual = styles?.first("w:docDefaults")?.first("w:rPrDefault")?.first("w:rPr")
    if usual?.first("w:lang")?[attribute: "w:val"]?.isBlank == false { return true }
    return (styles?.elements ?? []).contains { style in
      style[attribute: "w:default"] == "1"
        && style.first("w:rPr")?.first("w:lang")?[attribute: "w:val"]?.isBlank == false
    }
  }

  private static func colours(of styles: XMLElement) -> [Barrier] {
    styles.elements.filter { $0.name == "w:style" }.compactMap { style in
      guard let properties = style.first("w:rPr"),
        let ink = properties.first("w:color")?[attribute: "w:val"], ink != "auto"
      else { return nil }
      let own = properties.first("w:shd") ?? style.first("w:pPr")?.first("w:shd")
      let fill = own?[attribute: "w:fill"] ?? "auto"
      let name = style.first("w:name")?[attribute: "w:val"] ?? ""
      return FileCheck.contrast(ink, on: fill == "auto" ? "FFFFFF" : fill, at: name)
    }
  }

  /// The headings with the levels that the styles give them.
  private static func headings(
    in root: XMLElement, _ styles: XMLElement?
  ) -> [(level: Int, words: String)] {
    var levels: [String: Int] = [:]
    for style in styles?.elements ?? [] {
      guard let id = style[attribute: "w:styleId"],
        let text = style.first("w:pPr")?.first("w:outlineLvl")?[attribute: "w:val"],
        let level = Int(text), level < 9
      else { continue }
      levels[id] = level + 1
    }
    var headings: [(level: Int, words: String)] = []
    root.visit { element in
      guard element.name == "w:p", let properties = element.first("w:pPr") else { return }
      let own = properties.first("w:outlineLvl")?[attribute: "w:val"].flatMap { Int($0) }
      let style = properties.first("w:pStyle")?[attribute: "w:val"].flatMap { levels[$0] }
      guard let level = own.map({ $0 + 1 }) ?? style, level < 10 else { return }
      var words = ""
      element.visit { if $0.name == "w:t" { words += $0.allText } }
      headings.append((level, words))
    }
    return headings
  }
}
