/// Another definition that this one names by its file.
package struct DefinitionLink: Sendable, Equatable {
  /// The file, as a path from the folder of the file that names it.
  package let path: String

  /// A link to the definition in a file.
  package init(path: String) {
    self.path = path
  }
}
