import Diagnostics
import PlanModel

extension References {
  /// Shows every reference of a coalition.
  func walk(_ coalition: Coalition) {
    for (place, coordinator) in coalition.coordinators.enumerated() {
      let path = DataPath("coordinators").element(place)
      one(.member, coordinator.organisation, path / "organisation")
    }
    for (place, duty) in coalition.duties.enumerated() {
      one(.member, duty.organisation, DataPath("duties").element(place) / "organisation")
    }
    all(.member, coalition.procedures?.review?.assistedBy ?? [], "procedures/review/assisted_by")
    for (place, training) in coalition.trainings.enumerated() {
      one(.member, training.provider, DataPath("trainings").element(place) / "provider")
    }
    for (place, research) in coalition.research.enumerated() {
      one(.member, research.conductedBy, DataPath("research").element(place) / "conducted_by")
    }
    all(.member, coalition.dialogue?.actors ?? [], "dialogue/actors")
    all(.member, coalition.coordination?.actors ?? [], "coordination/actors")
    one(.member, coalition.assistance?.by, "assistance/by")
    one(.member, coalition.contact?.organisation, "contact/organisation")
  }
}
