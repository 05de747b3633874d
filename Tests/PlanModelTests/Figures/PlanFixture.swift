import Languages
import PlanModel

/// Small models for tests.
enum PlanFixture {
  static func text(_ words: String) -> LocalizedText {
    LocalizedText([.init(.bosnian, words), .init(.english, words + " (en)")])
  }

  static func period(_ start: String, _ end: String) -> Period? {
    PartialDate(start).flatMap { start in
      PartialDate(end).map { Period(start: start, end: $0) }
    }
  }

  static func number(_ text: String) -> DecimalNumber { DecimalNumber(text) ?? .zero }
}
