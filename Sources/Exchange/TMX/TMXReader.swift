import Diagnostics
import Languages
import Translation
import XMLTree

/// Reads TMX of any version 1.
struct TMXReader {
  /// The root of the file.
  let root: QualifiedElement

  /// The whole file.
  func memory() throws(ExchangeError) -> TMX.Memory {
    guard root.local == "tmx" else {
      throw ExchangeError("not-tmx", facts: [Fact("found", root.element.name)])
    }
    let version = root[attribute: "version"] ?? ""
    guard version.hasPrefix("1") else {
      throw ExchangeError(
        "version", facts: [Fact("found", version), Fact("expected", .list(["1.4"]))])
    }
    var units: [TMX.Unit] = []
    var skipped = 0
    for element in root.first("body")?.elements("tu") ?? [] {
      let variants = element.elements("tuv").compactMap(variant)
      skipped += element.elements("tuv").count - variants.count
      guard !variants.isEmpty else { continue }
      units.append(
        TMX.Unit(id: element[attribute: "tuid"].flatMap { SegmentID($0) }, variants: variants))
    }
    let language = root.first("header")?[attribute: "srclang"]
    return TMX.Memory(
      sourceLanguage: language.flatMap(LanguageTag.init(foreign:)), units: units, skipped: skipped)
  }

  private func variant(_ element: QualifiedElement) -> TMX.Variant? {
    // `lang` is what version 1.1 had.
    let tag = element[attribute: "xml:lang"] ?? element[attribute: "lang"]
    guard let language = tag.flatMap(LanguageTag.init(foreign:)),
      let segment = element.first("seg")
    else { return nil }
    var codes = CodeReading()
    append(segment, &codes)
    return codes.text.isEmpty ? nil : TMX.Variant(language, codes.text)
  }

  private func append(_ element: QualifiedElement, _ codes: inout CodeReading) {
    for child in element.element.children {
      switch child {
      case .text(let words): codes.append(words)
      case .element(let child):
        let child = element.child(child)
        if ["ph", "bpt", "ept", "it", "ut"].contains(child.local) {
          // The codes of other tools' formats are no part of the text.
          codes.appendTarget(id: nil, own: child.text)
        } else {
          append(child, &codes)
        }
      }
    }
  }
}
