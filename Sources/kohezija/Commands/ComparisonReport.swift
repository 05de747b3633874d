import Foundation
import Languages
import PlanModel

/// What changed, as one JSON object for other programs.
struct ComparisonReport: Encodable {
  private let kind: String
  private let old: Edition
  private let new: Edition
  private let changes: [Entry]

  /// One of the editions.
  private struct Edition: Encodable {
    let edition: String?
    let id: String
  }

  /// One change.
  private struct Entry: Encodable {
    let section: String
    let id: String?
    let kind: String
    let field: String?
    let path: String
    let old: JSONValue
    let new: JSONValue
    let difference: JSONValue
    let words: String

    /// All keys are always there, so that programs need not ask for them.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(section, forKey: .section)
      try container.encode(id, forKey: .id)
      try container.encode(kind, forKey: .kind)
      try container.encode(field, forKey: .field)
      try container.encode(path, forKey: .path)
      try container.encode(old, forKey: .old)
      try container.encode(new, forKey: .new)
      try container.encode(difference, forKey: .difference)
      try container.encode(words, forKey: .words)
    }

    enum Key: String, CodingKey {
      case section
      case id
      case kind
      case field
      case path
      case old
      case new
      case difference
      case words
    }
  }

  /// A report on these changes, each with its words.
  init(_ editions: ComparedEditions, _ changes: [(change: Change, words: String)]) {
    switch editions {
    case .plans(let before, let after):
      kind = "plan"
      old = Edition(edition: before.edition.number, id: before.id)
      new = Edition(edition: after.edition.number, id: after.id)
    case .projects(let before, let after):
      kind = "project"
      old = Edition(edition: nil, id: before.id)
      new = Edition(edition: nil, id: after.id)
    }
    self.changes = changes.map { change, words in
      Entry(
        section: change.section.rawValue, id: change.id, kind: change.kind.rawValue,
        field: change.field?.rawValue, path: change.path.joined(separator: "/"),
        old: JSONValue(change.old), new: JSONValue(change.new),
        difference: JSONValue(change.difference), words: words)
    }
  }

  /// The object in one line.
  var line: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}

/// A value of a definition as JSON has it.
enum JSONValue: Encodable {
  case null
  case string(String)
  case number(DecimalNumber)
  case bool(Bool)
  case array([JSONValue])
  case object([String: JSONValue])

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .string(let text): try container.encode(text)
    // A decimal keeps every digit of an amount, which a binary number might not.
    case .number(let number): try container.encode(Decimal(string: number.description))
    case .bool(let answer): try container.encode(answer)
    case .array(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    }
  }
}

extension JSONValue {
  /// What a datum says: texts by language, amounts with their currency, everything else as the
  /// definition writes it.
  init(_ value: ComparedValue) {
    switch value {
    case .absent, .notPublished, .withheld: self = .null
    case .text(let text): self = Self.text(text)
    case .texts(let texts): self = .array(texts.map(Self.text))
    case .verbatim(let words), .symbol(let words), .party(let words): self = .string(words)
    case .references(let ids), .parties(let ids), .units(let ids):
      self = .array(ids.map(JSONValue.string))
    case .code(let code, _): self = .string(code.key)
    case .codes(let codes, _): self = .array(codes.map { .string($0.key) })
    case .language(let tag): self = .string(tag.rawValue)
    case .number(let number), .percentage(let number): self = .number(number)
    case .money(let money): self = Self.money(money)
    case .count(let number), .year(let number): self = .number(DecimalNumber(number))
    case .date(let date): self = .string(date.description)
    case .monthDay(let day):
      self = .string(
        [day.month, day.day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-"))
    case .period(let period):
      self = .object([
        "start": .string(period.start.description), "end": .string(period.end.description),
      ])
    case .answer(let answer): self = .bool(answer)
    case .compound(let values): self = .array(values.map { JSONValue($0) })
    case .item(let item): self = Self.item(item)
    }
  }

  /// By how much two editions differ.
  init(_ difference: Difference?) {
    switch difference {
    case nil: self = .null
    case .money(let money): self = Self.money(money)
    case .number(let number), .points(let number): self = .number(number)
    case .elements(let added, let removed):
      self = .object(["added": Self.list(added), "removed": Self.list(removed)])
    }
  }

  private static func list(_ value: ComparedValue) -> JSONValue {
    value == .absent ? .array([]) : JSONValue(value)
  }

  private static func text(_ text: LocalizedText) -> JSONValue {
    .object(
      Dictionary(
        text.versions.map { ($0.language.rawValue, $0.text.map(JSONValue.string) ?? .null) }
      ) { first, _ in first })
  }

  private static func money(_ money: Money) -> JSONValue {
    .object(["amount": .number(money.amount), "currency": .string(money.currency)])
  }

  /// A whole part: its data by their paths, the parts that it holds by the paths of their lists.
  private static func item(_ item: ComparedItem) -> JSONValue {
    var entries: [String: JSONValue] = item.id.map { ["id": .string($0)] } ?? [:]
    for fact in item.facts where fact.value != .absent {
      entries[fact.path.isEmpty ? "text" : fact.path.joined(separator: "/")] = JSONValue(fact.value)
    }
    for list in item.lists where !list.items.isEmpty {
      let items = list.items.map { JSONValue.item($0) }
      entries[list.path.joined(separator: "/")] = list.isSingle ? items[0] : .array(items)
    }
    return .object(entries)
  }
}
