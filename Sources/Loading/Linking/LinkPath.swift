/// The paths by which definitions name others.
enum LinkPath {
  /// Why a path is not followed, as a variant of Y09.
  enum Problem: String, Error {
    /// It is no path from the folder of the file that names it.
    case path
    /// It leads out of the folders that may be read.
    case outside
  }

  /// No path is longer, in bytes.
  private static let longest = 4_096

  /// The path of a file that another names, from where the program was started.
  ///
  /// - Throws: ``Problem`` when it may not be followed, whatever lies there.
  static func resolve(
    _ link: String, from file: String, roots: [String]
  ) throws(Problem) -> String {
    guard !link.isEmpty, link.utf8.count <= longest, !link.hasPrefix("/"), !link.hasPrefix("~"),
      !link.unicodeScalars.contains(where: { $0 == "\\" || $0.value < 0x20 || $0.value == 0x7F })
    else { throw .path }
    let path = normal(folder(of: file) + "/" + link)
    guard roots.contains(where: { isInside(path, root: normal($0)) }) else { throw .outside }
    return path
  }

  /// The folder of a file; `.` for a file that is named alone.
  static func folder(of file: String) -> String {
    guard let slash = file.lastIndex(of: "/") else { return "." }
    return slash == file.startIndex ? "/" : String(file[..<slash])
  }

  /// The same path without `.` and, as far as they can be told, without `..`.
  static func normal(_ path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !isAbsolute {
        parts.append(part)
      }
    }
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }

  /// Whether a path lies at or below a root, both without needless parts.
  static func isInside(_ path: String, root: String) -> Bool {
    guard path.hasPrefix("/") == root.hasPrefix("/") else { return false }
    let parts = path.split(separator: "/")
    let roots = root.split(separator: "/")
    // After a root of `..` alone, further `..` lead out of it.
    return parts.starts(with: roots) && parts.dropFirst(roots.count).first != ".."
  }
}
