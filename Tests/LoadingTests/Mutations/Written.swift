/// Data written as YAML, one datum a line, so that a line names a datum.
struct Written {
  /// The text.
  private(set) var text = ""
  /// The line of each datum, by its number; that of its key where it has one.
  private(set) var lines: [Int: Int] = [:]
  /// The lines at which a datum may be told: its own, and that of its first entry.
  private(set) var heads: [Int: Set<Int>] = [:]
  private var line = 1

  /// Writes the data of a definition.
  init(_ root: Datum) {
    write(root.entries, indent: "", isFirstPlaced: false)
    // What the whole lacks is told at its id.
    lines[root.number] = root["id"].flatMap { lines[$0.number] } ?? 1
    gather(root)
  }

  private mutating func gather(_ datum: Datum) {
    let inner = datum.entries.map(\.value) + datum.elements
    let first = inner.first.flatMap { lines[$0.number] }
    heads[datum.number] = Set([lines[datum.number], first].compactMap(\.self))
    for datum in inner { gather(datum) }
  }

  private mutating func write(_ entries: [Datum.Entry], indent: String, isFirstPlaced: Bool) {
    for (place, entry) in entries.enumerated() {
      text += (place == 0 && isFirstPlaced ? "" : indent) + Self.key(entry.key) + ":"
      write(entry.value, indent: indent)
    }
  }

  /// Writes a value after its key or dash.
  private mutating func write(_ datum: Datum, indent: String) {
    lines[datum.number] = line
    switch datum.form {
    case .scalar(let token): end(" " + token)
    case .list(let elements) where elements.isEmpty: end(" []")
    case .mapping(let entries) where entries.isEmpty: end(" {}")
    case .mapping(let entries):
      end("")
      write(entries, indent: indent + "  ", isFirstPlaced: false)
    case .list(let elements):
      end("")
      for element in elements {
        text += indent + "  -"
        if element.entries.isEmpty {
          write(element, indent: indent + "  ")
        } else {
          lines[element.number] = line
          text += " "
          write(element.entries, indent: indent + "    ", isFirstPlaced: true)
        }
      }
    }
  }

  private mutating func end(_ rest: String) {
    text += rest + "\n"
    line += 1
  }

  private static func key(_ key: String) -> String {
    key.contains { ": #".contains($0) } ? "\"\(key)\"" : key
  }
}
