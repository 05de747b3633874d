import Languages
import Testing

/// Numbers and dates as definitions spell them, and what is neither.
struct QuantityReadingTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("-3", "-3"), ("1746947.50", "1746947.5"), ("0.0001", "0.0001"),
    ("999999999999999.9999", "999999999999999.9999"),
  ])
  func `a number is read exactly`(text: String, spelled: String) {
    #expect(DecimalNumber(text)?.description == spelled)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "-.5", "01", "00", "1.00000", "1.2.3", "1,5", "1e3", "+1", "1-",
    "--1", "1000000000000000", " 1", "１",
  ])
  func `what is no number is not read`(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test(arguments: ["2025", "2025-03", "2025-03-27", "2024-02-29", "0001-01-01"])
  func `a date is read with as much as is known`(text: String) {
    #expect(PartialDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "25", "20255", "2025-", "2025-3", "2025-03-", "2025-03-2", "2025-03-270", "2025/03/27",
    "2025-13", "2025-00", "2025-02-29", "0000", "2025--03", "-2025", "2025-03-27-01", "２０２５",
  ])
  func `what is no date is not read`(text: String) {
    #expect(PartialDate(text) == nil)
  }
}
