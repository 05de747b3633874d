import DocumentTree
import PlanModel
import Testing

/// What can be concluded from everything that a document prints of incidents, by trying other
/// numbers; it knows nothing of how numbers were chosen to be hidden.
struct ReaderKnowledge {
  /// A sum that must lie between two bounds, `factor` times each number.
  struct Condition {
    let terms: [(place: Int, factor: Int)]
    let lower: Int
    let upper: Int
  }

  /// The numbers as they are printed, in all tables.
  private(set) var numbers: [PrintedIncidents.Number] = []
  /// What they are.
  private(set) var truth: [Int] = []
  /// Where they stand.
  private(set) var names: [String] = []
  /// What a reader knows of them.
  private(set) var conditions: [Condition] = []

  /// What the public document gives away, where the internal one tells what is true.
  init(_ printed: PrintedIncidents, truth: PrintedIncidents) throws {
    var places: [String: [[Int?]]] = [:]
    for (name, lines) in printed.tables.sorted(by: { $0.key < $1.key }) {
      let trueLines = try #require(truth.tables[name])
      try #require(lines.map(\.label) == trueLines.map(\.label))
      places[name] = try zip(lines, trueLines).map { line, trueLine in
        // Years that are shown together have the last column only.
        let trueNumbers = trueLine.numbers.suffix(line.numbers.count)
        return try zip(line.numbers, trueNumbers).enumerated().map { column, pair in
          guard let number = pair.0 else { return nil }
          return add(number, try #require(pair.1).lower, "\(name) \(line.label) \(column)")
        }
      }
    }
    let types = places["table.incidents"] ?? []
    let total = link(types, printed.tables["table.incidents"] ?? [])
    link(places, printed, total: total)
  }

  private mutating func add(
    _ number: PrintedIncidents.Number, _ value: Int, _ name: String
  ) -> Int {
    numbers.append(number)
    truth.append(value)
    names.append(name)
    return numbers.count - 1
  }

  // MARK: - What a reader knows

  /// Adds a condition: parts add up to a whole.
  private mutating func equal(_ whole: Int?, _ parts: [Int?]) {
    guard let whole else { return }
    let terms = parts.compactMap(\.self).map { (place: $0, factor: 1) }
    conditions.append(Condition(terms: terms + [(whole, -1)], lower: 0, upper: 0))
  }

  /// Adds a condition, if it is true: a number is at most another.
  private mutating func atMost(_ less: Int?, _ more: Int?) {
    guard let less, let more, truth[less] <= truth[more] else { return }
    conditions.append(
      Condition(
        terms: [(more, 1), (less, -1)], lower: 0, upper: PrintedIncidents.most * 2))
  }

  /// The table by type; gives the places of the grand total and of all crimes.
  private mutating func link(
    _ places: [[Int?]], _ lines: [PrintedIncidents.Line]
  ) -> (all: Int?, crimes: Int?) {
    var types: [(label: String, places: [Int?])] = []
    var subtotals: [[Int?]] = []
    var all: [Int?]?
    var crimes: Int?
    for (line, row) in zip(lines, places) {
      // The last column is the sum of the others, if there are others.
      if row.count > 1, line.kind != .group { equal(row.last ?? nil, Array(row.dropLast())) }
      switch line.kind {
      case .group: types = []
      case .plain: types.append((line.label, row))
      case .subtotal:
        for column in row.indices { linkTypes(types, subtotal: row[column], column) }
        subtotals.append(row)
        if line.label.contains("crime") { crimes = row.last ?? nil }
      case .total:
        if !subtotals.isEmpty {
          for column in row.indices where row[column] != nil {
            let parts = subtotals.map { $0[column] }
            if parts.contains(where: { $0 != nil }) { equal(row[column], parts) }
          }
        }
        all = row
      case .attention: break
      }
    }
    return (all?.last ?? nil, crimes)
  }

  /// The types of a class add up to its subtotal, or, where incidents have several, to more.
  private mutating func linkTypes(
    _ types: [(label: String, places: [Int?])], subtotal: Int?, _ column: Int
  ) {
    guard let subtotal else { return }
    let parts = types.map { $0.places[column] }
    let sum = parts.reduce(0) { $0 + ($1.map { truth[$0] } ?? 0) }
    guard sum > truth[subtotal] else { return equal(subtotal, parts) }
    let most = PrintedIncidents.most * 100
    let known = parts.compactMap(\.self)
    conditions.append(
      Condition(
        terms: known.map { ($0, 1) } + [(subtotal, -1)], lower: 1, upper: most))
    let untyped = types.first { $0.label == "Type not published" }?.places[column]
    for place in known where place != untyped {
      var terms = [(place: subtotal, factor: 1), (place, -1)]
      if let untyped { terms.append((untyped, -1)) }
      conditions.append(Condition(terms: terms, lower: 0, upper: most))
    }
  }

  private mutating func link(
    _ places: [String: [[Int?]]], _ printed: PrintedIncidents, total: (all: Int?, crimes: Int?)
  ) {
    let biases = (places["table.biases"] ?? []).map { $0.first ?? nil }
    if let sum = biases.last ?? nil {
      equal(sum, Array(biases.dropLast()))
      equal(total.all, [sum])
    }
    let responses = (places["table.responses"] ?? []).map { $0.first ?? nil }
    let sum = responses.reduce(0) { $0 + ($1.map { truth[$0] } ?? 0) }
    if let all = total.all, !responses.isEmpty, sum == truth[all] { equal(all, responses) }
    let labels = (printed.tables["table.responses"] ?? []).map(\.label)
    if let none = labels.firstIndex(of: "No response") { atMost(responses[none], total.all) }
    let steps = (places["table.procedure"] ?? []).map { $0.first ?? nil }
    guard steps.count == 3 else { return }
    atMost(steps[0], total.all)
    atMost(steps[1], steps[0])
    atMost(steps[2], steps[1])
    atMost(steps[2], steps[0])
    atMost(steps[1], total.crimes)
    atMost(steps[2], total.crimes)
  }
}

// MARK: - What follows

extension ReaderKnowledge {
  /// Whether the true numbers fit with what is printed, as they must.
  var isTrue: Bool {
    zip(numbers, truth).allSatisfy { ($0.lower...$0.upper).contains($1) }
      && conditions.allSatisfy { holds($0, truth) }
  }

  /// The hidden numbers for which no other number was found that fits with all that is printed.
  func derivable() -> [String] {
    var safe: Set<Int> = []
    for place in numbers.indices where numbers[place].isHidden && !safe.contains(place) {
      guard let other = alternative(at: place) else { continue }
      // Each number that differs in one that fits is proven at once.
      if !isFit(other) { return ["the search is wrong"] }
      for (place, value) in other.enumerated() where value != truth[place] { safe.insert(place) }
    }
    return numbers.indices.filter { numbers[$0].isHidden && !safe.contains($0) }.map { names[$0] }
  }

  /// How few numbers can be hidden so that none follows, small ones included, by trying all.
  func fewestHidden() -> Int? {
    let open = numbers.indices.filter { truth[$0] > 0 && !numbers[$0].isHidden }
    let small = numbers.indices.filter { numbers[$0].isHidden }
    // The same number stands in two tables: in both it is hidden, or in none.
    let choices = (0..<(1 << open.count)).sorted { $0.nonzeroBitCount < $1.nonzeroBitCount }
    for choice in choices {
      var trial = self
      for (bit, place) in open.enumerated() where choice >> bit & 1 == 1 {
        trial.withhold(place)
      }
      if trial.derivable().isEmpty { return choice.nonzeroBitCount + small.count }
      for place in small { trial.withhold(place) }
      if trial.derivable().isEmpty { return choice.nonzeroBitCount + small.count }
    }
    return nil
  }

  private mutating func withhold(_ place: Int) {
    numbers[place] = .init(lower: 1, upper: PrintedIncidents.most, isMarked: true)
  }

  private func isFit(_ values: [Int]) -> Bool {
    zip(numbers, values).allSatisfy { ($0.lower...$0.upper).contains($1) }
      && conditions.allSatisfy { holds($0, values) }
  }

  private func holds(_ condition: Condition, _ values: [Int]) -> Bool {
    (condition.lower...condition.upper).contains(sum(condition, values))
  }

  private func sum(_ condition: Condition, _ values: [Int]) -> Int {
    condition.terms.reduce(0) { $0 + $1.factor * values[$1.place] }
  }

  /// Other numbers that fit, found by mending what one change breaks, a few changes deep.
  private func alternative(at place: Int) -> [Int]? {
    for depth in [4, 8, 16, 32] {
      for change in [1, -1, 2, -2] {
        var search = Mending(knowledge: self, values: truth)
        if search.set(place, to: truth[place] + change), search.mend(depth) { return search.values }
      }
    }
    return nil
  }

  /// A search for numbers that fit, among those that differ from the true ones in few places.
  private struct Mending {
    let knowledge: ReaderKnowledge
    var values: [Int]
    var changed: Set<Int> = []
    var steps = 0

    mutating func set(_ place: Int, to value: Int) -> Bool {
      let number = knowledge.numbers[place]
      guard number.isHidden, (number.lower...number.upper).contains(value),
        changed.insert(place).inserted
      else { return false }
      values[place] = value
      return true
    }

    mutating func mend(_ depth: Int) -> Bool {
      steps += 1
      guard steps < 20_000 else { return false }
      // The condition that leaves the fewest ways to mend it comes first.
      var fewest: [(place: Int, value: Int)]?
      for condition in knowledge.conditions where !knowledge.holds(condition, values) {
        let ways = ways(to: condition)
        if ways.count < fewest?.count ?? .max { fewest = ways }
        if ways.isEmpty { return false }
      }
      guard let fewest else { return true }
      guard depth > 0 else { return false }
      for way in fewest {
        let before = values[way.place]
        guard set(way.place, to: way.value) else { continue }
        if mend(depth - 1) { return true }
        values[way.place] = before
        changed.remove(way.place)
      }
      return false
    }

    /// The single changes that make a condition hold.
    private func ways(to condition: Condition) -> [(place: Int, value: Int)] {
      let sum = knowledge.sum(condition, values)
      let lack = sum < condition.lower ? condition.lower - sum : condition.upper - sum
      return condition.terms.compactMap { place, factor in
        let number = knowledge.numbers[place]
        let value = values[place] + lack * factor
        let isOpen = number.isHidden && !changed.contains(place)
        return isOpen && (number.lower...number.upper).contains(value) ? (place, value) : nil
      }
    }
  }
}
