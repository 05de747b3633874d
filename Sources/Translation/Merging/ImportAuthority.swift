/// In whose name a file is imported, and what it may change.
package struct ImportAuthority: Sendable, Equatable {
  /// Who a file comes back from.
  package enum Role: String, Sendable, CaseIterable {
    /// Who translates: what changes is translated at most.
    case translator
    /// Who reviews what others translated: what changes is reviewed at most.
    case reviewer
    /// Who answers for the whole: reviews too, and releases what was reviewed.
    case responsible

    /// Whether this role looks over what others translated.
    var reviews: Bool {
      switch self {
      case .translator: false
      case .reviewer, .responsible: true
      }
    }
  }

  /// The role.
  package let role: Role
  /// Who signs, when, and whether what is final may change.
  package let signature: Signature

  /// An authority.
  package init(role: Role, signature: Signature = Signature()) {
    self.role = role
    self.signature = signature
  }

  /// The state that a text gets whose wording changed.
  ///
  /// A file's word counts; a text whose file still says that there is none, or none for this
  /// source, was translated all the same: many programs never touch the state.
  func state(ofChanged unit: ReturnedUnit, from stored: SegmentState) -> SegmentState {
    switch unit.state {
    case .untranslated, .stale: .translated
    case .draft, .translated, .reviewed, .final: unit.state ?? .translated
    case nil: role.reviews && stored >= .reviewed ? .reviewed : .translated
    }
  }

  /// A state as far as this role may give it, with what held it back.
  ///
  /// Only a text that was reviewed as it stands becomes final.
  func limited(
    _ state: SegmentState, of entry: Catalogue.Entry, isOwnText: Bool, isSameText: Bool
  ) -> (state: SegmentState, remark: ImportDecision.Remark?) {
    guard state > .translated, role.reviews else { return (min(state, .translated), nil) }
    if entry.hasOpenQuestion { return (.translated, .openQuestion) }
    if state == .final, role == .responsible, isSameText, entry.state >= .reviewed {
      return (.final, nil)
    }
    let isAllowed = FourEyes.allow(reviewer: signature.person, of: entry.translator)
    let isOwnWork = isOwnText && signature.person != nil
    guard isAllowed, !isOwnWork else { return (.translated, .fourEyes) }
    return (.reviewed, state == .final && role == .responsible ? .notReviewed : nil)
  }
}
