import Diagnostics
import Languages
import PlanModel
import YAMLSource

extension ReportReader {
  /// The data on the cover of a report to a donor.
  func cover(_ reader: NodeReader) -> ReportCover? {
    ReportCover(
      country: reader.code("country", in: "countries"),
      programmeNumber: reader.known("programme_number", reader.quotedText),
      mptfProjectNumber: reader.known("mptf_project_number", reader.quotedText),
      modality: reader.known("modality") { reader.code($0, in: "pbf-modalities") },
      firstTransferDate: reader.known("first_transfer_date", reader.date),
      originalEnd: reader.known("original_end", reader.date),
      currentEnd: reader.known("current_end", reader.date),
      durationMonths: reader.known("duration_months", reader.integer),
      priorityWindow: reader.known("priority_window") {
        reader.value($0) == nil ? nil : reader.codes($0, in: "pbf-priority-windows")
      },
      conveningAgency: reader.known("convening_agency", reader.identifier),
      recipientOrganisations: reader.identifiers("recipient_organisations"),
      implementingPartners: reader.identifiers("implementing_partners"),
      contributions: reader.child("contributions", contributions),
      genderMarker: reader.child("gender_marker") { marker in
        marker.known("score") { marker.integer($0, in: 0...3) }
      } ?? .notPublished,
      riskMarker: reader.known("risk_marker") { reader.code($0, in: "pbf-risk-markers") },
      focusArea: reader.known("focus_area") { reader.quotedCode($0, in: "pbf-focus-areas") },
      implementationRate: reader.stated("implementation_rate_pct", reader.decimal),
      geographicScope: reader.stated("geographic_scope", reader.localized))
  }

  private func contributions(_ reader: NodeReader) -> CoverContributions? {
    let log = reader.log
    return CoverContributions(
      byRecipientOrganisation: reader.known("by_recipient_organisation") { key in
        guard reader.value(key) != nil else { return nil }
        return reader.entries(key) { organisation, value, path in
          let id = log.identifier(of: organisation, at: path)
          guard let amount = log.amount(of: value, at: path), let id else { return nil }
          return OrganisationAmount(organisation: id, amount: amount)
        }
      },
      government: reader.known("government", reader.amount),
      other: reader.known("other", reader.amount), total: reader.known("total", reader.amount))
  }

  /// What concerns all results.
  func crossCutting(_ reader: NodeReader) -> CrossCutting? {
    CrossCutting(
      nationalOwnership: reader.reportText("national_ownership"),
      gender: reader.child("gender") { gender in
        GenderSpending(
          planned: gender.known("planned_amount", gender.amount),
          spent: gender.known("spent_amount", gender.amount), text: gender.reportText("text"))
      },
      youth: reader.reportText("youth"),
      conflictSensitivity: reader.reportText("conflict_sensitivity"),
      monitoring: reader.reportText("monitoring"),
      evaluation: reader.child("evaluation", evaluation),
      catalyticEffects: reader.child("catalytic_effects") { effects in
        CatalyticEffects(
          financial: effects.knownList("financial", financialEffect),
          nonFinancial: effects.known("non_financial") {
            effects.value($0) == nil ? nil : effects.reportTexts($0)
          })
      },
      sustainability: reader.reportText("sustainability"),
      risksAndAdjustments: reader.knownList("risks_and_adjustments") { item in
        RiskAdjustment(
          risk: item.requiredLocalized("risk"), adjustment: item.localized("adjustment"),
          isIllustrative: item.isIllustrative())
      },
      noCostExtension: reader.child("no_cost_extension") { request in
        NoCostExtension(
          isRequested: request.known("requested", request.truth),
          newEnd: request.known("new_end", request.date),
          reason: request.reportText("reason"))
      })
  }

  private func financialEffect(_ reader: NodeReader) -> FinancialEffect? {
    FinancialEffect(
      text: reader.requiredLocalized("text"),
      amount: reader.known("amount") { key in
        reader.child(key) { amount in
          let value = amount.required("value", amount.amount)
          let currency = amount.currency("currency")
          guard let value, let currency else { return nil }
          return Money(value, currency)
        }
      },
      isIllustrative: reader.isIllustrative())
  }
}

extension NodeReader {
  /// `true` or `false`; nil when the key is missing or `null`.
  fileprivate func truth(_ key: String) -> Bool? {
    value(key).flatMap { log.boolean(of: $0, at: .key(path, key)) }
  }
}
