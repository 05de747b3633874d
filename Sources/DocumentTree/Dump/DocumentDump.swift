/// A document as text, for people to review and for tests to compare.
package enum DocumentDump {
  /// The whole tree, one line for each thing, indented by depth.
  package static func text(of document: Document) -> String {
    fatalError("skeleton")
  }
}
