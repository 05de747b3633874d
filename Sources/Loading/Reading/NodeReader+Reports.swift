import Diagnostics
import Languages
import PlanModel
import YAMLSource

// What only reports need: texts and values with marks, lists that may be unknown, links.
extension NodeReader {
  /// A text, in one or several languages, that may be marked as illustrative.
  ///
  /// Reports: Y11, Y04, Y13.
  func reportText(_ key: String) -> ReportText? {
    value(key).flatMap { log.reportText(of: $0, at: .key(path, key)) }
  }

  /// A list of such texts.
  func reportTexts(_ key: String) -> [ReportText] {
    elements(key) { log.reportText(of: $0, at: $1) }
  }

  /// Whether this mapping is marked as illustrative.
  func isIllustrative() -> Bool { boolean("illustrative") }

  /// A list of mappings of which the source may not tell: `null`, or no key at all.
  ///
  /// An empty list says that there is none.
  func knownList<Value>(_ key: String, _ read: (NodeReader) -> Value?) -> Known<[Value]> {
    known(key) { value($0) == nil ? nil : list($0, read) }
  }

  /// A number, or words in one or several languages for a qualitative indicator.
  ///
  /// Reports: Y11, Y04.
  func reading(_ key: String, _ measure: IndicatorMeasure) -> Known<IndicatorReading> {
    known(key) { key in
      guard let node = value(key) else { return nil }
      // The shape of definitions has both, whatever is measured.
      if log.recorder == nil, node.kind == .scalar,
        measure != .qualitative || DecimalNumber(node.text) != nil
      {
        return log.decimal(of: node, at: .key(path, key)).map { .number($0) }
      }
      return log.localized(of: node, at: .key(path, key)).map { .words($0) }
    }
  }

  /// A value that the author states, leaves to the program (`computed`), or does not know.
  func stated<Value>(_ key: String, _ read: (String) -> Value?) -> Stated<Value> {
    guard let node = value(key) else { return .notPublished }
    log.recorder?.allow("computed", at: .key(path, key))
    if node.kind == .scalar, node.hasText("computed") { return .computed }
    return read(key).map { .stated($0) } ?? .notPublished
  }

  /// A code that must be quoted where it looks like a number.
  ///
  /// Reports: Y05, Y12.
  func quotedCode(_ key: String, in list: String) -> Code? {
    guard let node = value(key), let text = log.quotedText(of: node, at: .key(path, key))
    else { return nil }
    log.check(text, in: list, at: .key(path, key), node)
    return Code(text)
  }
}

extension ReadingLog {
  /// A text that may be marked as illustrative beside its languages.
  fileprivate func reportText(of node: SourceNode, at path: ReadingPath) -> ReportText? {
    guard node.kind == .mapping else { return localized(of: node, at: path).map { ReportText($0) } }
    recorder?.name("report_text", at: path)
    return mapping(node, at: path) { reader in
      let isIllustrative = reader.isIllustrative()
      return ReportText(reader.localizedBeside(), isIllustrative: isIllustrative)
    }
  }
}
