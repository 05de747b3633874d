import Foundation
import TestSupport
import Testing

/// Both formats come out of a printer alike.
@Suite struct PaperTests {
  private static let isPossible = ["soffice", "pdftotext"].allSatisfy { Tool.find($0) != nil }

  /// A document that is printed in both formats, by its path without the ending.
  private static let documents = [
    "ba-sanski-most-ccap-2025-2028/action-plan.bs-Latn",
    "ba-sanski-most-ccap-2025-2028/action-plan.bs-Latn+en",
    "ba-sanski-most-ccap-2025-2028/public-summary.en",
    // A heading comes behind a table near the end of a page.
    "ba-livno-ccap-2026-2029/action-plan.hr",
    // A table stands at the very end of a page, and nothing behind it.
    "ba-livno-ccap-2026-2029/public-summary.hr+en",
    "ba-sanski-most-ccap-report-2025/implementation-report.bs-Latn",
    "zajedno-report-2025/donor-report.bs-Latn",
    "zajedno-report-2025/financial-annex.bs-Latn+en",
    "portfelj-unsko-sanski/consolidated-report.bs-Latn",
  ]

  @Test(.enabled(if: isPossible))
  func `both formats have the same pages, headings and totals on paper`() throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run(
      "build", Repository.folder.appending(path: "input").path, "--format", "docx,odt", "--layout",
      "separate,columns")
    #expect(run.status == 0, "\(run.errors)")
    try printAll(in: program.folder)
    for document in Self.documents {
      let papers = try ["docx", "odt"].map { try Paper(program.folder, document, $0) }
      #expect(papers[0].pages == papers[1].pages, "pages of \(document)")
      #expect(papers[0].totals == papers[1].totals, "totals of \(document)")
      #expect(papers[0].totals.count > 1, "\(document) has totals")
      let file = program.folder.appending(path: "output/\(document).docx")
      let outline = try SemanticOutline.read(Array(Data(contentsOf: file)), named: file.path)
      #expect(outline.headings.count > 5, "\(document) has headings")
      for paper in papers {
        #expect(paper.missing(outline.headings) == nil, "a heading of \(document).\(paper.format)")
        #expect(
          paper.stranded(outline.headings) == nil, "a foot of a page of \(document).\(paper.format)"
        )
      }
    }
  }

  /// Prints all documents at once, since the office program takes longest to begin.
  private func printAll(in folder: URL) throws {
    var files: [String] = []
    for document in Self.documents {
      for format in ["docx", "odt"] {
        // Both would become the same .pdf otherwise.
        let name = document.replacing("/", with: "-") + ".\(format).\(format)"
        let copy = folder.appending(path: "paper/\(name)")
        try FileManager.default.createDirectory(
          at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(
          at: folder.appending(path: "output/\(document).\(format)"), to: copy)
        files.append(copy.path)
      }
    }
    let profile = folder.appending(path: "profile").absoluteString
    let printed = try #require(
      try Tool.run(
        "soffice",
        [
          "-env:UserInstallation=\(profile)", "--headless", "--convert-to", "pdf", "--outdir",
          folder.appending(path: "paper").path,
        ] + files))
    #expect(printed.status == 0, "\(printed.output)")
  }
}

/// What stands on the pages of a document.
private struct Paper {
  let format: String
  let pages: Int
  /// The lines with totals, in order, each gap as one space.
  let totals: [String]
  /// The last line of each page above its footer, without gaps.
  private let lastLines: [String]
  /// All letters without gaps, since lines are broken and tabs are set otherwise in each format.
  private let letters: String

  init(_ folder: URL, _ document: String, _ format: String) throws {
    self.format = format
    let name = document.replacing("/", with: "-") + ".\(format).pdf"
    let file = folder.appending(path: "paper/\(name)").path
    let layout = try #require(try Tool.run("pdftotext", ["-layout", file, "-"]))
    #expect(layout.status == 0, "\(layout.output)")
    pages = layout.output.count { $0 == "\u{C}" }
    totals = layout.output.split(separator: "\n").map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { $0.contains("Ukupno") || $0.contains("Total") }
    lastLines = layout.output.split(separator: "\u{C}").map { page in
      let lines = page.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
      return lines.count > 1 ? Self.letters(of: String(lines[lines.count - 2])) : ""
    }
    // In the order in which they are printed, so that a number stays with its heading.
    let flow = try #require(try Tool.run("pdftotext", ["-raw", file, "-"]))
    letters = Self.letters(of: flow.output)
  }

  /// The last of some headings that does not stand in its place; nil when all do.
  ///
  /// They are looked for from the end, so that none is found in the table of contents.
  func missing(_ headings: [String]) -> String? {
    var end = letters.endIndex
    for heading in headings.reversed() {
      let words = Self.letters(of: heading)
      guard
        let place = letters.range(of: words, options: .backwards, range: letters.startIndex..<end)
      else { return heading }
      end = place.lowerBound
    }
    return nil
  }

  /// A heading that stands at the foot of a page, without what it is the heading of; nil for none.
  func stranded(_ headings: [String]) -> String? {
    headings.first { lastLines.contains(Self.letters(of: $0)) }
  }

  private static func letters(of text: String) -> String {
    text.filter { !$0.isWhitespace && $0 != "⏎" }
  }
}
