/// What references can point to, and which words an office program would show for each.
struct OpenDocumentTargets {
  /// What a bookmark encloses.
  private struct Target {
    let number: String?
    let text: String
  }

  private var targets: [String: Target] = [:]

  /// The targets among these blocks; rows of tables of data hold none.
  init(_ blocks: [PlacedBlock]) {
    for placed in blocks { add(placed.block) }
  }

  /// How a reference that shows a text is spelled, so that the office program keeps the text.
  ///
  /// Nil when the program would show something else; then it must be plain words that lead there.
  func format(of bookmark: String, showing text: String) -> String? {
    guard let target = targets[bookmark] else { return nil }
    if text == target.number { return "number-all-superior" }
    return text == target.text ? "text" : nil
  }

  private mutating func add(_ block: ResolvedBlock) {
    switch block {
    case .heading(let heading):
      targets[heading.bookmark] = Target(
        number: heading.number, text: heading.runs.map(\.words).joined())
    case .table(let table):
      add(table.caption)
      guard case .parallel = table.role else { break }
      var rows = table.makeBody()
      while let row = rows.next() {
        for cell in row.cells { for block in cell.blocks { add(block) } }
      }
    case .figure(let figure): add(figure.caption)
    case .paragraph, .contents, .pageBreak: break
    }
  }

  private mutating func add(_ caption: ResolvedCaption?) {
    guard let caption else { return }
    let label = caption.label.map(\.words).joined()
    targets[caption.bookmark] = Target(
      number: nil, text: (label.isEmpty ? "" : label + "\u{A0}") + String(caption.number))
  }
}
