import Diagnostics
import Foundation
import TestSupport
import Testing
import YAMLSource

struct ReadingWordingTests {
  private func root(_ language: String) throws -> SourceNode {
    let path = "Data/languages/\(language)/messages/reading.yaml"
    let parsed = YAMLParser.parse(SourceText(name: path, bytes: try Repository.bytes(path)))
    #expect(parsed.diagnostics == [])
    return try #require(parsed.value)
  }

  @Test func `both languages have the same messages with the same facts`() throws {
    let english = try root("en").entries
    let bosnian = try root("bs-Latn")
    #expect(english.map(\.key.text) == bosnian.entries.map(\.key.text))
    for (key, value) in english {
      let other = try #require(bosnian[key.text])
      #expect(Self.facts(of: value) == Self.facts(of: other), "\(key.text)")
      #expect((value["help"] == nil) == (other["help"] == nil), "\(key.text)")
    }
  }

  @Test func `every finding of a reader has its words`() throws {
    let english = try root("en")
    let folders = ["Sources/YAMLSource", "Sources/Loading/Reading"]
    var keys: Set<String> = []
    for kind in ["text", "localized", "list", "mapping", "integer", "range", "number", "year"]
      + ["boolean", "month-day", "identifier"]
    {
      keys.insert("Y11-\(kind)")
    }
    for file in try folders.flatMap(Self.swiftFiles) {
      let text = try #require(String(bytes: Repository.bytes(file), encoding: .utf8))
      for match in text.matches(of: /(?:report|reportCode)\(\s*"([A-Z]\d\d)"/) {
        keys.insert(String(match.1))
      }
      for match in text.matches(of: /problems\.report\(\s*"([a-z0-9-]+)"/) {
        keys.insert("Y01-\(match.1)")
      }
    }
    for key in keys.sorted() where key != "Y11" {
      #expect(english[key] != nil, "\(key)")
    }
  }

  private static func swiftFiles(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: Repository.folder.appending(path: folder).path
    ).sorted().map { "\(folder)/\($0)" }
  }

  private static func facts(of message: SourceNode) -> Set<String> {
    let texts =
      message.kind == .mapping ? message.entries.map(\.value.text) : [message.text]
    return Set(
      texts.flatMap { $0.matches(of: /\{([a-z]+)\}/).map { String($0.1) } })
  }
}
