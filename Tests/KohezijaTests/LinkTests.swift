import Foundation
import TestSupport
import Testing

@Suite struct LinkTests {
  private let program: Program

  init() throws {
    program = try Program()
    try FileManager.default.copyItem(
      at: Repository.folder.appending(path: "input"), to: program.folder.appending(path: "input"))
  }

  @Test func `the shipped portfolio is judged with its members, each once`() throws {
    defer { program.remove() }
    let all = try program.run("check", "input", "--json")
    #expect(all.status == 0, "\(all.errors)")
    let alone = try program.run("check", "input/portfolio.yaml", "--json")
    #expect(alone.status == 0, "\(alone.errors)")
    #expect(alone.output.contains(#""file":"input/sanski-most/plan.yaml""#))
    let twice = try program.run(
      "check", "input", "./input/portfolio.yaml", "input/sanski-most/../sanski-most", "--json")
    #expect(twice.output == all.output)
  }

  @Test func `a link of the file system leads nowhere outside of the folder`() throws {
    defer { program.remove() }
    let coalition = program.folder.appending(path: "input/sanski-most/coalition.yaml")
    let elsewhere = program.folder.appending(path: "elsewhere")
    try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: true)
    try FileManager.default.moveItem(at: coalition, to: elsewhere.appending(path: "k.yaml"))
    try FileManager.default.createSymbolicLink(
      at: coalition, withDestinationURL: elsewhere.appending(path: "k.yaml"))
    let run = try program.run("check", "input/sanski-most")
    #expect(run.status == 2)
    #expect(run.errors.contains(/plan\.yaml:\d+:\d+: error\[Y09\]/), "\(run.errors)")
    #expect(run.errors.contains("lies outside"), "\(run.errors)")
    #expect(!run.errors.contains("k.yaml:"), "what lies outside is not read")
    let folder = program.folder.appending(path: "input/sanski-most/out")
    try FileManager.default.createSymbolicLink(at: folder, withDestinationURL: elsewhere)
    try program.write(
      try text("input/sanski-most/plan.yaml").replacing("coalition.yaml", with: "out/k.yaml"),
      to: "input/sanski-most/plan.yaml")
    let through = try program.run("check", "input/sanski-most/plan.yaml")
    #expect(through.errors.contains("lies outside"), "\(through.errors)")
  }

  @Test func `a link inside of the folder is followed to the one file that it is`() throws {
    defer { program.remove() }
    let other = program.folder.appending(path: "input/sanski-most/other.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: other.path, withDestinationPath: "coalition.yaml")
    try program.write(
      try text("input/sanski-most/plan.yaml").replacing("coalition.yaml", with: "other.yaml"),
      to: "input/sanski-most/plan.yaml")
    let run = try program.run("check", "input")
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `documents are made of what was named, and of nothing that rests on errors`() throws {
    defer { program.remove() }
    #expect(try program.run("build", "input/portfolio.yaml").status == 0)
    let names = program.files(below: "output")
    #expect(names.count == 12 && names.allSatisfy { $0.hasPrefix("portfelj-unsko-sanski/") })
    try program.write("kohezija: 1\nkind: coalition\n", to: "input/sanski-most/coalition.yaml")
    let run = try program.run("build", "input")
    #expect(run.status == 2)
    let plan = "ba-sanski-most-ccap-2025-2028"
    #expect(program.files(below: "output").allSatisfy { !$0.hasPrefix(plan) })
    #expect(program.files(below: "output/spsc").count == 18)
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: program.folder.appending(path: path), encoding: .utf8)
  }
}
