/// All counts of incidents that one document prints, linked as a reader can link them.
///
/// Readers are taken to know more than they are told: how many incidents count for several types,
/// year by year, unless there are any; that responses add up to all incidents, if they do; and
/// that no step of a procedure has more cases than there can be. Whoever knows less can work out
/// less.
///
/// Incidents flow from responses and biases into the total, through years, classes and types, and
/// through the sums of types and classes back to the ground.
struct IncidentNetwork {
  /// The counts.
  private(set) var network = CountNetwork()
  /// What each arc counts; nil for those that no document prints.
  private(set) var figures: [IncidentFigure?] = []
  private let counts: IncidentFigures
  private let minimum: Int

  /// The counts year by year, or of all years together.
  init(_ counts: IncidentFigures, byYear: Bool, minimum: Int) {
    self.counts = counts
    self.minimum = minimum
    let hasParts = byYear ? !counts.years.isEmpty : !counts.classes.isEmpty
    let total = addTotal(into: hasParts ? network.node() : CountNetwork.ground)
    if byYear { addYears(below: total) } else { addPeriod(below: total) }
    for step in ProcedureStep.allCases { add(.procedure(step), cost: 1) }
  }

  // MARK: - Sums

  /// Responses, biases and the total, which flows into a node.
  private mutating func addTotal(into node: Int) -> Int {
    let total = counts[.all(year: nil)] ?? 0
    let responses = counts.responses.reduce(0) { $0 + (counts[.response($1)] ?? 0) }
    let source = responses == total ? network.node() : CountNetwork.ground
    for response in counts.responses { add(.response(response), to: source, cost: 1) }
    let biases = counts.biases.isEmpty ? source : network.node()
    for bias in counts.biases { add(.ofBias(bias), from: source, to: biases, cost: 1) }
    let bounds: [IncidentFigure] = [.procedure(.recordedByPolice), .response("none")]
    add(.all(year: nil), from: biases, to: node, cost: 9, falls: !isHeld(total, by: bounds))
    return node
  }

  private mutating func addYears(below total: Int) {
    let sums = counts.classes.map { (kind: $0, node: network.node(), surplus: network.node()) }
    for sum in sums {
      addClass(sum.kind, nil, from: sum.node, to: CountNetwork.ground)
      add(inner: surplus(of: sum.kind, nil), from: sum.node, to: sum.surplus)
    }
    var heads: [IncidentRow: Int] = [:]
    for row in counts.rows {
      heads[row] = network.node()
      let sum = sums.first { $0.kind == row.incidentClass }?.node ?? CountNetwork.ground
      add(row.figure(nil), from: heads[row] ?? sum, to: sum, cost: 2)
    }
    for year in counts.years {
      let node = sums.isEmpty ? CountNetwork.ground : network.node()
      add(.all(year: year), from: total, to: node, cost: 4)
      for sum in sums {
        addTypes(of: sum.kind, year, from: node, heads, surplusFrom: sum.surplus)
      }
    }
  }

  private mutating func addPeriod(below total: Int) {
    for kind in counts.classes {
      addTypes(of: kind, nil, from: total, [:], surplusFrom: CountNetwork.ground)
    }
  }

  /// A class and its types, in a year or in all; each type flows into its own sum.
  private mutating func addTypes(
    of kind: IncidentClass, _ year: Int?, from source: Int, _ heads: [IncidentRow: Int],
    surplusFrom surplusNode: Int
  ) {
    let node = network.node()
    let whole = counts[.ofClass(kind, year: year)] ?? 0
    let rows = counts.rows(of: kind)
    let surplus = surplus(of: kind, year)
    let untyped = counts[.ofType(nil, kind, year: year)] ?? 0
    // No type has more incidents than there are of the class.
    let largest = rows.filter { $0.type != nil }.compactMap { counts[$0.figure(year)] }.max()
    let isFull = surplus > 0 && untyped + (largest ?? 0) == whole
    addClass(kind, year, from: source, to: node, falls: !isFull)
    add(inner: surplus, from: surplusNode, to: node)
    for row in rows {
      let count = counts[row.figure(year)] ?? 0
      let isBound = isFull && (row.type == nil || count + untyped == whole)
      add(
        row.figure(year), from: node, to: heads[row] ?? CountNetwork.ground,
        cost: year == nil ? 2 : 1, rise: isBound ? .withSubtotal : .free)
    }
  }

  private mutating func addClass(
    _ kind: IncidentClass, _ year: Int?, from source: Int, to node: Int, falls: Bool = true
  ) {
    let figure = IncidentFigure.ofClass(kind, year: year)
    let bounds: [IncidentFigure] =
      kind == .crime && year == nil ? [.procedure(.prosecuted), .procedure(.sentenced)] : []
    add(
      figure, from: source, to: node, cost: year == nil ? 3 : 2,
      falls: falls && !isHeld(counts[figure] ?? 0, by: bounds),
      isSubtotal: node != CountNetwork.ground)
  }

  // MARK: - Arcs

  private mutating func add(
    _ figure: IncidentFigure, from tail: Int = CountNetwork.ground,
    to head: Int = CountNetwork.ground, cost: Int, rise: CountNetwork.Rise = .free,
    falls: Bool = true, isSubtotal: Bool = false
  ) {
    guard let value = counts[figure], value > 0 else { return }
    network.add(
      CountNetwork.Arc(
        value: value, tail: tail, head: head, cost: cost, rise: rise, falls: falls,
        isSubtotal: isSubtotal))
    figures.append(figure)
  }

  private mutating func add(inner value: Int, from tail: Int, to head: Int) {
    guard value > 0 else { return }
    network.add(CountNetwork.Arc(value: value, tail: tail, head: head, cost: nil))
    figures.append(nil)
  }

  /// By how much the types of a class add up to more than its incidents.
  private func surplus(of kind: IncidentClass, _ year: Int?) -> Int {
    counts.rows(of: kind).reduce(0) { $0 + (counts[$1.figure(year)] ?? 0) }
      - (counts[.ofClass(kind, year: year)] ?? 0)
  }

  /// Whether a count cannot be less because one that it bounds from above is as large, and shown.
  private func isHeld(_ value: Int, by bounds: [IncidentFigure]) -> Bool {
    value >= minimum && bounds.contains { counts[$0] == value }
  }
}
