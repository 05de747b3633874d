/// The sections that the form on the response to an incident can have, in their usual order.
enum ResponseSheetSections {
  /// All sections, each with its name in `Data/outlines/incident-response-sheet.yaml`.
  static let all: [Section<ResponseSheetSubject>] = [
    Section("head", compose: ResponseSheetForm.head),
    Section("incident", compose: ResponseSheetForm.incident),
    Section("informed", compose: ResponseSheetForm.informed),
    Section("response", compose: ResponseSheetForm.response),
  ]
}
