/// What a paragraph says, with all that is told of its words.
struct OutlineText {
  /// A piece of a line that is told alike throughout.
  struct Run: Equatable {
    var text: String
    var language: String
    var isStrong = false
    var isEmphasized = false
    /// Whether its letters stand exactly so, such as a name of a file.
    var isCode = false
    /// Where it leads: an address, or `#` and a bookmark; nil for nowhere.
    var link: String?
    /// Which note it is the sign of, from 1; nil for words.
    var note: Int?
  }

  /// Stands for the number of a page, which only office programs know.
  static let page = "\u{E000}"
  /// The sign of a line that is broken by hand.
  static let lineBreak = "⏎"

  /// The pieces, in order.
  var runs: [Run] = []
  /// The bookmarks that begin in it.
  var bookmarks: [String] = []

  /// Adds a piece.
  mutating func append(_ run: Run) { runs.append(run) }

  /// Adds what another says.
  mutating func append(_ other: OutlineText) {
    runs += other.runs
    bookmarks += other.bookmarks
  }

  /// Whether nothing can be read or followed in it.
  var isBlank: Bool {
    runs.allSatisfy { $0.note == nil && $0.text.allSatisfy(\.isWhitespace) }
  }

  /// The words alone.
  var words: String { tidied.map(\.text).joined() }

  /// Whether all its words have weight.
  var isStrongThroughout: Bool {
    runs.allSatisfy { $0.isStrong || $0.note != nil || !Self.isSpoken($0.text) }
  }

  /// The text without weight.
  var light: OutlineText {
    var text = self
    for index in text.runs.indices { text.runs[index].isStrong = false }
    return text
  }

  /// Gives weight to all its words.
  mutating func gainWeight() {
    for index in runs.indices { runs[index].isStrong = true }
  }

  /// The line as a reader of a failed test sees it, such as `[en-GB]see ⟨4.1 → heading 7⟩`.
  ///
  /// What shows nothing but what its target is called has no words of its own here: where paper
  /// shows a page, the web says what the target is called.
  ///
  /// - Parameter place: What stands at a bookmark, and what that is called.
  func spelled(_ place: (String) -> (what: String, name: String)?) -> String {
    var line = ""
    var language: String?
    for run in tidied {
      if let note = run.note {
        line += "⟨note \(note)⟩"
        continue
      }
      if run.language != language { line += "[\(run.language)]" }
      language = run.language
      var words = run.text
      if run.isCode { words = "`\(words)`" }
      if run.isEmphasized { words = "_\(words)_" }
      if run.isStrong { words = "*\(words)*" }
      if let link = run.link {
        let target = link.hasPrefix("#") ? place(String(link.dropFirst())) : (link, "")
        let isName = run.text == Self.page || run.text == target?.name
        words = "⟨\(isName ? "" : words + " ")→ \(target?.what ?? "nowhere")⟩"
      }
      line += words
    }
    return line
  }

  /// The pieces with plain white space, and neighbours that are told alike as one.
  private var tidied: [Run] {
    var runs: [Run] = []
    var endsInSpace = true
    for var run in self.runs {
      if run.note != nil {
        runs.append(run)
        endsInSpace = false
        continue
      }
      // Browsers and office programs make one space of many, each in its own way.
      var text = ""
      for character in run.text {
        let isSpace = character == " " || character == "\n" || character == "\t"
        if isSpace, endsInSpace { continue }
        if text.last == " " || (text.isEmpty && runs.last?.text.last == " "),
          String(character) == Self.lineBreak
        {
          if text.isEmpty { runs[runs.count - 1].text.removeLast() } else { text.removeLast() }
        }
        text.append(isSpace ? " " : character)
        endsInSpace = isSpace || String(character) == Self.lineBreak
      }
      run.text = text
      if !text.isEmpty { runs.append(run) }
    }
    if runs.last?.text.last == " " { runs[runs.count - 1].text.removeLast() }
    runs.removeAll { $0.note == nil && $0.text.isEmpty }
    return Self.joined(Self.settled(runs.flatMap(Self.split)))
  }

  /// The pieces, where a sign that nobody speaks goes with the words before it: each format ends
  /// its spans where its own writer finds it handy.
  private static func settled(_ runs: [Run]) -> [Run] {
    var runs = runs
    let spoken = runs.indices.filter { runs[$0].note == nil && isSpoken(runs[$0].text) }
    guard let first = spoken.first else { return runs }
    var last = runs[first]
    for index in runs.indices where runs[index].note == nil {
      if isSpoken(runs[index].text) {
        last = runs[index]
      } else {
        runs[index].language = last.language
        runs[index].isStrong = last.isStrong
        runs[index].isEmphasized = last.isEmphasized
      }
    }
    return runs
  }

  /// A piece as the signs before its first word, and the rest.
  private static func split(_ run: Run) -> [Run] {
    let signs = run.text.prefix { !$0.isLetter && !$0.isNumber }
    guard run.note == nil, !signs.isEmpty, signs.count < run.text.count else { return [run] }
    var (first, rest) = (run, run)
    first.text = String(signs)
    rest.text = String(run.text.dropFirst(signs.count))
    return [first, rest]
  }

  private static func joined(_ runs: [Run]) -> [Run] {
    var joined: [Run] = []
    for run in runs {
      if var last = joined.last, last.note == nil, run.note == nil {
        var other = run
        other.text = last.text
        if other == last {
          last.text += run.text
          joined[joined.count - 1] = last
          continue
        }
      }
      joined.append(run)
    }
    return joined
  }

  private static func isSpoken(_ text: String) -> Bool {
    text.contains { $0.isLetter || $0.isNumber || String($0) == page }
  }
}
