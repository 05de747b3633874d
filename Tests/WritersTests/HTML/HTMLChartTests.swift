import DocumentTree
import Languages
import TestSupport
import Testing
import Writers
import XMLTree

@Suite struct HTMLChartTests {
  private static func drawing(
    _ kind: Chart.Kind, _ series: [[Int?]], language: LanguageTag = .bosnian
  ) throws -> XMLElement {
    let chart = Chart(
      kind: kind, categories: (series.first ?? []).indices.map { "\(2022 + $0)." },
      series: series.enumerated().map { index, values in
        Chart.Series(name: "niz \(index)", values: values.map { $0.map { DecimalNumber($0) } })
      }, unit: "KM", language: language)
    let page = try HTMLFixture.page([
      .figure(Figure(.chart(chart), caption: [.text("Iznosi")], alternative: "Opis", anchor: "f"))
    ])
    #expect(page.faults == [])
    return try #require(page.root.all("svg").first)
  }

  private static func boxes(_ drawing: XMLElement) -> [(top: Double, height: Double)] {
    drawing.elements.filter {
      $0.name == "rect" && $0[attribute: "fill"]?.hasPrefix("url(") == true
    }
    .compactMap { box in
      guard let top = box[attribute: "y"].flatMap(Double.init),
        let height = box[attribute: "height"].flatMap(Double.init)
      else { return nil }
      return (top, height)
    }
  }

  @Test func `heights are in proportion to values, and what is unknown is not drawn`() throws {
    let drawing = try Self.drawing(.columns, [[100_000, nil, 50_000]])
    let boxes = Self.boxes(drawing)
    #expect(boxes.count == 2)
    #expect(abs(boxes[0].height - boxes[1].height * 2) < 0.3)
    let words = drawing.all("text").map(\.text)
    #expect(words.contains("100.000") && words.contains("50.000") && words.contains("KM"))
    let told = drawing.first("desc")?.text ?? ""
    #expect(told.contains("2022.: 100.000; 2023.: ⟨web.unknown⟩; 2024.: 50.000"), "\(told)")
  }

  @Test func `a stack stands on itself and what is below zero hangs`() throws {
    let stack = Self.boxes(try Self.drawing(.stackedColumns, [[30], [20]])).prefix(2)
    #expect(abs(stack[0].top - (stack[1].top + stack[1].height)) < 0.2)
    let mixed = Self.boxes(try Self.drawing(.columns, [[30, -15]]))
    #expect(abs(mixed[0].top + mixed[0].height - mixed[1].top) < 0.2)
    #expect(abs(mixed[0].height - mixed[1].height * 2) < 0.3)
  }

  @Test func `series differ by pattern and are named`() throws {
    let drawing = try Self.drawing(.columns, [[1, 2], [3, 4], [5, 6]])
    let patterns = drawing.all("pattern")
    let paths = patterns.map { $0.first("path")?[attribute: "d"] ?? "" }
    #expect(Set(paths).count == 3)
    let words = drawing.all("text").map(\.text)
    for index in 0..<3 { #expect(words.contains("niz \(index)")) }
  }

  @Test(arguments: [0, 1, 3, 99, 100, 101, 7_777, 1_746_947, 999_999_999_999])
  func `no value stands above the scale`(value: Int) throws {
    let drawing = try Self.drawing(.columns, [[value]])
    let lines = drawing.all("line").compactMap { $0[attribute: "y1"].flatMap(Double.init) }
    #expect((2...7).contains(lines.count))
    let top = try #require(lines.min())
    for box in Self.boxes(drawing) { #expect(box.top >= top - 0.1) }
  }
}
