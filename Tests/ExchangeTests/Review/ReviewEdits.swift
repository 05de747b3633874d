import TestSupport
import Translation
import XMLTree

/// Random edits of a review table, with what must come of them.
struct ReviewEdits {
  /// What must come of a row.
  enum Fate: Equatable {
    /// The unit as it was.
    case untouched
    /// So many units as it was.
    case copies(Int)
    /// No unit.
    case gone
    /// A unit whose target, source or notes differ; nil where they may be anything.
    case edited(target: String?, source: String?, notes: [Catalogue.Note]?)
  }

  /// What can be done to a row.
  enum Kind: CaseIterable {
    case move, delete, double, deleteTracked, split, merge, mergeDown
    case target, source, note, state, clear, insertTracked, deleteTracked2, comment, footnote, box
    case nested, breakLine, foreignRow, unknownRow, outside, intoManifest, emptyID
  }

  var table: EditedTable
  /// The segments of the rows, in their present order; nil for rows that were added.
  var ids: [SegmentID?]
  /// What must come of each segment.
  var fates: [SegmentID: Fate] = [:]
  /// Everything that was typed.
  var typed: [String] = []
  private var random: SeededGenerator

  init(_ table: EditedTable, _ bundle: TranslationBundle, seed: UInt64) {
    self.table = table
    ids = bundle.units.map(\.id)
    random = SeededGenerator(seed: seed)
    for unit in bundle.units { fates[unit.id] = .untouched }
  }

  /// Words that stand nowhere else.
  private mutating func words() -> String {
    let text = "typed \(typed.count)’s <&> ž"
    typed.append(text)
    return text
  }

  /// Makes an edit somewhere.
  mutating func make(_ kind: Kind) {
    let free = table.rows.indices.filter { index in
      ids[index].map { fates[$0] == .untouched } ?? false
    }
    guard let row = free.randomElement(using: &random), let id = ids[row] else { return }
    switch kind {
    case .move:
      let other = Int.random(in: 0..<table.rows.count, using: &random)
      // Rows that are merged must stay together.
      guard isFree(other) else { return }
      table.rows.swapAt(row, other)
      ids.swapAt(row, other)
    case .delete:
      table.rows.remove(at: row)
      ids.remove(at: row)
      fates[id] = .gone
    case .double:
      let place = free.randomElement(using: &random) ?? row
      table.rows.insert(table.rows[row], at: place)
      ids.insert(id, at: place)
      fates[id] = .copies(2)
    case .deleteTracked: deleteTracked(row, id)
    case .split:
      let text = words()
      let cell = table.cell(text)
      table.rows[row].children.append(.element(cell))
      fates[id] = .gone
    case .merge: merge(row, id)
    case .mergeDown: mergeDown(row, id)
    case .target:
      let lines = [words(), words()]
      table.replace(row, 2, with: lines)
      fates[id] = .edited(target: lines.joined(separator: "\n"), source: nil, notes: [])
    case .source:
      let text = words()
      table.replace(row, 1, with: [text])
      fates[id] = .edited(target: nil, source: text, notes: [])
    case .note:
      let text = words() + "?"
      let paragraph = table.paragraph(text)
      table.edit(row, 4) { $0.children.append(.element(paragraph)) }
      fates[id] = .edited(
        target: nil, source: nil, notes: [Catalogue.Note(text, author: nil, isOpenQuestion: true)])
    case .state:
      let text = words()
      table.replace(row, 3, with: [text])
      fates[id] = .edited(target: nil, source: nil, notes: [Catalogue.Note(text)])
    case .clear:
      table.replace(row, 2, with: ["", " ∅ "])
      fates[id] = .edited(target: "∅", source: nil, notes: [])
    case .insertTracked:
      let text = words()
      table.replace(row, 2, with: ["New "])
      let change = table.insertion(text, by: "Ana")
      table.append(row, 2, change)
      fates[id] = .edited(
        target: "New " + text, source: nil,
        notes: [Catalogue.Note("2026-03-27 {+\(text)+}", author: "Ana")])
    case .deleteTracked2:
      let text = words()
      table.replace(row, 2, with: ["Left"])
      let change = table.deletion(text, by: "Ivo")
      table.append(row, 2, change)
      fates[id] = .edited(
        target: "Left", source: nil,
        notes: [Catalogue.Note("2026-03-27 [-\(text)-]", author: "Ivo")])
    case .comment:
      let text = words() + "?"
      let change = table.comment(text, by: "Ana")
      table.append(row, 2, change)
      fates[id] = .edited(
        target: nil, source: nil,
        notes: [Catalogue.Note(text, author: "Ana", isOpenQuestion: true)])
    case .footnote, .box: box(row, id)
    case .nested:
      let inner = XMLElement(
        table.format == .word ? "w:tbl" : "table:table", [], [.element(table.row([words()]))])
      table.edit(row, 2) { $0.children.append(.element(inner)) }
      fates[id] = .edited(target: nil, source: nil, notes: nil)
    case .breakLine:
      let (first, second) = (words(), words())
      table.replace(row, 2, with: [first])
      let line = XMLElement(table.format == .word ? "w:br" : "text:line-break")
      let run = XMLElement(
        table.format == .word ? "w:r" : "text:span", [], [.element(line)])
      table.append(row, 2, [run, table.run(second)])
      fates[id] = .edited(target: first + "\n" + second, source: nil, notes: [])
    case .foreignRow:
      table.rows.insert(table.row([words(), words(), "", words() + "!", words()]), at: row)
      ids.insert(nil, at: row)
    case .unknownRow:
      let name = SegmentID(unchecked: "new-\(typed.count)")
      let (source, target) = (words(), words())
      table.rows.insert(table.row([name.description, source, target, "", ""]), at: row)
      ids.insert(nil, at: row)
      fates[name] = .edited(target: target, source: source, notes: [])
    case .outside:
      table.before.append(table.paragraph(words()))
      table.after.append(table.paragraph(words()))
    case .intoManifest:
      let place = Int.random(in: 1..<table.manifest.count, using: &random)
      table.manifest.insert(table.row([words(), "", "", "", ""]), at: place)
    case .emptyID:
      let text = words()
      let name = table.format == .word ? "w:t" : "text:span"
      table.edit(row, 0) { $0 = $0.mapped(name) { $0.children = [] } }
      table.replace(row, 2, with: [text])
      fates[id] = .edited(target: text, source: nil, notes: [])
    }
  }

  private func isFree(_ row: Int) -> Bool {
    guard table.rows.indices.contains(row), let id = ids[row] else { return false }
    return fates[id] == .untouched
  }

  /// Deletes a row with tracked changes, after something was typed into it.
  private mutating func deleteTracked(_ row: Int, _ id: SegmentID) {
    guard table.format == .word else { return }
    let text = words()
    table.replace(row, 2, with: [""])
    let change = table.deletion(text, by: "Ana")
    table.append(row, 2, change)
    let mark = XMLElement("w:del", [.init("w:id", "7"), .init("w:author", "Ana")])
    for column in [0, 1, 3, 4] {
      table.edit(row, column) { cell in
        cell = cell.mapped("w:p") { paragraph in
          let runs = paragraph.children.filter {
            if case .element(let e) = $0 { e.name == "w:r" } else { false }
          }
          paragraph.children.removeAll {
            if case .element(let e) = $0 { e.name == "w:r" } else { false }
          }
          var deleted = XMLElement("w:del", [.init("w:author", "Ana")], runs)
          deleted = deleted.mapped("w:t") { $0.name = "w:delText" }
          paragraph.children.append(.element(deleted))
        }
      }
    }
    table.rows[row] = table.rows[row].mapped("w:trPr") { $0.children.append(.element(mark)) }
    fates[id] = .gone
  }

  /// Makes one cell of source and target.
  private mutating func merge(_ row: Int, _ id: SegmentID) {
    let text = words()
    let places = table.cells(of: table.rows[row])
    table.replace(row, 1, with: [text])
    table.rows[row].children.remove(at: places[2])
    if table.format == .word {
      table.edit(row, 1) { cell in
        cell = cell.mapped("w:tcPr") {
          $0.children.append(.element(XMLElement("w:gridSpan", [.init("w:val", "2")])))
        }
      }
    } else {
      table.edit(row, 1) { $0[attribute: "table:number-columns-spanned"] = "2" }
      table.rows[row].children.insert(
        .element(XMLElement("table:covered-table-cell")), at: places[2])
    }
    fates[id] = .gone
  }

  /// Makes one cell of the targets of two rows.
  private mutating func mergeDown(_ row: Int, _ id: SegmentID) {
    guard isFree(row + 1), let below = ids[row + 1] else { return }
    table.replace(row, 2, with: [words()])
    table.replace(row + 1, 1, with: [words()])
    let place = table.cells(of: table.rows[row + 1])[2]
    if table.format == .word {
      for (index, value) in [(row, "restart"), (row + 1, "continue")] {
        table.edit(index, 2) { cell in
          cell = cell.mapped("w:tcPr") {
            $0.children.append(.element(XMLElement("w:vMerge", [.init("w:val", value)])))
          }
        }
      }
    } else {
      table.edit(row, 2) { $0[attribute: "table:number-rows-spanned"] = "2" }
      table.rows[row + 1].children[place] = .element(XMLElement("table:covered-table-cell"))
    }
    // A row between the two would tear them apart.
    ids[row] = nil
    ids[row + 1] = nil
    fates[id] = .gone
    fates[below] = .gone
  }

  /// Puts a text box or a footnote into a cell.
  private mutating func box(_ row: Int, _ id: SegmentID) {
    let text = words()
    let inner = XMLElement.Node.element(table.paragraph(text))
    let box: XMLElement
    if table.format == .word {
      let content = XMLElement("w:txbxContent", [], [inner])
      let choice = XMLElement("mc:Choice", [], [.element(content)])
      let fallback = XMLElement("mc:Fallback", [], [.element(content)])
      let both = XMLElement(
        "mc:AlternateContent",
        [.init("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006")],
        [.element(choice), .element(fallback)])
      box = XMLElement("w:r", [], [.element(both)])
    } else {
      let body = XMLElement("text:note-body", [], [inner])
      box = XMLElement("text:note", [], [.element(body)])
    }
    table.append(row, 2, [box])
    fates[id] = .edited(target: nil, source: nil, notes: [Catalogue.Note(text)])
  }

  // MARK: The table as a whole

  /// Puts the columns into another order, headings and all.
  mutating func moveColumns(_ order: [Int]) {
    func moved(_ row: XMLElement) -> XMLElement {
      let places = table.cells(of: row)
      guard places.count == order.count else { return row }
      var result = row
      for (place, column) in zip(places, order) {
        result.children[place] = row.children[places[column]]
      }
      return result
    }
    table.heading = table.heading.map(moved)
    table.rows = table.rows.map(moved)
  }

  /// Adds a column at the end, with words in some of its cells.
  mutating func addColumn() {
    let heading = table.cell(words())
    table.heading?.children.append(.element(heading))
    for index in table.rows.indices {
      let isWritten = index % 9 == 0 && isFree(index)
      let text = isWritten ? words() : ""
      table.rows[index].children.append(.element(table.cell(text)))
      if isWritten, let id = ids[index] {
        fates[id] = .edited(target: nil, source: nil, notes: [Catalogue.Note(text)])
      }
    }
  }
}
