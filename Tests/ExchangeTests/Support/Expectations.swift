import Exchange
import Testing
import Translation

extension String {
  /// The text scalar by scalar: Swift takes letters with loose accents for the composed ones.
  var scalars: [UInt32] { unicodeScalars.map(\.value) }
}

/// Expects a unit to come back as it went out, with nothing added.
func expectSame(
  _ returned: ReturnedUnit, _ unit: TranslationUnit, isCopied: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let target = isCopied ? nil : unit.target
  let state = isCopied ? .untranslated : unit.state
  #expect(returned.id == unit.id, sourceLocation: sourceLocation)
  #expect(returned.source?.scalars == unit.source.scalars, sourceLocation: sourceLocation)
  #expect(returned.target?.scalars == target?.scalars, sourceLocation: sourceLocation)
  #expect(
    returned.state == state || returned.state == nil && target == nil,
    sourceLocation: sourceLocation)
  #expect(returned.exportedSource == unit.sourceDigest, sourceLocation: sourceLocation)
  #expect(returned.exportedTarget == unit.targetDigest, sourceLocation: sourceLocation)
  #expect(returned.notes.isEmpty, sourceLocation: sourceLocation)
  let faults = target.map {
    CodeFault.between(source: InlineText(unit.source), target: InlineText($0))
  }
  #expect(returned.codeFaults == faults ?? [], sourceLocation: sourceLocation)
}

/// Expects an error with a reason.
func expectRefusal(
  _ reason: String, sourceLocation: SourceLocation = #_sourceLocation,
  _ body: () throws(ExchangeError) -> Void
) {
  do {
    try body()
    Issue.record("not refused", sourceLocation: sourceLocation)
  } catch {
    #expect(error.reason == reason, sourceLocation: sourceLocation)
  }
}
