import Exchange
import Foundation
import Languages
import TestSupport
import Testing
import Translation

/// The round trip through OmegaT itself.
@Suite struct OmegaTTests {
  private static let isThere = Tool.find("omegat") != nil

  private static func unit(
    _ id: SegmentID, _ source: String, _ target: String?, _ state: SegmentState
  ) -> TranslationUnit {
    TranslationUnit(id: id, path: "a/\(id)", source: source, target: target, state: state)
  }

  private static let open: [(id: SegmentID, source: String, target: String)] = [
    ("A1.plain", "Dijalog s mladima", "Dialogue with young people"),
    ("A1.escaped", "Troškovi < 5 % & više", "Costs < 5% & more"),
    ("A1.code", "Obuka u {{place.loc}} za {{group}} danas", "Today for {{group}} in {{place.loc}}"),
    ("A1.link", "Vidi www.osce.org/bih ili piši", "See www.osce.org/bih or write"),
    ("A1.end", "Obuka u {{place.loc}}", "Training in {{place.loc}}"),
    ("A1.mixed", "{a} i `b` i info@primjer.ba i {a}.", "{a} and `b` and info@primjer.ba and {a}."),
    ("A1.lines", "Prva.\nDruga  dva", "First.\nSecond  two"),
    ("A1.front", "Cijena {a} puta", "{a} times the price"),
    ("A1.moved", "Obuka u mjestu {a}", "{a} training"),
  ]

  @Test(.enabled(if: isThere, "OmegaT is not installed"))
  func `what OmegaT translates from our memory comes back, and the rest is as it was`() throws {
    let rest = [
      Self.unit("A2.open", "Nije prevedeno: {a} i {b}", nil, .untranslated),
      Self.unit("A2.draft", "Nacrt prijevoda", "Draft of a translation", .draft),
      Self.unit("A2.stale", "Stari prijevod", "Old translation", .stale),
      Self.unit("A2.done", "Gotov prijevod", "Finished translation", .translated),
      Self.unit("A2.final", "Završen {a} prijevod", "Final {a} translation", .final),
    ]
    let bundle = Self.bundle(
      Self.open.map { Self.unit($0.id, $0.source, nil, .untranslated) } + rest)
    let memory = Self.bundle(Self.open.map { Self.unit($0.id, $0.source, $0.target, .translated) })
    let file = try translate(bundle, memory: memory)
    #expect(file.exportID == bundle.exportID)
    #expect(file.targetLanguage == .english)
    let units = Dictionary(
      uniqueKeysWithValues: file.units.compactMap { unit in
        unit.id.map { ($0, unit) }
      })
    for item in Self.open where item.id != "A1.moved" {
      #expect(units[item.id]?.target == item.target)
      #expect(units[item.id]?.state == .translated)
      #expect(units[item.id]?.codeFaults.isEmpty == true)
    }
    // A code that moves to the other end of its sentence cannot be told to OmegaT.
    #expect(units["A1.moved"]?.target == nil)
    for unit in rest {
      let returned = try #require(units[unit.id])
      expectSame(returned, unit, isCopied: unit.state < .translated)
    }
  }

  private static func bundle(_ units: [TranslationUnit]) -> TranslationBundle {
    TranslationBundle(
      definition: "plan", sourceLanguage: .bosnian, targetLanguage: .english,
      exportID: "0123456789abcdef", units: units)
  }

  /// Makes a project of OmegaT, has it translate, and reads what it wrote.
  private func translate(
    _ bundle: TranslationBundle, memory: TranslationBundle
  ) throws -> ReturnedFile {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "kohezija-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["source", "target", "tm/auto", "glossary", "dictionary", "omegat", "config"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    let folders = ["source", "target", "tm", "glossary", "dictionary"]
      .map { "<\($0)_dir>__DEFAULT__</\($0)_dir>" }.joined()
    let project = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <omegat><project version="1.0">\(folders)<source_lang>bs-Latn-BA</source_lang>\
      <target_lang>en-GB</target_lang><sentence_seg>false</sentence_seg>\
      <support_default_translations>true</support_default_translations>\
      <remove_tags>false</remove_tags></project></omegat>
      """
    try Data(project.utf8).write(to: folder.appending(path: "omegat.project"))
    try Data(XLIFF12.text(of: bundle, profile: .omegat3))
      .write(to: folder.appending(path: "source/plan.xlf"))
    try Data(TMX.text(of: memory, .finished, profile: .omegat3))
      .write(to: folder.appending(path: "tm/auto/memory.tmx"))
    let config = folder.appending(path: "config").path
    let run = try Tool.run(
      "omegat", ["--mode=console-translate", "--config-dir=\(config)", "--quiet", folder.path])
    #expect(run?.status == 0, "\(run?.output.suffix(400) ?? "")")
    let bytes = Array(try Data(contentsOf: folder.appending(path: "target/plan.xlf")))
    return try XLIFF.read(bytes, name: "plan.xlf")
  }
}
