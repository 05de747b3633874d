import Languages
import PlanModel
import Testing

struct AchievementTests {
  private func percent(
    _ actual: Int, of target: Int, from baseline: Int? = nil, _ direction: IndicatorDirection? = nil
  ) -> String? {
    Achievement(
      actual: DecimalNumber(actual), target: DecimalNumber(target),
      baseline: baseline.map { DecimalNumber($0) }, direction: direction
    ).judged?.percentage(decimals: 2).description
  }

  @Test func `with a baseline the way from it to the target is measured`() {
    #expect(percent(41, of: 45, from: 38, .increase) == "42.86")
    #expect(percent(45, of: 45, from: 38, .increase) == "100")
    #expect(percent(180, of: 200, from: 0) == "90")
  }

  @Test func `a fall is progress where less is aimed at`() {
    #expect(percent(5, of: 3, from: 9, .decrease) == "66.67")
    #expect(percent(10, of: 3, from: 9, .decrease) == "-16.67")
    #expect(percent(2, of: 3, from: 9) == "116.67")
  }

  @Test
  func `without a baseline the target alone is the measure, upside down where less is better`() {
    #expect(percent(30, of: 40) == "75")
    #expect(percent(4, of: 2, .decrease) == "50")
    #expect(percent(1, of: 2, .decrease) == "200")
  }

  @Test func `what is to stay as it is has no way to go`() {
    #expect(percent(90, of: 100, from: 100, .increase) == "90")
    #expect(percent(120, of: 100, from: 100, .decrease) == "83.33")
  }

  @Test func `both ways are kept for those who print them, and nothing is divided by zero`() {
    let both = Achievement(
      actual: DecimalNumber(41), target: DecimalNumber(45), baseline: DecimalNumber(38))
    #expect(both.ofTarget?.percentage(decimals: 2).description == "91.11")
    #expect(both.ofWay?.percentage(decimals: 2).description == "42.86")
    #expect(percent(3, of: 0) == nil)
    #expect(percent(0, of: 0, from: 0, .decrease) == nil)
    #expect(percent(0, of: 5, .decrease) == nil)
  }
}
