package import DocumentTree
import OfficePackage
import PortableDocument
import Translation
import XMLTree

/// A finished document, read to be held against what its definition gives today.
package struct FinishedFile: Sendable {
  /// The formats that can be read.
  package enum Format: String, Sendable {
    /// Office Open XML.
    case docx
    /// OpenDocument.
    case odt
    /// A page of the web.
    case html
    /// A PDF that LibreOffice laid out; its words are not read.
    case pdf
    /// A workbook in Office Open XML.
    case xlsx
    /// A workbook in OpenDocument.
    case ods
  }

  /// Why a file could not be read.
  package enum Problem: Error, Sendable, Equatable {
    /// It is none of the formats.
    case format
    /// It is damaged, or larger than a document may be; what is wrong.
    case damaged(String)
    /// It does not say what it was made of.
    case noProvenance
  }

  /// The format, told by what is in the file and not by its name.
  package let format: Format
  /// What the file says it was made of.
  package let provenance: DocumentProvenance
  /// What a reader finds in it, in order.
  package let lines: [FinishedLine]
  /// Whether a PDF is as it was written, whatever was added behind it; true for other formats.
  package let isSealed: Bool

  /// Reads a finished document.
  ///
  /// - Throws: ``Problem`` when it can't be read or does not say what it was made of.
  package init(_ bytes: [UInt8]) throws(Problem) {
    if bytes.starts(with: Array("%PDF-".utf8)) {
      guard let file = PortableDocument(bytes) else { throw .damaged("PDF") }
      (format, provenance, lines) = (.pdf, file.provenance, [])
      isSealed = file.keepsSeal { SHA256.hex($0) } ?? false
      guard !provenance.properties.isEmpty else { throw .noProvenance }
      return
    }
    isSealed = true
    if bytes.starts(with: [0x50, 0x4B]) {
      let package: OfficePackage
      do throws(PackageError) {
        package = try OfficePackage.read(bytes)
      } catch {
        throw .damaged("\(error)")
      }
      if package["mimetype"] != nil {
        (format, provenance, lines) = try OpenDocumentReading.read(package)
      } else {
        (format, provenance, lines) =
          package["xl/workbook.xml"] != nil
          ? try WorkbookReading.read(package) : try WordReading.read(package)
      }
    } else {
      guard bytes.prefix(512).contains(UInt8(ascii: "<")) else { throw .format }
      (format, provenance, lines) = try WebPageReading.read(bytes)
    }
    guard !provenance.properties.isEmpty else { throw .noProvenance }
  }

  /// The tree of a part.
  ///
  /// - Throws: ``Problem`` when it is missing or damaged.
  static func tree(_ name: String, of package: OfficePackage) throws(Problem) -> XMLElement {
    guard let bytes = package[name] else { throw .damaged(name) }
    return try tree(bytes, named: name)
  }

  /// The tree of some bytes.
  ///
  /// - Throws: ``Problem`` when they are damaged.
  static func tree(_ bytes: [UInt8], named name: String) throws(Problem) -> XMLElement {
    do throws(XMLError) {
      return try XMLReader.parse(bytes)
    } catch {
      throw .damaged("\(name): \(error)")
    }
  }
}

/// A line of a finished document.
package struct FinishedLine: Sendable, Equatable {
  /// What stands there.
  package enum Kind: Sendable, Equatable {
    /// A heading, under which the lines after it stand.
    case heading
    /// A paragraph, a cell, or a line of a page's header or footer.
    case text
    /// What a picture shows, for whoever can't see it.
    case alternative
    /// A word or number of a chart.
    case chart
  }

  /// What stands there.
  package let kind: Kind
  /// The words, white space joined.
  package let words: String

  /// A line; numbers of pages are left out of its words.
  package init(_ kind: Kind, _ words: String) {
    self.kind = kind
    self.words = words.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" })
      .joined(separator: " ")
  }
}

extension [FinishedLine] {
  /// Adds a line, unless nothing stands in it.
  mutating func add(_ kind: FinishedLine.Kind, _ words: String) {
    let line = FinishedLine(kind, words)
    if !line.words.isEmpty { append(line) }
  }
}
