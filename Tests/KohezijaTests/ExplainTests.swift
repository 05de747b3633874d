import TestSupport
import Testing

@Suite struct ExplainTests {
  @Test func `a rule is explained with its reason, its source and an example`() throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run("explain", "m05", "--messages", "en")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("M05 · error\n"))
    #expect(run.output.contains("Source: "))
    #expect(run.output.contains("M05-too-little.yaml:"), "\(run.output)")
    #expect(run.output.contains("sources cover"), "\(run.output)")
    let line = "- { source: own-cso, status: secured, amount: "
    #expect(run.output.contains("   36 -       \(line)1499.99 }"), "\(run.output)")
    #expect(run.output.contains("      +       \(line)1500 }"), "\(run.output)")
    let examples = run.output.split(separator: "\n").count { $0.hasPrefix("Example: ") }
    let passed = run.output.split(separator: "\n").count { $0.hasPrefix("So M05 finds nothing") }
    #expect(examples == 3 && passed == 3, "\(run.output)")
    let bosnian = try program.run("explain", "Y05", "--messages", "bs")
    #expect(bosnian.output.contains("Izvor: "))
    #expect(bosnian.output.contains("navodnicima"), "\(bosnian.output)")
  }

  @Test(arguments: [
    ("en", "Why: ", "the document has no title"), ("bs", "Zašto: ", "dokument nema naslov"),
    ("hr", "Zašto: ", "dokument nema naslov"), ("sr", "Zašto: ", "dokument nema naslov"),
    ("sr-Cyrl", "Зашто: ", "документ нема наслов"),
  ])
  func `a barrier to reading is explained as a rule is`(
    language: String, why: String, what: String
  ) throws {
    let program = try Program()
    defer { program.remove() }
    for number in 1...11 {
      let name = "W" + (number < 10 ? "0" : "") + "\(number)"
      let run = try program.run("explain", name.lowercased(), "--messages", language)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.hasPrefix(name + " · "), "\(run.output)")
      #expect(run.output.contains(why) && run.output.contains("WCAG "), "\(run.output)")
      #expect(run.output.contains("EN 301 549 10."), "\(run.output)")
      #expect(!run.output.contains("barrier.") && !run.output.contains("{"), "\(run.output)")
      if number == 1 {
        #expect(run.output.contains(what) && run.output.contains("PDF/UA-1 7.1"), "\(run.output)")
      }
    }
    for name in ["Z01", "Z02", "Z03", "Z04", "Z05"] {
      let run = try program.run("explain", name.lowercased(), "--messages", language)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.hasPrefix(name + " · ") && run.output.contains(why), "\(run.output)")
      #expect(!run.output.contains("rendering.") && !run.output.contains("barrier."))
    }
    let unknown = try program.run("explain", "W12", "--messages", language)
    #expect(unknown.status == 64 && unknown.errors.contains("W1"), "\(unknown.errors)")
  }

  @Test(arguments: [
    ("hr", ["--messages", "hr"], "pogreška", "proračuna"),
    ("C.UTF-8", ["--messages", "sr"], "greška", "budžeta"),
    ("C.UTF-8", ["--messages", "sr-Cyrl"], "грешка", "буџета"),
    ("hr_HR.UTF-8", [], "pogreška", "proračuna"), ("sr_RS@latin", [], "greška", "budžeta"),
    ("bs_BA.UTF-8", [], "greška", "budžeta"), ("sh", [], "greška", "budžeta"),
    ("de_DE.UTF-8", [], "error", "budgets"), ("C.UTF-8", ["--messages", "hr"], "pogreška", "kaže"),
  ])
  func `a rule is explained in the reader's language`(
    locale: String, options: [String], severity: String, word: String
  ) throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run(["explain", "M07"] + options, environment: ["LANG": locale])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("M07 · \(severity)\n"), "\(run.output)")
    #expect(run.output.contains(word), "\(run.output)")
  }

  @Test func `an example that tells no person is mended by another name`() throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run("explain", "P01", "--messages", "en")
    #expect(run.output.contains("renamed to plan.yaml"), "\(run.output)")
    #expect(!run.output.contains(/\d{13}/), "\(run.output)")
  }

  @Test func `a rule that does not exist is refused with those that are near`() throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run("explain", "M5", "--messages", "en")
    #expect(run.status == 64)
    #expect(run.errors.contains("M05"), "\(run.errors)")
  }
}
