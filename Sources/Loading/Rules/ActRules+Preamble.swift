import Diagnostics
import Languages
import PlanModel

extension ActRules {
  /// Reports: A02, A04, A08.
  static let preamble: [Rule<Plan>] = [
    Rule("A02", .error) { plan, context, findings in
      guard let act = plan.act else { return }
      // A draft may still be looking for its grounds.
      let severity: Severity = plan.edition.stage.isAdopted ? .error : .warning
      // The Statute of the Brčko District is its law on self-government.
      let isDistrict = context.codelists[unit: plan.localGovernment]?.entity == .brcko
      if !isDistrict,
        !act.legalBasis.contains(where: { $0.isLawOnSelfGovernment(context.codelists) })
      {
        findings.report(at: "act/legal_basis", nil, severity: severity)
      }
      if !act.legalBasis.contains(where: { $0.text?.names(["statut", "статут"]) ?? false }) {
        findings.report(at: "act/legal_basis", "statute", severity: severity)
      }
    },
    Rule("A04", .warning) { plan, context, findings in
      for (place, basis) in (plan.act?.legalBasis ?? []).enumerated() {
        let path = DataPath("act/legal_basis").element(place)
        if let code = basis.law, let law = context.codelists[list: "laws"]?[code] {
          guard law.properties["gazette"] == nil else { continue }
          findings.report(at: path / "law", Fact("law", law.name(context.languages)))
        } else if let text = basis.text, !text.names(gazettes) {
          findings.report(
            at: path / "text",
            Fact("law", text[context.languages.primary] ?? text.firstWritten?.text ?? ""))
        }
      }
    },
    Rule("A08", .note) { plan, _, findings in
      guard !plan.edition.stage.isAdopted else { return }
      findings.report(at: "edition/stage")
    },
  ]

  /// Names of official gazettes as they begin, in small letters.
  private static let gazettes = [
    "glasnik", "glasil", "novine", "novinama", "službeni list", "gazette", "гласник", "новине",
  ]
}

extension LegalBasis {
  /// Whether this is the law on local self-government of an entity, by code or in words.
  fileprivate func isLawOnSelfGovernment(_ codelists: Codelists) -> Bool {
    if let law, let subject = codelists[list: "laws"]?[law]?.properties["subject"] {
      return subject.firstWritten?.text == "local-self-government"
    }
    return text?.names([
      "lokalnoj samoupravi", "lokalne samouprave", "local self-government", "локалној самоуправи",
    ]) ?? false
  }
}

extension LocalizedText {
  /// Whether one of some words, given in small letters, stands in one of the versions.
  func names(_ words: [String]) -> Bool {
    versions.contains { version in
      let search = TextSearch(version.text ?? "")
      return words.contains(where: search.contains)
    }
  }
}
