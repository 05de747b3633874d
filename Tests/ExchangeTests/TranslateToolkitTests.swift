import Exchange
import Foundation
import Languages
import TestSupport
import Testing
import Translation

/// The round trip through the Translate Toolkit, on which Weblate, Pootle and Virtaal stand.
@Suite struct TranslateToolkitTests {
  private static let isThere =
    (try? Tool.run("python3", ["-c", "import translate.storage.xliff"]))?.status == 0

  private static let edits = """
    import sys
    from translate.storage import xliff
    store = xliff.xlifffile.parsefile(sys.argv[1])
    for unit in store.units:
        if unit.getid().endswith("A1.description"):
            unit.target = "See www.osce.org/bih or write.\\nThe path stays."
        if unit.getid().endswith("A2.title"):
            unit.target = "Talks <with> youth"
            unit.addnote("Is that right?", origin="translator")
    store.savefile(sys.argv[1])
    """

  @Test(.enabled(if: isThere, "the Translate Toolkit is not installed"))
  func `what the toolkit saves is read: its targets, its notes, its states`() throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "kohezija-\(UUID().uuidString).xlf")
    defer { try? FileManager.default.removeItem(at: file) }
    let bundle = SampleBundle.bundle
    try Data(XLIFF12.text(of: bundle)).write(to: file)
    let run = try Tool.run("python3", ["-c", Self.edits, file.path])
    #expect(run?.status == 0, "\(run?.output ?? "")")
    let returned = try XLIFF.read(Array(Data(contentsOf: file)), name: "a.xlf")
    #expect(returned.exportID == bundle.exportID)
    #expect(returned.units.count == bundle.units.count)
    for (unit, sent) in zip(returned.units, bundle.units) {
      switch sent.id {
      case "A1.description":
        #expect(unit.target == "See www.osce.org/bih or write.\nThe path stays.")
        #expect(unit.state == .translated)
        #expect(
          unit.codeFaults == [
            .missing(InlineCode(.mail, "info@primjer.ba")),
            .missing(InlineCode(.literal, "`plan.yaml`")),
          ])
      case "A2.title":
        #expect(unit.target == "Talks <with> youth")
        // It approves whatever is typed; that makes nobody a reviewer.
        #expect(unit.state == .translated)
        #expect(
          unit.notes == [
            Catalogue.Note("Is that right?", author: "translator", isOpenQuestion: true)
          ])
      default: expectSame(unit, sent)
      }
    }
  }
}
