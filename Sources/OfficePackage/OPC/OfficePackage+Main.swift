extension OfficePackage {
  /// The name of the part with the body of a Word document; nil when there is none.
  ///
  /// Most programs call it `word/document.xml`, but none has to.
  package var wordMainPart: String? {
    guard let bytes = self[ContentTypes.partName], let types = try? ContentTypes(parsing: bytes)
    else { return nil }
    let named = types.declaredParts.first {
      $0.type.hasSuffix("wordprocessingml.document.main+xml")
    }?.name
    guard let named, self[named] != nil else { return nil }
    return named
  }
}
