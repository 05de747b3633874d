package import Languages
package import PlanModel

/// The JSON Schema (draft 2020-12) of a kind of definition, for editors.
///
/// It is made of the shape that the readers show, and so refuses what they refuse. A misspelt key
/// is refused too, of which the program only warns: in an editor it is a mistake like the others.
package struct DefinitionSchema {
  let codelists: Codelists
  let help: KeyHelp
  let languages: [LanguageTag]
  private let kind: Definition.Kind
  /// How often each mapping occurs, by what must be in it.
  private var counts: [String: Int] = [:]
  /// The names of the mappings that occur more than once.
  private var names: [String: String] = [:]
  private var definitions: [(key: String, value: JSONValue)] = []

  /// A schema with help in these languages.
  private init(
    _ kind: Definition.Kind, _ codelists: Codelists, _ help: KeyHelp, _ languages: [LanguageTag]
  ) {
    self.kind = kind
    self.codelists = codelists
    self.help = help
    self.languages = languages
  }

  /// The schema as text.
  package static func text(
    of kind: Definition.Kind, _ codelists: Codelists, help: KeyHelp, in languages: [LanguageTag]
  ) -> String {
    var schema = DefinitionSchema(kind, codelists, help, languages)
    let shape = ShapeProbe.shape(of: kind, codelists)
    schema.count(shape, [kind.rawValue])
    var fields: Fields = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("$id", .string("urn:kohezija:schema:\(kind.rawValue)")),
      ("title", .string("kohezija: \(kind.rawValue)")),
    ]
    fields += schema.described("kind.\(kind.rawValue)")
    fields.append(("type", .string("object")))
    if let mapping = shape.mapping { fields += schema.fields(of: mapping, [kind.rawValue]) }
    fields.append(("$defs", .object(schema.definitions.sorted { $0.key < $1.key })))
    return JSONValue.object(fields).text() + "\n"
  }

  /// Keywords of a schema with their values.
  typealias Fields = [(key: String, value: JSONValue)]

  // MARK: - Mappings that occur more than once

  private mutating func count(_ shape: Shape, _ path: [String]) {
    if let mapping = shape.mapping {
      let body = identity(of: shape, path)
      counts[body, default: 0] += 1
      if let name = shape.name, names[body] == nil { names[body] = name }
      for property in mapping.properties { count(property.shape, path + [property.key]) }
      if let entries = mapping.entries { count(entries.value, path) }
    }
    if let element = shape.element { count(element, path) }
  }

  /// What tells one mapping from another: all that must be in it, and what is said of it.
  private func identity(of shape: Shape, _ path: [String]) -> String {
    // A writer that has counted nothing writes everything in its place.
    var writer = DefinitionSchema(kind, codelists, help, languages)
    return JSONValue.object(writer.body(of: shape, acceptsNull: true, path)).line
  }

  // MARK: - Writing

  /// The schema of a place.
  private mutating func schema(of shape: Shape, _ path: [String]) -> Fields {
    var parts: [Fields] = []
    if let value = shape.value, !shape.isTextOrMapping {
      parts.append(self.value(value, shape.acceptsNull))
    }
    if let element = shape.element {
      let types = Self.types(["array"], shape.acceptsNull)
      parts.append([("type", types), ("items", .object(schema(of: element, path)))])
    }
    if shape.mapping != nil { parts.append(mapping(shape, path)) }
    if !shape.words.isEmpty, shape.value != .text {
      parts.append([("type", .string("string")), ("enum", .strings(shape.words))])
    }
    guard parts.count > 1 else { return parts.first ?? [] }
    return [("anyOf", .array(parts.map(JSONValue.object)))]
  }

  /// A mapping, or a text in its stead, in its place or by reference.
  private mutating func mapping(_ shape: Shape, _ path: [String]) -> Fields {
    let identity = counts.isEmpty ? "" : identity(of: shape, path)
    guard counts[identity, default: 0] > 1 else {
      return body(of: shape, acceptsNull: shape.acceptsNull, path)
    }
    let name = names[identity] ?? free(path.last ?? "")
    names[identity] = name
    if !definitions.contains(where: { $0.key == name }) {
      let body = body(of: shape, acceptsNull: true, path)
      definitions.append((name, .object(body)))
    }
    guard !shape.acceptsNull else { return Self.reference(name) }
    return Self.reference(name) + [("type", types(of: shape, acceptsNull: false))]
  }

  private mutating func body(of shape: Shape, acceptsNull: Bool, _ path: [String]) -> Fields {
    [("type", types(of: shape, acceptsNull: acceptsNull))]
      + (shape.mapping.map { fields(of: $0, path) } ?? [])
  }

  private func types(of shape: Shape, acceptsNull: Bool) -> JSONValue {
    let scalars = shape.isTextOrMapping ? shape.value.map(Self.types) ?? [] : []
    return Self.types(scalars + ["object"], acceptsNull)
  }

  private mutating func fields(of mapping: Shape.Mapping, _ path: [String]) -> Fields {
    if let entries = mapping.entries { return self.entries(entries, path) }
    var properties: Fields = []
    for property in mapping.properties {
      let inner = path + [property.key]
      let entry = help.entry(for: inner)
      properties.append(
        (
          property.key,
          .object((entry.map(described) ?? []) + schema(of: property.shape, inner))
        ))
    }
    var fields: Fields = [("properties", .object(properties))]
    let demand = self.fields(of: mapping.demand)
    fields += demand.filter { $0.key == "required" }
    let others =
      demand.filter { $0.key != "required" }.map { JSONValue.object([$0]) }
      + mapping.conditions.map(condition)
    if !others.isEmpty { fields.append(("allOf", .array(others))) }
    return fields + [("additionalProperties", .boolean(false))]
  }

  private func fields(of demand: Shape.Demand) -> Fields {
    var fields: Fields = []
    if !demand.required.isEmpty { fields.append(("required", .strings(demand.required))) }
    let groups = demand.alternatives.map { group -> JSONValue in
      .array(group.map { .object([("required", .strings([$0]))]) })
    }
    if groups.count == 1 { fields.append(("anyOf", groups[0])) }
    if groups.count > 1 {
      fields.append(("allOf", .array(groups.map { .object([("anyOf", $0)]) })))
    }
    return fields
  }

  private func condition(_ condition: Shape.Condition) -> JSONValue {
    let said = JSONValue.object([("enum", .strings(condition.words))])
    return .object([
      (
        "if",
        .object([
          ("properties", .object([(condition.key, said)])), ("required", .strings([condition.key])),
        ])
      ),
      ("then", .object(fields(of: condition.demand))),
    ])
  }

  private mutating func entries(_ entries: Shape.Entries, _ path: [String]) -> Fields {
    // Data keys inside data keys, as in a split by sex, are no shape of their own.
    let isSplit = entries.value.mapping?.entries != nil && entries.value.value == nil
    let value = JSONValue.object(
      isSplit
        ? body(of: entries.value, acceptsNull: entries.value.acceptsNull, path)
        : schema(of: entries.value, path))
    switch entries.key {
    case nil, .text: return [("additionalProperties", value)]
    case .some(let key):
      let fields: Fields =
        if let codes = codes(of: key) {
          [
            (
              "properties",
              .object(
                codes.map { code in
                  (
                    code.key,
                    .object([("description", .string(code.name)), ("allOf", .array([value]))])
                  )
                })
            )
          ]
        } else {
          [("patternProperties", .object([(Self.pattern(of: key) ?? "", value)]))]
        }
      return fields + [("additionalProperties", .boolean(false))]
    }
  }

  /// What a single value must be, in its place or by reference.
  private mutating func value(_ kind: ValueKind, _ acceptsNull: Bool) -> Fields {
    guard let name = Self.name(of: kind) else { return body(of: kind, acceptsNull) }
    if !definitions.contains(where: { $0.key == name }) {
      definitions.append((name, .object(body(of: kind, true))))
    }
    // A definition accepts null; where none may stand, its types are told once more without it.
    guard !acceptsNull else { return Self.reference(name) }
    let types = body(of: kind, false).filter { $0.key == "type" }
    return Self.reference(name) + types
  }

  // MARK: - Words

  private func described(_ entry: String) -> Fields {
    help.text(entry).map { [("description", .string($0))] } ?? []
  }

  private func free(_ name: String) -> String {
    let taken = Set(names.values)
    var free = name
    var number = 2
    while taken.contains(free) {
      free = "\(name)_\(number)"
      number += 1
    }
    return free
  }

  private static func reference(_ name: String) -> Fields {
    [("$ref", .string("#/$defs/\(name)"))]
  }

  /// One type, or several.
  static func types(_ types: [String], _ acceptsNull: Bool) -> JSONValue {
    let all = types + (acceptsNull ? ["null"] : [])
    return all.count == 1 ? .string(all[0]) : .strings(all)
  }
}

extension Shape {
  /// Whether any text may stand where a mapping may stand: both fit into one schema.
  fileprivate var isTextOrMapping: Bool { value == .text && mapping != nil }
}
