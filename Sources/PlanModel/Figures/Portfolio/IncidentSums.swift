/// The recorded incidents of several units, added up by year and definition.
///
/// A sum is made of what the units' own documents show and of nothing else, so whoever has those
/// learns nothing new: no hidden count can be worked out from it.
package struct IncidentSums: Sendable, Equatable {
  /// The sum of a year, by one definition.
  package struct YearSum: Sendable, Equatable {
    /// The definition of a hate incident that was applied; nil where the units do not say.
    package let definition: Code?
    /// The year.
    package let year: Int
    /// Units whose count is shown.
    package let shown: Int
    /// Units whose count is hidden; each of them had at least one incident.
    package let hidden: Int
    /// The shown counts added up; nil when none is shown.
    package let sum: Int?
  }

  /// The sums, by definition in order of appearance and by year.
  package let years: [YearSum]

  /// Adds up what units show.
  package init(_ units: [(definition: Code?, incidents: PublishedIncidents)]) {
    var definitions: [Code?] = []
    for unit in units where !definitions.contains(unit.definition) {
      definitions.append(unit.definition)
    }
    years = definitions.flatMap { definition in
      let members = units.filter { $0.definition == definition }.map(\.incidents)
      let years = Set(members.flatMap(\.figures.years)).sorted()
      return years.compactMap { Self.sum(of: members, definition, in: $0) }
    }
  }

  private static func sum(
    of members: [PublishedIncidents], _ definition: Code?, in year: Int
  ) -> YearSum? {
    var counts: [Int] = []
    var hidden = 0
    for member in members {
      switch member[.all(year: year)] {
      case .shown(let count): counts.append(count)
      case .below, .withheld: hidden += 1
      // Of a unit that shows its years together nothing is known for this one.
      case nil: continue
      }
    }
    guard !counts.isEmpty || hidden > 0 else { return nil }
    return YearSum(
      definition: definition, year: year, shown: counts.count, hidden: hidden,
      sum: counts.isEmpty ? nil : counts.reduce(0, +))
  }
}
