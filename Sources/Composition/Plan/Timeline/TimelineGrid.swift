import Languages
import PlanModel

/// The years of a plan cut into spans of time that fit the width of a page.
struct TimelineGrid: Sendable {
  /// How a year is cut.
  enum Step: Sendable {
    /// Into four.
    case quarters
    /// Into two.
    case halves
    /// Not at all.
    case years

    /// How many spans a year has.
    var perYear: Int {
      switch self {
      case .quarters: 4
      case .halves: 2
      case .years: 1
      }
    }
  }

  /// More columns than these would be too narrow for their marks.
  private static let widest = 20

  /// How each year is cut.
  let step: Step
  /// The years, in order of time.
  let years: [Int]

  /// The years from the first to the last, cut as finely as there is room.
  init(years: [Int]) {
    self.years = years
    step =
      switch years.count {
      case ...(Self.widest / Step.quarters.perYear): .quarters
      case ...(Self.widest / Step.halves.perYear): .halves
      default: .years
      }
  }

  /// How many spans there are.
  var count: Int { years.count * step.perYear }

  /// Which spans a time touches, in order; what is known of it only roughly, such as the year
  /// alone, touches all that it can mean.
  func spans(of time: Period) -> [Bool] {
    let length = 12 / step.perYear
    let (first, last) = (time.start.firstDay, time.end.lastDay)
    let (start, end) = (first.year * 12 + first.month - 1, last.year * 12 + last.month - 1)
    return years.flatMap { year in
      (0..<step.perYear).map { place in
        let month = year * 12 + place * length
        return start < month + length && month <= end
      }
    }
  }
}
