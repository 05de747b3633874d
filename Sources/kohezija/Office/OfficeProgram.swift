import Glibc

/// LibreOffice, as it is installed on this machine.
struct OfficeProgram: Sendable {
  /// Where it lies.
  let path: String

  /// The program that `KOHEZIJA_SOFFICE` names, or else the one that the shell would find.
  ///
  /// - Throws: ``CommandProblem`` with how to install it.
  static func find() throws(CommandProblem) -> OfficeProgram {
    if let named = getenv("KOHEZIJA_SOFFICE") {
      let path = String(cString: named)
      guard access(path, X_OK) == 0 else {
        throw CommandProblem(.unavailable, "office.missing", ["path": path])
      }
      return OfficeProgram(path: path)
    }
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    for folder in folders.split(separator: ":") {
      for name in ["soffice", "libreoffice"] {
        let path = FileTree.join(String(folder), name)
        if access(path, X_OK) == 0 { return OfficeProgram(path: path) }
      }
    }
    throw CommandProblem(.unavailable, "office.missing", ["path": "soffice"])
  }
}
