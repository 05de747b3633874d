import DocumentTree
import Foundation
import Languages
import Templates
import TestSupport
import Testing
import Writers

@Suite struct HTMLTemplateTests {
  private func page(_ document: Document, style: [UInt8]) throws -> HTMLPage {
    let template = try #require(HTMLTemplate(style: style, digest: { _ in "00ff" }))
    let resolver = Resolver(profiles: LanguageProfile.samples)
    return try HTMLPage(Template.html(template).fill(with: resolver.resolve(document)))
  }

  @Test func `a document with everything is spelled as reviewed`() throws {
    let page = try page(DemoDocument.document(rows: 14), style: [])
    let style = page.root.all("style").map(\.text).joined()
    try Golden.expect(
      page.source.replacing(style, with: ""), "TemplatesTests/html/page.html")
  }

  @Test func `a document with everything is sound in the shipped look`() throws {
    let style = try Repository.bytes("templates/official/html/page.css")
    let page = try page(DemoDocument.document(), style: style)
    #expect(page.faults == [])
    #expect(page.root.all("table").count == 2)
    #expect(page.root.all("svg").count == 2)
    #expect(page.root.all("img").count == 1)
    #expect(page.element("incidents")?.text == "Tabela / Table\u{A0}1. Incidenti i radnje")
  }

  @Test func `the same document gives the same page`() throws {
    let pages = try (0..<2).map { _ in try page(DemoDocument.document(), style: []).source }
    #expect(pages[0] == pages[1])
  }

  @Test func `the colours of the look can be read`() throws {
    let style = String(
      decoding: try Repository.bytes("templates/official/html/page.css"), as: UTF8.self)
    for (ink, ground) in [
      ("1b2530", "fff"), ("44546a", "fff"), ("44546a", "f3f6f9"), ("8a3a12", "fff"),
      ("174a85", "fff"), ("174a85", "f3f6f9"), ("1f3a5f", "f3f6f9"), ("1b2530", "fbeadf"),
      ("1b2530", "dce4ec"),
    ] {
      #expect(style.contains("#" + ink) && style.contains("#" + ground), "\(ink) on \(ground)")
      #expect(Contrast.between(ink, ground) >= 4.5, "\(ink) on \(ground)")
    }
  }
}

/// How far two colours are apart.
///
/// Source: WCAG 2.2, definitions of contrast ratio and relative luminance.
private enum Contrast {
  static func between(_ one: String, _ other: String) -> Double {
    let pair = [luminance(one), luminance(other)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  private static func pairs(_ digits: [Int]) -> [Int] {
    stride(from: 0, to: 6, by: 2).map { (place: Int) -> Int in
      digits[place] * 16 + digits[place + 1]
    }
  }

  private static func luminance(_ color: String) -> Double {
    let digits = color.compactMap(\.hexDigitValue)
    let parts =
      digits.count == 3 ? digits.map { $0 * 17 } : pairs(digits)
    let linear = parts.map { part -> Double in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    let weights: [Double] = [0.2126, 0.7152, 0.0722]
    return zip(linear, weights).reduce(0.0) { $0 + $1.0 * $1.1 }
  }
}
