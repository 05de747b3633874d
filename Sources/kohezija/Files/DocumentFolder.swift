import Glibc
import Synchronization
import Translation
import Verification

/// A folder of finished documents, in which nobody's work is written over: a document that was
/// changed since it was made stays as it is (rule Z05).
///
/// It is a class because it holds an open file that must be closed exactly once.
final class DocumentFolder: Sendable {
  private let folder: OutputFolder
  private let path: String
  private let replacesEdited: Bool
  private let before: OutputRecord
  private let notes = Mutex(Notes())

  /// What this run has written, and the open file in which it says so; -1 before the first.
  private struct Notes {
    var digests: [String: String] = [:]
    var descriptor: Int32 = -1
  }

  /// Makes the folder if need be, and holds it for one run.
  ///
  /// - Parameter replacesEdited: Whether documents that somebody changed are replaced all the same.
  /// - Throws: ``FileProblem`` when it can't be made, or another run holds it.
  init(_ path: String, replacesEdited: Bool) throws(FileProblem) {
    folder = try OutputFolder(path)
    self.path = path
    self.replacesEdited = replacesEdited
    before = OutputRecord(String(decoding: try folder.read(OutputRecord.name) ?? [], as: UTF8.self))
  }

  deinit {
    let descriptor = notes.withLock(\.descriptor)
    if descriptor >= 0 { close(descriptor) }
  }

  /// Writes a document, whole or not at all.
  ///
  /// - Throws: ``FileProblem`` when it can't be written, or somebody changed the one that is there;
  ///   what stood there before stands unharmed.
  func write(_ bytes: [UInt8], to name: String) throws(FileProblem) {
    if !replacesEdited, let old = try folder.read(name), !isOurs(old, name, bytes) {
      throw FileProblem(.edited, FileTree.join(path, name))
    }
    let digest = SHA256.hex(bytes)
    try announce(digest, name)
    try folder.write(bytes, to: name)
    notes.withLock { $0.digests[name] = digest }
  }

  /// Ends the run: notes once what each document has become.
  ///
  /// - Throws: ``FileProblem`` when it can't be noted; documents are written all the same.
  func finish() throws(FileProblem) {
    let written = notes.withLock(\.digests)
    guard !written.isEmpty else { return }
    var record = before
    for (name, digest) in written { record.note(digest, name) }
    record.forget { !InputFile.exists(FileTree.join(path, $0)) }
    try folder.write(Array(record.text.utf8), to: OutputRecord.name)
  }

  /// Says what a document is about to become: killed in between, both the old file and
  /// the new one are known.
  private func announce(_ digest: String, _ name: String) throws(FileProblem) {
    let record = FileTree.join(path, OutputRecord.name)
    try notes.withLock { notes throws(FileProblem) in
      if notes.descriptor < 0 {
        notes.descriptor = open(
          record, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o666)
      }
      guard notes.descriptor >= 0 else {
        throw FileProblem(.cannotCreate, record, errorNumber: errno)
      }
      let line = Array(OutputRecord.line(digest, name).utf8)
      let failure = OutputFolder.fill(notes.descriptor, with: line)
      guard failure == 0 else { throw FileProblem(.cannotWrite, record, errorNumber: failure) }
    }
  }

  /// Whether the file that is there may be replaced: it is as it was made, or will be the same.
  private func isOurs(_ old: [UInt8], _ name: String, _ new: [UInt8]) -> Bool {
    if old == new { return true }
    guard let known = before.digests[name] else {
      // Made before records were kept, or brought from elsewhere.
      return (try? FinishedFile(old)) != nil
    }
    return known.contains(SHA256.hex(old))
  }
}
