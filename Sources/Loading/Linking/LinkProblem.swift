import Diagnostics

/// Why a definition that another names is not there.
struct LinkProblem: Error {
  /// What is wrong, as a variant of Y09.
  enum Kind: String {
    /// It is no path from the folder of the file that names it.
    case path
    /// It leads out of the folders that may be read.
    case outside
    /// There is no such file.
    case missing
    /// The file can't be read.
    case unreadable
    /// A folder stands where a file is expected.
    case folder
    /// A folder without definitions.
    case empty
    /// The file leads back to the one that names it.
    case cycle
    /// The file defines something of another kind than is expected.
    case kind
    /// The file has errors of its own.
    case broken
    /// More files are named than may be read.
    case many
    /// A chain of links is longer than it may be.
    case deep
    /// A picture lies outside of the folder of the file that names it.
    case foreign
    /// What should be a picture is neither PNG nor JPEG.
    case picture
    /// A picture's file has more bytes than it may have.
    case heavy
    /// A picture has more pixels than it may have.
    case large
  }

  /// What is wrong.
  let kind: Kind
  /// What the message tells beside the file.
  let facts: [Fact]
  /// The file that it speaks of; nil for the one that the link names.
  let file: String?

  /// A problem with the file that a link names.
  init(_ kind: Kind, _ facts: Fact...) {
    self.init(kind, facts, file: nil)
  }

  private init(_ kind: Kind, _ facts: [Fact], file: String?) {
    self.kind = kind
    self.facts = facts
    self.file = file
  }

  /// The same problem with a file in the folder that a link names.
  func of(_ file: String) -> LinkProblem {
    LinkProblem(kind, facts, file: file)
  }
}
