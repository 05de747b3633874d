import DocumentTree
import Languages
import PlanModel

/// Words on what not everybody may see.
enum PrivacyTerm: String, CaseIterable, TermKey {
  case markInternal = "mark.internal"
  case below = "privacy.below"
  case withheld = "privacy.withheld"
  case belowNote = "privacy.below-note"
  case withheldNote = "privacy.withheld-note"
  case yearsNote = "privacy.years-note"
  case noSharesNote = "privacy.no-shares-note"
  case roundedNote = "privacy.rounded-note"
  case publicVersion = "privacy.public-version"
  case publicVersionAll = "privacy.public-version-all"
  case internalVersion = "privacy.internal-version"
  case internalVersionAll = "privacy.internal-version-all"
}

extension Phrases {
  /// A count as its readers may see it.
  func count(_ count: PublishedCount?) -> [Inline] {
    switch count {
    case .shown(let number): self.count(number)
    case .below(let minimum):
      sentence(PrivacyTerm.below, ["minimum": self.count(minimum)])
    case .withheld: term(PrivacyTerm.withheld)
    case nil: notPublished
    }
  }

  /// What the marks among some counts mean, one note for each mark.
  func notes(on counts: [PublishedCount?]) -> [Block] {
    var notes: [Block] = []
    let below = counts.lazy.compactMap { count -> Int? in
      if case .below(let minimum) = count { minimum } else { nil }
    }.first
    if let below {
      notes.append(
        .text(
          sentence(
            PrivacyTerm.belowNote,
            ["mark": count(.below(below)), "most": count(below - 1)]), .note))
    }
    if counts.contains(.withheld) {
      notes.append(
        .text(sentence(PrivacyTerm.withheldNote, ["mark": count(.withheld)]), .note))
    }
    return notes
  }

  /// Which counts this version shows, and which the other one does.
  func disclosure(of baseline: IncidentBaseline) -> [Inline] {
    let minimum =
      baseline.disclosure?.publicMinimumCell ?? PublishedIncidents.usualMinimum
    let hides = minimum > 1
    switch readership.audience {
    case .everybody:
      return hides
        ? sentence(PrivacyTerm.publicVersion, ["minimum": count(minimum)])
        : term(PrivacyTerm.publicVersionAll)
    case .insiders:
      return hides
        ? sentence(PrivacyTerm.internalVersion, ["minimum": count(minimum)])
        : term(PrivacyTerm.internalVersionAll)
    }
  }
}
