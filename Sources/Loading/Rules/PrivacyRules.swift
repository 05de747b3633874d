import Diagnostics
import Languages
import PlanModel

/// Rules about what the public should not read in documents.
enum PrivacyRules {
  /// Reports: P06, O04.
  static let common: [Rule<Definition>] = [
    Rule("P06", .warning) { definition, context, findings in
      PrintedTexts.eachVersion(in: definition, context) { language, text, path in
        guard let contact = PrivateContact.first(in: text) else { return }
        findings.report(
          at: path() / language.key, Fact("path", path().description), Fact("contact", contact))
      }
    },
    Rule("O04", .warning) { definition, context, findings in
      PrintedTexts.eachVersion(in: definition, context) { language, text, path in
        guard let number = CompanyNumber.firstWrong(in: text) else { return }
        findings.report(at: path() / language.key, Fact("number", number))
      }
    },
  ]

  /// Reports: P06.
  static let coalition: [Rule<Coalition>] = [
    Rule("P06", .warning) { coalition, _, findings in
      let contact = coalition.contact
      let values = [
        (contact?.email, "email"), (contact?.phone, "phone"), (contact?.address, "address"),
      ]
      for (value, key) in values {
        guard let value, let found = PrivateContact.first(in: value) else { continue }
        let path = DataPath("contact") / key
        findings.report(at: path, Fact("path", path.description), Fact("contact", found))
      }
    }
  ]
}

/// The identification number of a company (JIB), as it is given in running text.
private enum CompanyNumber {
  /// The first that follows the word JIB and is not 13 digits of which the first is 4.
  static func firstWrong(in text: String) -> String? {
    var rest = text[...]
    while let start = rest.firstRange(of: "JIB") {
      rest = rest[start.upperBound...]
      let number = rest.drop { ": .-".contains($0) }.prefix { $0.isNumber }
      if !number.isEmpty, number.count != 13 || number.first != "4" { return String(number) }
    }
    return nil
  }
}
