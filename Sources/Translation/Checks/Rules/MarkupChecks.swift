import Diagnostics
import Languages

/// Checks of what no translator changes: placeholders, inline codes, addresses, names.
enum MarkupChecks {
  /// Q06 to Q08.
  static let all: [TranslationCheck] = [
    TranslationCheck("Q06", .error, placeholders),
    TranslationCheck("Q07", .error, pairs),
    TranslationCheck("Q08", .error, protected),
  ]

  private static func placeholders(_ context: CheckContext, _ findings: inout CheckFindings) {
    var missing = names(context.source)
    for (name, range) in places(context.target) {
      if let place = missing.firstIndex(of: name) {
        missing.remove(at: place)
      } else {
        let isKnown =
          context.bench.placeholders?.contains(name) ?? names(context.source).contains(name)
        findings.report(isKnown ? "extra" : "unknown", at: range, Fact("name", name))
      }
    }
    for name in missing { findings.report("missing", Fact("name", name)) }
  }

  private static func names(_ text: CheckedText) -> [String] { places(text).map(\.0) }

  private static func places(_ text: CheckedText) -> [(String, Range<Int>)] {
    text.protected.compactMap { range in
      if case .placeholder(let name) = range.kind { (name, range.range) } else { nil }
    }
  }

  /// Every opening code is closed, in the right order, and is one of the source's.
  private static func pairs(_ context: CheckContext, _ findings: inout CheckFindings) {
    var open: [(name: String, range: Range<Int>)] = []
    for part in context.target.protected {
      switch part.kind {
      case .opening(let name): open.append((name, part.range))
      case .closing(let name):
        if open.last?.name == name {
          open.removeLast()
        } else {
          findings.report("closing", at: part.range, Fact("name", name))
          open.removeAll { $0.name == name }
        }
      case .placeholder, .standalone, .address, .code: break
      }
    }
    for (name, range) in open { findings.report("open", at: range, Fact("name", name)) }
    var missing = codes(context.source).map(\.0)
    for (name, range) in codes(context.target) {
      if let place = missing.firstIndex(of: name) {
        missing.remove(at: place)
      } else {
        findings.report("foreign", at: range, Fact("name", name))
      }
    }
    // What only formats may be left out; each pair of the rest is told once.
    for name in missing where !formatting.contains(name) {
      findings.report("missing", Fact("name", name))
    }
  }

  /// Codes that only change how text looks.
  private static let formatting: Set<String> = ["b", "i", "u", "em", "strong", "sub", "sup", "br"]

  private static func codes(_ text: CheckedText) -> [(String, Range<Int>)] {
    text.protected.compactMap { part in
      switch part.kind {
      case .opening(let name), .standalone(let name): (name, part.range)
      case .closing, .placeholder, .address, .code: nil
      }
    }
  }

  private static func protected(_ context: CheckContext, _ findings: inout CheckFindings) {
    var left = spans(context.target)
    var missing: [String] = []
    for text in spans(context.source) {
      if let place = left.firstIndex(of: text) {
        left.remove(at: place)
      } else {
        missing.append(text)
      }
    }
    for (place, text) in missing.enumerated() {
      if left.indices.contains(place) {
        findings.report(Fact("expected", text), Fact("found", left[place]))
      } else {
        findings.report("missing", Fact("expected", text))
      }
    }
    for text in left.dropFirst(missing.count) { findings.report("extra", Fact("found", text)) }
    let words = Set(context.target.words.map(\.folded))
    for name in context.bench.glossary?.kept ?? [] {
      let folded = name.lowercased()
      let isThere = context.source.words.contains { context.source.string($0) == name }
      guard isThere else { continue }
      if !words.contains(folded) {
        findings.report("missing", Fact("expected", name))
      } else if let word = context.target.words.first(where: { $0.folded == folded }),
        context.target.scalars[word.range].allSatisfy({ !Letters.isCyrillic($0) }),
        context.target.string(word) != name
      {
        findings.report(
          at: word.range, mend: name, Fact("expected", name),
          Fact("found", context.target.string(word)))
      }
    }
  }

  /// Addresses and codes: what stands between backquotes, and letters with digits such as A1.
  ///
  /// Marks for the scripts of Serbian are the affair of Serbian texts alone.
  private static func spans(_ text: CheckedText) -> [String] {
    let spans = text.protected.compactMap { part -> (Int, String)? in
      switch part.kind {
      case .address, .code:
        text.string(part.range).hasPrefix("[[")
          ? nil : (part.range.lowerBound, text.string(part.range))
      case .placeholder, .opening, .closing, .standalone: nil
      }
    }
    let codes = text.words.filter { isCode($0, text) }.map {
      ($0.range.lowerBound, $0.folded.uppercased())
    }
    return (spans + codes).sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// A letter or a few before digits: A1, SDG16.
  private static func isCode(_ word: TextWord, _ text: CheckedText) -> Bool {
    word.isCode && Letters.isCapital(text.scalars[word.range.lowerBound])
      && Letters.isDigit(text.scalars[word.range.upperBound - 1])
  }
}
