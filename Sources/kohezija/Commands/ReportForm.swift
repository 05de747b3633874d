/// The forms in which findings can be told.
enum ReportForm: String, CaseIterable {
  /// For people, on the error stream.
  case text
  /// One JSON object a line, on standard output.
  case json
  /// One SARIF log, on standard output.
  case sarif

  /// The form that a user names.
  ///
  /// - Throws: ``CommandProblem`` when there is no such form.
  static func named(_ name: String) throws -> ReportForm {
    guard let form = ReportForm(rawValue: name) else {
      let known = allCases.map(\.rawValue).joined(separator: ", ")
      throw CommandProblem(.usage, "problem.report", ["name": name, "list": known])
    }
    return form
  }
}
