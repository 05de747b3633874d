import XMLTree

extension ActivityCheck {
  /// Texts and amounts wherever they stand.
  ///
  /// Rules: 4.1.1, 4.3.1, 4.4.1, 7.8.1.
  mutating func checkTexts() {
    checkTexts(in: ElementPrinter.element("iati-activity", activity), at: "")
  }

  private mutating func checkTexts(in element: XMLElement, at path: String) {
    switch element.name {
    case "title", "description":
      let hasWords = element.elements.contains { $0.name == "narrative" && !$0.children.isEmpty }
      if !hasWords { error(element.name == "title" ? "4.3.1" : "4.4.1", at: path) }
    case "narrative":
      if activity.language == nil, element[attribute: "xml:lang"] == nil {
        error("4.1.1", at: path)
      }
    case "value", "forecast", "loan-status":
      if activity.currency == nil, element[attribute: "currency"] == nil {
        error("7.8.1", at: path)
      }
    default: break
    }
    var counts: [String: Int] = [:]
    for child in element.elements {
      let count = counts[child.name, default: 0] + 1
      counts[child.name] = count
      let step = Self.single.contains(child.name) ? child.name : "\(child.name)[\(count)]"
      checkTexts(in: child, at: path.isEmpty ? step : path + "/" + step)
    }
  }

  /// Elements of which there is but one wherever they stand, except for texts on an activity.
  private static let single: Set<String> = [
    "title", "value", "comment", "name", "reporting-org", "country-budget-items", "conditions",
    "crs-add", "loan-status", "fss", "provider-org", "receiver-org", "organisation", "department",
    "person-name", "job-title", "activity-description", "owner-org",
  ]
}
