import Foundation

/// Judges values by a JSON Schema, in as much of draft 2020-12 as the program's schemas use.
package final class JSONSchema {
  /// A keyword that is not known here, so that nothing is passed over in silence.
  package struct UnknownKeyword: Error {
    /// The keyword.
    package let name: String
  }

  private static let annotations: Set<String> = [
    "$schema", "$id", "$defs", "title", "description", "enumDescriptions", "patternErrorMessage",
  ]

  private let root: JSON
  private var patterns: [String: NSRegularExpression] = [:]

  /// The schema in a text.
  package init(_ text: String) throws {
    root = try JSON(parsing: text)
  }

  /// What is wrong with a value, by the places of what is wrong; none when it is accepted.
  package func problems(of value: JSON) throws -> [String] {
    try problems(of: value, root, at: "")
  }

  private func problems(of value: JSON, _ schema: JSON, at place: String) throws -> [String] {
    switch schema {
    case .boolean(let accepts): return accepts ? [] : ["\(place): nothing may stand here"]
    case .object(let keywords):
      return try keywords.sorted { $0.key < $1.key }.flatMap { name, rule in
        try problems(of: value, name, rule, in: keywords, at: place)
      }
    case .null, .number, .string, .array: throw UnknownKeyword(name: "\(schema)")
    }
  }

  private func problems(
    of value: JSON, _ name: String, _ rule: JSON, in keywords: [String: JSON], at place: String
  ) throws -> [String] {
    func unless(_ isSound: Bool) -> [String] { isSound ? [] : ["\(place): \(name)"] }
    switch (name, rule) {
    case ("$ref", .string(let reference)):
      let key = reference.split(separator: "/").last.map(String.init) ?? ""
      guard let definition = root["$defs"]?[key] else { throw UnknownKeyword(name: reference) }
      return try problems(of: value, definition, at: place)
    case ("type", .string(let type)): return unless(Self.has(value, type))
    case ("type", .array(let types)):
      return unless(types.contains { Self.has(value, $0.text) })
    case ("enum", .array(let values)): return unless(values.contains(value))
    case ("anyOf", .array(let schemas)):
      return unless(try schemas.contains { try problems(of: value, $0, at: place).isEmpty })
    case ("allOf", .array(let schemas)):
      return try schemas.flatMap { try problems(of: value, $0, at: place) }
    case ("if", _):
      guard try problems(of: value, rule, at: place).isEmpty, let then = keywords["then"]
      else { return [] }
      return try problems(of: value, then, at: place)
    case ("then", _): return []
    default: break
    }
    switch (value, name, rule) {
    case (.number(let number), "minimum", .number(let bound)): return unless(number >= bound)
    case (.number(let number), "maximum", .number(let bound)): return unless(number <= bound)
    case (.number(let number), "exclusiveMinimum", .number(let bound)):
      return unless(number > bound)
    case (.number(let number), "exclusiveMaximum", .number(let bound)):
      return unless(number < bound)
    case (.string(let text), "maxLength", .number(let bound)):
      return unless(Double(text.unicodeScalars.count) <= bound)
    case (.string(let text), "pattern", .string(let pattern)):
      return unless(try matches(text, pattern))
    case (.array(let elements), "items", _):
      return try elements.enumerated().flatMap { index, element in
        try problems(of: element, rule, at: "\(place)/\(index + 1)")
      }
    case (.object(let fields), "required", .array(let names)):
      return unless(names.allSatisfy { fields[$0.text] != nil })
    case (.object(let fields), "properties", .object(let known)):
      return try fields.sorted { $0.key < $1.key }.flatMap { key, inner in
        try known[key].map { try problems(of: inner, $0, at: "\(place)/\(key)") } ?? []
      }
    case (.object(let fields), "patternProperties", .object(let known)):
      return try fields.sorted { $0.key < $1.key }.flatMap { key, inner in
        try known.flatMap { pattern, schema in
          try matches(key, pattern) ? problems(of: inner, schema, at: "\(place)/\(key)") : []
        }
      }
    case (.object(let fields), "additionalProperties", _):
      return try fields.sorted { $0.key < $1.key }.flatMap { key, inner in
        try isKnown(key, keywords) ? [] : problems(of: inner, rule, at: "\(place)/\(key)")
      }
    default:
      let known: Set<String> = [
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "maxLength", "pattern",
        "items", "required", "properties", "patternProperties", "additionalProperties",
      ]
      guard known.contains(name) || Self.annotations.contains(name) else {
        throw UnknownKeyword(name: name)
      }
      return []
    }
  }

  private func isKnown(_ key: String, _ keywords: [String: JSON]) throws -> Bool {
    if keywords["properties"]?[key] != nil { return true }
    guard case .object(let known) = keywords["patternProperties"] else { return false }
    return try known.keys.contains { try matches(key, $0) }
  }

  private func matches(_ text: String, _ pattern: String) throws -> Bool {
    let expression = try patterns[pattern] ?? NSRegularExpression(pattern: pattern)
    patterns[pattern] = expression
    return expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
  }

  private static func has(_ value: JSON, _ type: String) -> Bool {
    switch (value, type) {
    case (.null, "null"), (.boolean, "boolean"), (.number, "number"), (.string, "string"),
      (.array, "array"), (.object, "object"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }
}

extension JSON {
  fileprivate var text: String {
    if case .string(let text) = self { text } else { "" }
  }
}
