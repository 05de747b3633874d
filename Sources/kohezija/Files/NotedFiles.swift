import Loading
import Synchronization
import Translation

/// Files of definitions, hashed as they are read, so that a document can say what it was made of.
///
/// A class, because the linker reads through it while the command asks it afterwards.
final class NotedFiles: DefinitionFiles {
  private let files: any DefinitionFiles
  private let isNoting: Bool
  private let noted = Mutex<[String: String]>([:])

  /// The same files; nothing is hashed unless it is asked for.
  init(_ files: any DefinitionFiles, isNoting: Bool) {
    self.files = files
    self.isNoting = isNoting
  }

  /// The SHA-256 of every file that was read, by its path.
  var digests: [String: String] { noted.withLock { $0 } }

  /// Takes down the hash of a file.
  func note(_ bytes: [UInt8], of path: String) {
    guard isNoting else { return }
    let digest = SHA256.hex(bytes)
    noted.withLock { $0[path] = digest }
  }

  func identity(of path: String) -> String? { files.identity(of: path) }

  func find(_ path: String) -> FoundFile { files.find(path) }

  func bytes(of path: String) -> [UInt8]? {
    let bytes = files.bytes(of: path)
    if let bytes, isNoting, noted.withLock({ $0[path] }) == nil { note(bytes, of: path) }
    return bytes
  }
}
