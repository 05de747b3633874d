import Foundation

/// A value of JSON, as a validator sees it.
package indirect enum JSON: Sendable, Hashable, Decodable {
  /// Nothing.
  case null
  /// True or false.
  case boolean(Bool)
  /// A number.
  case number(Double)
  /// Text.
  case string(String)
  /// A list.
  case array([JSON])
  /// Keys with values.
  case object([String: JSON])

  /// The value in a text.
  package init(parsing text: String) throws {
    self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
  }

  /// Decodes whatever value there is.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSON].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  /// The value of a key; nil when there is none.
  package subscript(_ key: String) -> JSON? {
    guard case .object(let fields) = self else { return nil }
    return fields[key]
  }
}
