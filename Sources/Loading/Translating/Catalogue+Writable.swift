import Translation
import YAMLSource

extension Catalogue {
  /// The catalogue as its file can hold it.
  var writable: Catalogue {
    var catalogue = self
    catalogue.entries = entries.map { entry in
      Entry(
        id: entry.id, target: entry.target.map(WritableText.of), state: entry.state,
        source: entry.source.map(WritableText.of), origin: entry.origin,
        translator: entry.translator.map(WritableText.of),
        reviewer: entry.reviewer.map(WritableText.of), date: entry.date.map(WritableText.of),
        notes: entry.notes.map { note in
          Note(
            WritableText.of(note.text), author: note.author.map(WritableText.of),
            isOpenQuestion: note.isOpenQuestion)
        },
        candidates: entry.candidates.map {
          Candidate(WritableText.of($0.text), from: WritableText.of($0.from))
        },
        silenced: entry.silenced.map {
          Silenced(check: WritableText.of($0.check), reason: WritableText.of($0.reason))
        })
    }
    return catalogue
  }
}

extension Attic {
  /// The attic as its file can hold it.
  var writable: Attic {
    Attic(
      items: items.map { item in
        Item(
          id: item.id, language: item.language, source: item.source.map(WritableText.of),
          target: WritableText.of(item.target), reason: WritableText.of(item.reason))
      })
  }
}
