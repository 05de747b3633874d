package import Diagnostics
import Languages
package import Translation

/// Writes catalogues so that what did not change keeps every byte.
package enum CatalogueEditor {
  /// The text of a catalogue; entries that are as they were in the old file stay as they are.
  ///
  /// New entries stand behind the ones that they follow in the catalogue, those that are gone are
  /// taken out, and comments stay. A file with entries that share lines is written anew.
  package static func text(of catalogue: Catalogue, editing old: SourceText?) -> String {
    let catalogue = catalogue.writable
    guard let old else { return whole(catalogue, comments: []) }
    let known = CatalogueLoader.load(old)
    if known.value == catalogue { return String(decoding: old.bytes, as: UTF8.self) }
    if let known = known.value, let layout = CatalogueLayout(old),
      known.definition == catalogue.definition, known.language == catalogue.language
    {
      let text = edited(catalogue, known.index, old, layout)
      // Whatever the file looks like, what was written must be what is read.
      let read = CatalogueLoader.load(SourceText(name: old.name, bytes: Array(text.utf8))).value
      if read?.index == catalogue.index { return text }
    }
    return whole(catalogue, comments: leadingComments(of: old))
  }

  private static func edited(
    _ catalogue: Catalogue, _ known: [SegmentID: Catalogue.Entry], _ old: SourceText,
    _ layout: CatalogueLayout
  ) -> String {
    let wanted = catalogue.index
    let followers = followers(catalogue, known)
    let lineEnd = old.bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    var bytes: [UInt8] = []
    func write(_ entries: [Catalogue.Entry], comments: [String] = []) {
      guard !entries.isEmpty else { return }
      if let last = bytes.last, last != UInt8(ascii: "\n") { bytes += Array(lineEnd.utf8) }
      var writer = EntryWriter()
      for entry in entries { writer.entry(entry, at: layout.column, comments: comments) }
      bytes += writer.text.utf8.flatMap { byte in
        byte == UInt8(ascii: "\n") ? Array(lineEnd.utf8) : [byte]
      }
    }
    var place = 0
    for (index, entry) in layout.places.enumerated() {
      bytes += old.bytes[place..<entry.start]
      place = entry.end
      if index == 0 { write(followers[nil] ?? []) }
      let id = SegmentID(unchecked: entry.name)
      if let now = wanted[id], now == known[id] {
        bytes += old.bytes[entry.start..<entry.end]
      } else if let now = wanted[id] {
        write([now], comments: entry.comments)
      }
      write(followers[id] ?? [])
    }
    bytes += old.bytes[place...]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The new entries by the old one that they follow; nil for those before all.
  private static func followers(
    _ catalogue: Catalogue, _ known: [SegmentID: Catalogue.Entry]
  ) -> [SegmentID?: [Catalogue.Entry]] {
    var followers: [SegmentID?: [Catalogue.Entry]] = [:]
    var last: SegmentID?
    for entry in catalogue.entries {
      if known[entry.id] == nil {
        followers[last, default: []].append(entry)
      } else {
        last = entry.id
      }
    }
    return followers
  }

  private static func whole(_ catalogue: Catalogue, comments: [String]) -> String {
    var writer = EntryWriter()
    for comment in comments { writer.comment(comment, at: 0) }
    writer.field("kohezija", asNumber: String(DefinitionReader.newestFormat))
    writer.field("kind", TranslationFileReader.Kind.catalogue.rawValue, at: 0)
    writer.field("definition", catalogue.definition, at: 0)
    writer.field("language", catalogue.language.rawValue, at: 0)
    if !catalogue.entries.isEmpty { writer.head("segments", at: 0) }
    for entry in catalogue.entries { writer.entry(entry, at: 2) }
    return writer.text
  }

  /// The lines of a file before its first datum.
  static func leadingComments(of source: SourceText) -> [String] {
    String(decoding: source.bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .prefix { $0.isEmpty || $0.hasPrefix("#") }.filter { !$0.isEmpty }.map(String.init)
  }
}

/// Writes the attic; what stands there stays, new items come last.
package enum AtticEditor {
  /// The text of an attic, from the file as it was.
  package static func text(of attic: Attic, editing old: SourceText?) -> String {
    let items = attic.writable.items
    if let old, let known = AtticLoader.load(old).value?.items {
      let text = String(decoding: old.bytes, as: UTF8.self)
      if known == items { return text }
      let isOpenEnded =
        text.hasSuffix("\n")
        && text.split(whereSeparator: \.isNewline).last { !$0.hasPrefix("#") }?
          .hasPrefix("    ") == true
      if !known.isEmpty, isOpenEnded, items.starts(with: known) {
        var writer = EntryWriter()
        for item in items.dropFirst(known.count) { writer.item(item, at: 2) }
        return text + writer.text
      }
    }
    var writer = EntryWriter()
    for comment in old.map(CatalogueEditor.leadingComments) ?? [] { writer.comment(comment, at: 0) }
    writer.field("kohezija", asNumber: String(DefinitionReader.newestFormat))
    writer.field("kind", TranslationFileReader.Kind.attic.rawValue, at: 0)
    if !items.isEmpty { writer.head("items", at: 0) }
    for item in items { writer.item(item, at: 2) }
    return writer.text
  }
}
