package import Languages

/// The counts of incidents as the readers of one document may see them.
///
/// Of everything that the document prints of a baseline, in whatever tables, no hidden count can
/// be worked out: for each there is more than one number that fits with all that is printed.
/// `docs/decisions/0011-small-counts.md` tells what readers are taken to know.
package struct PublishedIncidents: Sendable {
  /// The smallest count that the public sees where the definition names none.
  package static let usualMinimum = 3

  /// The counts themselves.
  package let figures: IncidentFigures
  /// The smallest count that is shown; nil when all are.
  package let minimum: Int?
  /// Whether years are counted together.
  package let groupsYears: Bool
  private let marks: [IncidentFigure: PublishedCount]

  /// What these readers may see of a baseline.
  package init(_ baseline: IncidentBaseline, for readership: Readership) {
    let disclosure = baseline.disclosure
    switch readership.audience {
    case .insiders:
      self.init(IncidentFigures(baseline), minimum: nil, groupsYears: false)
    case .everybody:
      self.init(
        IncidentFigures(baseline), minimum: disclosure?.publicMinimumCell ?? Self.usualMinimum,
        groupsYears: readership.groupsYears || disclosure?.groupsYears ?? false)
    }
  }

  /// What may be seen of counts when those from 1 up to a minimum are hidden.
  package init(_ figures: IncidentFigures, minimum: Int?, groupsYears: Bool) {
    self.figures = figures
    // A minimum of 1 hides nothing.
    self.minimum = minimum.flatMap { $0 > 1 ? $0 : nil }
    self.groupsYears = groupsYears && figures.years.count > 1
    guard let minimum = self.minimum else {
      marks = [:]
      return
    }
    let linked = IncidentNetwork(figures, byYear: !self.groupsYears, minimum: minimum)
    let protection = CountProtection(linked.network, minimum: minimum)
    var marks: [IncidentFigure: PublishedCount] = [:]
    for (figure, mark) in zip(linked.figures, protection.marks) {
      guard let figure, mark != .shown else { continue }
      marks[figure] = mark == .below ? .below(minimum) : .withheld
    }
    Self.withholdStated(figures, minimum, &marks)
    self.marks = marks
  }

  /// Totals that contradict the records might give them away: all are shown, or none.
  private static func withholdStated(
    _ figures: IncidentFigures, _ minimum: Int, _ marks: inout [IncidentFigure: PublishedCount]
  ) {
    let stated = (figures.years.map(Optional.some) + [nil]).map { IncidentFigure.stated(year: $0) }
      .filter { figures[$0] ?? 0 > 0 }
    guard !marks.isEmpty || stated.contains(where: { figures[$0] ?? 0 < minimum }) else { return }
    for figure in stated { marks[figure] = .withheld }
  }

  /// A count as it may be printed; nil where it is not known, or is of a single year while years
  /// are counted together.
  package subscript(figure: IncidentFigure) -> PublishedCount? {
    if groupsYears, figure.year != nil { return nil }
    return marks[figure] ?? figures[figure].map(PublishedCount.shown)
  }

  /// A count's part of all incidents; nil where either is hidden, or the base is so small that
  /// percentages mislead.
  package func share(of figure: IncidentFigure) -> Share? {
    guard case .shown(let part) = self[figure], case .shown(let whole) = self[.all(year: nil)],
      whole >= Self.smallestBase
    else { return nil }
    return Share(DecimalNumber(part), of: DecimalNumber(whole))
  }

  /// Whether there is a percentage to print of a prejudice.
  package var hasShares: Bool { figures.biases.contains { share(of: .ofBias($0)) != nil } }

  /// What the shares of all prejudices add up to as they are printed; nil when one is not.
  package var sumOfShares: DecimalNumber? {
    let shares = figures.biases.map { share(of: .ofBias($0)) }
    guard !shares.contains(nil) else { return nil }
    return shares.compactMap { $0?.percentage(decimals: 1) }.reduce(.zero, +)
  }

  /// The smallest number of incidents of which percentages are printed.
  package static let smallestBase = 20
}

/// A count as it may be printed.
package enum PublishedCount: Sendable, Equatable {
  /// As it is.
  case shown(Int)
  /// As at least 1 and below this number.
  case below(Int)
  /// Not at all; it is at least 1.
  case withheld
}
