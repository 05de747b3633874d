/// What was written into a folder: for each file the hash of its bytes, in the form that
/// `sha256sum --check` reads.
struct OutputRecord: Sendable, Equatable {
  /// The file that holds it, beside those that it tells of.
  static let name = ".kohezija.sha256"

  /// The SHA-256 of a file's bytes, by its name: more than one where a run was killed before it
  /// was known which of them the file has.
  private(set) var digests: [String: [String]] = [:]

  /// A record as its file has it; what is no line of a record counts for nothing.
  init(_ text: String = "") {
    for line in text.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: "  ", maxSplits: 1)
      guard parts.count == 2, parts[0].utf8.count == 64 else { continue }
      digests[String(parts[1]), default: []].append(String(parts[0]))
    }
  }

  /// The record as a file, sorted by name.
  var text: String {
    digests.sorted { $0.key < $1.key }
      .flatMap { name, digests in digests.map { Self.line($0, name) } }.joined()
  }

  /// A line of the file.
  static func line(_ digest: String, _ name: String) -> String { "\(digest)  \(name)\n" }

  /// Notes that a file has, or is about to have, these bytes alone.
  mutating func note(_ digest: String, _ name: String) { digests[name] = [digest] }

  /// Forgets files.
  mutating func forget(where isGone: (String) -> Bool) {
    digests = digests.filter { !isGone($0.key) }
  }
}
