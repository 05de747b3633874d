import Glibc

/// Why a file could not be read or written.
struct FileProblem: Error {
  /// What was being done, as a key of the command's words.
  enum Kind: String {
    case missing, unreadable, tooLarge, cannotCreate, cannotWrite, isLink, locked, exists, edited
  }

  /// What went wrong.
  let kind: Kind
  /// The file or folder.
  let path: String
  /// The system's own words; empty when there are none.
  let reason: String

  /// A problem with the system's words for the current `errno`.
  init(_ kind: Kind, _ path: String, errorNumber: Int32? = nil) {
    self.kind = kind
    self.path = path
    reason = errorNumber.map { String(cString: strerror($0)) } ?? ""
  }

  /// How the program ends because of it.
  var status: ExitStatus {
    switch kind {
    case .missing: .noInput
    case .unreadable, .cannotWrite: .inputOutput
    case .tooLarge: .wrongInput
    case .cannotCreate, .isLink, .exists, .edited: .cannotCreate
    case .locked: .locked
    }
  }
}
