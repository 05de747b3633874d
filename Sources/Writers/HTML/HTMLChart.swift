import DocumentTree
import Languages
import XMLTree

/// Draws a chart into a page as SVG.
///
/// Series are told apart by patterns and outlines too, never by colour alone; numbers are spelled
/// in the chart's language; and all that is drawn is also told in words.
///
/// Source: W3C SVG 2, 5.8 (title and desc), and WCAG 2.2, 1.1.1, 1.4.1, 1.4.11.
struct HTMLChart {
  /// The width of the drawing, in its own units, which are pixels on a wide screen.
  static let width = 720.0
  /// The height of the part in which columns stand.
  static let plotHeight = 230.0
  /// The size of most words.
  static let textSize = 13.0
  /// The usual width of a letter in parts of its size.
  static let letterWidth = 0.57

  /// What is drawn.
  let chart: Chart
  /// How it looks.
  let look: ChartLook
  /// The values between which it is drawn.
  let scale: HTMLChartScale
  private let name: String
  private let words: HTMLWords

  /// A chart under a name that nothing else in the page begins with.
  init(_ chart: Chart, name: String, words: HTMLWords) {
    self.chart = chart
    self.name = name
    self.words = words
    look = ChartLook(chart)
    scale = HTMLChartScale(chart, isStacked: look.isStacked, decimals: look.decimals)
  }

  /// The name of the title of the chart of a name.
  static func titleName(_ name: String) -> String { name + "-title" }

  /// Writes the drawing.
  func print(title: String, description: String, into writer: inout XMLWriter) {
    let layout = HTMLChartLayout(self)
    writer.start("svg")
    writer.attribute("class", "chart")
    writer.attribute("viewBox", "0 0 \(Self.number(Self.width)) \(Self.number(layout.height))")
    writer.attribute("role", "img")
    writer.attribute("aria-labelledby", Self.titleName(name))
    writer.attribute("aria-describedby", name + "-description")
    writer.attribute("font-size", Self.number(Self.textSize))
    writer.attribute("fill", "#" + ChartLook.textColor)
    writer.text("\n")
    writer.start("title")
    writer.attribute("id", Self.titleName(name))
    writer.text(title)
    writer.endWithTag("title")
    writer.text("\n")
    writer.start("desc")
    writer.attribute("id", name + "-description")
    writer.text(self.description(description))
    writer.endWithTag("desc")
    writer.text("\n")
    printPatterns(into: &writer)
    printAxes(layout, into: &writer)
    printColumns(layout, into: &writer)
    printLegend(layout, into: &writer)
    writer.endWithTag("svg")
    writer.text("\n")
  }

  /// A number of the chart as its language spells it.
  func spell(_ value: DecimalNumber) -> String {
    words.spell(value, decimals: look.decimals, in: chart.language)
  }

  /// What fills the columns of a series.
  func fill(ofSeries index: Int) -> String { "url(#\(name)-pattern-\(index + 1))" }

  /// What is said of the chart, and all values that are not said there.
  private func description(_ given: String) -> String {
    let values = chart.series.flatMap { $0.values.compactMap { $0.map(spell) } }
    guard !values.allSatisfy(given.contains) else { return given }
    let lines = chart.series.map { series in
      let points = zip(chart.categories, series.values).map { category, value in
        category + ": " + (value.map(spell) ?? words.word(.webUnknown, in: chart.language))
      }
      return (series.name.isEmpty ? "" : series.name + " – ") + points.joined(separator: "; ")
    }
    let unit = chart.unit.map { " (\($0))" } ?? ""
    return ([given + unit] + lines).filter { !$0.isEmpty }.joined(separator: ". ") + "."
  }

  /// A length or place with one decimal at most.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return sign + String(whole) + (rest == 0 ? "" : ".\(rest)")
  }
}
