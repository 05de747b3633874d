/// Which edition of a plan this is.
package struct Edition: Sendable, Equatable {
  /// The edition's number, such as `1.0`.
  package let number: String
  /// How far it has come.
  package let stage: PlanStage
  /// The edition that it takes the place of; nil for the first.
  package let supersedes: String?

  /// A value of these parts.
  package init(number: String, stage: PlanStage, supersedes: String? = nil) {
    self.number = number
    self.stage = stage
    self.supersedes = supersedes
  }
}

/// How far a plan has come on its way to being in force.
package enum PlanStage: String, Sendable, CaseIterable {
  /// Being written.
  case draft
  /// Open for comments of the public.
  case consultation
  /// Put before the council.
  case proposed
  /// Adopted by the council.
  case adopted
  /// Adopted and changed since.
  case amended
  /// Past its period.
  case expired

  /// Whether the council has adopted the plan.
  package var isAdopted: Bool {
    switch self {
    case .draft, .consultation, .proposed: false
    case .adopted, .amended, .expired: true
    }
  }
}
