import TestSupport

@testable import IATI

/// Fills the parts of the standard with random values, right ones and wrong ones.
struct RandomFiller: ElementCoder {
  var random: SeededGenerator
  /// How likely something that may be missing is there, in per cent.
  var density: Int
  /// How likely a value is one that rules refuse, in per cent.
  var mischief: Int

  /// A random activity.
  static func activity(_ seed: UInt64, density: Int, mischief: Int) -> IATIActivity {
    var filler = RandomFiller(
      random: SeededGenerator(seed: seed), density: density, mischief: mischief)
    var activity = IATIActivity()
    activity.code(&filler)
    return activity
  }

  /// A random activity of which a definition can be made, though much of it has no place there.
  static func publishable(_ seed: UInt64, density: Int, mischief: Int) -> IATIActivity {
    var activity = activity(seed, density: density, mischief: mischief)
    let words = Narrative(language: LanguageCode(text: "bs"), words: "Riječi: „a, b“ #\(seed)")
    activity.language = LanguageCode(text: "bs")
    activity.currency = "USD"
    activity.status = ["1", "2", "4"][Int(seed % 3)]
    activity.reporter = Reporter(reference: "XM-1", type: "22", names: NonEmpty(words))
    activity.title.narratives.first = words
    activity.descriptions.first.narratives.first = words
    activity.descriptions.first.type = ["1", "2", "3", "4"][Int(seed % 4)]
    activity.participants.first.role = "4"
    activity.participants.first.names = [words]
    activity.dates.first.type = seed % 3 == 0 ? "1" : "2"
    for place in activity.transactions.indices {
      activity.transactions[place].type = ["1", "3", "4", "11"][(Int(seed) + place) % 4]
      activity.transactions[place].value.currency = [nil, "USD", "EUR"][(Int(seed) + place) % 3]
    }
    for place in activity.results.indices {
      activity.results[place].type = ["1", "2", "3", "9"][(Int(seed) + place) % 4]
      activity.results[place].title.narratives.first = words
      activity.results[place].indicators.first.title.narratives.first = words
    }
    return activity
  }

  private mutating func happens(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  mutating func attribute<Value: AttributeValue>(_ name: String, _ value: inout Value?) {
    value = happens(density) ? make(name) : nil
  }

  mutating func attribute<Value: AttributeValue>(_ name: String, _ value: inout Value) {
    value = make(name)
  }

  mutating func text<Value: AttributeValue>(_ value: inout Value) { value = make("text") }

  mutating func child<Part: ElementCoded>(_ name: String, _ value: inout Part?) {
    value = happens(density) ? part() : nil
  }

  mutating func child<Part: ElementCoded>(_ name: String, _ value: inout Part) { value = part() }

  mutating func children<Part: ElementCoded>(_ name: String, _ values: inout [Part]) {
    values = []
    while values.count < 3, happens(density) { values.append(part()) }
  }

  mutating func children<Part: ElementCoded>(_ name: String, _ values: inout NonEmpty<Part>) {
    values = NonEmpty(part())
    while values.others.count < 3, happens(density) { values.others.append(part()) }
  }

  private mutating func part<Part: ElementCoded>() -> Part {
    var part = Part()
    part.code(&self)
    return part
  }

  private mutating func make<Value: AttributeValue>(_ name: String) -> Value {
    let isBad = happens(mischief)
    let texts: [String] =
      switch Value.typeName {
      case "boolean": ["true", "false"]
      case "int": ["1", "-3", "2147483647"]
      case "positiveInteger": ["1", "2023"]
      case "nonNegativeInteger": ["0", "4"]
      case "date":
        isBad ? ["2026-12-31", "2025-12-31Z"] : ["2024-01-01", "2024-06-30", "2024-12-31"]
      case "dateTime":
        isBad ? ["2027-01-01T00:00:00Z"] : ["2024-03-01T10:00:00", "2024-03-01T23:59:59.5+02:00"]
      case "decimal": isBad ? ["-0.5", "100.0001", "33.333"] : ["50", "100", "33.33333", "0"]
      case "language": ["bs", "en", "sr-Cyrl"]
      case "anyURI": ["https://primjer.example/a?b=c#d", "http://primjer.example:8080/%20/š"]
      case "NMTOKEN": ["iati-activity", "a.b:c"]
      default: texts(named: name, isBad)
      }
    let text = texts.randomElement(using: &random) ?? ""
    return Value(text: text) ?? .blank
  }

  private func texts(named name: String, _ isBad: Bool) -> [String] {
    switch name {
    case "vocabulary": isBad ? ["98", "99", "", "2"] : ["1", "2"]
    case "type": ["1", "2", "3", "4", "A3", "B1"]
    case "measure": ["1", "2", "3", "4", "5"]
    case "value": isBad ? ["many", "", "1,5", "."] : ["1", "-2.5", ".5", " 7 "]
    case "ref": isBad ? [" XM-1", "XM-1\n", " a/b", "x?y", ""] : ["XM-1"]
    case "text": isBad ? ["XM-1", "", "a|b", " XM-1-x"] : ["XM-1-x", "Riječi & <znakovi> \"“š”\""]
    case "currency", "default-currency": ["BAM", "USD"]
    default: isBad ? [" x ", "a&b"] : ["1", "BA", "x"]
    }
  }
}
