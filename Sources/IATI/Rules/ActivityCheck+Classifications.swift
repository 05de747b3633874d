import Languages

extension ActivityCheck {
  /// Sectors and policies.
  ///
  /// Rules: 2.1.x, 2.2.1, 6.2.2, 6.6.2, 6.7.2, 6.13.1, 6.14.1, 12.3.1, 102.1.1.
  mutating func checkSectors() {
    let sectors = activity.sectors
    let inTransactions = activity.transactions.contains { !$0.sectors.isEmpty }
    if sectors.isEmpty, !inTransactions { error("6.2.2", at: "sector") }
    if !sectors.isEmpty, inTransactions { error("6.6.2", at: "sector") }
    if sectors.isEmpty {
      for (place, transaction) in activity.transactions.enumerated()
      where transaction.sectors.isEmpty {
        error("6.7.2", at: "transaction[\(place + 1)]")
      }
    }
    let official = sectors.filter { Self.isOfficial($0.vocabulary) }
    if !sectors.isEmpty, official.isEmpty { warning("102.1.1", at: "sector") }
    checkShares(
      of: official.map(\.percentage), sumWhen: official.count { $0.percentage != nil } > 1)
    for vocabulary in Self.distinct(sectors.compactMap(\.vocabulary)) where vocabulary != "1" {
      let group = sectors.filter { $0.vocabulary == vocabulary }
      checkShares(of: group.map(\.percentage), sumWhen: group.count > 1)
    }
    let own = sectors.filter { $0.vocabulary == "98" || $0.vocabulary == "99" }
    if own.reduce(0, { $0 + $1.narratives.count }) < own.count { error("2.2.1", at: "sector") }
    for (place, sector) in sectors.enumerated() {
      checkRange("12.3.1", sector.percentage, at: "sector[\(place + 1)]/@percentage")
    }
    checkMarkers()
  }

  /// The shares of the sectors of one vocabulary.
  private mutating func checkShares(of shares: [StandardDecimal?], sumWhen hasSum: Bool) {
    let known = shares.compactMap(\.self)
    if shares.count > 1, known.count < shares.count { error("2.1.1", at: "sector") }
    if hasSum, !Self.isWhole(known) { error("2.1.2", at: "sector", found: Self.sumText(known)) }
    if shares.count == 1, let share = known.first, share != Self.hundred {
      error("2.1.4", at: "sector", found: share.text)
    }
  }

  private mutating func checkMarkers() {
    for (place, marker) in activity.policyMarkers.enumerated() {
      let path = "policy-marker[\(place + 1)]"
      if Self.isOfficial(marker.vocabulary), marker.significance == nil {
        error("6.14.1", at: path)
      }
      if marker.vocabulary == "99", marker.narratives.isEmpty { error("6.13.1", at: path) }
    }
  }

  /// Countries and regions.
  ///
  /// Rules: 3.x, 12.1.1.
  mutating func checkPlaces() {
    let countries = activity.countries
    let regions = activity.regions
    for (place, country) in countries.enumerated() {
      checkRange("12.1.1", country.percentage, at: "recipient-country[\(place + 1)]/@percentage")
    }
    for (place, region) in regions.enumerated() {
      checkRange("12.1.1", region.percentage, at: "recipient-region[\(place + 1)]/@percentage")
    }
    checkPlacesOfTransactions(hasOwn: !countries.isEmpty || !regions.isEmpty)
    let shares = countries.compactMap(\.percentage)
    if regions.isEmpty, countries.count > 1 {
      if shares.count < countries.count { error("3.1.1", at: "recipient-country") }
      if !Self.isWhole(shares) {
        error("3.1.2", at: "recipient-country", found: Self.sumText(shares))
      }
    }
    if regions.isEmpty, countries.count == 1, let share = shares.first, share != Self.hundred {
      error("3.1.4", at: "recipient-country[1]", found: share.text)
    }
    for vocabulary in Self.distinct(regions.compactMap(\.vocabulary)) {
      let group = regions.filter { $0.vocabulary == vocabulary }
      let known = group.compactMap(\.percentage)
      if group.count > 1, known.count < group.count { error("3.4.1", at: "recipient-region") }
      if group.count + countries.count > 1, !Self.isWhole(known + shares) {
        error("3.4.2", at: "recipient-region", found: Self.sumText(known + shares))
      }
      if group.count == 1, countries.isEmpty, let share = known.first, share != Self.hundred {
        error("3.4.4", at: "recipient-region", found: share.text)
      }
    }
  }

  private mutating func checkPlacesOfTransactions(hasOwn: Bool) {
    let lacking = activity.transactions.enumerated()
      .filter { $1.country == nil && $1.region == nil }.map { $0.offset + 1 }
    if hasOwn {
      if lacking.count < activity.transactions.count { error("3.6.2", at: "recipient-country") }
      return
    }
    if lacking.count == activity.transactions.count { error("3.7.1", at: "recipient-country") }
    for place in lacking { error("3.7.2", at: "transaction[\(place)]") }
  }

  /// The forms of aid.
  ///
  /// Rules: 107.1.x, 107.2.x.
  mutating func checkAidTypes() {
    checkOneEach("107.1.2", activity.aidTypes, at: "default-aid-type")
    if !activity.aidTypes.isEmpty,
      !activity.aidTypes.contains(where: { Self.isOfficial($0.vocabulary) })
    {
      warning("107.1.1", at: "default-aid-type")
    }
    let types = activity.transactions.flatMap(\.aidTypes)
    if !types.isEmpty, !types.contains(where: { Self.isOfficial($0.vocabulary) }) {
      warning("107.2.1", at: "transaction")
    }
    for (place, transaction) in activity.transactions.enumerated() {
      checkOneEach("107.2.2", transaction.aidTypes, at: "transaction[\(place + 1)]/aid-type")
    }
  }

  private mutating func checkOneEach(_ rule: String, _ types: [AidType], at path: String) {
    let others = Self.distinct(types.compactMap(\.vocabulary)).filter { $0 != "1" }
    if types.count(where: { Self.isOfficial($0.vocabulary) }) > 1
      || others.contains(where: { name in types.count { $0.vocabulary == name } > 1 })
    {
      warning(rule, at: path)
    }
  }
}

extension ActivityCheck {
  static let hundred = StandardDecimal(100)

  /// Whether a vocabulary is that of the OECD, which holds where none is named.
  static func isOfficial(_ vocabulary: String?) -> Bool {
    vocabulary == nil || vocabulary == "" || vocabulary == "1"
  }

  /// Whether shares add up to a hundred.
  static func isWhole(_ shares: [StandardDecimal]) -> Bool {
    StandardDecimal.sum(shares) == hundred
  }

  /// The sum of shares as a message tells it.
  static func sumText(_ shares: [StandardDecimal]) -> String {
    StandardDecimal.sum(shares)?.text ?? ""
  }

  /// Texts without those that stood before, in order.
  static func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  /// Notes a share that is not between nothing and all.
  mutating func checkRange(_ rule: String, _ share: StandardDecimal?, at path: String) {
    guard let share, share < StandardDecimal(0) || share > Self.hundred else { return }
    error(rule, at: path, found: share.text)
  }
}
