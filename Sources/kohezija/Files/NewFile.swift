import Glibc

/// Writes a file where there is none yet.
enum NewFile {
  /// Writes a file, whole or not at all, and never over one that exists.
  ///
  /// - Throws: ``FileProblem`` when something stands there or it can't be written.
  static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    var status = stat()
    guard lstat(path, &status) != 0 else { throw FileProblem(.exists, path) }
    let temporary = path + ".kohezija-\(getpid())"
    try create(temporary, bytes, for: path)
    defer { unlink(temporary) }
    // Unlike a renaming, a link never takes the place of a file that came in between.
    guard link(temporary, path) != 0 else { return }
    guard errno != EEXIST else { throw FileProblem(.exists, path) }
    // Some file systems, such as those of memory sticks, have no links.
    try create(path, bytes, for: path)
  }

  private static func create(
    _ name: String, _ bytes: [UInt8], for path: String
  ) throws(FileProblem) {
    let file = open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else {
      throw FileProblem(errno == EEXIST ? .exists : .cannotCreate, path, errorNumber: errno)
    }
    var failure = OutputFolder.fill(file, with: bytes)
    if failure == 0, fsync(file) != 0 { failure = errno }
    if close(file) != 0, failure == 0 { failure = errno }
    guard failure == 0 else {
      unlink(name)
      throw FileProblem(.cannotWrite, path, errorNumber: failure)
    }
  }
}
