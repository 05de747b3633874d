import Glibc
import Loading

/// The files of this machine, as far as definitions may lead to them.
///
/// Links of the file system are followed before it is asked where something lies, so that none
/// leads out of the folders.
struct DefinitionFolders: DefinitionFiles {
  private let roots: [String]
  private let base: String

  /// What lies below these folders; paths that are not absolute start at `base`.
  init(roots: [String], base: String = "") {
    self.roots = roots.compactMap { Self.real(base + $0) }
    self.base = base
  }

  func identity(of path: String) -> String? {
    var status = stat()
    guard stat(base + path, &status) == 0 else { return nil }
    return "\(status.st_dev):\(status.st_ino)"
  }

  func find(_ path: String) -> FoundFile {
    guard let real = Self.real(base + path) else { return .missing }
    guard roots.contains(where: { real == $0 || real.hasPrefix($0 == "/" ? $0 : $0 + "/") })
    else { return .outside }
    var status = stat()
    guard stat(real, &status) == 0 else { return .missing }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      return status.st_mode & S_IFMT == S_IFREG ? .file : .missing
    }
    let found = try? FileTree.files(below: base + path, endings: FileTree.definitionEndings)
    return .folder((found ?? []).map { String($0.dropFirst(base.count)) })
  }

  func bytes(of path: String) -> [UInt8]? {
    try? InputFile.read(base + path)
  }

  /// The path of what lies at another, all links followed; nil when there is nothing.
  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path.isEmpty ? "." : path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
