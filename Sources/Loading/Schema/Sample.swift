import PlanModel

/// A piece of a definition that readers are shown.
indirect enum Sample {
  /// A single value, as YAML writes it.
  case scalar(String)
  /// A list.
  case list([Sample])
  /// Keys with values.
  case mapping([(key: String, value: Sample)])

  /// What `null` is shown as.
  static let null = Sample.scalar("null")
  /// What a value of which nothing is known yet is shown as.
  static let word = Sample.scalar("x")

  /// The sample in YAML.
  var yaml: String {
    switch self {
    case .scalar(let text): text
    case .list(let elements): "[" + elements.map(\.yaml).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { $0.key + ": " + $0.value.yaml }.joined(separator: ", ") + "}"
    }
  }

  /// Whether it is a mapping with a key.
  func has(_ key: String) -> Bool {
    guard case .mapping(let entries) = self else { return false }
    return entries.contains { $0.key == key }
  }

  /// A mapping with one more key, or with another value of it.
  func with(_ key: String, _ value: Sample) -> Sample {
    guard case .mapping(let entries) = self else { return self }
    if let place = entries.firstIndex(where: { $0.key == key }) {
      var changed = entries
      changed[place].value = value
      return .mapping(changed)
    }
    return .mapping(entries + [(key, value)])
  }

  /// A mapping without a key.
  func without(_ key: String) -> Sample {
    guard case .mapping(let entries) = self else { return self }
    return .mapping(entries.filter { $0.key != key })
  }

  /// All that a shape may hold.
  init(of shape: Shape, _ codelists: Codelists) {
    if let mapping = shape.mapping {
      var entries = mapping.properties.map { ($0.key, Sample(of: $0.shape, codelists)) }
      if let data = mapping.entries {
        let key = data.key.map { Self.scalar(of: $0, codelists) } ?? "x"
        entries = [(key, Sample(of: data.value, codelists))]
      }
      self = .mapping(entries)
    } else if let value = shape.value {
      self = .scalar(Self.scalar(of: value, codelists))
    } else {
      self = shape.element.map { .list([Sample(of: $0, codelists)]) } ?? .word
    }
  }

  /// A single value of a kind.
  static func scalar(of kind: ValueKind, _ codelists: Codelists) -> String {
    switch kind {
    case .text, .identifier: "x"
    case .quotedText: "\"1\""
    case .integer(let range): String(max(1, range.lowerBound))
    case .year: "2025"
    case .number, .amount: "1"
    case .boolean: "true"
    case .date: "2025-01-01"
    case .monthDay: "\"03-31\""
    case .currency: codelists[list: "currencies"]?.entries.first?.code.key ?? "BAM"
    case .unit: codelists.unitKeys.first ?? "x"
    case .code(let list, _), .quotedCode(let list):
      codelists[list: list]?.entries.first.map { "\"\($0.code.key)\"" } ?? "x"
    case .choice(let words): words.first.map { "\"\($0)\"" } ?? "x"
    }
  }
}
