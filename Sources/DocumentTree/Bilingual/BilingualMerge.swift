import Languages

/// Makes one document of two that say the same in two languages.
package enum BilingualMerge {
  /// Both documents in one, side by side; what both say alike stands once.
  ///
  /// Both must have the same shape, as trees from the same composer have. Where they don't, both
  /// stand one after the other, so that nothing is lost.
  package static func columns(_ first: Document, _ second: Document) -> Document {
    guard let one = first.info.languages.first, let other = second.info.languages.first else {
      return first
    }
    let merge = ColumnsMerge(first: one, second: other)
    var info = first.info
    info.languages += second.info.languages.filter { !info.languages.contains($0) }
    info.marks = zip(first.info.marks, second.info.marks).map { mark, twin in
      Mark(kind: mark.kind, content: merge.line(mark.content, twin.content))
    }
    let slots = first.slots.map { slot in
      let twin = second.slots.first { $0.name == slot.name }
      return Slot(name: slot.name, content: merge.line(slot.content, twin?.content ?? []))
    }
    return Document(info: info, parts: merge.parts(first.parts, second.parts), slots: slots)
  }
}
