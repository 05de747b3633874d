package import Foundation
import Testing

/// Another program of the system, where it is installed.
package enum Tool {
  /// What a tool printed and how it ended; nil when it is not installed.
  package static func run(
    _ name: String, _ arguments: [String]
  ) throws -> (status: Int32, output: String)? {
    guard let path = find(name) else { return nil }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// Where a program lies; nil when it is not installed.
  package static func find(_ name: String) -> String? {
    if name.hasPrefix("/") {
      return FileManager.default.isExecutableFile(atPath: name) ? name : nil
    }
    return ["/usr/bin/", "/usr/local/bin/", "/bin/"].map { $0 + name }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

/// The tool beside the project that holds documents against the schemas of their formats.
package enum Conformance {
  private static let tool = Repository.shared?.appending(path: "tools/conformance").path

  /// Whether the tool is there.
  package static let isThere = tool.map(FileManager.default.fileExists) ?? false

  /// Holds files against the schemas; nothing is said where the tool is missing.
  ///
  /// - Parameters:
  ///   - opens: Whether LibreOffice must open them too, where it is installed.
  ///   - namesLanguages: Whether every run of text must say its language.
  package static func judge(
    _ files: [URL], opens: Bool = false, namesLanguages: Bool = false
  ) throws {
    guard isThere, let tool else { return }
    let hasOffice = Tool.find("soffice") != nil && Tool.find("pdfinfo") != nil
    let options =
      (opens && hasOffice ? ["--office"] : []) + (namesLanguages ? ["--languages"] : [])
    let judged = try Tool.run("python3", [tool] + options + files.map(\.path))
    #expect(judged?.status == 0, "\(judged?.output ?? "")")
  }
}
