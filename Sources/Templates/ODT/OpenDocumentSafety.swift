import OfficePackage
import XMLTree

/// Refuses templates that could run something or reach outside of themselves.
enum OpenDocumentSafety {
  private static let scripts: Set<String> = ["Basic", "Scripts", "Dialogs"]
  private static let foreign: Set<String> = [
    "draw:object-ole", "draw:applet", "draw:plugin", "draw:floating-frame",
    "office:dde-source", "text:dde-connection-decl", "text:dde-connection", "text:script",
    "text:execute-macro", "script:event-listener", "presentation:event-listener",
  ]
  private static let programs = ["macro:", "javascript:", "vnd.sun.star.", "file:", "data:"]

  /// Checks the names of a package's parts.
  static func check(names: [String]) throws(TemplateError) {
    for name in names
    where name.split(separator: "/").dropLast().contains(where: { folder in
      scripts.contains(String(folder))
    }) {
      throw .unsafe(part: name, reason: "macro")
    }
  }

  /// Checks the tree of a part.
  static func check(_ root: XMLElement, part: String) throws(TemplateError) {
    try root.walk { (element) throws(TemplateError) in
      if foreign.contains(element.name)
        || element.name == "office:scripts" && !element.elements.isEmpty
      {
        throw .unsafe(part: part, reason: element.name)
      }
      guard let link = element[attribute: "xlink:href"] else { return }
      if element.name == "text:a" || element.name == "draw:a" {
        let lowered = link.lowercased()
        guard !programs.contains(where: lowered.hasPrefix) else {
          throw .unsafe(part: part, reason: link)
        }
      } else if leavesPackage(link, part: part) {
        throw .unsafe(part: part, reason: link)
      }
    }
  }

  /// Whether a link leads out of the package; an object may name the document that holds it.
  private static func leavesPackage(_ link: String, part: String) -> Bool {
    if link == "..", part.contains("/") { return false }
    return link.contains(":") || link.hasPrefix("/") || link.hasPrefix("\\")
      || link.split(separator: "/").contains("..")
  }
}
