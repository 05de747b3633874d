import DocumentTree
import Languages
import PlanModel

/// The code lists whose names documents print.
enum CodelistName: String {
  case accessionRules = "accession-rules"
  case actKinds = "act-kinds"
  case actionKinds = "action-kinds"
  case activityStatuses = "activity-statuses"
  case actorRoles = "actor-roles"
  case actorTypes = "actor-types"
  case beneficiaryGroups = "beneficiary-groups"
  case articleSubjects = "article-subjects"
  case biases
  case bodies
  case cantons
  case capacityTopics = "capacity-topics"
  case channels
  case coalitionFields = "coalition-fields"
  case countries
  case disaggregationCategories = "disaggregation-categories"
  case disaggregationDimensions = "disaggregation-dimensions"
  case emphasisGroups = "emphasis-groups"
  case entities
  case entryIntoForceRules = "entry-into-force-rules"
  case evaluationKinds = "evaluation-kinds"
  case frequencies
  case foundingDocuments = "founding-documents"
  case fundingSources = "funding-sources"
  case fundingStatuses = "funding-statuses"
  case implementationStatuses = "implementation-statuses"
  case incidentClasses = "incident-classes"
  case incidentDefinitions = "incident-definitions"
  case incidentTypes = "incident-types"
  case indicatorDirections = "indicator-directions"
  case indicatorMeasures = "indicator-measures"
  case laws
  case memberRoles = "member-roles"
  case organisationRoles = "organisation-roles"
  case planStages = "plan-stages"
  case purposes
  case recipients
  case reportKinds = "report-kinds"
  case responses
  case resultLevels = "result-levels"
  case sessionKinds = "session-kinds"
  case signatoryFunctions = "signatory-functions"
  case surveyTopics = "survey-topics"
  case unitsOfMeasure = "units-of-measure"
  case unsdgCategories = "unsdg-categories"
}

extension Phrases {
  /// The name of a code, as it stands inside a sentence or a list.
  func code(_ code: Code?, in list: CodelistName) -> [Inline] {
    code.map { [.text(codelists.name(of: $0, in: list.rawValue, profile))] } ?? notPublished
  }

  /// The name of a code with a capital, as it stands alone in a cell.
  func codeAlone(_ code: Code?, in list: CodelistName) -> [Inline] {
    capitalized(self.code(code, in: list))
  }

  /// The names of several codes in a cell.
  func codes(_ codes: [Code], in list: CodelistName) -> [Inline] {
    capitalized(self.list(codes.map { code($0, in: list) }))
  }

  /// The name that a code has in this unit, such as “Općinsko vijeće” for `council`; the code's
  /// general name where the list has none for such a unit.
  func official(_ code: Code?, in list: CodelistName, of unit: LocalGovernment?) -> [Inline] {
    guard let code else { return notPublished }
    guard let unit,
      let name = codelists.officialName(of: code, in: list.rawValue, unit: unit)?
        .words(in: profile)
    else { return self.code(code, in: list) }
    return [.text(name)]
  }

  /// Who gets a report: council and mayor by their official names in the unit, all others by their
  /// general names.
  func recipient(_ code: Code, of unit: LocalGovernment?) -> [Inline] {
    let isBody = codelists[list: CodelistName.bodies.rawValue]?[code] != nil
    return capitalized(
      isBody ? official(code, in: .bodies, of: unit) : self.code(code, in: .recipients))
  }

  /// A property of a code, such as the gazette of a law; nil where the list has none.
  func property(_ name: String, of code: Code, in list: CodelistName) -> [Inline]? {
    codelists[list: list.rawValue]?[code]?.properties[name]?.words(in: profile)
      .map { [.text($0)] }
  }

  /// The same content with a capital at its start; what is not published says so as everywhere.
  func capitalized(_ content: [Inline]) -> [Inline] {
    guard case .text(let words)? = content.first, let initial = words.first,
      content != notPublished
    else { return content }
    return [.text(initial.uppercased() + words.dropFirst())] + content.dropFirst()
  }
}
