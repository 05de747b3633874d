import Diagnostics
import Languages
import Translation

/// Tells what an import does with a translator's file.
struct ImportReport {
  private let plan: ImportPlan
  private let file: ReturnedFile
  private let words: CommandWords

  /// A report on a plan for a file.
  init(_ plan: ImportPlan, _ file: ReturnedFile, _ words: CommandWords = .current) {
    self.plan = plan
    self.file = file
    self.words = words
  }

  /// What could not be read as it was meant, and what is wrong with codes, in the order of the file.
  var faults: [String] {
    file.problems.map { problem in
      words("review." + problem.reason, ["file": file.name, "place": problem.place])
    }
      + file.units.flatMap { unit in
        unit.codeFaults.map { fault in
          let (key, code) = fault.told
          return words(
            "exchange.code." + key,
            ["file": file.name, "place": unit.place, "code": Self.shown(code)])
        }
      }
  }

  /// A table of everything that is not as it was, and sums that add up.
  var lines: [String] { table + sums }

  private var table: [String] {
    let rows = plan.decisions.filter { decision in
      decision.kind != .unchanged || decision.newNotes > 0 || !decision.remarks.isEmpty
    }.map(row)
    // The last column is as wide as it likes.
    let count = rows.first?.count ?? 0
    let widths = (0..<count).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (cell, width) in zip(row, widths).dropLast() {
        line += cell + String(repeating: " ", count: width - cell.count + 2)
      }
      line += row.last ?? ""
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private func row(_ decision: ImportDecision) -> [String] {
    let before = words("translate.state." + decision.stateBefore.rawValue)
    let after = words("translate.state." + decision.stateAfter.rawValue)
    var remarks = decision.remarks.map { words("exchange.remark." + $0.rawValue) }
    if decision.newNotes > 0 {
      remarks.append(words("exchange.new-notes", ["n": String(decision.newNotes)]))
    }
    let text = decision.theirs.map { words("exchange.quoted", ["text": Self.shown($0)]) }
    let more = [text].compactMap(\.self) + remarks
    return [
      place(of: decision), words("exchange.decision." + decision.kind.rawValue),
      before == after ? before : before + " → " + after, more.joined(separator: "; "),
    ]
  }

  private func place(of decision: ImportDecision) -> String {
    let id = decision.id?.description ?? ""
    if id.isEmpty || decision.place.isEmpty || id == decision.place {
      return id.isEmpty ? Self.shown(decision.place) : id
    }
    return "\(id) (\(Self.shown(decision.place)))"
  }

  private var sums: [String] {
    let texts = plan.decisions.count { $0.theirs != nil }
    let kept = plan.keepings.map { keeping, count in
      "\(words("exchange.keeping." + keeping.rawValue)): \(count)"
    }
    let kinds = plan.counts.filter { $0.count > 0 }.map { kind, count in
      "\(words("exchange.decision." + kind.rawValue)): \(count)"
    }
    let conflicts = plan.decisions.count(where: \.kind.isConflict)
    let notes = plan.decisions.reduce(0) { $0 + $1.newNotes }
    return [
      words(
        "exchange.texts", ["n": String(texts), "list": kept.joined(separator: " + ")]),
      words(
        "exchange.units",
        ["n": String(plan.decisions.count), "list": kinds.joined(separator: " + ")]),
      words(
        "exchange.rest",
        [
          "conflicts": String(conflicts), "notes": String(notes),
          "absent": String(plan.unmentioned.count),
        ]),
    ]
  }

  /// How many signs of a text are shown.
  private static let longest = 60

  /// A text of a stranger on one line and cut short, without signs that a terminal obeys.
  private static func shown(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: line.append(" ")
      default: line.append(scalar)
      }
    }
    let shown = IdentityNumber.masked(String(line))
    return shown.count > longest ? String(shown.prefix(longest - 1)) + "…" : shown
  }
}

extension CodeFault {
  /// The key of its words, and the code.
  fileprivate var told: (key: String, code: String) {
    switch self {
    case .missing(let code): ("missing", code.text)
    case .surplus(let code): ("surplus", code.text)
    case .unknown(let text): ("unknown", text)
    }
  }
}
