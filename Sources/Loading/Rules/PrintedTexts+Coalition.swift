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
      prose(duty.text, DataPath("duties").element(place) / "text")
    }
    prose(coalition.procedures?.review?.outcome, "procedures/review/outcome")
    for (place, training) in coalition.trainings.enumerated() {
      prose(training.goal, DataPath("trainings").element(place) / "goal")
    }
    for (place, research) in coalition.research.enumerated() {
      one(research.title, DataPath("research").element(place) / "title")
    }
    prose(coalition.dialogue?.form, "dialogue/form")
    prose(coalition.coordination?.form, "coordination/form")
    prose(coalition.assistance?.text, "assistance/text")
  }

  /// Shows every text of a portfolio.
  func walk(_ portfolio: Portfolio) {
    one(portfolio.title, "title")
    for (place, indicator) in portfolio.commonIndicators.enumerated() {
      one(indicator.title, context.commonIndicators.path(place) / "title")
      prose(indicator.definition, context.commonIndicators.path(place) / "definition")
    }
    for (place, work) in portfolio.cooperation.enumerated() {
      one(work.title, DataPath("cooperation").element(place) / "title")
      prose(work.text, DataPath("cooperation").element(place) / "text")
    }
  }
}
