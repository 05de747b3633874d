import Languages
import TestSupport
import Testing

@Suite struct NumberFormatTests {
  @Test(arguments: Shipped.tags)
  func `a spelled number reads back as the rounded number`(tag: LanguageTag) throws {
    let format = try Shipped.profile(tag).numbers
    var generator = SeededGenerator(seed: 20_250_327)
    for _ in 0..<5000 {
      let digits = Int.random(in: 1...19, using: &generator)
      let bound = (0..<digits).reduce(Int128(1)) { product, _ in product * 10 }
      let number = DecimalNumber(
        tenThousandths: Int128.random(in: -bound...bound, using: &generator))
      let decimals = Int.random(in: 0...4, using: &generator)
      let spelled = format.spell(number, decimals: decimals)
      #expect(Self.read(spelled, format) == number.rounded(to: decimals))
      #expect(Self.read(format.spell(number, decimals: nil), format) == number)
    }
  }

  @Test func `groups have three digits however long the number is`() throws {
    let format = try Shipped.profile(.english).numbers
    let number = DecimalNumber(tenThousandths: 12_345_678_901_234_567_890_005 * 10_000)
    #expect(format.spell(number, decimals: 0) == "12,345,678,901,234,567,890,005")
  }

  @Test(arguments: [(-3, "12"), (9, "12.3456")])
  func `decimals that cannot be are taken as the nearest that can`(
    decimals: Int, expected: String
  ) throws {
    let number = try #require(DecimalNumber("12.3456"))
    #expect(try Shipped.profile(.english).numbers.spell(number, decimals: decimals) == expected)
  }

  /// The number that a spelling stands for.
  private static func read(_ text: String, _ format: NumberFormat) -> DecimalNumber? {
    var plain = text.split(separator: format.grouping).joined()
    plain = plain.split(separator: format.decimal).joined(separator: ".")
    let isNegative = plain.hasPrefix(format.minus)
    if isNegative { plain = "-" + plain.dropFirst(format.minus.count) }
    // Decimals may end in zeros, which the reader takes.
    guard let dot = plain.firstIndex(of: ".") else { return wide(plain) }
    let whole = wide(String(plain[..<dot]))
    let fraction = DecimalNumber("0" + plain[dot...])
    guard let whole, let fraction else { return nil }
    return isNegative ? whole - fraction : whole + fraction
  }

  /// A whole number of any length.
  private static func wide(_ text: String) -> DecimalNumber? {
    Int128(text).map { DecimalNumber(tenThousandths: $0 * 10_000) }
  }
}
