import Foundation
import TestSupport
import Testing

@Suite struct IncidentsTests {
  private let program: Program
  private let log = """
    Datum;Klasa;Vrsta;Predrasuda;Ime;JMBG
    27.03.2024.;incident;grafiti;etnička pripadnost;Tajna Osoba;0101899110006
    28.03.2024.;incident;graffiti;ethnicity;Tajna Osoba;0101899110006

    """

  init() throws {
    program = try Program()
  }

  @Test func `a log becomes counts, and persons stay out`() throws {
    defer { program.remove() }
    try program.write(log, to: "log.csv")
    let run = try program.run("incidents", "import", "log.csv", "--into", "out/incidents.yaml")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("2 columns dropped: “Ime”, “JMBG”"), "\(run.errors)")
    #expect(run.errors.contains("2 rows read: 2 counted, 0 not read."), "\(run.errors)")
    #expect(program.files(below: "out") == ["incidents.yaml"])
    let text = try String(
      contentsOf: program.folder.appending(path: "out/incidents.yaml"), encoding: .utf8)
    #expect(
      text.contains("{ year: 2024, class: incident, type: graffiti, bias: ethnicity, count: 2 }"))
    #expect(!(text + run.errors).contains(/Tajna|899/))
    #expect(try program.run("incidents", "import", "log.csv").output == text)
  }

  @Test func `rows that are not counted are told, and no cell of them`() throws {
    defer { program.remove() }
    try program.write(
      log + "x;incident;grafiti;;Tajna;\n2024;incident;Tajna 0101899110006;;;\n", to: "log.csv")
    let run = try program.run("incidents", "import", "log.csv", "--messages", "bs")
    #expect(run.status == 1)
    #expect(run.errors.contains("log.csv:4: ") && run.errors.contains("log.csv:5: "))
    #expect(run.errors.contains("Pročitana 4 reda: 2 prebrojana, 2 nisu prebrojana."))
    #expect(!(run.output + run.errors).contains(/Tajna|899/), "\(run.errors)")
  }

  @Test func `a file that is there is left alone unless it may be replaced`() throws {
    defer { program.remove() }
    try program.write(log, to: "log.csv")
    let plan = try program.write("kind: plan\n", to: "plan.yaml")
    let run = try program.run("incidents", "import", "log.csv", "-o", "plan.yaml")
    #expect(run.status == 73)
    #expect(try String(contentsOf: plan, encoding: .utf8) == "kind: plan\n")
    let other = try program.run("incidents", "import", "log.csv", "-o", "plan.yaml", "--replace")
    #expect(other.status == 0, "\(other.errors)")
    #expect(try String(contentsOf: plan, encoding: .utf8).contains("incident_baseline:"))
  }

  @Test(
    arguments: [
      ("", 2), ("a;b\n1;2\n", 2), ("Datum;Klasa;Vrsta\nx;y;z\n", 2), ("PK\u{0}", 2),
    ] as [(String, Int32)])
  func `a log without a count writes nothing`(text: String, status: Int32) throws {
    defer { program.remove() }
    try program.write(text, to: "log.csv")
    let run = try program.run("incidents", "import", "log.csv", "-o", "out.yaml")
    #expect(run.status == status && !run.errors.isEmpty, "\(run.errors)")
    #expect(program.files(below: ".") == ["log.csv"])
    #expect(try program.run("incidents", "import", "nowhere.csv").status == 66)
  }

  @Test func `a log that is too large is refused unread`() throws {
    defer { program.remove() }
    let file = try program.write(log, to: "log.csv")
    try FileHandle(forWritingTo: file).truncate(atOffset: 32 * 1024 * 1024 + 1)
    let run = try program.run("incidents", "import", "log.csv")
    #expect(run.status == 2 && run.errors.contains("32 MiB"), "\(run.errors)")
  }
}
