import Diagnostics
package import OfficePackage
package import Translation
import XMLTree

/// Review tables as they come back from Word or LibreOffice.
package enum ReviewTable {
  /// What a .docx or .odt says that came back.
  ///
  /// Nothing that was typed into it is lost: it is in a unit, in the notes of a unit, or among the
  /// strays.
  /// - Throws: ``ExchangeError`` for what is no sound document, is over a limit, or has no review
  ///   table.
  package static func read(
    _ bytes: [UInt8], name: String, limits: PackageLimits = .standard
  ) throws(ExchangeError) -> ReturnedFile {
    let package: OfficePackage
    do throws(PackageError) {
      package = try OfficePackage.read(bytes, limits: limits)
    } catch {
      throw fault(error)
    }
    let document: ReturnedDocument
    if package["content.xml"] != nil {
      document = try OpenDocumentReview.document(package)
    } else {
      document = try WordReview.document(package)
    }
    var reader = ReviewReader(document)
    return try reader.file(named: name)
  }

  /// The tree of a part.
  static func tree(
    _ bytes: [UInt8], part: String
  ) throws(ExchangeError) -> XMLElement {
    do throws(XMLError) {
      return try XMLReader.parse(bytes)
    } catch {
      throw fault(error, in: part)
    }
  }

  private static func fault(_ error: PackageError) -> ExchangeError {
    switch error {
    case .overLimit(let limit): ExchangeError("limit", facts: [Fact("limit", limit)])
    case .malformed(let reason), .name(let reason), .entry(let reason):
      ExchangeError("package", facts: [Fact("reason", reason)])
    }
  }

  /// Why a part can't be read.
  static func fault(_ error: XMLError, in part: String) -> ExchangeError {
    switch error {
    case .overLimit(let limit):
      ExchangeError("limit", place: part, facts: [Fact("limit", limit)])
    case .malformed(let line, let reason):
      ExchangeError("xml", place: "\(part):\(line)", facts: [Fact("reason", reason)])
    case .documentType: ExchangeError("xml", place: part, facts: [Fact("reason", "DOCTYPE")])
    case .encoding(let name): ExchangeError("xml", place: part, facts: [Fact("reason", name)])
    }
  }
}
