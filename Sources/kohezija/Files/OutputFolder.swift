import Glibc

/// A folder that documents are written into, held by one run at a time.
///
/// A file is written beside its target, flushed, and renamed: killed at any moment, the old file
/// or the new one is there, whole. It is a class because it holds a lock that must be let go of
/// exactly once.
final class OutputFolder: Sendable {
  private static let temporaryPrefix = ".kohezija-"

  private let path: String
  private let descriptor: Int32

  /// Makes the folder if need be, waits for nobody, and sweeps what a killed run left behind.
  ///
  /// - Throws: ``FileProblem`` when it can't be made, or another run holds it.
  init(_ path: String) throws(FileProblem) {
    try Self.make(path)
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileProblem(.cannotCreate, path, errorNumber: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let reason = errno
      close(descriptor)
      throw FileProblem(reason == EWOULDBLOCK ? .locked : .cannotCreate, path, errorNumber: reason)
    }
    self.path = path
    self.descriptor = descriptor
    for name in (try? FileTree.names(in: path)) ?? [] where name.hasPrefix(Self.temporaryPrefix) {
      unlinkat(descriptor, name, 0)
    }
  }

  deinit {
    close(descriptor)
  }

  /// Writes a file, whole or not at all; an older one keeps its rights.
  ///
  /// - Throws: ``FileProblem`` when it can't be written; what stood there before stands unharmed.
  func write(_ bytes: [UInt8], to name: String) throws(FileProblem) {
    let target = FileTree.join(path, name)
    let rights = try self.rights(of: name)
    let exists = rights != nil
    let mode = rights ?? 0o666
    let temporary = Self.temporaryPrefix + name
    let file = openat(
      descriptor, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard file >= 0 else { throw FileProblem(.cannotCreate, target, errorNumber: errno) }
    var failure = Self.fill(file, with: bytes)
    // The umask may have taken rights away that the older file had.
    if failure == 0, exists, fchmod(file, mode) != 0 { failure = errno }
    if failure == 0, fsync(file) != 0 { failure = errno }
    if close(file) != 0, failure == 0 { failure = errno }
    if failure == 0, renameat(descriptor, temporary, descriptor, name) != 0 { failure = errno }
    guard failure == 0 else {
      unlinkat(descriptor, temporary, 0)
      throw FileProblem(.cannotWrite, target, errorNumber: failure)
    }
    fsync(descriptor)
  }

  /// The bytes of a file of the folder; nil when there is none.
  ///
  /// - Throws: ``FileProblem`` when it can't be read, or is no plain file.
  func read(_ name: String) throws(FileProblem) -> [UInt8]? {
    guard try rights(of: name) != nil else { return nil }
    return try InputFile.read(FileTree.join(path, name), maximum: .max - 1)
  }

  /// The rights of a file of the folder; nil when there is none.
  ///
  /// - Throws: ``FileProblem`` when it is no plain file.
  private func rights(of name: String) throws(FileProblem) -> mode_t? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    // A link could lead out of the folder.
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileProblem(.isLink, FileTree.join(path, name))
    }
    return status.st_mode & 0o777
  }

  /// Writes all bytes to an open file and gives the number of what went wrong, or 0.
  static func fill(_ file: Int32, with bytes: [UInt8]) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let written = Glibc.write(
          file, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        if written < 0, errno == EINTR { continue }
        if written < 0 { return errno }
        offset += written
      }
      return 0
    }
  }

  private static func make(_ path: String) throws(FileProblem) {
    var made = path.hasPrefix("/") ? "/" : ""
    for component in path.split(separator: "/") {
      made = made.isEmpty ? String(component) : FileTree.join(made, String(component))
      if mkdir(made, 0o777) != 0, errno != EEXIST, !FileTree.isFolder(made) {
        throw FileProblem(.cannotCreate, made, errorNumber: errno)
      }
    }
  }
}
