import Exchange
import Foundation
import Languages
import TestSupport
import Testing
import Translation

@Suite struct ExchangeGoldenTests {
  private static let bundle = SampleBundle.bundle

  @Test func `each format of a small bundle is as reviewed`() throws {
    try expect(XLIFF12.text(of: Self.bundle), "plan.v12.xlf")
    try expect(XLIFF12.text(of: Self.bundle, profile: .omegat3), "plan.omegat3.xlf")
    try expect(XLIFF2.text(of: Self.bundle), "plan.v21.xlf")
    try expect(XLIFF2.text(of: Self.bundle, profile: .poedit), "plan.v20.xlf")
    try expect(TMX.text(of: Self.bundle, .finished), "finished.tmx")
    try expect(TMX.text(of: Self.bundle, .proposals), "proposals.tmx")
    try expect(TMX.text(of: Self.bundle, .proposals, profile: .omegat3), "proposals.omegat3.tmx")
    try expect(CSV.text(of: Self.bundle), "plan.csv")
  }

  @Test(arguments: TBX.Dialect.allCases)
  func `a small glossary is as reviewed`(dialect: TBX.Dialect) throws {
    try expect(TBX.text(of: SampleGlossary.entries, dialect: dialect), "\(dialect.rawValue).tbx")
    try expect(CSV.text(of: SampleGlossary.entries), "glossary.csv")
  }

  @Test(.enabled(if: Conformance.isThere, "the tool that holds the schemas is not there"))
  func `what is written is valid by the schemas of XLIFF`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "kohezija-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = RandomBundle(seed: 7)
    var files: [URL] = []
    for (name, bundle) in [("sample", Self.bundle), ("random", random.bundle(units: 200))] {
      let texts = [
        "v12": try XLIFF12.text(of: bundle), "v21": try XLIFF2.text(of: bundle),
        "omegat": try XLIFF12.text(of: bundle, profile: .omegat3),
        "poedit": try XLIFF2.text(of: bundle, profile: .poedit),
      ]
      for (kind, bytes) in texts {
        let file = folder.appending(path: "\(name).\(kind).xlf")
        try Data(bytes).write(to: file)
        files.append(file)
      }
    }
    try Conformance.judge(files)
  }

  /// A Python that has what the judge needs; the test is left out where there is none.
  private static let schematron: (python: String, schemas: String)? = {
    let python = ProcessInfo.processInfo.environment["KOHEZIJA_PYTHON"] ?? "python3"
    guard let schemas = Repository.shared?.appending(path: "schemas/xliff-2.1").path,
      let tried = try? Tool.run(python, [judge, schemas]), tried.status == 0
    else { return nil }
    return (python, schemas)
  }()

  private static let judge = Repository.folder
    .appending(path: "Tests/Fixtures/exchange/schematron.py").path

  @Test(.enabled(if: schematron != nil, "no schemas, or a Python without lxml and saxonche 12"))
  func `XLIFF 2 keeps the rules that OASIS wrote as Schematron`() throws {
    let (python, schemas) = try #require(Self.schematron)
    var random = RandomBundle(seed: 11)
    let file = FileManager.default.temporaryDirectory
      .appending(path: "kohezija-\(UUID().uuidString).xlf")
    defer { try? FileManager.default.removeItem(at: file) }
    for bundle in [Self.bundle, random.bundle(units: 100)] {
      let text = String(decoding: try XLIFF2.text(of: bundle), as: UTF8.self)
      try Data(text.utf8).write(to: file)
      let judged = try Tool.run(python, [Self.judge, schemas, file.path])
      #expect(judged?.status == 0, "\(judged?.output.prefix(800) ?? "")")
      // The judge can fail: it sees a reference to nothing.
      try Data(text.replacing("dataRef=\"d1\"", with: "dataRef=\"x\"").utf8).write(to: file)
      #expect(try Tool.run(python, [Self.judge, schemas, file.path])?.status == 1)
    }
  }

  @Test(
    .enabled(if: Repository.shared != nil && Tool.find("xmllint") != nil, "no DTD or no xmllint"),
    arguments: [ExchangeProfile.standard, .omegat3])
  func `what is written is valid by the DTD of TMX`(profile: ExchangeProfile) throws {
    let shared = try #require(Repository.shared)
    var random = RandomBundle(seed: 8)
    let bundle = random.bundle(units: 200)
    for selection in TMX.Selection.allCases {
      let file = FileManager.default.temporaryDirectory
        .appending(path: "kohezija-\(UUID().uuidString).tmx")
      defer { try? FileManager.default.removeItem(at: file) }
      try Data(TMX.text(of: bundle, selection, profile: profile)).write(to: file)
      let dtd = shared.appending(path: "schemas/tmx/tmx14.dtd").path
      let judged = try Tool.run("xmllint", ["--noout", "--nonet", "--dtdvalid", dtd, file.path])
      #expect(judged?.status == 0, "\(judged?.output.prefix(400) ?? "")")
    }
  }

  private func expect(_ bytes: [UInt8], _ name: String) throws {
    try Golden.expect(String(decoding: bytes, as: UTF8.self), "Exchange/\(name)")
  }
}
