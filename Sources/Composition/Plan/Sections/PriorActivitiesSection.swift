import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on what was done before.
enum PriorActivitiesTerm: String, CaseIterable, TermKey {
  case heading = "action-plan.prior-activities.heading"
  case introduction = "action-plan.prior-activities.introduction"
  case caption = "action-plan.prior-activities.caption"
  case alternative = "action-plan.prior-activities.alternative"
  case year = "action-plan.prior-activities.year"
  case activity = "action-plan.prior-activities.activity"
  case actors = "action-plan.prior-activities.actors"
  case participants = "action-plan.prior-activities.participants"
  case amount = "action-plan.prior-activities.amount"
  case result = "action-plan.prior-activities.result"
}

/// What was done before the plan, with whom, for how much and with what result.
enum PriorActivitiesSection {
  static func compose(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    let activities = subject.plan.priorActivities
    return [
      .section(1, "prior-activities", phrases.term(PriorActivitiesTerm.heading)),
      .text(phrases.term(PriorActivitiesTerm.introduction)),
      .table(
        .data(
          "table.prior-activities",
          columns: [
            TableColumn(1.9, phrases.term(PriorActivitiesTerm.year)),
            TableColumn(4, phrases.term(PriorActivitiesTerm.activity)),
            TableColumn(3.3, phrases.term(PriorActivitiesTerm.actors)),
            TableColumn(2.3, .number, phrases.term(PriorActivitiesTerm.participants)),
            TableColumn(2.9, .number, phrases.term(PriorActivitiesTerm.amount)),
            TableColumn(2.7, phrases.term(PriorActivitiesTerm.result)),
          ],
          rows: RowSequence(count: activities.count) { row(activities[$0], at: $0, subject) },
          caption: phrases.term(PriorActivitiesTerm.caption),
          alternative: phrases.plain(PriorActivitiesTerm.alternative))),
    ]
  }

  private static func row(
    _ activity: PriorActivity, at index: Int, _ subject: PlanSubject
  ) -> Row {
    let phrases = subject.phrases
    let path = DataPath(components: ["prior_activities"]).element(index)
    return Row([
      .heading(phrases.year(activity.year)),
      .text(phrases.text(activity.title, at: path / "title")),
      .text(subject.actors(activity.actors)),
      .number(phrases.count(activity.participants)),
      .number(phrases.money(activity.amount?.amount, activity.amount?.currency ?? "")),
      .prose(phrases.prose(activity.result, at: path / "result")),
    ])
  }
}
