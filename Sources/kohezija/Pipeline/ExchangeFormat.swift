import Exchange

/// The forms in which texts go to translators.
enum ExchangeFormat: String, CaseIterable {
  /// XLIFF 1.2, which nearly every tool of translators reads.
  case xliff12
  /// XLIFF 2.0.
  case xliff20
  /// XLIFF 2.1.
  case xliff21
  /// The memory: what is translated.
  case tmx
  /// The glossary in the two languages.
  case tbx
  /// One row a text, for spreadsheets.
  case csv
  /// A review table for Word.
  case docx
  /// A review table for LibreOffice.
  case odt

  /// How the names of its files end.
  var ending: String {
    switch self {
    case .xliff12, .xliff20, .xliff21: "xlf"
    case .tmx, .tbx, .csv, .docx, .odt: rawValue
    }
  }

  /// Checks that the tool of a profile reads this format.
  ///
  /// - Throws: An ``ExchangeError`` `profile` when it does not.
  func check(_ profile: ExchangeProfile) throws(ExchangeError) {
    let isRead =
      switch (profile, self) {
      case (.standard, _), (_, .xliff12): true
      case (.omegat3, .tmx): true
      case (.poedit, .xliff20): true
      case (.omegat3, _), (.poedit, _): false
      }
    guard isRead else { throw ExchangeError("profile") }
  }
}
