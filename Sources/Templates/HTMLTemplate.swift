package import Writers
import XMLTree

/// The frame of a page of the web, which is filled with a document.
///
/// It comes with the program: a page is published by a site that has a look of its own, so there is
/// no letterhead to keep.
package struct HTMLTemplate: Sendable {
  private let frame: HTMLFrame

  /// A template of this style sheet; nil for one that can't stand in a page.
  ///
  /// - Parameter digest: Gives the SHA-256 of a text's bytes, as hexadecimal digits.
  package init?(style: [UInt8], digest: (String) -> String) {
    guard let text = String(validating: style, as: UTF8.self),
      let frame = HTMLFrame(style: text, digest: digest)
    else { return nil }
    self.frame = frame
  }

  /// The template filled with a document: the bytes of a page that needs nothing else.
  package func fill(with document: ResolvedDocument) -> [UInt8] {
    XMLFragment { HTMLPrinter(document, frame: frame).print(into: &$0) }.bytes
  }
}
