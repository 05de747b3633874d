import DocumentTree
import Languages
import TestSupport
import Writers
import XMLTree

/// Prints documents as pages of the web for tests.
enum HTMLFixture {
  /// A page of a document; its style sheet says nothing.
  static func page(_ document: Document) throws -> HTMLPage {
    try page(Resolver(profiles: LanguageProfile.samples).resolve(document))
  }

  /// A page of a resolved document.
  static func page(_ document: ResolvedDocument) throws -> HTMLPage {
    try HTMLPage(bytes(document))
  }

  /// A page of blocks in some languages.
  static func page(
    _ blocks: [Block], _ languages: [LanguageTag] = [.bosnian]
  ) throws -> HTMLPage {
    try page(
      Document(
        info: DocumentInfo(title: "Plan", authors: [], languages: languages, identifier: "plan"),
        parts: [Part(name: "body", blocks: blocks)]))
  }

  private static func bytes(_ document: ResolvedDocument) -> [UInt8] {
    guard let frame = HTMLFrame(style: "", digest: { _ in "00ff" }) else { return [] }
    return XMLFragment { HTMLPrinter(document, frame: frame).print(into: &$0) }.bytes
  }
}
