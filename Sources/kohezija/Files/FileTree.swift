import Glibc
import Loading

/// What lies in a folder.
enum FileTree {
  /// How the names of definitions end.
  static let definitionEndings = [".yaml", ".yml"]

  /// Whether there is a folder at a path.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The definitions below a folder, sorted by path; what lies in folders of translations is none.
  ///
  /// - Throws: ``FileProblem`` when a folder can't be read.
  static func definitions(below folder: String) throws(FileProblem) -> [String] {
    try files(
      below: folder, endings: definitionEndings, passingOver: TranslationPaths.folder)
  }

  /// The files below a folder whose names end in one of the endings, sorted by path.
  ///
  /// Links are not followed, so that nothing outside of the folder is read; hidden files and
  /// folders are passed over unless they are asked for.
  ///
  /// - Throws: ``FileProblem`` when a folder can't be read.
  static func files(
    below folder: String, endings: [String], depth: Int = 16, includesHidden: Bool = false,
    passingOver: String? = nil
  ) throws(FileProblem) -> [String] {
    var found: [String] = []
    for name in try names(in: folder) where includesHidden || !name.hasPrefix(".") {
      let path = join(folder, name)
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR where depth > 0 && name != passingOver:
        found += try files(
          below: path, endings: endings, depth: depth - 1, includesHidden: includesHidden,
          passingOver: passingOver)
      case S_IFREG where endings.contains { name.hasSuffix($0) }:
        found.append(path)
      default:
        continue
      }
    }
    return found
  }

  /// The names in a folder, sorted.
  ///
  /// - Throws: ``FileProblem`` when the folder can't be read.
  static func names(in folder: String) throws(FileProblem) -> [String] {
    guard let stream = opendir(folder) else {
      throw FileProblem(errno == ENOENT ? .missing : .unreadable, folder, errorNumber: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The folder that a file lies in.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The name of a file without its folder.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A path inside a folder.
  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
