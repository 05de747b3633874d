/// Where files with definitions are fetched from; loading itself touches no file system.
package protocol DefinitionFiles: Sendable {
  /// What tells one file from another by whatever name it is called; nil when there is no file.
  func identity(of path: String) -> String?

  /// What lies at a path that another definition names.
  func find(_ path: String) -> FoundFile

  /// All bytes of a file; nil when it can't be read, or is larger than a definition may be.
  func bytes(of path: String) -> [UInt8]?
}

/// What lies at a path.
package enum FoundFile: Sendable, Equatable {
  /// A file.
  case file
  /// A folder, with the paths of the definitions below it, sorted.
  case folder([String])
  /// Nothing.
  case missing
  /// Something outside of the folders that may be read, once links are followed.
  case outside
}
