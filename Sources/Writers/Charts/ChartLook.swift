import DocumentTree
import Languages

/// How a chart looks, alike in every format.
///
/// Colours are six hexadecimal digits of red, green and blue; sizes are in points.
struct ChartLook {
  /// The words of titles, axes and legends.
  static let textColor = "333333"
  /// What stands behind everything.
  static let background = "FFFFFF"
  /// The lines across, by which values are read.
  static let gridColor = "D5DBE1"
  /// The lines on which columns stand and values are told.
  static let axisColor = "8C9AA8"
  /// The size of the chart's title.
  static let titleSize = 11
  /// The size of words at axes and in the legend.
  static let textSize = 9
  /// The size of figures at columns.
  static let labelSize = 8
  /// The space between columns in hundredths of their width.
  static let gapWidth = 60

  /// Dark and light by turns, so that neighbours differ on a print without colours too.
  private static let colors = [
    "1F3A5F", "8FB4D4", "C0713A", "E3C9A8", "4C7A5A", "B9D3B0", "6B4C7D", "C9B8D4",
  ]
  /// How many values may be written out before they run into each other.
  private static let maximumLabels = 12

  private let chart: Chart

  /// The look of a chart.
  init(_ chart: Chart) {
    self.chart = chart
  }

  /// Whether columns stand on each other, which then hide nothing of each other.
  var isStacked: Bool {
    switch chart.kind {
    case .columns: false
    case .stackedColumns: true
    }
  }

  /// How far columns of a category lie over each other, in hundredths of their width.
  var overlap: Int { isStacked ? 100 : 0 }

  /// Whether the series must be told apart.
  var hasLegend: Bool { chart.series.count > 1 }

  /// Whether values are written out.
  var hasLabels: Bool { chart.categories.count * chart.series.count <= Self.maximumLabels }

  /// Whether columns stand on zero; an axis that begins elsewhere would exaggerate differences.
  var beginsAtZero: Bool {
    chart.series.allSatisfy { series in
      series.values.allSatisfy { $0.map { $0 >= DecimalNumber(0) } ?? true }
    }
  }

  /// How many decimals all figures have: those of money, if any has some.
  var decimals: Int {
    let hasSome = chart.series.contains { series in
      series.values.contains { $0.map { !$0.isWhole } ?? false }
    }
    return hasSome ? 2 : 0
  }

  /// The colour of the columns of a series, from 0.
  func color(ofSeries index: Int) -> String { Self.colors[index % Self.colors.count] }

  /// The colour of the figures of a series, from 0; in a stack they stand on its columns.
  func labelColor(ofSeries index: Int) -> String {
    isStacked && index % 2 == 0 ? Self.background : Self.textColor
  }
}

/// The table in which a chart's data stand, as office programs name its cells.
enum ChartTable {
  /// The letters of a column, from 0.
  static func column(_ index: Int) -> String {
    var name = ""
    var rest = index
    repeat {
      let letter = Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % 26))
      name = String(Character(letter)) + name
      rest = rest / 26 - 1
    } while rest >= 0
    return name
  }
}
