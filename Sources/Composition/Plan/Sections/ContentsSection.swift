import DocumentTree

/// The table of contents.
enum ContentsSection {
  static func compose(_ subject: PlanSubject) -> [Block] {
    [
      .contents(Contents(depth: 2, title: subject.phrases.term(DocumentTerm.contentsTitle))),
      .pageBreak,
    ]
  }
}
