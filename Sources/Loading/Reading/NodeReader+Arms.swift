import PlanModel

extension NodeReader {
  /// The arms at the head of the documents of a definition, whose file is read later.
  ///
  /// Reports: Y04, Y05, Y11, Y13.
  func arms() -> Arms? {
    child("arms") { arms in
      let file = arms.required("file", arms.text)
      let alternative = arms.requiredLocalized("alt")
      return file.map { Arms(file: $0, alternative: alternative) }
    }
  }
}
