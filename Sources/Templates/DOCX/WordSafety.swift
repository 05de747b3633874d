import OfficePackage
import Writers
import XMLTree

/// Refuses templates that could run something or reach outside of themselves.
enum WordSafety {
  /// Fields that fetch from elsewhere or run something.
  private static let fields: Set<String> = [
    "DDE", "DDEAUTO", "LINK", "INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "RD",
    "DATABASE", "MACROBUTTON",
  ]
  /// What relationships of parts must not lead to, by the end of their type.
  private static let kinds: Set<String> = [
    "vbaProject", "wordVbaData", "oleObject", "control", "activeXControlBinary", "aFChunk",
    "subDocument", "frame", "keyMapCustomizations", "attachedToolbars", "ui/extensibility",
    "userCustomization", "customization",
  ]

  /// Checks all parts of a package.
  ///
  /// - Throws: ``TemplateError`` with the part and the reason.
  static func check(_ package: OfficePackage) throws(TemplateError) {
    for part in package.parts {
      let name = part.name.lowercased()
      if name.hasSuffix("vbaproject.bin") { throw .unsafe(part: part.name, reason: "macro") }
      guard name.hasSuffix(".xml") || name.hasSuffix(".rels") else { continue }
      let root = try tree(of: part)
      if name.hasSuffix(".rels") {
        try checkRelationships(root, part: part.name)
      } else if part.name == ContentTypes.partName {
        try checkTypes(root, part: part.name)
      } else {
        try checkFields(root, part: part.name)
      }
    }
  }

  /// The tree of a part.
  static func tree(of part: OfficePackage.Part) throws(TemplateError) -> XMLElement {
    do throws(XMLError) {
      return try XMLReader.parse(part.bytes)
    } catch {
      if error == .documentType { throw .unsafe(part: part.name, reason: "DOCTYPE") }
      throw .package(part: part.name, reason: "\(error)")
    }
  }

  /// Source: ISO/IEC 29500-2, 6.5 (relationships).
  private static func checkRelationships(
    _ root: XMLElement, part: String
  ) throws(TemplateError) {
    for element in root.elements {
      let type = element[attribute: "Type"] ?? ""
      let kind = String(type.split(separator: "/").last ?? "")
      let isExternal = element[attribute: "TargetMode"] == "External"
      if isExternal, kind != "hyperlink", kind != "attachedTemplate" {
        throw .unsafe(part: part, reason: element[attribute: "Target"] ?? kind)
      }
      if isExternal, kind == "hyperlink", runs(element[attribute: "Target"] ?? "") {
        throw .unsafe(part: part, reason: element[attribute: "Target"] ?? kind)
      }
      let isEmbedded = kind == "package" && !part.contains("/charts/")
      if isEmbedded || kinds.contains(where: { type.hasSuffix("/" + $0) }) {
        throw .unsafe(part: part, reason: kind)
      }
    }
  }

  private static func runs(_ target: String) -> Bool {
    let target = target.lowercased()
    return ["javascript:", "vbscript:", "file:", "data:", "macro:", "\\\\"]
      .contains(where: target.hasPrefix)
  }

  private static func checkTypes(_ root: XMLElement, part: String) throws(TemplateError) {
    for element in root.elements {
      let type = (element[attribute: "ContentType"] ?? "").lowercased()
      if type.contains("macroenabled") || type.contains("vbaproject") {
        throw .unsafe(part: part, reason: "macro")
      }
    }
  }

  /// Instructions may be scattered over runs, so those of a whole field are read together.
  private static func checkFields(_ root: XMLElement, part: String) throws(TemplateError) {
    var instruction = ""
    try root.walk { (element) throws(TemplateError) in
      switch element.name {
      case "w:fldSimple": try checkField(element[attribute: "w:instr"] ?? "", part: part)
      case "w:instrText":
        instruction += element.children.map { child in
          if case .text(let text) = child { text } else { "" }
        }.joined()
      case "w:fldChar":
        try checkField(instruction, part: part)
        instruction = ""
      default: break
      }
    }
    try checkField(instruction, part: part)
  }

  private static func checkField(_ instruction: String, part: String) throws(TemplateError) {
    guard let word = instruction.split(whereSeparator: \.isWhitespace).first else { return }
    if fields.contains(word.uppercased()) { throw .unsafe(part: part, reason: String(word)) }
  }
}
