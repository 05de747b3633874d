/// How soon was responded to incidents, as the readers of one document may see it.
///
/// The three counts add up to incidents that another table tells, so a small one hides the others;
/// what is hidden stays hidden also from who tries all numbers that fit.
package struct PublishedResponseTimes: Sendable {
  /// Incidents with a response in time.
  package let withinDeadline: PublishedCount?
  /// Incidents with a later response.
  package let late: PublishedCount?
  /// Incidents without any.
  package let withoutResponse: PublishedCount?
  /// The counts themselves, in the same order; nil where one is not known.
  let counts: [Int?]
  /// As they are shown; nil for those that are not known, or not told at all.
  let published: [PublishedCount?]

  /// What may be seen of response times beside the incidents of the same document.
  package init(_ times: ResponseTimes, beside incidents: PublishedIncidents) {
    counts = [times.withinDeadline.value, times.late.value, times.withoutResponse.value]
    published = Self.published(counts, beside: incidents)
    withinDeadline = published[0]
    late = published[1]
    withoutResponse = published[2]
  }

  /// Whether a count is known and not shown.
  var isHidden: Bool {
    zip(counts, published).contains { count, published in
      count.map { published != .shown($0) } ?? false
    }
  }

  private static func published(
    _ counts: [Int?], beside incidents: PublishedIncidents
  ) -> [PublishedCount?] {
    let shown = counts.map { $0.map(PublishedCount.shown) }
    guard let minimum = incidents.minimum,
      counts.contains(where: { (1..<minimum).contains($0 ?? 0) })
    else { return shown }
    let marked = counts.map { count -> PublishedCount? in
      count.map { count in
        if count == 0 { return .shown(0) }
        // Below 2, zero aside, is exactly 1.
        return count < minimum && minimum > 2 ? .below(minimum) : .withheld
      }
    }
    let withheld = counts.map { $0.map { $0 == 0 ? PublishedCount.shown(0) : .withheld } }
    let safe = [marked, withheld].first { !isGivenAway(counts, as: $0, beside: incidents) }
    // Where even the zeros give the others away, nothing is told.
    return safe ?? [nil, nil, nil]
  }

  // MARK: - What readers can work out

  /// More cannot be tried one by one; so many leave every hidden count more than one number.
  private static let most = 200

  /// Whether one number only fits a hidden count, for who knows what all counts add up to.
  private static func isGivenAway(
    _ counts: [Int?], as marks: [PublishedCount?], beside incidents: PublishedIncidents
  ) -> Bool {
    let known = counts.compactMap(\.self)
    let sum = known.reduce(0) { $0.addingReportingOverflow($1).partialValue }
    guard (0...most).contains(sum), known.allSatisfy({ (0...most).contains($0) }) else {
      return false
    }
    let totals = [IncidentFigure.all(year: nil), .stated(year: nil)].filter {
      incidents.figures[$0] == sum
    }
    let sums = totals.reduce(0...(sum * 2 + 2)) { range, figure in
      range.clamped(to: Self.range(of: incidents[figure], upTo: sum * 2 + 2))
    }
    var ranges = marks.map { Self.range(of: $0, upTo: sum * 2 + 2) }
    // A table of the kinds of responses tells of those without one too.
    if counts[2] != nil, counts[2] == incidents.figures[.response("none")] {
      let told = Self.range(of: incidents[.response("none")], upTo: sum * 2 + 2)
      ranges[2] = ranges[2].clamped(to: told)
    }
    for place in ranges.indices where counts[place] == nil { ranges[place] = 0...0 }
    var fitting = ranges.map { _ in Set<Int>() }
    for first in ranges[0] {
      for second in ranges[1] {
        for third in ranges[2] where sums.contains(first + second + third) {
          for (place, number) in [first, second, third].enumerated() {
            fitting[place].insert(number)
          }
        }
      }
      if fitting.allSatisfy({ $0.count > 1 }) { return false }
    }
    return marks.indices.contains { place in
      guard let count = counts[place], marks[place] != .shown(count) else { return false }
      return fitting[place].count < 2
    }
  }

  /// The numbers that a mark can stand for.
  private static func range(of mark: PublishedCount?, upTo most: Int) -> ClosedRange<Int> {
    switch mark {
    case .shown(let count): count...count
    case .below(let minimum): 1...max(1, minimum - 1)
    case .withheld: 1...max(1, most)
    case nil: 0...max(0, most)
    }
  }
}
