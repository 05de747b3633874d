package import XMLTree

/// A page of the web as it was written, and what is wrong with it.
package struct HTMLPage {
  private static let documentType = "<!DOCTYPE html>\n"
  private static let void: Set<String> = ["meta", "br", "hr", "img", "col"]
  private static let shapes: Set<String> = ["rect", "path", "line"]

  /// The element that holds all others.
  package let root: XMLElement
  /// The page as text.
  package let source: String

  /// Reads a page that keeps to the rules of XML too.
  package init(_ bytes: [UInt8]) throws {
    source = String(decoding: bytes, as: UTF8.self)
    guard source.hasPrefix(Self.documentType) else { throw XMLError.documentType }
    root = try XMLReader.parse(Array(bytes.dropFirst(Self.documentType.utf8.count)))
  }

  /// All elements in order.
  package var elements: [XMLElement] { Self.elements(in: root) }

  /// The element of an id.
  package func element(_ id: String) -> XMLElement? {
    elements.first { $0[attribute: "id"] == id }
  }

  /// Pieces of text in order, each with the language that is in force there; white space between
  /// elements is left out.
  package func texts(in element: XMLElement, _ language: String = "") -> [(String, String)] {
    let own = element[attribute: "lang"] ?? language
    return element.children.flatMap { child in
      switch child {
      case .element(let element): texts(in: element, own)
      case .text(let text): text.allSatisfy(\.isWhitespace) ? [] : [(own, text)]
      }
    }
  }

  /// What readers, their browsers or their helpers would stumble over.
  package var faults: [String] {
    (frameFaults + safetyFaults + linkFaults + headingFaults + tableFaults + pictureFaults
      + listFaults + spellingFaults).sorted()
  }

  private static func elements(in element: XMLElement) -> [XMLElement] {
    [element] + element.elements.flatMap(elements)
  }
}

// MARK: - Rules

extension HTMLPage {
  private var frameFaults: [String] {
    var faults: [String] = []
    if root.name != "html" || root[attribute: "lang"]?.isEmpty ?? true { faults.append("language") }
    for name in ["title", "main", "header", "footer", "style"] where root.all(name).count < 1 {
      faults.append("no \(name)")
    }
    if root.all("main").count != 1 { faults.append("several main") }
    if root.first("head")?.first("title")?.text.isEmpty ?? true { faults.append("empty title") }
    let named = root.all("meta").compactMap { $0[attribute: "name"] }
    for name in ["viewport", "description"] where !named.contains(name) {
      faults.append("no meta \(name)")
    }
    let first = root.first("body")?.elements.first
    if first?.name != "a" || first?[attribute: "href"] != "#main-content" {
      faults.append("no way past the head")
    }
    return faults
  }

  private var safetyFaults: [String] {
    var faults: [String] = []
    let forbidden: Set = ["script", "link", "iframe", "object", "embed", "form", "base", "video"]
    for element in elements {
      if forbidden.contains(element.name) { faults.append(element.name) }
      for attribute in element.attributes {
        if attribute.name.hasPrefix("on") || attribute.name == "style" {
          faults.append("\(element.name) \(attribute.name)")
        }
        if attribute.name == "src", !attribute.value.hasPrefix("data:image/") {
          faults.append("src \(attribute.value.prefix(40))")
        }
      }
    }
    let policy = root.all("meta").first { $0[attribute: "http-equiv"] != nil }
    if policy?[attribute: "content"]?.hasPrefix("default-src 'none'; style-src 'sha256-") != true {
      faults.append("no policy")
    }
    let style = root.all("style").map(\.text).joined()
    if style.contains("url(") || style.contains("@import") { faults.append("style loads") }
    return faults
  }

  private var linkFaults: [String] {
    let ids = elements.compactMap { $0[attribute: "id"] }
    let known = Set(ids)
    var faults = known.count == ids.count ? [] : ["an id twice"]
    for element in elements {
      for name in ["aria-labelledby", "aria-describedby"] {
        if let id = element[attribute: name], !known.contains(id) { faults.append("\(name) \(id)") }
      }
      if let fill = element[attribute: "fill"], fill.hasPrefix("url(#"),
        !known.contains(String(fill.dropFirst(5).dropLast()))
      {
        faults.append(fill)
      }
      guard let target = element[attribute: "href"] else { continue }
      if element.text.isEmpty { faults.append("empty link to \(target)") }
      let isOutside = ["https://", "http://", "mailto:", "tel:"].contains { target.hasPrefix($0) }
      if !isOutside, !(target.hasPrefix("#") && known.contains(String(target.dropFirst()))) {
        faults.append("link to \(target)")
      }
    }
    return faults
  }

  private var headingFaults: [String] {
    var faults: [String] = []
    var last = 0
    let levels = elements.compactMap { element in
      element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
    }
    if levels.count(where: { $0 == 1 }) != 1 { faults.append("not one h1") }
    for level in levels {
      if level > last + 1 { faults.append("h\(level) below h\(last)") }
      last = level
    }
    return faults
  }

  private var tableFaults: [String] {
    root.all("table").flatMap { table -> [String] in
      var faults: [String] = []
      let caption = table.elements.first
      if caption?.name != "caption" || caption?.text.isEmpty ?? true {
        faults.append("table without caption")
      }
      for heading in table.all("th")
      where !["col", "colgroup", "row", "rowgroup"].contains(heading[attribute: "scope"] ?? "") {
        faults.append("th without scope")
      }
      let columns = table.first("colgroup")?.elements.count ?? 0
      for group in table.elements where ["thead", "tbody"].contains(group.name) {
        faults += Self.gridFaults(of: group, columns: columns)
      }
      return faults
    }
  }

  /// Every row must cover all columns, and no cell may reach out of its group.
  private static func gridFaults(of group: XMLElement, columns: Int) -> [String] {
    var faults: [String] = []
    var reaching = [Int](repeating: 0, count: columns)
    for row in group.elements {
      var free = reaching.indices.filter { reaching[$0] == 0 }
      reaching = reaching.map { max($0 - 1, 0) }
      for cell in row.elements {
        let width = cell[attribute: "colspan"].flatMap { Int($0) } ?? 1
        let height = cell[attribute: "rowspan"].flatMap { Int($0) } ?? 1
        guard free.count >= width else { return ["row wider than its table"] }
        for column in free.prefix(width) { reaching[column] = height - 1 }
        free.removeFirst(width)
      }
      if !free.isEmpty { faults.append("row narrower than its table") }
    }
    if reaching.contains(where: { $0 > 0 }) { faults.append("cell reaches out of its rows") }
    return faults
  }

  private var pictureFaults: [String] {
    var faults: [String] = []
    for image in root.all("img") where image[attribute: "alt"] == nil { faults.append("no alt") }
    for drawing in root.all("svg") {
      if drawing[attribute: "role"] != "img" { faults.append("svg without role") }
      for name in ["title", "desc"] where drawing.first(name)?.text.isEmpty ?? true {
        faults.append("svg without \(name)")
      }
    }
    for region in elements where region[attribute: "role"] == "region" {
      if region[attribute: "tabindex"] != "0" || region[attribute: "aria-labelledby"] == nil {
        faults.append("region out of reach")
      }
    }
    return faults
  }

  private var listFaults: [String] {
    elements.filter { ["ul", "ol"].contains($0.name) }.flatMap(\.elements)
      .filter { $0.name != "li" }.map { "\($0.name) in a list" }
  }

  /// HTML takes `<td/>` for the beginning of an element.
  private var spellingFaults: [String] {
    source.split(separator: "/>", omittingEmptySubsequences: false).dropLast().compactMap { piece in
      let name = piece.split(separator: "<").last?.prefix { $0.isLetter } ?? ""
      return Self.void.union(Self.shapes).contains(String(name)) ? nil : "<\(name)/>"
    }
  }
}

extension XMLElement {
  /// All text inside, in order.
  package var text: String {
    children.map { child in
      switch child {
      case .element(let element): element.text
      case .text(let text): text
      }
    }.joined()
  }
}
