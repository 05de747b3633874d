package import Foundation

/// Where the tests find what they read.
package enum Repository {
  /// The folder of the whole project.
  package static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of a file, by its path in the project.
  package static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: path)))
  }

  /// The catalogues beside a definition, by their paths in the project.
  package static func catalogues(beside path: String) throws -> [(path: String, bytes: [UInt8])] {
    let parts = path.split(separator: "/").map(String.init)
    let place = (parts.dropLast() + ["translations"]).joined(separator: "/")
    let start = (parts.last ?? "").replacing(".yaml", with: ".")
    let found = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: place).path)
    return try (found ?? []).sorted().filter { $0.hasPrefix(start) }.map { name in
      ("\(place)/\(name)", try bytes("\(place)/\(name)"))
    }
  }

  /// The folder of shared references beside the project; nil where there is none.
  package static let shared: URL? = {
    let folder = Self.folder.deletingLastPathComponent().appending(path: "shared")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()
}
