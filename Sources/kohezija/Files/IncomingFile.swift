import Diagnostics
import Exchange
import Translation

/// A file that came back from a translator, told apart by what is in it and not by its name.
enum IncomingFile {
  /// Reads a review table, XLIFF or CSV; `known` are the segments of the definition.
  ///
  /// - Throws: ``FileProblem`` when it can't be read or is too large, ``CommandProblem`` when it is
  ///   none of these or damaged.
  static func read(_ path: String, known: Set<SegmentID>) throws -> ReturnedFile {
    let bytes = try InputFile.read(path)
    let name = FileTree.name(of: path)
    do throws(ExchangeError) {
      if bytes.starts(with: Self.packageMark) {
        return try ReviewTable.read(bytes, name: name)
      }
      if isMarkup(bytes) { return try XLIFF.read(bytes, name: name, known: known) }
      return try CSV.read(bytes, name: name)
    } catch {
      throw problem(error, path)
    }
  }

  /// What every .docx and .odt begins with.
  private static let packageMark: [UInt8] = [0x50, 0x4B]

  /// Whether the first sign, after a byte order mark and white space, opens a tag.
  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let skipped: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x00, 0x20, 0x09, 0x0A, 0x0D]
    return bytes.first { !skipped.contains($0) } == UInt8(ascii: "<")
  }

  /// A memory and a glossary are no translations of a definition, and are told what to do with.
  private static func problem(_ error: ExchangeError, _ path: String) -> CommandProblem {
    let found = error.facts.first { $0.name == "found" }?.content
    if error.reason == "not-xliff", found == .text("tmx") {
      return CommandProblem(.findings, "problem.exchange-memory", ["path": path])
    }
    if error.reason == "not-xliff", found == .text("tbx") || found == .text("martif") {
      return CommandProblem(.findings, "problem.exchange-terms", ["path": path])
    }
    return CommandProblem(error, file: path)
  }
}
