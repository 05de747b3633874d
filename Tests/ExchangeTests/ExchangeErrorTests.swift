import Exchange
import Testing

@Suite struct ExchangeErrorTests {
  @Test func `an error names its reason and its place`() {
    let error = ExchangeError("version", place: "line 2")
    #expect(error.reason == "version")
    #expect(error.place == "line 2")
    #expect(error.facts.isEmpty)
  }
}
