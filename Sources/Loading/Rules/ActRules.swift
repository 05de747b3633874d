import Diagnostics
import Languages
import PlanModel

/// Rules about the act by which a plan is adopted.
enum ActRules {
  /// Reports: A01, A03, A07.
  static let plan: [Rule<Plan>] = [
    Rule("A01", .error) { plan, _, findings in
      guard plan.edition.stage.isAdopted else { return }
      guard let act = plan.act else {
        findings.report(at: "act", "act")
        return
      }
      if act.number == nil { findings.report(at: "act/number", "number") }
      if act.date == nil { findings.report(at: "act/date", "date") }
      if act.place == nil { findings.report(at: "act/place", "place") }
      if act.signatory == nil { findings.report(at: "act/signatory", "signatory") }
    },
    Rule("A03", .error) { plan, context, findings in
      guard let unit = context.codelists[unit: plan.localGovernment] else { return }
      for (place, basis) in (plan.act?.legalBasis ?? []).enumerated() {
        // Laws of the whole country name neither entity and fit everywhere.
        guard let code = basis.law, let law = context.codelists[list: "laws"]?[code],
          let scope = law.properties["entity"]?.firstWritten?.text,
          let entity = LocalGovernment.Entity(rawValue: scope), entity != unit.entity
        else { continue }
        findings.report(
          at: DataPath("act/legal_basis").element(place) / "law", Fact("unit", unit.latinName),
          Fact("entity", unit.entity.rawValue), Fact("law", law.name(context.languages)),
          Fact("other", entity.rawValue))
      }
    },
    Rule("A07", .warning) { plan, context, findings in
      guard plan.edition.stage.isAdopted, let act = plan.act else { return }
      let publication = act.publication
      guard publication?.issue == nil || publication?.date == nil else { return }
      let missing = publication?.date == nil ? "date" : "issue"
      findings.report(
        at: publication == nil ? "act/publication" : DataPath("act/publication") / missing,
        publication?.gazette == nil ? "unnamed" : nil,
        Fact(
          "gazette",
          publication?.gazette?[context.languages.primary]
            ?? publication?.gazette?.firstWritten?.text ?? ""))
    },
  ]
}

extension Codelist.Entry {
  /// Its name in the definition's own language, else as it is written first, else the code.
  func name(_ languages: DefinitionLanguages) -> String {
    names[languages.primary] ?? names.firstWritten?.text ?? code.key
  }
}
