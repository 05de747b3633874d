/// Another definition, named by the path of its file relative to the file that names it.
package struct DefinitionLink: Sendable, Equatable {
  /// The path as the definition writes it, such as `project.spsc.yaml`.
  package let path: String

  /// A link to the file at a path.
  package init(path: String) {
    self.path = path
  }
}
