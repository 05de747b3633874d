import Templates
import Testing

@Suite struct TagLexerTests {
  private let lexer = TagLexer(names: ["document", "document.title", "document.mark"])

  @Test(arguments: [
    ("{{document.title}}", Templates.Tag.value("document.title")),
    ("{{ document.title }}", .value("document.title")),
    ("{{\u{A0}Document.Title\u{2009}}}", .value("document.title")),
    ("{{ document\u{200B}. title }}", .value("document.title")),
    ("{{* document }}", .block("document")),
    ("{{ *DOCUMENT}}", .block("document")),
    ("{{ other\u{2013}name }}", .value("other-name")),
    ("{{ sjednica.naslov\u{A0}}}", .value("sjednica.naslov")),
  ])
  func `a tag is read however it was typed`(typed: String, tag: Templates.Tag) {
    let found = lexer.tags(in: typed)
    #expect(found.map(\.content) == [.tag(tag)])
    #expect(found.first?.typed == typed)
  }

  @Test func `ranges count bytes of the whole text`() {
    let text = "Općina {{ document.title }} – {{document.mark}}."
    let found = lexer.tags(in: text)
    let bytes = Array(text.utf8)
    #expect(found.count == 2)
    #expect(found.allSatisfy { String(decoding: bytes[$0.range], as: UTF8.self) == $0.typed })
  }

  @Test(arguments: [
    "{{ document.title", "{{}}", "{{ * }}", "{{ two words }}", "{{ a..b }}", "{{#actions}}",
    "{{ document.title }", "{{ plan.cost | money }}",
  ])
  func `what can't be a tag is reported as typed`(typed: String) {
    let found = lexer.tags(in: typed)
    #expect(found.map(\.content) == [.malformed])
    #expect(found.first?.typed == typed)
  }

  @Test func `a tag that never ends does not swallow the next`() {
    let found = lexer.tags(in: "{{ document. {{ document.title }}")
    #expect(found.map(\.content) == [.malformed, .tag(.value("document.title"))])
  }

  @Test func `four braces stand for two`() {
    let found = lexer.tags(in: "{{{{ is no tag")
    #expect(found.count == 1)
    #expect(found.first?.content == .literalBraces)
    #expect(found.first?.range == 0..<4)
  }

  @Test func `letter case counts where it tells two names apart`() {
    let lexer = TagLexer(names: ["Plan", "plan"])
    #expect(lexer.tags(in: "{{ plan }}").map(\.content) == [.tag(.value("plan"))])
    #expect(lexer.tags(in: "{{ PLAN }}").map(\.content) == [.tag(.value("PLAN"))])
  }
}
