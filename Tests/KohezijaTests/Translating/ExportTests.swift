import Foundation
import TestSupport
import Testing

/// What translators get to help them.
@Suite struct ExportTests {
  private static func definition(_ id: String, _ texts: [(bs: String, en: String?)]) -> String {
    let members = texts.enumerated().map { index, text in
      let english = text.en.map { ", en: \"\($0)\"" } ?? ""
      return
        "  - { id: m\(index), name: { bs: \"\(text.bs)\"\(english) }, type: cso, since: 2014-05 }"
    }
    return """
      kohezija: 1
      kind: coalition
      id: \(id)
      data_status: illustrative
      languages: { primary: bs-Latn, secondary: en }
      name: { bs: Koalicija \(id), en: Coalition \(id) }
      local_government: ba-sanski-most
      founded: 2014-05
      legal_form: informal
      members:
      \(members.joined(separator: "\n"))

      """
  }

  @Test func `proposals come from neighbours, from memories and from the sister language`() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(
      Self.definition(
        "nova",
        [
          ("Forum mladih za dijalog u općini", nil), ("Klub starih zanata", nil),
          ("Budžet za finansiranje saradnje", nil),
        ]), to: "in/nova.yaml")
    try program.write(
      Self.definition("stara", [("Forum mladih za dijalog u gradu", "Youth forum for dialogue")]),
      to: "in/stara.yaml")
    try program.write("kohezija: 1\nkind: [", to: "in/slomljena.yaml")
    try program.write(
      """
      <tmx version="1.4"><header srclang="bs"/><body><tu>
      <tuv xml:lang="bs"><seg>Klub starih zanata</seg></tuv>
      <tuv xml:lang="hr"><seg>Udruga starih obrta</seg></tuv>
      <tuv xml:lang="en"><seg>Club of old crafts</seg></tuv></tu></body></tmx>
      """, to: "crafts.tmx")
    func export(_ language: String) throws -> (text: String, errors: String) {
      let run = try program.run(
        "translate", "export", "in/nova.yaml", "--language", language, "--memory", "crafts.tmx",
        "--messages", "en", "-o", "out.xlf")
      #expect(run.status == 0, "\(run.errors)")
      let file = program.folder.appending(path: "out.xlf")
      return (try String(contentsOf: file, encoding: .utf8), run.errors)
    }
    let english = try export("en")
    #expect(english.errors.contains("in/slomljena.yaml: has errors"))
    #expect(
      english.text.contains(
        #"<alt-trans match-quality="83" origin="stara.en" extype="fuzzy" xml:space="preserve">"#))
    #expect(english.text.contains("<target>Youth forum for dialogue</target>"))
    #expect(english.text.contains(#"match-quality="100" origin="crafts.tmx" extype="exact""#))
    #expect(english.text.contains("općina → municipality"))
    #expect(!english.text.contains("extype=\"sibling\""))

    let croatian = try export("hr").text
    #expect(croatian.contains("<target>Udruga starih obrta</target>"))
    #expect(croatian.contains("origin=\"nova.bs-Latn\" extype=\"sibling\""))
    #expect(croatian.contains("<target>Proračun za financiranje suradnje</target>"))
    let serbian = try export("sr-Latn").text
    #expect(serbian.contains("<target>Forum mladih za dijalog u opštini</target>"))
    let cyrillic = try export("sr-Cyrl").text
    #expect(cyrillic.contains("<target>Форум младих за дијалог у општини</target>"))
    #expect(cyrillic.contains("општина"))
  }

  @Test func `the language of the sources is told in the script in which they are written`() throws
  {
    let program = try Program()
    defer { program.remove() }
    let plan = try Repository.bytes("input/mrkonjic-grad/plan.yaml")
    try program.write(String(decoding: plan, as: UTF8.self), to: "in/plan.yaml")
    let run = try program.run(
      "translate", "export", "in/plan.yaml", "--language", "hr", "-o", "out.xlf")
    #expect(run.status == 0, "\(run.errors)")
    let file = program.folder.appending(path: "out.xlf")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains("source-language=\"sr-Latn-BA\" target-language=\"hr-BA\""))
    #expect(!text.contains(/\p{Script=Cyrillic}/))
    let back = try program.run("translate", "import", "out.xlf", "--definition", "in/plan.yaml")
    #expect(back.status == 0, "\(back.errors)")
    #expect(program.files(below: "in") == ["plan.yaml"])
    let same = try program.run("translate", "export", "in/plan.yaml", "--language", "sr-Latn")
    #expect(same.status == 64)
  }

  @Test func `a catalogue of another definition is not sent`() throws {
    let desk = try TranslatedCoalition()
    defer { desk.program.remove() }
    try desk.edit(TranslatedCoalition.english) {
      $0.replacing("definition: koalicija-sanski-most", with: "definition: druga")
    }
    let run = try desk.program.run(
      "translate", "export", TranslatedCoalition.definition, "--language", "en", "--messages", "en")
    #expect(run.status == 2 && run.errors.contains("“druga”, not for “koalicija-sanski-most”"))
  }

  @Test func `the glossary is written for tools and for people`() throws {
    let program = try Program()
    defer { program.remove() }
    for format in ["tbx", "tsv", "csv"] {
      let run = try program.run("translate", "glossary", "--format", format, "-o", "g.\(format)")
      #expect(run.status == 0 && run.output == "g.\(format)\n", "\(run.errors)")
    }
    func text(_ name: String) throws -> String {
      try String(contentsOf: program.folder.appending(path: name), encoding: .utf8)
    }
    let concepts = try text("g.tbx").components(separatedBy: "<conceptEntry").count - 1
    let rows = try text("g.tsv").split(separator: "\n")
    #expect(concepts > 100 && rows.count == concepts + 1)
    #expect(rows[0] == "id\tdomain\ten\tbs-Latn\thr\tsr-Latn\tdefinition")
    #expect(rows.allSatisfy { $0.count { $0 == "\t" } == 6 })
    let budget = try #require(rows.first { $0.contains("\tbudžet") })
    #expect(budget.contains("\tproračun"))
    #expect(try text("g.csv").contains(",hr,proračun,preferred,"))
    #expect(try program.run("translate", "glossary", "--format", "xls").status == 64)
  }

  /// A build without optimisation is some ten to thirty times slower.
  @Test func `five thousand texts go out and come back in good time`() throws {
    let program = try Program()
    defer { program.remove() }
    let texts = (0..<5_000).map { index in
      (
        bs: "Udruženje broj \(index) za rad s mladima i saradnju",
        en: "Association number \(index) for youth work and co-operation" as String?
      )
    }
    try program.write(Self.definition("velika", texts), to: "v/velika.yaml")
    func run(_ arguments: String...) throws -> Program.Run {
      let start = ContinuousClock.now
      let run = try program.run(["translate"] + arguments + ["--messages", "en"])
      #expect(run.status == 0, "\(run.errors)")
      #expect(ContinuousClock.now - start < .seconds(60), "\(arguments)")
      return run
    }
    _ = try run("extract", "v/velika.yaml", "--language", "en")
    _ = try run("export", "v/velika.yaml", "--language", "en", "-o", "v.xlf")
    let file = program.folder.appending(path: "v.xlf")
    let sent = try String(contentsOf: file, encoding: .utf8)
    try Data(sent.replacing("youth work", with: "work with youth").utf8).write(to: file)
    let sums = try run("import", "v.xlf", "--definition", "v/velika.yaml").sums()
    #expect(sums.parts == [1, 5_000, 0, 0])
  }
}
