/// The search for counts to hide, so that small ones can neither be read nor worked out.
///
/// A hidden count is safe if something can flow round through it: then another number fits with
/// everything that is shown as well. Each circle is found as a cheapest path; a count that is
/// hidden already costs nothing, and what the circle needs besides is hidden.
struct CountProtection {
  /// How a count is printed.
  enum Mark {
    /// As it is.
    case shown
    /// As below the minimum.
    case below
    /// By a mark that says nothing but that it is not zero.
    case withheld
  }

  /// One step of a circle: a count that is one more or one less.
  private struct Step {
    let arc: Int
    let isUp: Bool
  }

  /// How each count is printed.
  private(set) var marks: [Mark]
  private let network: CountNetwork
  private let minimum: Int
  private var search: CirclePath
  /// The circles that prove hidden counts safe, by arc.
  private var proofs: [[Step]?]

  /// Hides what must be hidden of the counts.
  init(_ network: CountNetwork, minimum: Int) {
    self.network = network
    self.minimum = minimum
    marks = network.arcs.map { arc in
      guard arc.cost != nil, arc.value < minimum else { return .shown }
      // Below 2, zero aside, is exactly 1.
      return minimum > 2 ? .below : .withheld
    }
    proofs = [[Step]?](repeating: nil, count: network.arcs.count)
    search = CirclePath(network)
    for arc in network.arcs.indices where marks[arc] != .shown { protect(arc) }
    reopen()
  }

  // MARK: - Hiding

  private mutating func protect(_ arc: Int) {
    guard proofs[arc] == nil else { return }
    guard search.effort < Self.effort, let circle = circle(through: arc, isFree: false)
    else { return hideAll() }
    for step in circle {
      if network.arcs[step.arc].cost != nil { marks[step.arc] = mark(of: step) }
      proofs[step.arc] = circle
    }
  }

  /// The mark that a count must have to be one more or one less.
  private func mark(of step: Step) -> Mark {
    let isBelow = marks[step.arc] == .below
    let staysBelow = !step.isUp || network.arcs[step.arc].value + 1 < minimum
    return isBelow && staysBelow ? .below : .withheld
  }

  /// How much may be looked at to hide counts one by one, enough for thousands of rows.
  ///
  /// It is a moment's work; showing some of them again may take as much.
  private static let effort = 20_000_000

  /// The last resort: where nothing is shown but zeros, all counts together can be one more.
  private mutating func hideAll() {
    for (arc, count) in network.arcs.enumerated() where count.cost != nil {
      marks[arc] = .withheld
      proofs[arc] = []
    }
  }

  /// The cheapest circle through a count; only through hidden ones if it must be free.
  private mutating func circle(through arc: Int, isFree: Bool) -> [Step]? {
    var search = search
    defer { self.search = search }
    var best: (cost: Int, circle: [Step])?
    for isUp in [true, false] {
      let step = Step(arc: arc, isUp: isUp)
      guard let cost = cost(of: step), !isFree || cost < Self.opening else { continue }
      let path = search.path(closing: arc, isUp: isUp) { next, isUp in
        let cost = self.cost(of: Step(arc: next, isUp: isUp))
        return cost.flatMap { isFree && $0 >= Self.opening ? nil : $0 }
      }
      guard let path, best.map({ cost + path.cost < $0.cost }) ?? true else { continue }
      best = (cost + path.cost, [step] + path.steps.map { Step(arc: $0.arc, isUp: $0.isUp) })
    }
    return best?.circle
  }

  private static let opening = 1_000_000
  private static let hiding = 4_000_000

  /// What a step costs the reader: few counts before many, small ones before large, totals last;
  /// nil when a reader would know that it cannot be.
  private func cost(of step: Step) -> Int? {
    let arc = network.arcs[step.arc]
    // A hidden count is known not to be zero.
    guard step.isUp || (arc.falls && arc.value > 1) else { return nil }
    guard let weight = arc.cost else { return 1 }
    switch marks[step.arc] {
    case .withheld: return 1
    case .below: return mark(of: step) == .below ? 1 : Self.opening
    case .shown: return weight * Self.hiding + min(arc.value, 1_000_000)
    }
  }

  // MARK: - Showing again

  private mutating func reopen() {
    guard search.effort < Self.effort else { return }
    let end = search.effort + Self.effort
    var checks = 0
    let order = network.arcs.indices.sorted {
      (-(network.arcs[$0].cost ?? 0), $0) < (-(network.arcs[$1].cost ?? 0), $1)
    }
    for arc in order where network.arcs[arc].cost != nil && marks[arc] == .withheld {
      // Each try looks at all counts once, besides the searches that it makes.
      checks += network.arcs.count
      guard search.effort + checks < end else { return }
      let isSmall = network.arcs[arc].value < minimum
      if !isSmall || minimum > 2 { tryToShow(arc, as: isSmall ? .below : .shown, until: end) }
    }
  }

  /// Shows a count, and larger ones that were hidden for its sake, if all small ones stay safe.
  private mutating func tryToShow(_ first: Int, as mark: Mark, until end: Int) {
    let before = (marks, proofs)
    marks[first] = mark
    var open = [first]
    if mark == .shown { proofs[first] = nil }
    while let shown = open.popLast() {
      for arc in network.arcs.indices where marks[arc] != .shown {
        guard let proof = proofs[arc], !holds(proof, after: shown) else { continue }
        if search.effort < end, let circle = circle(through: arc, isFree: true) {
          for step in circle { proofs[step.arc] = circle }
        } else if search.effort < end, network.arcs[arc].value >= minimum {
          marks[arc] = .shown
          proofs[arc] = nil
          open.append(arc)
        } else {
          (marks, proofs) = before
          return
        }
      }
    }
  }

  private func holds(_ proof: [Step], after changed: Int) -> Bool {
    proof.allSatisfy { step in
      step.arc != changed || (cost(of: step) ?? Self.opening) < Self.opening
    } && !proof.isEmpty
  }
}
