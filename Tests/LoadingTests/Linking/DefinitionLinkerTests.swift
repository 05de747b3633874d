import Diagnostics
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

struct DefinitionLinkerTests {
  @Test func `a plan and its coalition are each given the other`() throws {
    let files = FakeFiles(texts: [
      "in/a/plan.yaml": FakeFiles.plan("p", profile: "../b/k.yaml"),
      "in/b/k.yaml": FakeFiles.coalition("koalicija"),
    ])
    let found = files.link("in/a/plan.yaml")
    #expect(found.map(\.source.name) == ["in/a/plan.yaml", "in/b/k.yaml"])
    #expect(found.map(\.isNamed) == [true, false])
    #expect(found.flatMap(\.told) == [])
    #expect(found[0].linked?.coalitions["k"]?.id == "koalicija")
    #expect(found[1].linked?.plan?.id == "p")
  }

  @Test func `a file is read and judged once, by whatever names it comes`() {
    let files = FakeFiles(
      texts: [
        "in/all.yaml": FakeFiles.portfolio("all", "k.yaml", "again.yaml", "p.yaml"),
        "in/k.yaml": FakeFiles.coalition("koalicija"),
        "in/p.yaml": FakeFiles.plan("p", profile: "./x/../again.yaml"),
      ], names: ["in/again.yaml": "in/k.yaml", "./in/k.yaml": "in/k.yaml"])
    let found = files.link("in/all.yaml", "in/k.yaml", "in/again.yaml", "./in/k.yaml")
    #expect(found.map(\.source.name) == ["in/all.yaml", "in/k.yaml", "in/p.yaml"])
    #expect(found.map(\.told) == [["7:25 Y06-member"], [], []])
    #expect(found[0].linked?.members.map(\.id) == ["koalicija", "p"])
  }

  @Test func `a folder stands for what lies in it, the portfolio itself left out`() {
    let files = FakeFiles(texts: [
      "in/all.yaml": FakeFiles.portfolio("all", "."),
      "in/north/k.yaml": FakeFiles.coalition("k"),
      "in/north/sub.yaml": FakeFiles.portfolio("sub", "k.yaml", "../south/l.yaml"),
      "in/south/l.yaml": FakeFiles.coalition("l"),
      "in/south/m.yaml": FakeFiles.coalition("m"),
    ])
    let found = files.link("in/all.yaml")
    #expect(found.flatMap(\.told) == [])
    #expect(found[0].linked?.members.map(\.id) == ["k", "l", "m"])
    #expect(
      FakeFiles(texts: ["in/all.yaml": FakeFiles.portfolio("all", ".")])
        .link("in/all.yaml")[0].told == ["7:15 Y09-empty"])
  }

  @Test func `whatever leads back is told with the whole way`() throws {
    let files = FakeFiles(texts: [
      "in/p.yaml": FakeFiles.plan("p", profile: "k.yaml"),
      "in/k.yaml": FakeFiles.coalition("k", plan: "p.yaml"),
      "in/self.yaml": FakeFiles.portfolio("self", "self.yaml"),
    ])
    let found = files.link("in/p.yaml", "in/self.yaml")
    #expect(found.map(\.told) == [["14:71 Y09-broken"], ["7:15 Y09-cycle"], ["9:7 Y09-cycle"]])
    let chain = try #require(found[2].diagnostics.first { $0.rule == "Y09" })
    #expect(chain.facts.contains(Fact("chain", "in/p.yaml → in/k.yaml → in/p.yaml")))
    #expect(found.compactMap(\.definition) == [])
  }

  @Test(arguments: [
    ("../k.yaml", "outside"), ("x/../../k.yaml", "outside"), ("../in2/k.yaml", "outside"),
    ("link.yaml", "outside"), ("/in/k.yaml", "path"), ("~/k.yaml", "path"), ("", "path"),
    (#"x\\k.yaml"#, "path"), ("none.yaml", "missing"),
    ("closed.yaml", "unreadable"), ("wrong.yaml", "broken"),
    (String(repeating: "a", count: 5_000), "path"),
  ])
  func `what may not be followed, or is not there, is told at its place`(
    link: String, variant: String
  ) {
    let files = FakeFiles(
      texts: [
        "in/all.yaml": FakeFiles.portfolio("all", link), "k.yaml": FakeFiles.coalition("k"),
        "in2/k.yaml": FakeFiles.coalition("k"), "in/wrong.yaml": "kohezija: 1",
        "in/closed.yaml": FakeFiles.coalition("c"), "in/link.yaml": FakeFiles.coalition("s"),
      ], outside: ["in/link.yaml"], unreadable: ["in/closed.yaml"])
    let found = files.link("in/all.yaml")
    #expect(found[0].told == ["7:15 Y09-\(variant)"])
    #expect(found[0].definition == nil)
  }

  @Test(arguments: [
    ("in", "in/a/p.yaml", true), (".", "a/p.yaml", true), ("..", "../a/p.yaml", true),
    ("/in", "/in/a/p.yaml", true), ("./in/", "in/./a/p.yaml", true), ("..", "../p.yaml", false),
    ("in/a", "in/a/p.yaml", false), ("/", "/p.yaml", false),
  ])
  func `links stay below the folder that was named, however it was written`(
    root: String, file: String, isInside: Bool
  ) {
    let target = file.contains("/a/") || file.hasPrefix("a/") ? "../k.yaml" : "../../k.yaml"
    let texts = [file: FakeFiles.portfolio("all", target)]
      .merging(
        ["in/k.yaml", "k.yaml", "../k.yaml", "/in/k.yaml", "/k.yaml"].map {
          ($0, FakeFiles.coalition("k"))
        }
      ) { first, _ in first }
    let told = FakeFiles(texts: texts).link(file, roots: [root])[0].told
    // Above the root of all there is nothing, so `..` stays there.
    #expect(told == (isInside || root == "/" ? [] : ["7:15 Y09-outside"]))
  }

  @Test func `a chain has at most so many links, from whichever end it is read`() {
    func chain(_ length: Int) -> FakeFiles {
      var texts = ["in/0.yaml": FakeFiles.coalition("k")]
      for place in 1...length {
        texts["in/\(place).yaml"] = FakeFiles.portfolio("p\(place)", "\(place - 1).yaml")
      }
      return FakeFiles(texts: texts)
    }
    let longest = DefinitionLinker.deepest
    #expect(chain(longest).link("in/\(longest).yaml").flatMap(\.told) == [])
    let over = longest + 1
    #expect(chain(over).link("in/\(over).yaml")[0].told == ["7:15 Y09-deep"])
    let found = chain(over).link("in/3.yaml", "in/\(over).yaml")
    #expect(found.filter { !$0.told.isEmpty }.map(\.source.name) == ["in/\(over).yaml"])
  }

  @Test func `at most so many files are read because others name them`() {
    func folder(_ count: Int) -> FakeFiles {
      var texts = ["in/all.yaml": FakeFiles.portfolio("all", "many")]
      for place in 1...count { texts["in/many/\(place).yaml"] = FakeFiles.coalition("k\(place)") }
      return FakeFiles(texts: texts)
    }
    let most = DefinitionLinker.mostFiles
    let full = folder(most).link("in/all.yaml")
    #expect(full.flatMap(\.told) == [])
    #expect(full[0].linked?.members.count == most)
    let over = folder(most + 1).link("in/all.yaml")
    #expect(over[0].told == ["7:15 Y09-many"])
    #expect(over.count == most + 1)
  }

  @Test func `definitions of one id in two files are refused, linked or not`() {
    let files = FakeFiles(texts: [
      "in/all.yaml": FakeFiles.portfolio("all", "k.yaml", "l.yaml"),
      "in/k.yaml": FakeFiles.coalition("same"), "in/l.yaml": FakeFiles.coalition("same"),
    ])
    let found = files.link("in/all.yaml")
    #expect(found.map(\.told) == [["7:25 Y09-broken"], [], ["3:5 Y06-file"]])
  }

  @Test func `an error in a linked file is told there, and no document rests on it`() {
    let files = FakeFiles(texts: [
      "in/p.yaml": FakeFiles.plan("p", profile: "k.yaml"),
      "in/k.yaml": FakeFiles.coalition("k").replacing("type: cso", with: "type: [cso]"),
    ])
    let found = files.link("in/p.yaml")
    #expect(found[0].told == ["14:71 Y09-broken"])
    #expect(found[1].told == ["8:33 Y11-text"])
    #expect(found[0].linked == nil)
  }
}
