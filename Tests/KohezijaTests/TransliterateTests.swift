import Foundation
import Testing

@Suite struct TransliterateTests {
  @Test func `a text goes to Cyrillic with its questions told, and back`() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("Opština Ključ\nBenjamin i UNDP-a, 5 km\n", to: "text.txt")
    let run = try program.run("transliterate", "text.txt")
    #expect(run.status == 0)
    #expect(run.output == "Општина Кључ\nБењамин и UNDP-а, 5 km\n")
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("text.txt:2:1: question: “Benjamin” became “Бењамин”") ?? false)
    #expect(try program.run("transliterate", "--strict", "text.txt").status == 1)

    try program.write(run.output, to: "cyrillic.txt")
    let back = try program.run("transliterate", "--to", "latn", "cyrillic.txt")
    #expect(back.output == "Opština Ključ\nBenjamin i UNDP-a, 5 km\n")
    #expect(back.errors.isEmpty)
  }

  @Test func `bytes that are no text are refused`() throws {
    let program = try Program()
    defer { program.remove() }
    try Data([0x41, 0xFF]).write(to: program.folder.appending(path: "text.txt"))
    #expect(try program.run("transliterate", "text.txt").status == 2)
    #expect(try program.run("transliterate", "nothing.txt").status == 66)
  }
}
