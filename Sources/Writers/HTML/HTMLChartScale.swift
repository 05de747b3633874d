import DocumentTree
import Languages

/// The values between which a chart is drawn, and those at which lines go across.
struct HTMLChartScale {
  /// The values at which lines go across, upward; the first and the last bound the drawing.
  let ticks: [DecimalNumber]
  private let lowest: Double
  private let span: Double

  /// How many steps are wanted at most.
  private static let steps: Int128 = 5

  /// The scale of a chart, which always shows zero.
  init(_ chart: Chart, isStacked: Bool, decimals: Int) {
    var highest: Int128 = 0
    var lowest: Int128 = 0
    for category in chart.categories.indices {
      var above: Int128 = 0
      var below: Int128 = 0
      for series in chart.series {
        guard series.values.indices.contains(category),
          let value = series.values[category]?.tenThousandths
        else { continue }
        above = isStacked ? above + max(value, 0) : max(above, value)
        below = isStacked ? below + min(value, 0) : min(below, value)
      }
      highest = max(highest, above)
      lowest = min(lowest, below)
    }
    let step = Self.step(for: highest - lowest, least: decimals == 0 ? 10_000 : 100)
    let first = -((-lowest + step - 1) / step)
    let last = max((highest + step - 1) / step, first + 1)
    ticks = (Int(first)...Int(last)).map { DecimalNumber(tenThousandths: Int128($0) * step) }
    self.lowest = Double(first * step)
    span = Double((last - first) * step)
  }

  /// Where a value stands, from 0 at the bottom to 1 at the top.
  func place(of value: Int128) -> Double { (Double(value) - lowest) / span }

  /// The smallest of 1, 2, 5, 10, 20 … with which few steps are enough.
  private static func step(for span: Int128, least: Int128) -> Int128 {
    var unit = least
    while true {
      for factor: Int128 in [1, 2, 5] where unit * factor * steps >= span { return unit * factor }
      unit *= 10
    }
  }
}
