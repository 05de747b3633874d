import Diagnostics
import Languages
import PlanModel
import YAMLSource

extension NodeReader {
  /// A text in one or several languages.
  ///
  /// Reports: Y11, Y04.
  func localized(_ key: String) -> LocalizedText? {
    value(key).flatMap { log.localized(of: $0, at: .key(path, key)) }
  }

  /// A text in one or several languages, required; without versions when it is missing.
  ///
  /// Reports: Y13.
  func requiredLocalized(_ key: String) -> LocalizedText {
    required(key, localized) ?? LocalizedText([])
  }

  /// The text whose languages stand among the other keys of this mapping.
  ///
  /// Reports: Y13 when there is none.
  func localizedBeside() -> LocalizedText {
    recordLanguages()
    offer(ReadingLog.languageKeys)
    var versions: [LocalizedText.Version] = []
    var place = 0
    node.forEachEntry { key, value in
      if let language = log.language(of: key) {
        markTaken(place)
        if !log.isRefused(key), let version = log.version(language, value, at: .key(path, key.text))
        {
          versions.append(version)
        }
      }
      place += 1
    }
    if versions.isEmpty {
      log.reportMissing(at: .key(path, log.languages.primary.key))
    }
    return LocalizedText(versions)
  }

  private func recordLanguages() {
    for language in ReadingLog.languageKeys { log.recorder?.ask(language, in: path) }
  }
}

extension ReadingLog {
  /// The keys of languages, in the order in which they are offered.
  static let languageKeys = ["bs", "hr", "sr", "sr-Latn", "sr-Cyrl", "en"]

  /// The language of a key; `sr` is in the script that the definition is written in.
  func language(of key: SourceNode) -> LanguageTag? {
    if key.hasText("bs") { return .bosnian }
    if key.hasText("en") { return .english }
    if key.hasText("hr") { return .croatian }
    if key.hasText("sr-Latn") { return .serbianLatin }
    if key.hasText("sr-Cyrl") { return .serbianCyrillic }
    guard key.hasText("sr") else { return nil }
    let isCyrillic =
      languages.primary == .serbianCyrillic || languages.secondary == .serbianCyrillic
    return isCyrillic ? .serbianCyrillic : .serbianLatin
  }

  /// One version of a text; no words for `null`.
  func version(
    _ language: LanguageTag, _ node: SourceNode, at path: @autoclosure () -> ReadingPath
  ) -> LocalizedText.Version? {
    if node.isNull { return LocalizedText.Version(language, nil) }
    return text(of: node, at: path()).map {
      LocalizedText.Version(language.inScript(of: $0), $0)
    }
  }

  /// A text: a plain one is in the primary language, or a mapping by language.
  ///
  /// Reports: Y11, Y04.
  func localized(
    of node: SourceNode, at path: @autoclosure () -> ReadingPath
  ) -> LocalizedText? {
    switch node.kind {
    case .scalar:
      return text(of: node, at: path()).map {
        LocalizedText([LocalizedText.Version(languages.primary.inScript(of: $0), $0)])
      }
    case .mapping:
      if let recorder { Self.recordLanguages(recorder, path()) }
      var versions: [LocalizedText.Version] = []
      lazy var missing = Self.languageKeys.filter { node.entry(of: $0) == nil }
      node.forEachEntry { key, value in
        guard let language = language(of: key) else {
          return reportUnknown(key, among: missing, in: path())
        }
        if !isRefused(key), let version = version(language, value, at: .key(path(), key.text)) {
          versions.append(version)
        }
      }
      return LocalizedText(versions)
    case .sequence:
      reportKind(.localized, at: path(), node)
      return nil
    }
  }
  private static func recordLanguages(_ recorder: ShapeRecorder, _ path: ReadingPath) {
    recorder.name("localized_text", at: path)
    for language in languageKeys { recorder.ask(language, in: path) }
  }
}
