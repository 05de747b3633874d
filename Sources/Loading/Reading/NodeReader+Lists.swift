import Diagnostics
import Languages
import PlanModel
import YAMLSource

extension NodeReader {
  /// A mapping inside this one, read to its end; nil when the key is missing or `null`.
  ///
  /// Reports: Y11.
  func child<Value>(_ key: String, _ read: (NodeReader) -> Value?) -> Value? {
    value(key).flatMap { log.mapping($0, at: .key(path, key), read) }
  }

  /// A list of mappings; empty when the key is missing or `null`.
  ///
  /// Reports: Y11.
  func list<Value>(_ key: String, _ read: (NodeReader) -> Value?) -> [Value] {
    elements(key) { log.mapping($0, at: $1, read) }
  }

  /// A list of ids.
  func identifiers(_ key: String) -> [String] {
    elements(key) { log.identifier(of: $0, at: $1) }
  }

  /// A list of the keys of local self-government units.
  func units(_ key: String) -> [String] {
    elements(key) { log.unit(of: $0, at: $1) }
  }

  /// Another definition, named by its file.
  func link(_ key: String) -> DefinitionLink? {
    text(key).map(DefinitionLink.init(path:))
  }

  /// A list of other definitions, named by their files or by folders.
  func links(_ key: String) -> [DefinitionLink] {
    elements(key) { log.text(of: $0, at: $1).map(DefinitionLink.init(path:)) }
  }

  /// A list of texts in one or several languages.
  func localizedList(_ key: String) -> [LocalizedText] {
    elements(key) { log.localized(of: $0, at: $1) }
  }

  /// One code, or a list of codes.
  func codes(_ key: String, in list: String) -> [Code] {
    guard let node = value(key), node.kind == .scalar else {
      return elements(key) { log.code(of: $0, in: list, at: $1) }
    }
    return [log.code(of: node, in: list, at: .key(path, key))].compactMap { $0 }
  }

  /// Amounts by year.
  ///
  /// Reports: Y11, M01.
  func byYear(_ key: String) -> [YearAmount] {
    entries(key) { year, value, path in
      let amount = log.amount(of: value, at: path)
      guard let year = log.year(of: year, at: path), let amount else { return nil }
      return YearAmount(year: year, amount: amount)
    }
  }

  /// Numbers by year.
  ///
  /// Reports: Y11.
  func numbersByYear(_ key: String) -> [YearAmount] {
    entries(key) { year, value, path in
      let number = log.decimal(of: value, at: path)
      guard let year = log.year(of: year, at: path), let number else { return nil }
      return YearAmount(year: year, amount: number)
    }
  }

  /// The keys and values of a mapping whose keys are data; empty when it is missing or `null`.
  ///
  /// Reports: Y11.
  func entries<Value>(
    _ key: String, _ read: (_ key: SourceNode, _ value: SourceNode, _ path: ReadingPath) -> Value?
  ) -> [Value] {
    guard let mapping = value(key) else { return [] }
    guard mapping.kind == .mapping else {
      log.reportKind(.mapping, at: .key(path, key), mapping)
      return []
    }
    return log.entries(of: mapping, at: .key(path, key), read)
  }

  /// The elements of a list; none when the key is missing or `null`.
  ///
  /// Reports: Y11.
  func elements<Value>(
    _ key: String, _ read: (SourceNode, ReadingPath) -> Value?
  ) -> [Value] {
    guard let list = value(key) else { return [] }
    guard list.kind == .sequence else {
      let isWord = list.kind == .scalar && list.style == .plain && list.text.utf8.count <= 60
      log.reportKind(
        .list, at: .key(path, key), list, fix: isWord ? "[\(list.text)]" : nil)
      return []
    }
    var values: [Value] = []
    var index = 0
    let listPath = ReadingPath.key(path, key)
    list.forEachElement { element in
      if let value = read(element, .element(listPath, index, element)) { values.append(value) }
      index += 1
    }
    return values
  }
}

extension ReadingLog {
  /// A mapping, read to its end.
  ///
  /// Reports: Y11.
  func mapping<Value>(
    _ node: SourceNode, at path: ReadingPath, _ read: (NodeReader) -> Value?
  ) -> Value? {
    guard node.kind == .mapping else {
      reportKind(.mapping, at: path, node)
      return nil
    }
    let reader = NodeReader(node, at: path, self)
    let value = read(reader)
    reader.finish()
    return value
  }

  /// The keys and values of a mapping whose keys are data.
  func entries<Value>(
    of mapping: SourceNode, at path: ReadingPath,
    _ read: (_ key: SourceNode, _ value: SourceNode, _ path: ReadingPath) -> Value?
  ) -> [Value] {
    recorder?.open(mapping, at: path)
    var values: [Value] = []
    mapping.forEachEntry { key, value in
      guard !isRefused(key) else { return }
      if let value = read(key, value, .key(path, key.text)) { values.append(value) }
    }
    return values
  }
}
