import DocumentTree
import Languages
import TestSupport

/// Documents of one shape in several languages, in which no two words are alike.
struct RandomDocument {
  private var shape: SeededGenerator
  private var word = 0
  private var anchor = 0
  private let language: LanguageTag

  /// The document of a seed in a language.
  ///
  /// With `dropping`, each block is left out with that chance, so that the shape differs.
  static func make(seed: UInt64, _ language: LanguageTag, dropping: Double = 0) -> Document {
    var maker = RandomDocument(shape: SeededGenerator(seed: seed), language: language)
    var dropper = SeededGenerator(seed: seed ^ 0xD)
    func drop(_ blocks: [Block]) -> [Block] {
      blocks.filter { _ in Double.random(in: 0..<1, using: &dropper) >= dropping }.map { block in
        if case .group(let members) = block { .group(drop(members)) } else { block }
      }
    }
    let parts = (0..<3).map { index in
      let blocks = (0..<maker.number(1...6)).map { _ in maker.block() }
      return Part(
        name: "part\(index)",
        blocks: drop(blocks))
    }
    return Document(
      info: DocumentInfo(
        title: "T", authors: [], languages: [language], identifier: "x",
        marks: [Mark(kind: .draft, content: maker.words())]), parts: parts,
      slots: [Slot(name: "document.title", content: maker.words())])
  }

  private init(shape: SeededGenerator, language: LanguageTag) {
    self.shape = shape
    self.language = language
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &shape)
  }

  private mutating func string() -> String {
    word += 1
    return "\(language.key)\(word)."
  }

  private mutating func words() -> [Inline] {
    switch number(0...5) {
    case 0: [.strong([.text(string())]), .text(string())]
    case 1: [.value(.year(2025)), .text(string())]
    case 2: [.text(string()), .note([.text(string())])]
    default: [.text(string())]
    }
  }

  private mutating func nextAnchor() -> Anchor {
    anchor += 1
    return Anchor("a\(anchor)")
  }

  private mutating func paragraph() -> Block {
    let roles: [ParagraphRole] = [.body, .note, .title, .tableText, .tableHeader, .keyFigure]
    return .paragraph(Paragraph(roles[number(0...5)], words()))
  }

  private mutating func block() -> Block {
    switch number(0...9) {
    case 0: return .heading(Heading(level: number(1...4), anchor: nextAnchor(), words()))
    case 1:
      let items = (0..<number(1...3)).map { _ in [paragraph(), paragraph()] }
      return .list(ListBlock(isOrdered: number(0...1) == 1, items: items))
    case 2: return table()
    case 3: return chart()
    case 4: return .contents(Contents(depth: 2, title: words()))
    case 5: return group()
    default: return paragraph()
    }
  }

  /// A text of several paragraphs and tables.
  private mutating func group() -> Block {
    .group(
      (0..<number(1...4)).map { _ in number(0...3) == 0 ? table(isCounted: false) : paragraph() })
  }

  private mutating func row() -> Row {
    Row(.plain, [Cell([paragraph()]), Cell([paragraph(), paragraph()])])
  }

  private mutating func table(isCounted: Bool = true) -> Block {
    let rows = (0..<number(0...3)).map { _ in row() }
    return .table(
      Table(
        columns: [Column(share: 1), Column(share: 2)], header: [row()], body: RowSequence(rows),
        caption: isCounted ? words() : nil, alternative: string(), anchor: nextAnchor()))
  }

  private mutating func chart() -> Block {
    let chart = Chart(
      kind: .columns, categories: [string(), "2025"],
      series: [.init(name: string(), values: [1, nil].map { $0.map { DecimalNumber($0) } })],
      unit: string(), language: language)
    return .figure(
      Figure(.chart(chart), caption: words(), alternative: string(), anchor: nextAnchor()))
  }
}
