/// Well-formed content as bytes: the bridge from what was streamed to where it is placed.
package struct XMLFragment: Sendable, Equatable {
  /// The content, UTF-8, without a declaration.
  package let bytes: [UInt8]

  /// What the closure writes.
  package init(_ write: (inout XMLWriter) -> Void) {
    final class Sink { var bytes: [UInt8] = [] }
    let sink = Sink()
    var writer = XMLWriter { sink.bytes += $0 }
    write(&writer)
    writer.finish()
    bytes = sink.bytes
  }

  /// Nothing.
  package static let empty = XMLFragment { _ in }
}
