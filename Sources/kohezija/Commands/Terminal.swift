import Glibc

/// The streams that the program talks on.
enum Terminal {
  /// Whether people read what goes to the error stream.
  static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether colours may be used on the error stream.
  static var hasColour: Bool { isInteractive && getenv("NO_COLOR") == nil }

  /// Writes a line to standard output.
  static func print(_ text: String, terminator: String = "\n") {
    write(text + terminator, to: STDOUT_FILENO)
  }

  /// Writes a line to the error stream.
  static func error(_ text: String, terminator: String = "\n") {
    write(text + terminator, to: STDERR_FILENO)
  }

  /// Writes a line to the error stream that the next one takes the place of.
  static func progress(_ text: String) {
    write("\r\u{1B}[K" + text, to: STDERR_FILENO)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var offset = 0
      while offset < bytes.count {
        let written = Glibc.write(
          descriptor, bytes.baseAddress?.advanced(by: offset), bytes.count - offset)
        if written < 0, errno == EINTR { continue }
        if written < 0 { return }
        offset += written
      }
    }
  }
}
