import Foundation
import OfficePackage
import Testing

/// Something that a written file may lose, so that its outline must tell.
struct OutlineLoss: Sendable, CustomTestStringConvertible {
  /// The format of the file, `docx`, `odt` or `html`.
  let format: String
  /// What is lost.
  let feature: String
  /// The part of the package; empty for a page of the web.
  let part: String
  /// What stands there, as a regular expression.
  let pattern: String
  /// What stands there afterwards.
  let replacement: String
  /// What the difference must name.
  let told: String
  /// Whether it is lost everywhere, and not only once.
  let isEverywhere: Bool

  var testDescription: String { "\(feature) in \(format)" }

  /// The file without it; the same bytes where there was nothing to lose.
  func applied(to bytes: [UInt8]) throws -> [UInt8] {
    guard !part.isEmpty else { return Array(without(String(decoding: bytes, as: UTF8.self)).utf8) }
    var package = try OfficePackage.read(bytes)
    package[part] = Array(without(String(decoding: package[part] ?? [], as: UTF8.self)).utf8)
    return try package.bytes()
  }

  private func without(_ text: String) -> String {
    guard let first = text.range(of: pattern, options: .regularExpression) else { return text }
    return text.replacingOccurrences(
      of: pattern, with: replacement, options: .regularExpression,
      range: isEverywhere ? text.startIndex..<text.endIndex : first)
  }

  private static func word(
    _ feature: String, _ pattern: String, _ replacement: String = "", told: String,
    part: String = "word/document.xml", isEverywhere: Bool = false
  ) -> OutlineLoss {
    OutlineLoss(
      format: "docx", feature: feature, part: part, pattern: pattern, replacement: replacement,
      told: told, isEverywhere: isEverywhere)
  }

  private static func openDocument(
    _ feature: String, _ pattern: String, _ replacement: String = "", told: String,
    part: String = "content.xml", isEverywhere: Bool = false
  ) -> OutlineLoss {
    OutlineLoss(
      format: "odt", feature: feature, part: part, pattern: pattern, replacement: replacement,
      told: told, isEverywhere: isEverywhere)
  }

  private static func page(
    _ feature: String, _ pattern: String, _ replacement: String = "", told: String,
    isEverywhere: Bool = false
  ) -> OutlineLoss {
    OutlineLoss(
      format: "html", feature: feature, part: "", pattern: pattern, replacement: replacement,
      told: told, isEverywhere: isEverywhere)
  }
}

// MARK: - What can be lost

extension OutlineLoss {
  /// Every loss that the outline must tell, in each format.
  static let all = wordLosses + openDocumentLosses + pageLosses

  private static let wordLosses = [
    word("row of headings", #"<w:tblHeader/>"#, told: "row of headings", isEverywhere: true),
    word("heading of rows", #"w:firstColumn="1""#, #"w:firstColumn="0""#, told: "heading of row"),
    word("columns spanned", #"<w:gridSpan w:val="3"/>"#, told: "3 × 1"),
    word("rows spanned", #"<w:vMerge w:val="restart"/>"#, told: "1 × 2"),
    word("table's description", #"<w:tblDescription [^>]*/>"#, told: "description"),
    word(
      "caption", #"<w:pStyle w:val="Caption"/>"#, #"<w:pStyle w:val="BodyText"/>"#,
      told: "caption of"),
    word("caption's kind", "SEQ Table", "SEQ Figure", told: "caption of Table"),
    word("language", #"<w:lang w:val="en-GB"/>"#, #"<w:lang w:val="hr-BA"/>"#, told: "[hr-BA]"),
    word("language of words", #"<w:lang w:val="sr-Cyrl-BA"/>"#, told: "by default"),
    word("alternative text", #" descr="[^"]*""#, told: "without words"),
    word(
      "heading's level", #"<w:pStyle w:val="Heading2"/>"#, #"<w:pStyle w:val="Heading3"/>"#,
      told: "heading 3"),
    word(
      "heading", #"<w:pStyle w:val="Heading2"/>"#, #"<w:pStyle w:val="BodyText"/>"#,
      told: "heading 2"),
    word("note's sign", #"<w:footnoteReference [^>]*/>"#, told: "⟨note 1⟩"),
    word("note's words", "Napomena ispod crte", told: "note 1", part: "word/footnotes.xml"),
    word("link", #"(<w:hyperlink) r:id="[^"]*""#, "$1", told: "https://www.example.org/"),
    word("reference", #" REF [^ ]* "#, " QUOTE ", told: "→"),
    word("reference to a page", "PAGEREF incidents", "PAGE", told: "→ caption of Table 1"),
    word(
      "kind of list", #"<w:numFmt w:val="lowerLetter"/>"#, #"<w:numFmt w:val="bullet"/>"#,
      told: "item 1, level 2", part: "word/numbering.xml"),
    word(
      "number of a list", #"<w:startOverride w:val="3"/>"#, told: "item 3",
      part: "word/numbering.xml"),
    word(
      "level of a list", #"<w:ilvl w:val="1"/><w:numId w:val="([3-9])"/>"#,
      #"<w:ilvl w:val="0"/><w:numId w:val="$1"/>"#, told: "item 1, level 2", isEverywhere: false),
    word(
      "entry of the contents", #"<w:pStyle w:val="TOC1"/>"#, #"<w:pStyle w:val="TOC2"/>"#,
      told: "entry 2"),
    word("weight", "<w:b/>", told: "*"),
    word("mark", "PRIMJER", told: "mark on every page", part: "word/header1.xml"),
  ]

  private static let openDocumentLosses = [
    openDocument(
      "row of headings", "</?table:table-header-rows>", told: "row of headings", isEverywhere: true),
    openDocument(
      "heading of rows", "</?table:table-header-columns>", told: "heading of row",
      isEverywhere: true),
    openDocument("columns spanned", #" table:number-columns-spanned="3""#, told: "3 × 1"),
    openDocument("rows spanned", #" table:number-rows-spanned="2""#, told: "1 × 2"),
    openDocument("table's description", "<table:desc>[^<]*</table:desc>", told: "description"),
    openDocument(
      "caption", "<text:sequence [^>]*>([^<]*)</text:sequence>", "$1", told: "caption of"),
    openDocument(
      "caption's kind", #"text:name="Table"( text:formula)"#, #"text:name="Figure"$1"#,
      told: "caption of Table"),
    openDocument("language", #"text:style-name="Ken""#, #"text:style-name="Khr""#, told: "[hr-BA]"),
    openDocument(
      "language of words", #"text:style-name="KsrCyrl""#, #"text:style-name="none""#,
      told: "by default"),
    openDocument("alternative text", "<svg:desc>[^<]*</svg:desc>", told: "without words"),
    openDocument(
      "heading's level", #"(<text:h [^>]*text:outline-level=")2"#, "$13", told: "heading 3"),
    openDocument(
      "heading's number", #"(<text:h [^>]*text:outline-level="2")"#,
      #"$1 text:is-list-header="true""#, told: "#"),
    openDocument("note's sign", "<text:note .*?</text:note>", told: "⟨note 1⟩"),
    openDocument("note's words", "Napomena ispod crte", told: "note 1"),
    openDocument(
      "link", #"xlink:href="https:[^"]*""#, #"xlink:href="https://other.example/""#,
      told: "https://www.example.org/"),
    openDocument(
      "reference", #"text:reference-format="(text|number-all-superior)" text:ref-name="[^"]*""#,
      #"text:reference-format="$1" text:ref-name="lost""#, told: "nowhere"),
    openDocument(
      "reference to a page", #"text:reference-format="page" text:ref-name="incidents""#,
      #"text:reference-format="page" text:ref-name="lost""#, told: "nowhere"),
    openDocument(
      "kind of list", #"text:style-name="KNumber""#, #"text:style-name="KBullet""#,
      told: "item 1, level 2"),
    openDocument("number of a list", #" text:start-value="3""#, told: "item 3"),
    openDocument(
      "entry of the contents", #"style:parent-style-name="Contents_20_1""#,
      #"style:parent-style-name="Contents_20_2""#, told: "entry 2"),
    openDocument(
      "weight", #"text:style-name="KbsLatnS""#, #"text:style-name="KbsLatn""#, told: "*"),
    openDocument(
      "mark", "PRIMJER", told: "mark on every page", part: "styles.xml", isEverywhere: true),
  ]

  private static let pageLosses = [
    page("row of headings", "(</?)thead>", "$1tbody>", told: "row of headings", isEverywhere: true),
    page("heading of rows", #" scope="row""#, told: "heading of row"),
    page("columns spanned", #" colspan="3""#, told: "3 × 1"),
    page("rows spanned", #" rowspan="2""#, told: "1 × 2"),
    page("table's description", #" aria-describedby="incidents[^"]*""#, told: "description"),
    page("caption", "<figcaption>.*?</figcaption>", told: "caption of Figure"),
    page(
      "language", #"<strong lang="en-GB"|<span lang="en-GB""#, #"<span lang="hr-BA""#,
      told: "[hr-BA]"),
    page("language of words", #" lang="sr-Cyrl-BA""#, told: "[sr-Cyrl-BA]"),
    page(
      "alternative text", #"<desc id="([^"]*)">[^<]*</desc>"#, #"<desc id="$1"></desc>"#,
      told: "without words"),
    page("heading's level", "<h3 (.*?)</h3>", "<h4 $1</h4>", told: "heading 3"),
    page("heading's number", #"(<h3 [^>]*>)<span class="number">[^<]*</span>"#, "$1", told: "#"),
    page("note's sign", "<sup>.*?</sup>", told: "⟨note 1⟩"),
    page("note's words", "Napomena ispod crte", told: "note 1"),
    page(
      "link", #"href="https:[^"]*""#, #"href="https://other.example/""#,
      told: "https://www.example.org/"),
    page("reference", ##"<a href="#incidents">([^<]*)</a>"##, "$1", told: "caption of Table 1"),
    page("place of a reference", #"<caption id="incidents""#, "<caption", told: "nowhere"),
    page(
      "kind of list", "(?s)<ol>(\\s*<li>\\s*<p[^>]*>jedan.*?)</ol>", "<ul>$1</ul>",
      told: "item 1, level 2"),
    page("number of a list", #"<ol start="3">"#, "<ol>", told: "item 3"),
    page("entry of the contents", #"(?s)(<nav.*?)<li>.*?</li>"#, "$1", told: "entry 1"),
    page("weight", "<strong>([^<]*)</strong>", "$1", told: "*"),
    page("mark", "(?s)<aside.*?</aside>", told: "mark on every page"),
  ]
}
