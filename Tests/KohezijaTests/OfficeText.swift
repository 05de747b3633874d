import Foundation
import OfficePackage
import XMLTree

/// What a reader sees of a document: its words, in order.
enum OfficeText {
  /// The words of a .docx or .odt, one line for each paragraph.
  static func of(_ file: URL) throws -> String {
    let package = try OfficePackage.read(Array(try Data(contentsOf: file)))
    let name = file.pathExtension == "docx" ? "word/document.xml" : "content.xml"
    return try part(name, of: package)
  }

  /// The words of one part, one line for each paragraph.
  static func part(_ name: String, of package: OfficePackage) throws -> String {
    let bytes = package[name] ?? []
    var lines: [String] = []
    collect(try XMLReader.parse(bytes), into: &lines)
    return lines.joined(separator: "\n")
  }

  private static func collect(_ element: XMLElement, into lines: inout [String]) {
    if ["w:p", "text:p", "text:h"].contains(element.name) {
      lines.append(words(of: element))
    } else {
      for child in element.elements { collect(child, into: &lines) }
    }
  }

  private static func words(of element: XMLElement) -> String {
    element.children.map { child in
      switch child {
      case .text(let text) where !element.name.hasPrefix("w:") || element.name == "w:t": text
      case .text: ""
      case .element(let inner) where inner.name == "w:tab" || inner.name == "text:tab": "\t"
      case .element(let inner) where inner.name == "w:br" || inner.name == "text:line-break": "\n"
      case .element(let inner) where inner.name == "text:s": " "
      case .element(let inner): words(of: inner)
      }
    }.joined()
  }
}
