import DocumentTree
import Templates
import Writers

/// A document that was to fit on one page and does not (rule Z04).
struct PageOverflow: Sendable, Equatable {
  /// The name of the rule.
  static let rule = RenderingRule.onePage.rawValue

  /// How many pages it takes.
  let pages: Int
  /// Whether LibreOffice laid it out; else the pages are estimated.
  let isMeasured: Bool
  /// What stands above the longest text.
  let longest: String
  /// About how many words are too many.
  let words: Int

  /// The overflow of a document that LibreOffice has laid out on so many pages, or else of one
  /// whose pages are estimated; nil where it fits, or need not.
  init?(_ job: Pipeline.Job, _ document: ResolvedDocument, measured: Int? = nil) {
    guard job.kind == .projectSummary, job.languages.count == 1 else { return nil }
    let estimate = PageEstimate(document)
    let pages = measured ?? estimate.pages
    guard pages > 1 else { return nil }
    self.pages = pages
    isMeasured = measured != nil
    longest = estimate.longest?.heading ?? ""
    words = estimate.wordsTooMany
  }
}
