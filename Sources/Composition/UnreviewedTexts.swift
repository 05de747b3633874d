package import DocumentTree
import Languages

/// How many translated texts of a document nobody has reviewed yet.
package struct UnreviewedTexts: Sendable, Equatable {
  /// The texts that are not reviewed, those without a translation among them.
  package let count: Int
  /// All texts that are translated.
  package let total: Int

  /// A count of a total.
  package init(count: Int, total: Int) {
    self.count = count
    self.total = total
  }

  /// The counts of two languages together.
  package static func + (left: UnreviewedTexts, right: UnreviewedTexts) -> UnreviewedTexts {
    UnreviewedTexts(count: left.count + right.count, total: left.total + right.total)
  }
}

extension Composer {
  /// The document with a mark that says on every page how many of its texts are not reviewed.
  package func marking(_ document: Document, _ unreviewed: UnreviewedTexts?) -> Document {
    guard let unreviewed, unreviewed.count > 0 else { return document }
    var document = document
    let words = profile.term(
      DocumentTerm.markUnreviewed,
      ["count": String(unreviewed.count), "total": String(unreviewed.total)])
    document.info.marks.append(Mark(kind: .unreviewed, content: [.text(words)]))
    return document
  }
}
