import CLibYAML
import Diagnostics

/// Has libyaml read a text, event by event, and hands each to the builder.
enum EventLoop {
  /// Reads to the end, or to the first problem after which nothing sound can follow.
  static func run(
    over bytes: UnsafeBufferPointer<UInt8>, into builder: inout TreeBuilder,
    _ problems: inout ProblemList
  ) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else {
      return problems.report(nil, SourceSpan(start: 0, end: 0), isFatal: true)
    }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)

    var event = yaml_event_t()
    var isOpen = true
    while isOpen, !problems.isOverflowing {
      guard yaml_parser_parse(parser, &event) == 1 else {
        return SyntaxError(parser.pointee).report(bytes, &builder.offsets, &problems)
      }
      isOpen = take(event, &builder, &problems)
      yaml_event_delete(&event)
    }
  }

  /// Hands one event on; false when it is the last that matters.
  private static func take(
    _ event: yaml_event_t, _ builder: inout TreeBuilder, _ problems: inout ProblemList
  ) -> Bool {
    let start = builder.offsets.offset(ofCharacter: event.start_mark.index)
    switch event.type {
    case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT, YAML_NO_EVENT:
      return true
    case YAML_STREAM_END_EVENT:
      if builder.isEmpty { problems.report("empty", SourceSpan(start: 0, end: 0), isFatal: true) }
      return false
    case YAML_DOCUMENT_START_EVENT:
      let document = event.data.document_start
      return builder.openDocument(
        at: start, end: builder.offsets.offset(ofCharacter: event.end_mark.index),
        hasDirectives: document.version_directive != nil
          || document.tag_directives.start != document.tag_directives.end, &problems)
    case YAML_ALIAS_EVENT:
      let end = builder.offsets.offset(ofCharacter: event.end_mark.index)
      problems.report("alias", SourceSpan(start: start, end: end), isFatal: true)
      return builder.addScalar(start, end, nil, .plain, &problems)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let end = builder.offsets.offset(ofCharacter: event.end_mark.index)
      let begin = builder.skipProperties(
        from: start, to: end, has: scalar.anchor != nil || scalar.tag != nil, &problems)
      return builder.addScalar(
        begin, end, UnsafeBufferPointer(start: scalar.value, count: scalar.length),
        style(of: scalar.style), &problems)
    case YAML_SEQUENCE_START_EVENT:
      let sequence = event.data.sequence_start
      let begin = builder.skipProperties(
        from: start, has: sequence.anchor != nil || sequence.tag != nil, &problems)
      return builder.open(.sequence, at: begin, &problems)
    case YAML_MAPPING_START_EVENT:
      let mapping = event.data.mapping_start
      let begin = builder.skipProperties(
        from: start, has: mapping.anchor != nil || mapping.tag != nil, &problems)
      return builder.open(.mapping, at: begin, &problems)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      // A block ends where the next thing begins; its last child tells more. Only a flow
      // collection has a mark of its own there.
      let end = builder.offsets.offset(ofCharacter: event.end_mark.index)
      builder.close(at: start < end ? end : nil, &problems)
      return true
    default:
      return true
    }
  }

  private static func style(of style: yaml_scalar_style_t) -> SourceNode.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }
}
