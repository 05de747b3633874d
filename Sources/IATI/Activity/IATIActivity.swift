/// An activity of the IATI standard 2.03, with its parts in the order of the schema.
///
/// What the schema demands is not optional here, so that it can't refuse what is printed.
package struct IATIActivity: ElementCoded {
  var updated: Moment?
  var language: LanguageCode?
  var currency: String?
  var isHumanitarian: Bool?
  var hierarchy: Int?
  var linkedDataAddress: WebAddress?
  var budgetNotProvided: String?
  var identifier = Identifier()
  var reporter = Reporter()
  var title = Prose()
  var descriptions = NonEmpty(Description())
  var participants = NonEmpty(Participant())
  var otherIdentifiers: [OtherIdentifier] = []
  var status = ""
  var dates = NonEmpty(ActivityDate())
  var contacts: [Contact] = []
  var scope: String?
  var countries: [Country] = []
  var regions: [Region] = []
  var locations: [Location] = []
  var sectors: [Sector] = []
  var tags: [Tag] = []
  var countryBudgetItems: CountryBudgetItems?
  var humanitarianScopes: [HumanitarianScope] = []
  var policyMarkers: [PolicyMarker] = []
  var collaborationType: String?
  var flowType: String?
  var financeType: String?
  var aidTypes: [AidType] = []
  var tiedStatus: String?
  var budgets: [Budget] = []
  var plannedDisbursements: [PlannedDisbursement] = []
  var capitalSpend: CapitalSpend?
  var transactions: [Transaction] = []
  var documents: [DocumentLink] = []
  var relatedActivities: [RelatedActivity] = []
  var legacyData: [LegacyDatum] = []
  var conditions: Conditions?
  var results: [Outcome] = []
  var creditorReporting: CreditorReporting?
  var forwardSpending: ForwardSpending?

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("xml:lang", &language)
    coder.attribute("default-currency", &currency)
    coder.attribute("last-updated-datetime", &updated)
    coder.attribute("humanitarian", &isHumanitarian)
    coder.attribute("hierarchy", &hierarchy)
    coder.attribute("linked-data-uri", &linkedDataAddress)
    coder.attribute("budget-not-provided", &budgetNotProvided)
    codeIdentity(&coder)
    codeClassification(&coder)
    codeMoney(&coder)
    coder.children("document-link", &documents)
    coder.children("related-activity", &relatedActivities)
    coder.children("legacy-data", &legacyData)
    coder.child("conditions", &conditions)
    coder.children("result", &results)
    coder.child("crs-add", &creditorReporting)
    coder.child("fss", &forwardSpending)
  }

  private mutating func codeIdentity(_ coder: inout some ElementCoder) {
    coder.child("iati-identifier", &identifier)
    coder.child("reporting-org", &reporter)
    coder.child("title", &title)
    coder.children("description", &descriptions)
    coder.children("participating-org", &participants)
    coder.children("other-identifier", &otherIdentifiers)
    coder.code("activity-status", &status)
    coder.children("activity-date", &dates)
    coder.children("contact-info", &contacts)
  }

  private mutating func codeClassification(_ coder: inout some ElementCoder) {
    coder.code("activity-scope", &scope)
    coder.children("recipient-country", &countries)
    coder.children("recipient-region", &regions)
    coder.children("location", &locations)
    coder.children("sector", &sectors)
    coder.children("tag", &tags)
    coder.child("country-budget-items", &countryBudgetItems)
    coder.children("humanitarian-scope", &humanitarianScopes)
    coder.children("policy-marker", &policyMarkers)
    coder.code("collaboration-type", &collaborationType)
    coder.code("default-flow-type", &flowType)
    coder.code("default-finance-type", &financeType)
    coder.children("default-aid-type", &aidTypes)
    coder.code("default-tied-status", &tiedStatus)
  }

  private mutating func codeMoney(_ coder: inout some ElementCoder) {
    coder.children("budget", &budgets)
    coder.children("planned-disbursement", &plannedDisbursements)
    coder.child("capital-spend", &capitalSpend)
    coder.children("transaction", &transactions)
  }
}

/// The identifier of an activity.
struct Identifier: ElementCoded {
  /// The identifier.
  var text = ""

  mutating func code(_ coder: inout some ElementCoder) { coder.text(&text) }
}
