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
    let options = namesLanguages ? ["--languages"] : []
    let judged = try Tool.run("python3", [tool] + options + files.map(\.path))
    #expect(judged?.status == 0, "\(judged?.output ?? "")")
    if opens { try open(files) }
  }

  /// Has LibreOffice lay out all files in one call; each must become pages.
  ///
  /// Starting it for each file, as the tool does, takes many times as long.
  private static func open(_ files: [URL]) throws {
    guard Tool.find("soffice") != nil, Tool.find("pdfinfo") != nil else { return }
    let folder = FileManager.default.temporaryDirectory.appending(path: "office-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let copies = try files.enumerated().map { place, file in
      let copy = folder.appending(path: "\(place).\(file.pathExtension)")
      try FileManager.default.copyItem(at: file, to: copy)
      return copy
    }
    let profile = "-env:UserInstallation=file://\(folder.path)/profile"
    let run = try Tool.run(
      "soffice",
      [profile, "--headless", "--convert-to", "pdf", "--outdir", folder.path]
        + copies.map(\.path))
    for (place, file) in files.enumerated() {
      let paper = folder.appending(path: "\(place).pdf").path
      let info = try Tool.run("pdfinfo", [paper])?.output ?? ""
      let pages = info.split(separator: "\n").first { $0.hasPrefix("Pages:") }?
        .split(separator: " ").last.flatMap { Int($0) }
      #expect(pages ?? 0 > 0, "\(file.path): \(run?.output.suffix(400) ?? "")")
    }
  }
}
