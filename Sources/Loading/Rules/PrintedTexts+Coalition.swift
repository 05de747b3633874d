import Diagnostics
import PlanModel

extension PrintedTexts {
  /// Shows every text of a coalition.
  func walk(_ coalition: Coalition) {
    name(coalition.name, "name")
    for (place, member) in coalition.members.enumerated() {
      name(member.name, context.members.path(place) / "name")
    }
    for (place, partner) in coalition.partners.enumerated() {
      name(partner.name, context.partners.path(place) / "name")
    }
    for (place, coordinator) in coalition.coordinators.enumerated() {
      one(coordinator.function, DataPath("coordinators").element(place) / "function")
    }
    for (place, duty) in coalition.duties.enumerated() {
      one(duty.text, DataPath("duties").element(place) / "text")
    }
    one(coalition.procedures?.review?.outcome, "procedures/review/outcome")
    for (place, training) in coalition.trainings.enumerated() {
      one(training.goal, DataPath("trainings").element(place) / "goal")
    }
    for (place, research) in coalition.research.enumerated() {
      one(research.title, DataPath("research").element(place) / "title")
    }
    one(coalition.dialogue?.form, "dialogue/form")
    one(coalition.coordination?.form, "coordination/form")
    one(coalition.assistance?.text, "assistance/text")
  }

  /// Shows every text of a portfolio.
  func walk(_ portfolio: Portfolio) {
    one(portfolio.title, "title")
    for (place, indicator) in portfolio.commonIndicators.enumerated() {
      one(indicator.title, context.commonIndicators.path(place) / "title")
      one(indicator.definition, context.commonIndicators.path(place) / "definition")
    }
    for (place, work) in portfolio.cooperation.enumerated() {
      one(work.title, DataPath("cooperation").element(place) / "title")
      one(work.text, DataPath("cooperation").element(place) / "text")
    }
  }
}
