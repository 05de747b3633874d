import Glibc

/// Reads files from strangers, never more of them than is allowed.
enum InputFile {
  /// The largest file that is read: a definition or a template of the largest allowed size.
  static let maximumBytes = 64 * 1024 * 1024

  /// Whether there is something at a path, be it a link that leads nowhere.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// All bytes of the standard input.
  ///
  /// - Throws: ``FileProblem`` when it can't be read or is too large.
  static func readStandardInput(maximum: Int = maximumBytes) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let got = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if got == 0 { return bytes }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { throw FileProblem(.unreadable, "-", errorNumber: errno) }
      bytes += buffer.prefix(got)
      guard bytes.count <= maximum else { throw FileProblem(.tooLarge, "-") }
    }
  }

  /// All bytes of a file.
  ///
  /// - Throws: ``FileProblem`` when there is no such file, it can't be read, or it is too large.
  static func read(_ path: String, maximum: Int = maximumBytes) throws(FileProblem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileProblem(errno == ENOENT ? .missing : .unreadable, path, errorNumber: errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      throw FileProblem(.unreadable, path, errorNumber: isFolder ? EISDIR : EINVAL)
    }
    let expected = Int(status.st_size)
    guard expected <= maximum else { throw FileProblem(.tooLarge, path) }
    var failure: Int32 = 0
    // One byte more than expected shows that the file grew while it was read.
    let bytes = [UInt8](unsafeUninitializedCapacity: expected + 1) { buffer, count in
      count = 0
      while count < buffer.count {
        let got = Glibc.read(
          descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if got == 0 { break }
        if got < 0, errno == EINTR { continue }
        if got < 0 {
          failure = errno
          break
        }
        count += got
      }
    }
    guard failure == 0 else { throw FileProblem(.unreadable, path, errorNumber: failure) }
    guard bytes.count <= expected else { throw FileProblem(.tooLarge, path) }
    return bytes
  }
}
