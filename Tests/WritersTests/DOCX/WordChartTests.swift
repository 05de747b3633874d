import DocumentTree
import Languages
import TestSupport
import Testing
import Writers
import XMLTree

@Suite struct WordChartTests {
  private func chart(_ values: [Int?], language: LanguageTag = .bosnian) -> Chart {
    Chart(
      kind: .columns, categories: values.indices.map { String(2022 + $0) },
      series: [
        Chart.Series(name: "Plan & <dio>", values: values.map { $0.map { DecimalNumber($0) } })
      ], unit: "KM", language: language)
  }

  private func tree(_ chart: Chart) throws -> XMLElement {
    try XMLReader.parse(XMLFragment { WordChart(chart).print(workbook: "rId1", into: &$0) }.bytes)
  }

  @Test func `a value that nobody knows is left out, and zero is shown`() throws {
    let root = try tree(chart([5, nil, 0]))
    let cache = try #require(root.all("c:numCache").first)
    #expect(cache.all("c:pt").map { $0[attribute: "idx"] } == ["0", "2"])
    #expect(cache.first("c:ptCount")?[attribute: "val"] == "3")
    #expect(root.all("c:dispBlanksAs").first?[attribute: "val"] == "gap")
  }

  @Test(arguments: [
    (LanguageTag.bosnian, "[$-141A]#,##0"), (.croatian, "[$-101A]#,##0"),
    (.serbianLatin, "[$-181A]#,##0"), (.serbianCyrillic, "[$-1C1A]#,##0"),
    (.english, "[$-809]#,##0"),
  ])
  func `numbers are set as in the chart's language`(_ tag: LanguageTag, _ format: String) throws {
    let root = try tree(chart([5], language: tag))
    #expect(root.all("c:lang").first?[attribute: "val"] == tag.bcp47)
    #expect(
      root.all("c:numFmt").allSatisfy { $0[attribute: "formatCode"] == format })
  }

  @Test func `both axes name each other`() throws {
    let root = try tree(chart([5]))
    let ids = root.all("c:barChart").first?.elements.filter { $0.name == "c:axId" }
      .compactMap { $0[attribute: "val"] }
    let axes = root.all("c:catAx") + root.all("c:valAx")
    #expect(axes.compactMap { $0.first("c:axId")?[attribute: "val"] } == ids)
    #expect(axes.compactMap { $0.first("c:crossAx")?[attribute: "val"] } == ids?.reversed())
  }

  @Test func `values are written out only where there is room`() throws {
    #expect(try tree(chart([1, 2])).all("c:dLbls").count == 1)
    #expect(try tree(chart(Array(repeating: 1, count: 20))).all("c:dLbls").isEmpty)
  }

  @Test func `the workbook holds the same data as the chart`() throws {
    let bytes = XMLFragment { WordChartWorkbook(chart([5, nil])).printSheet(into: &$0) }.bytes
    let rows = try XMLReader.parse(bytes).all("row")
    #expect(
      rows.map { $0.all("c").map { $0[attribute: "r"] ?? "" } } == [["B1"], ["A2", "B2"], ["A3"]])
  }
}
