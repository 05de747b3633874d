/// A part of a text that every translation takes over as it is.
package struct InlineCode: Sendable, Hashable {
  /// What a code is.
  package enum Kind: String, Sendable, CaseIterable {
    /// A name that is replaced by a value: `{{place.loc}}`, `{name}`.
    case placeholder
    /// An address of the web.
    case address
    /// An address of electronic mail.
    case mail
    /// Letters between back quotes, which are written exactly so.
    case literal
  }

  /// What it is.
  package let kind: Kind
  /// The code as the text has it.
  package let text: String

  /// A code.
  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// What is wrong with the codes of a translation.
package enum CodeFault: Sendable, Equatable {
  /// The source has this code, once more than the translation.
  case missing(InlineCode)
  /// The translation has this code, once more than the source.
  case surplus(InlineCode)
  /// A file has an inline element here that stands for no code of the source; its id or content.
  case unknown(String)

  /// Holds the codes of a translation against those of its source; their order is free.
  package static func between(source: InlineText, target: InlineText) -> [CodeFault] {
    var open: [InlineCode: Int] = [:]
    for code in source.codes { open[code, default: 0] += 1 }
    var surplus: [CodeFault] = []
    for code in target.codes {
      if let count = open[code], count > 0 {
        open[code] = count - 1
      } else {
        surplus.append(.surplus(code))
      }
    }
    var missing: [CodeFault] = []
    for code in source.codes.reversed() {
      guard let count = open[code], count > 0 else { continue }
      open[code] = count - 1
      missing.append(.missing(code))
    }
    return missing.reversed() + surplus
  }
}
