import Languages
import PlanModel

// What single values must be, as an editor sees them: YAML 1.2 makes numbers of `2025` and `12.50`,
// truth of `true`, nothing of `null` and `~`, and text of all the rest, dates and `no` among it.
// Where the readers look at the spelling, quoted numbers are as good as unquoted ones.
extension DefinitionSchema {
  /// The keywords for a kind of value.
  func body(of kind: ValueKind, _ acceptsNull: Bool) -> Fields {
    if let codes = codes(of: kind) {
      if case .quotedCode = kind { return enumeration(codes, mayBeNumber: false, acceptsNull) }
      return enumeration(codes, mayBeNumber: true, acceptsNull)
    }
    var fields: Fields = [("type", Self.types(Self.types(of: kind), acceptsNull))]
    switch kind {
    case .integer(let range):
      fields += [("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound))]
    case .year, .date: fields += [("minimum", .number(1000)), ("maximum", .number(9999))]
    case .amount: fields += [("minimum", .number(0)), ("exclusiveMaximum", .literal("1e15"))]
    case .number:
      fields += [
        ("exclusiveMinimum", .literal("-1e15")), ("exclusiveMaximum", .literal("1e15")),
      ]
    case .identifier: fields += [("minimum", .number(0)), ("maxLength", .number(100))]
    case .text, .quotedText, .boolean, .monthDay, .currency, .unit, .code, .quotedCode, .choice:
      break
    }
    if let pattern = Self.pattern(of: kind) {
      fields.append(("pattern", .string(pattern)))
      // Editors that know the keyword say this instead of showing the pattern.
      if let words = Self.name(of: kind).flatMap({ help.text("value.\($0)") }) {
        fields += [("description", .string(words)), ("patternErrorMessage", .string(words))]
      }
    }
    return fields
  }

  /// A code with its name.
  struct NamedCode {
    /// The code.
    let key: String
    /// Its name in the languages of the schema, a line for each.
    let name: String
  }

  /// The codes that a kind of value may be; nil for kinds that are no list of codes.
  func codes(of kind: ValueKind) -> [NamedCode]? {
    switch kind {
    case .currency: codelists[list: "currencies"].map { codes(of: $0.entries) }
    case .code(let list, let extra):
      codelists[list: list].map {
        codes(of: $0.entries)
          + extra.map { NamedCode(key: $0, name: help.text("code.\($0)") ?? $0) }
      }
    case .quotedCode(let list): codelists[list: list].map { codes(of: $0.entries) }
    case .unit: codelists.unitKeys.isEmpty ? nil : codelists.unitKeys.map(unit)
    case .choice(let words): self.codes(of: words)
    case .text, .quotedText, .identifier, .integer, .year, .number, .amount, .boolean, .date,
      .monthDay:
      nil
    }
  }

  private func codes(of entries: [Codelist.Entry]) -> [NamedCode] {
    entries.map { entry in
      let names = languages.compactMap { entry.names[$0] }
      return NamedCode(key: entry.code.key, name: names.joined(separator: "\n"))
    }
  }

  /// The words of a closed choice, named as in the code list that has just these words.
  private func codes(of words: [String]) -> [NamedCode] {
    let lists = codelists.listNames.lazy.compactMap { codelists[list: $0] }
    let list = lists.first { Set($0.entries.map(\.code.key)) == Set(words) }
    guard let list else {
      return words.map { NamedCode(key: $0, name: help.text("code.\($0)") ?? $0) }
    }
    return words.map { word in
      let names = list[Code(word)]?.names
      return NamedCode(
        key: word, name: languages.compactMap { names?[$0] }.joined(separator: "\n"))
    }
  }

  private func unit(_ key: String) -> NamedCode {
    let unit = codelists[unit: key]
    return NamedCode(key: key, name: unit.map { "\($0.latinName) (\($0.entity.rawValue))" } ?? key)
  }

  private func enumeration(
    _ codes: [NamedCode], mayBeNumber: Bool, _ acceptsNull: Bool
  ) -> Fields {
    // An unquoted 2 is a number for the editor and the same code for the readers.
    let numbers = codes.map(\.key).filter { mayBeNumber && Int($0).map(String.init) == $0 }
    let types = numbers.isEmpty ? ["string"] : ["integer", "string"]
    let values =
      numbers.map(JSONValue.literal) + codes.map { JSONValue.string($0.key) }
      + (acceptsNull ? [.null] : [])
    var fields: Fields = [
      ("type", Self.types(types, acceptsNull)), ("enum", .array(values)),
    ]
    if codes.contains(where: { $0.name != $0.key }) {
      let names =
        numbers.map { number in codes.first { $0.key == number }?.name ?? "" } + codes.map(\.name)
      fields.append(("enumDescriptions", .strings(names + (acceptsNull ? [""] : []))))
    }
    return fields
  }

  /// The name under which a kind of value is defined once; nil for what is told in its place.
  static func name(of kind: ValueKind) -> String? {
    switch kind {
    case .text: "text"
    case .quotedText: "quoted_text"
    case .identifier: "identifier"
    case .integer(ValueKind.wholeNumbers): "whole_number"
    case .integer, .choice: nil
    case .year: "year"
    case .number: "number"
    case .amount: "amount"
    case .boolean: "boolean"
    case .date: "date"
    case .monthDay: "month_day"
    case .currency: "currency"
    case .unit: "local_government_unit"
    case .code(let list, let extra): extra.isEmpty ? list : nil
    case .quotedCode(let list): list
    }
  }

  /// The types that an editor may see in a value.
  static func types(of kind: ValueKind) -> [String] {
    switch kind {
    case .text, .identifier: ["string", "number", "boolean"]
    case .quotedText: ["string", "boolean"]
    case .integer, .year, .date: ["string", "integer"]
    case .number, .amount: ["string", "number"]
    case .boolean: ["boolean"]
    case .monthDay, .currency, .unit, .code, .quotedCode, .choice: ["string"]
    }
  }

  /// What the text of a value must look like; nil where any will do.
  static func pattern(of kind: ValueKind) -> String? {
    switch kind {
    case .identifier: "^[\(letters)0-9][\(letters)0-9._-]*$"
    case .integer(ValueKind.wholeNumbers): "^(0|[1-9][0-9]{0,8})$"
    case .integer(let range) where range.count > 20: "^(0|[1-9][0-9]{0,8})$"
    case .integer(let range): "^(" + range.map(String.init).joined(separator: "|") + ")$"
    case .year: "^[1-9][0-9]{3}$"
    case .number: "^-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,4})?$"
    case .amount: "^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,2})?$"
    case .date: "^(?!0000)([0-9]{4}(-(0[1-9]|1[0-2]))?|[0-9]{4}-\(days)|\(leapYear)-02-29)$"
    case .monthDay: "^\(days)$"
    case .currency: "^[A-Z]{3}$"
    case .text, .quotedText, .boolean, .unit, .code, .quotedCode, .choice: nil
    }
  }

  /// The letters that ids are written with in the languages of the country, and their neighbours.
  private static let letters =
    "A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02C1\\u0400-\\u0481"
    + "\\u048A-\\u052F"

  /// The days that every year has.
  private static let days =
    "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    + "|02-(0[1-9]|1[0-9]|2[0-8]))"

  private static let leapYear =
    "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)"
}
