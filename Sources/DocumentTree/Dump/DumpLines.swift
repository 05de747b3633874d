import Languages

/// Gathers the lines of a dump.
struct DumpLines {
  private(set) var text = ""
  private var depth = 0

  /// Adds a line.
  mutating func add(_ line: String) {
    text += line.isEmpty ? "\n" : String(repeating: "  ", count: depth) + line + "\n"
  }

  /// Adds what the closure adds, one step further in.
  mutating func indented(_ add: (inout DumpLines) -> Void) {
    depth += 1
    add(&self)
    depth -= 1
  }

  /// Adds what is said of the document.
  mutating func add(_ info: DocumentInfo) {
    add("document \(info.identifier): \(info.title)")
    indented { lines in
      if let subject = info.subject { lines.add("subject: \(subject)") }
      for author in info.authors { lines.add("author: \(author)") }
      lines.add("languages: " + info.languages.map(\.rawValue).joined(separator: ", "))
      for mark in info.marks {
        lines.add("mark \(mark.kind.rawValue): \(InlineDump.text(of: mark.content))")
      }
    }
  }

  /// Adds a block inside something of a language.
  mutating func add(_ block: Block, in language: LanguageTag?) {
    switch block {
    case .heading(let heading):
      let counted = heading.isNumbered ? "" : ", uncounted"
      let tag = Self.tag(heading.language, in: language)
      add(
        "heading \(heading.level) #\(heading.anchor.name)\(counted)\(tag): "
          + InlineDump.text(of: heading.content))
    case .paragraph(let paragraph):
      let tag = Self.tag(paragraph.language, in: language)
      add("\(paragraph.role.rawValue)\(tag): \(InlineDump.text(of: paragraph.content))")
    case .list(let list): add(list, in: language)
    case .table(let table): add(table, in: language)
    case .figure(let figure): add(figure)
    case .group(let blocks):
      add("together")
      indented { lines in
        for block in blocks { lines.add(block, in: language) }
      }
    case .parallel(let parallel): add(parallel)
    case .contents(let contents):
      add("contents to level \(contents.depth): \(InlineDump.text(of: contents.title))")
    case .pageBreak: add("page break")
    }
  }

  private mutating func add(_ list: ListBlock, in language: LanguageTag?) {
    add(list.isOrdered ? "list from \(list.start)" : "list")
    indented { lines in
      for item in list.items {
        lines.add("item")
        lines.indented { lines in
          for block in item { lines.add(block, in: language) }
        }
      }
    }
  }

  private mutating func add(_ parallel: Parallel) {
    add("side by side: " + parallel.languages.map(\.rawValue).joined(separator: " | "))
    indented { lines in
      for row in parallel.rows {
        lines.add("row")
        lines.indented { lines in
          for (cell, language) in zip(row, parallel.languages) {
            lines.add(language.rawValue)
            lines.indented { lines in
              for block in cell { lines.add(block, in: language) }
            }
          }
        }
      }
    }
  }

  private mutating func add(_ figure: Figure) {
    add("figure #\(figure.anchor.name)")
    indented { lines in
      if let caption = figure.caption { lines.add("caption: \(InlineDump.text(of: caption))") }
      lines.add("alternative: \(figure.alternative)")
      switch figure.content {
      case .image(let image):
        let width = image.width.hundredthsOfMillimetre / 100
        lines.add("image of \(image.bytes.count) bytes, \(width) mm wide")
      case .chart(let chart): lines.add(chart)
      }
    }
  }

  private mutating func add(_ chart: Chart) {
    let title = chart.title.map { ": \($0)" } ?? ""
    let unit = chart.unit.map { " in \($0)" } ?? ""
    add("\(chart.kind.rawValue)\(unit) [\(chart.language.rawValue)]\(title)")
    indented { lines in
      lines.add("categories: " + chart.categories.joined(separator: " | "))
      for series in chart.series {
        let values = series.values.map { $0?.description ?? "—" }.joined(separator: " | ")
        lines.add("series \(series.name): \(values)")
      }
    }
  }

  /// The language in brackets where it changes.
  static func tag(_ own: LanguageTag?, in language: LanguageTag?) -> String {
    guard let own, own != language else { return "" }
    return " [\(own.rawValue)]"
  }
}
