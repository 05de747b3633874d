import Languages

/// By what a row is cited, whatever the language: its kind, and the numbers and codes in its first
/// cell.
struct RowLabel {
  /// The kind of a row that is not plain.
  private(set) var kind: Row.Kind?
  /// The quantities, each once.
  private(set) var numbers: [String] = []
  /// The words that are codes, such as A1 or 2.3, each once.
  private(set) var codes: [String] = []

  /// The label of a row.
  init(_ row: Row) {
    if let first = row.cells.first?.blocks.first, case .paragraph(let paragraph) = first {
      self.init(paragraph.content)
    } else {
      self.init([])
    }
    kind = row.kind
  }

  /// The label that some content is.
  init(_ content: [Inline]) {
    for inline in content { add(inline) }
  }

  /// Whether rows with these labels can be taken for each other.
  ///
  /// An author may write in words in one language what is a code in the other, so a code counts
  /// only beside another.
  func agrees(with other: RowLabel) -> Bool {
    kind == other.kind && numbers == other.numbers
      && (codes.isEmpty || other.codes.isEmpty || codes == other.codes)
  }

  /// The label in a message.
  var text: String {
    let name = kind.flatMap { $0 == .plain ? nil : [$0.rawValue] } ?? []
    return (name + numbers + codes).joined(separator: " ")
  }

  private mutating func add(_ inline: Inline) {
    switch inline {
    case .text(let words):
      if Self.isCode(words), !codes.contains(words) { codes.append(words) }
    case .value(.number(let number, _)): add("\(number)")
    case .value(.year(let year)): add("\(year)")
    case .value(.years(let first, let last)): add("\(first)-\(last)")
    case .strong(let inner), .emphasis(let inner), .language(_, let inner), .link(_, let inner):
      for inline in inner { add(inline) }
    case .value, .code, .count, .reference, .note, .field, .lineBreak, .missing: break
    }
  }

  private mutating func add(_ number: String) {
    if !numbers.contains(number) { numbers.append(number) }
  }

  /// Whether words are a code: up to three capitals, then numbers parted by full stops.
  private static func isCode(_ words: String) -> Bool {
    let numbers = words.utf8.drop { (65...90).contains($0) }
    guard words.utf8.count - numbers.count <= 3, let first = numbers.first, let last = numbers.last
    else { return false }
    return (48...57).contains(first) && (48...57).contains(last)
      && numbers.allSatisfy { (46...57).contains($0) && $0 != 47 }
  }
}
