import Languages
import Translation
import XMLTree

/// Writes a glossary as TBX.
struct TBXPrinter {
  /// How much is said about a term.
  let dialect: TBX.Dialect

  /// The whole file.
  func print(_ entries: [GlossaryEntry]) -> XMLFragment {
    XMLFragment { writer in
      writer.declaration()
      writer.element(
        "tbx",
        ["type": dialect.rawValue, "style": "dca", "xml:lang": "en", "xmlns": TBX.namespace]
      ) { writer in
        writer.text("\n")
        writer.element("tbxHeader") { writer in
          writer.element("fileDesc") { writer in
            writer.element("sourceDesc") { writer in
              writer.element("p") { $0.text(TBX.creator) }
            }
          }
        }
        writer.text("\n")
        writer.element("text") { writer in
          writer.element("body") { writer in
            // The standard wants one term at least.
            for (number, entry) in entries.filter({ !$0.terms.isEmpty }).enumerated() {
              self.entry(entry, number + 1, &writer)
            }
            writer.text("\n")
          }
        }
        writer.text("\n")
      }
      writer.text("\n")
    }
  }

  private func entry(_ entry: GlossaryEntry, _ number: Int, _ writer: inout XMLWriter) {
    writer.text("\n")
    writer.start("conceptEntry")
    writer.attribute("id", TBXName.name(of: entry.id))
    if let domain = entry.domain { item("descrip", TBX.Category.domain, domain, &writer) }
    if let definition = entry.definition {
      item("descrip", TBX.Category.definition, definition, &writer)
    }
    var written: [LanguageTag] = []
    for language in entry.terms.map(\.language) where !written.contains(language) {
      written.append(language)
      writer.text("\n")
      writer.element("langSec", ["xml:lang": language.bcp47]) { writer in
        for term in entry.terms where term.language == language { self.term(term, &writer) }
      }
    }
    writer.text("\n")
    writer.end("conceptEntry")
  }

  private func term(_ term: GlossaryTerm, _ writer: inout XMLWriter) {
    writer.element("termSec") { writer in
      writer.element("term") { $0.text(term.text) }
      item("termNote", TBX.Category.status, TBX.name(of: term.status), &writer)
      if let note = term.note { writer.element("note") { $0.text(note) } }
    }
  }

  /// A data category: under its own name, or as a note that begins with it.
  private func item(
    _ element: StaticString, _ category: String, _ value: String, _ writer: inout XMLWriter
  ) {
    switch dialect {
    case .core: writer.element("note") { $0.text(category + ": " + value) }
    case .basic: writer.element(element, ["type": category]) { $0.text(value) }
    }
  }
}

/// Ids as XML wants them: a letter first, then letters, digits, full stops, hyphens.
enum TBXName {
  /// An id as a name; every other sign, and `_` itself, is written `_` code `_`.
  static func name(of id: String) -> String {
    var name = ""
    for scalar in id.unicodeScalars {
      let isLetter = scalar.isASCII && scalar.properties.isAlphabetic
      let isOther = (48...57).contains(scalar.value) || scalar == "." || scalar == "-"
      if isLetter || isOther && !name.isEmpty {
        name.unicodeScalars.append(scalar)
      } else {
        name += "_" + String(scalar.value, radix: 16) + "_"
      }
    }
    return name.isEmpty ? "__" : name
  }

  /// The id that a name was made of; the name itself when it was not made here.
  static func id(of name: String) -> String {
    if name == "__" { return "" }
    let parts = name.split(separator: "_", omittingEmptySubsequences: false)
    guard !parts.count.isMultiple(of: 2) else { return name }
    var id = ""
    for (index, part) in parts.enumerated() {
      if index.isMultiple(of: 2) {
        id += part
      } else {
        guard let scalar = UInt32(part, radix: 16).flatMap(Unicode.Scalar.init) else { return name }
        id.unicodeScalars.append(scalar)
      }
    }
    return id
  }
}
