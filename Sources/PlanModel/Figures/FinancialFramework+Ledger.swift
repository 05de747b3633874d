import Languages

extension FinancialFramework {
  /// The sums while they are being made.
  struct Ledger {
    let currency: String?
    private let objectiveOf: [String: String]
    var byYear: [Int: DecimalNumber] = [:]
    var withoutYear = DecimalNumber.zero
    var bySource = Tally<Code>()
    var objectives = GroupTally()
    var responsible = GroupTally()
    var byStatus: [FundingStatus: DecimalNumber] = [:]
    var total = DecimalNumber.zero
    var gap = DecimalNumber.zero
    var funded = DecimalNumber.zero
    var others = Tally<String>()
    var withoutCost: [String] = []

    /// An empty ledger for a plan.
    init(_ plan: Plan) {
      currency =
        plan.budgetSummary?.currency ?? plan.actions.lazy.compactMap { $0.cost?.currency }.first
      objectiveOf = Dictionary(
        plan.objectives.flatMap { objective in objective.actions.map { ($0, objective.id) } }
      ) { first, _ in first }
    }

    /// Adds one action to every sum that it belongs to.
    mutating func enter(_ action: Action) {
      let ownCurrency = action.cost?.currency ?? currency
      let isForeign = ownCurrency != currency
      let cost = action.statedCost
      if cost == nil { withoutCost.append(action.id) }
      if isForeign, let ownCurrency, let cost { others.add(cost, to: ownCurrency) }
      let added = isForeign ? .zero : cost ?? .zero
      objectives.add(added, to: objectiveOf[action.id])
      responsible.add(added, to: action.responsible)
      guard !isForeign else { return }
      total += added
      spread(added, of: action)
      for funding in action.funding { enter(funding) }
    }

    /// Spreads a cost over the years; what they leave over has none.
    private mutating func spread(_ cost: DecimalNumber, of action: Action) {
      var rest = cost
      for part in action.cost?.byYear ?? [] {
        byYear[part.year, default: .zero] += part.amount
        rest = rest - part.amount
      }
      if rest == cost, let time = action.timeframe, time.start.year == time.end.year {
        byYear[time.start.year, default: .zero] += cost
      } else {
        withoutYear += rest
      }
    }

    private mutating func enter(_ funding: Funding) {
      guard let amount = funding.amount else { return }
      funded += amount
      byStatus[funding.isGap ? .gap : funding.status, default: .zero] += amount
      if funding.isGap { gap += amount } else { bySource.add(amount, to: funding.source) }
    }
  }

  /// Sums by key, in the order in which the keys came.
  struct Tally<Key: Hashable> {
    private(set) var entries: [(key: Key, amount: DecimalNumber)] = []
    private var places: [Key: Int] = [:]

    /// Adds to the sum of a key.
    mutating func add(_ amount: DecimalNumber, to key: Key) {
      if let place = places[key] {
        entries[place].amount += amount
      } else {
        places[key] = entries.count
        entries.append((key, amount))
      }
    }
  }

  /// Sums and counts of actions by id, nil for those without one.
  struct GroupTally {
    private var amounts = Tally<String?>()
    private var counts: [String?: Int] = [:]

    /// Adds one action to a group.
    mutating func add(_ amount: DecimalNumber, to id: String?) {
      amounts.add(amount, to: id)
      counts[id, default: 0] += 1
    }

    /// The groups: those of known ids in their order, then unknown ids, then those without one.
    func groups(leading ids: [String], keepsEmpty: Bool) -> [ActionGroup] {
      let sums = Dictionary(amounts.entries.map { ($0.key, $0.amount) }) { first, _ in first }
      var seen: Set<String> = []
      let known = ids.filter { seen.insert($0).inserted && (keepsEmpty || sums[$0] != nil) }
      let unknown = amounts.entries.compactMap(\.key).filter { !seen.contains($0) }
      let named: [String?] = known + unknown
      let all = sums[nil] == nil ? named : named + [nil]
      return all.map {
        ActionGroup(id: $0, actionCount: counts[$0] ?? 0, amount: sums[$0] ?? .zero)
      }
    }
  }
}
