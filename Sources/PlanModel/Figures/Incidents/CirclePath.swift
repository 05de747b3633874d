/// The search for the cheapest way to close a circle of counts (Dijkstra's algorithm).
struct CirclePath {
  /// A place of the search: a node, and whether it was come to by one more of its subtotal.
  private struct Place: Comparable {
    let cost: Int
    let state: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.cost, left.state) < (right.cost, right.state)
    }
  }

  private let network: CountNetwork
  private var best: [Int]
  private var arrival: [(state: Int, arc: Int, isUp: Bool)]
  private var heap: [Place] = []
  /// How many counts and nodes were looked at so far.
  private(set) var effort = 0

  /// A search in these counts.
  init(_ network: CountNetwork) {
    self.network = network
    let states = network.leaving.count * 2
    best = [Int](repeating: .max, count: states)
    arrival = [(Int, Int, Bool)](repeating: (0, 0, true), count: states)
  }

  /// The cheapest way that makes a circle of a count that is one more or one less.
  ///
  /// `cost` tells what one more or one less of a count costs; nil where it cannot be.
  mutating func path(
    closing arc: Int, isUp: Bool, cost: (Int, Bool) -> Int?
  ) -> (cost: Int, steps: [(arc: Int, isUp: Bool)])? {
    let spared = network.arcs[arc]
    let start = isUp ? spared.head : spared.tail
    let goal = isUp ? spared.tail : spared.head
    if start == goal { return (0, []) }
    let needsSubtotal = isUp && spared.rise == .withSubtotal
    for state in best.indices { best[state] = .max }
    effort += best.count
    heap.removeAll(keepingCapacity: true)
    let first = start * 2 + (isUp && spared.isSubtotal ? 1 : 0)
    best[first] = 0
    push(Place(cost: 0, state: first))
    while let place = pop() {
      guard place.cost == best[place.state] else { continue }
      let node = place.state / 2
      let cameBySubtotal = place.state % 2 == 1
      if node == goal, cameBySubtotal || !needsSubtotal {
        return (place.cost, steps(to: place.state, from: first))
      }
      for isUp in [true, false] {
        for next in isUp ? network.leaving[node] : network.entering[node] where next != arc {
          effort += 1
          let count = network.arcs[next]
          if isUp, count.rise == .withSubtotal, !cameBySubtotal { continue }
          guard let step = cost(next, isUp) else { continue }
          let reached = (isUp ? count.head : count.tail) * 2 + (isUp && count.isSubtotal ? 1 : 0)
          let sum = place.cost + step
          guard sum < best[reached], !isOnTheWay(reached ^ 1, place.state, first) else { continue }
          best[reached] = sum
          arrival[reached] = (place.state, next, isUp)
          push(Place(cost: sum, state: reached))
        }
      }
    }
    return nil
  }

  /// Whether the way so far leads through a state; no way may cross itself.
  private func isOnTheWay(_ other: Int, _ state: Int, _ first: Int) -> Bool {
    guard best[other] < .max else { return false }
    var state = state
    while state != first {
      if state == other { return true }
      state = arrival[state].state
    }
    return state == other
  }

  private func steps(to state: Int, from first: Int) -> [(arc: Int, isUp: Bool)] {
    var steps: [(arc: Int, isUp: Bool)] = []
    var state = state
    while state != first {
      steps.append((arrival[state].arc, arrival[state].isUp))
      state = arrival[state].state
    }
    return steps
  }

  // MARK: - Heap

  private mutating func push(_ place: Place) {
    heap.append(place)
    var child = heap.count - 1
    while child > 0, heap[child] < heap[(child - 1) / 2] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func pop() -> Place? {
    guard let first = heap.first else { return nil }
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    var parent = 0
    while parent * 2 + 1 < heap.count {
      var child = parent * 2 + 1
      if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
      guard heap[child] < heap[parent] else { break }
      heap.swapAt(parent, child)
      parent = child
    }
    return first
  }
}
