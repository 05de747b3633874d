import Foundation
import TestSupport
import Testing

@Suite struct SchemaTests {
  @Test func `a schema is printed, with help in both languages or in one`() throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run("schema", "plan")
    #expect(run.status == 0, "\(run.errors)")
    let schema = try JSON(parsing: run.output)
    #expect(schema["$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
    #expect(run.output.contains("Where the money comes from."), "English")
    #expect(run.output.contains("Odakle dolazi novac."), "Bosnian")
    let bosnian = try program.run("schema", "plan", "--language", "bs")
    #expect(bosnian.output.contains("Odakle dolazi novac."))
    #expect(!bosnian.output.contains("Where the money comes from."))
  }

  @Test func `a kind that does not exist is refused with those that do`() throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run("schema", "budget")
    #expect(run.status == 64)
    #expect(run.errors.contains("plan, project, report"), "\(run.errors)")
  }
}
