extension ActivityCheck {
  /// The identifiers of the activity itself.
  ///
  /// Rules: 1.1.3, 1.1.21, 1.3.x, 1.6.1, 1.7.1, 1.14.x, 1.16.1.
  mutating func checkIdentifiers() {
    let identifier = activity.identifier.text
    let reporter = activity.reporter.reference
    if identifier == reporter { error("1.1.3", at: "iati-identifier", found: identifier) }
    let former = activity.otherIdentifiers.filter { $0.type == "B1" }.map(\.reference)
    if !([reporter] + former).contains(where: { identifier.hasPrefix($0 + "-") }) {
      warning("1.1.21", at: "iati-identifier", found: identifier)
    }
    checkSymbols("1.3.13", identifier, at: "iati-identifier")
    checkSpaces("1.3.1", identifier, at: "iati-identifier")
    checkSymbols("1.14.13", reporter, at: "reporting-org/@ref")
    checkSpaces("1.14.1", reporter, at: "reporting-org/@ref")
    for (place, other) in activity.otherIdentifiers.enumerated() {
      let path = "other-identifier[\(place + 1)]"
      if other.type == "B1" { checkSpaces("1.16.1", other.reference, at: path + "/@ref") }
      if other.type == "A3" { checkSpaces("1.6.1", other.reference, at: path + "/@ref") }
      guard let owner = other.owner else { continue }
      if owner.reference == nil, owner.names.isEmpty { error("6.8.1", at: path + "/owner-org") }
      checkSpaces("1.11.1", owner.reference, at: path + "/owner-org/@ref")
      checkSymbols("1.11.13", owner.reference, at: path + "/owner-org/@ref")
    }
    for (place, related) in activity.relatedActivities.enumerated() {
      checkSpaces("1.7.1", related.reference, at: "related-activity[\(place + 1)]/@ref")
    }
  }

  /// Those who take part and whose money it is.
  ///
  /// Rules: 6.9.x, 6.10.1, 1.4.1, 1.5.1, 1.8.x to 1.15.x.
  mutating func checkParties() {
    for (place, participant) in activity.participants.all.enumerated() {
      let path = "participating-org[\(place + 1)]"
      if participant.reference == nil, participant.names.isEmpty { error("6.10.1", at: path) }
      checkSymbols("1.8.13", participant.reference, at: path + "/@ref")
      checkSpaces("1.8.1", participant.reference, at: path + "/@ref")
      checkSpaces("1.9.1", participant.activity, at: path + "/@activity-id")
    }
    for (place, transaction) in activity.transactions.enumerated() {
      check(transaction.provider, at: "transaction[\(place + 1)]/provider-org")
      check(transaction.receiver, at: "transaction[\(place + 1)]/receiver-org")
    }
    for (place, disbursement) in activity.plannedDisbursements.enumerated() {
      check(disbursement.provider, at: "planned-disbursement[\(place + 1)]/provider-org")
      check(disbursement.receiver, at: "planned-disbursement[\(place + 1)]/receiver-org")
    }
  }

  private mutating func check(_ provider: Provider?, at path: String) {
    guard let provider else { return }
    if provider.reference == nil, provider.names.isEmpty { error("6.9.1", at: path) }
    checkSymbols("1.10.13", provider.reference, at: path + "/@ref")
    checkSpaces("1.10.1", provider.reference, at: path + "/@ref")
    checkSpaces("1.4.1", provider.activity, at: path + "/@provider-activity-id")
  }

  private mutating func check(_ receiver: Receiver?, at path: String) {
    guard let receiver else { return }
    if receiver.reference == nil, receiver.names.isEmpty { error("6.9.2", at: path) }
    checkSymbols("1.15.13", receiver.reference, at: path + "/@ref")
    checkSpaces("1.15.1", receiver.reference, at: path + "/@ref")
    checkSpaces("1.5.1", receiver.activity, at: path + "/@receiver-activity-id")
  }

  private mutating func checkSymbols(_ rule: String, _ text: String?, at path: String) {
    guard let text, text.contains(where: { "/&|?".contains($0) }) else { return }
    warning(rule, at: path, found: text)
  }

  private mutating func checkSpaces(_ rule: String, _ text: String?, at path: String) {
    guard let text, text.first?.isWhitespace == true || text.last?.isWhitespace == true
    else { return }
    warning(rule, at: path, found: text)
  }
}
