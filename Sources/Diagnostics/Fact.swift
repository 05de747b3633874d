/// One named thing that a message tells, kept apart from the sentence that tells it.
package struct Fact: Sendable, Equatable {
  /// The name of the placeholder in the message, as `total` in `{total}`.
  package let name: String
  /// What is put there.
  package let content: Content

  /// What a fact is, so that each language can spell it in its own way.
  package enum Content: Sendable, Equatable {
    /// Text that no language changes: an id, a key, words of the definition.
    case text(String)
    /// A number spelled as in YAML, such as `1746947.50`.
    case number(String)
    /// A date spelled as in YAML, such as `2025-03` or `2025-03-27`.
    case date(String)
    /// The key of a word that every language has; messages may ask for a further form of it, as
    /// `{language-genitive}` asks for that of the fact `language`.
    case term(String)
    /// Several texts, told as a list.
    case list([String])
  }

  /// A fact of any kind.
  package init(_ name: String, _ content: Content) {
    self.name = name
    self.content = content
  }

  /// A fact that is plain text.
  package init(_ name: String, _ text: String) {
    self.init(name, .text(text))
  }
}
