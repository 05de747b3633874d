import Languages

/// Makes one document of two that say the same in two languages.
package enum BilingualMerge {
  /// Both documents in one, side by side; what both say alike stands once.
  package static func columns(_ first: Document, _ second: Document) -> Document {
    merge(first, second, .columns)
  }

  /// Both documents in one, paragraph by paragraph; what both say alike stands once.
  package static func stacked(_ first: Document, _ second: Document) -> Document {
    merge(first, second, .stacked)
  }

  /// Both documents in one; what both say alike stands once, and what is counted is counted once.
  ///
  /// Both must have the same shape, as trees from the same composer have. Where they don't, both
  /// stand one after the other, so that nothing is lost.
  package static func merge(
    _ first: Document, _ second: Document, _ layout: BilingualLayout
  ) -> Document {
    guard let one = first.info.languages.first, let other = second.info.languages.first else {
      return first
    }
    let merge = LanguageMerge(
      layout, first: one, second: other, taken: Set(first.anchors))
    var info = first.info
    info.languages += second.info.languages.filter { !info.languages.contains($0) }
    info.marks = Twins.pair(first.info.marks, second.info.marks, by: \.kind).map { mark, twin in
      Mark(
        kind: mark?.kind ?? twin?.kind ?? .draft,
        content: merge.line(mark?.content ?? [], twin?.content ?? []))
    }
    let slots = Twins.pair(first.slots, second.slots, by: \.name).map { slot, twin in
      Slot(
        name: slot?.name ?? twin?.name ?? "",
        content: merge.line(slot?.content ?? [], twin?.content ?? []))
    }
    let parts = Twins.pair(first.parts, second.parts, by: \.name).compactMap(merge.part)
    return Document(info: info, parts: parts, slots: slots, gaps: first.gaps)
  }
}
