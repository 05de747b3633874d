import CLibYAML
import Diagnostics

/// The error at which libyaml stopped, turned into a form of Y01 that a person can act on.
struct SyntaxError {
  private let problem: String
  private let context: String
  private let problemMark: Int
  private let contextMark: Int

  /// Takes the error out of a parser that has stopped.
  init(_ parser: yaml_parser_t) {
    problem = parser.problem.map { String(cString: $0) } ?? ""
    context = parser.context.map { String(cString: $0) } ?? ""
    problemMark = parser.problem_mark.index
    contextMark = parser.context_mark.index
  }

  /// Reports it.
  func report(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offsets: inout OffsetCounter,
    _ problems: inout ProblemList
  ) {
    let problemOffset = offsets.offset(ofCharacter: problemMark)
    let contextOffset = context.isEmpty ? nil : offsets.offset(ofCharacter: contextMark)
    let variant = variant(bytes, problemOffset)
    var place = problemOffset
    var related: [SourceSpan] = []
    if let contextOffset {
      switch variant {
      case "missing-colon", "unclosed-quote", "directive", "block-header":
        place = contextOffset
      case "unclosed-bracket", "unclosed-brace":
        if Self.restIsBlank(bytes, problemOffset) {
          place = contextOffset
        } else {
          related = [SourceSpan(start: contextOffset, end: contextOffset + 1)]
        }
      default: break
      }
    }
    problems.report(
      variant, Self.word(at: place, bytes, wholeLine: variant == "missing-colon"),
      related: related, isFatal: true)
  }

  /// Which of our sentences says what libyaml means.
  private func variant(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> String? {
    let byte = offset < bytes.count ? bytes[offset] : 0
    switch byte {
    case UInt8(ascii: "\t"): return "tab"
    case UInt8(ascii: "!"): return "tag"
    case UInt8(ascii: "%") where context.contains("directive") || problem.contains("YAML doc"):
      return "directive"
    default: break
    }
    return Self.variants.first { (problem + " / " + context).contains($0.words) }?.variant
  }

  /// Words of libyaml 0.2.5's errors, `problem / context`, the first that fits counts.
  private static let variants: [(words: String, variant: String)] = [
    ("tab character", "tab"),
    ("directive", "directive"),
    ("incompatible YAML document", "directive"),
    ("mapping values are not allowed", "colon"),
    ("mapping keys are not allowed", "complex-key"),
    ("block sequence entries are not allowed", "dash"),
    ("could not find expected ':'", "missing-colon"),
    ("',' or '}'", "unclosed-brace"),
    ("',' or ']'", "unclosed-bracket"),
    ("cannot start any token", "character"),
    ("unexpected end of stream / while scanning a quoted", "unclosed-quote"),
    ("unexpected document indicator / while scanning a quoted", "unclosed-quote"),
    ("quoted scalar", "escape"),
    ("did not find expected '-'", "indentation"),
    ("did not find expected key", "indentation"),
    ("block scalar", "block-header"),
    ("<document start>", "after-end"),
    ("tag", "tag"),
    ("alias", "alias"),
    ("anchor", "anchor"),
    ("did not find expected node content", "content"),
  ]

  private static func restIsBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    bytes[min(offset, bytes.count)...].allSatisfy { $0 <= 0x20 }
  }

  /// The word at a place, so that something is underlined.
  private static func word(
    at start: Int, _ bytes: UnsafeBufferPointer<UInt8>, wholeLine: Bool
  ) -> SourceSpan {
    var end = start
    while end < bytes.count, wholeLine ? bytes[end] >= 0x20 : bytes[end] > 0x20 { end += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    if end == start, start < bytes.count, bytes[start] == UInt8(ascii: "\t") { end += 1 }
    return SourceSpan(start: start, end: end)
  }
}
