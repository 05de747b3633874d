import Exchange
import Testing
import Translation

@Suite struct ExchangeSpeedTests {
  private static let bundle = {
    var random = RandomBundle(seed: 12)
    return random.bundle(units: 5_000)
  }()

  /// A build without optimisation is some thirty times slower.
  private static let limit: Duration = {
    var isDebug = false
    assert(
      {
        isDebug = true
        return true
      }())
    return isDebug ? .seconds(60) : .seconds(1)
  }()

  @Test func `five thousand units go out and come in within a second each`() throws {
    try measure(
      write: { () throws(ExchangeError) in try XLIFF12.text(of: Self.bundle) },
      read: { (bytes) throws(ExchangeError) in try XLIFF.read(bytes, name: "a") })
    try measure(
      write: { () throws(ExchangeError) in try XLIFF2.text(of: Self.bundle) },
      read: { (bytes) throws(ExchangeError) in try XLIFF.read(bytes, name: "a") })
    try measure(
      write: { () throws(ExchangeError) in try CSV.text(of: Self.bundle) },
      read: { (bytes) throws(ExchangeError) in try CSV.read(bytes, name: "a") })
  }

  private func measure(
    write: () throws(ExchangeError) -> [UInt8],
    read: ([UInt8]) throws(ExchangeError) -> ReturnedFile
  ) throws(ExchangeError) {
    let start = ContinuousClock.now
    let bytes = try write()
    let middle = ContinuousClock.now
    let file = try read(bytes)
    #expect(file.units.count == 5_000)
    #expect(middle - start < Self.limit)
    #expect(ContinuousClock.now - middle < Self.limit)
  }
}
