package import Diagnostics
import Languages

/// Tells findings in the words of one language.
package struct MessageWording: DiagnosticWording {
  /// What a rule says.
  struct Message: Sendable, Equatable {
    let text: String
    let help: String?
  }

  private let messages: [String: Message]
  private let words: [String: String]
  private let profile: LanguageProfile

  /// A wording of these messages, by rule or by rule and variant, and these words of the report.
  init(messages: [String: Message], words: [String: String], profile: LanguageProfile) {
    self.messages = messages
    self.words = words
    self.profile = profile
  }

  /// The rules, and the rules with their variants, that have a message, sorted.
  package var keys: [String] { messages.keys.sorted() }

  /// What is wrong; the rule's name where the language has no words for it.
  package func message(of diagnostic: Diagnostic) -> String {
    guard let text = wording(of: diagnostic)?.text else { return diagnostic.rule.description }
    return fill(text, from: diagnostic)
  }

  /// How to mend it; nil when the message says all.
  package func help(for diagnostic: Diagnostic) -> String? {
    wording(of: diagnostic)?.help.map { fill($0, from: diagnostic) }
  }

  /// A word of the report itself; the key where the language has none.
  package func word(_ key: String) -> String {
    words[key] ?? key
  }

  /// A counted word, from the forms `….one`, `….few` and `….other` of its key.
  ///
  /// Where the language has no forms, the number stands before the word.
  package func counted(_ number: Int, _ key: String) -> String {
    guard let form = words["\(key).\(profile.plurals.category(of: number).rawValue)"] else {
      return "\(number) \(word(key))"
    }
    let spelled = profile.numbers.spell(DecimalNumber(number), decimals: 0)
    return LanguageProfile.fill(form, ["n": spelled])
  }

  /// The variant's message; the rule's own where the variant has none.
  private func wording(of diagnostic: Diagnostic) -> Message? {
    let rule = diagnostic.rule.description
    return diagnostic.variant.flatMap { messages["\(rule)-\($0)"] } ?? messages[rule]
  }

  private func fill(_ text: String, from diagnostic: Diagnostic) -> String {
    LanguageProfile.fill(text) { name in
      if let fact = diagnostic.facts.first(where: { $0.name == name }) {
        return spell(fact.content)
      }
      return form(name, of: diagnostic)
    }
  }

  /// A further form of a word, from a placeholder such as `{language-genitive}`.
  private func form(_ name: Substring, of diagnostic: Diagnostic) -> String? {
    guard let hyphen = name.firstIndex(of: "-"),
      let fact = diagnostic.facts.first(where: { $0.name == name[..<hyphen] }),
      case .term(let key) = fact.content
    else { return nil }
    return spell(.term(key + name[hyphen...]))
  }

  private func spell(_ content: Fact.Content) -> String {
    switch content {
    case .text(let text): text
    case .number(let text): spellNumber(text)
    case .date(let text): PartialDate(text).map { profile.dates.spell($0, .numeric) } ?? text
    case .term(let key): words[key] ?? profile.terms[key] ?? key
    case .list(let texts): texts.joined(separator: ", ")
    }
  }

  /// A number with as many decimals as its author wrote.
  private func spellNumber(_ text: String) -> String {
    guard let number = DecimalNumber(text) else { return text }
    let decimals = text.split(separator: ".").dropFirst().first?.utf8.count ?? 0
    return profile.numbers.spell(number, decimals: decimals)
  }
}
