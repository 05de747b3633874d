import Languages
import Writers
import XMLTree

/// Changes to `settings.xml`.
enum WordSettings {
  /// What may follow `w:footnotePr`.
  ///
  /// Source: ISO/IEC 29500-1, 17.15.1.78, the end of CT_Settings.
  private static let afterNotes: Set<String> = [
    "w:endnotePr", "w:compat", "w:docVars", "w:rsids", "m:mathPr", "w:attachedSchema",
    "w:themeFontLang", "w:clrSchemeMapping", "w:doNotIncludeSubdocsInStats",
    "w:doNotAutoCompressPictures", "w:forceUpgrade", "w:captions", "w:readModeInkLockDown",
    "w:smartTagType", "sl:schemaLibrary", "w:shapeDefaults", "w:doNotEmbedSmartTags",
    "w:decimalSymbol", "w:listSeparator",
  ]

  /// Fits the settings to a document.
  ///
  /// A template's own template lies on somebody's disk, fields are right as they are written, and
  /// a filled document needs no mail merge.
  static func fit(_ settings: inout XMLElement, _ language: LanguageTag, hasNotes: Bool) {
    settings.remove("w:attachedTemplate")
    settings.remove("w:updateFields")
    settings.remove("w:mailMerge")
    settings.edit("w:themeFontLang") { $0[attribute: "w:val"] = language.bcp47 }
    guard hasNotes, settings.first("w:footnotePr") == nil else { return }
    let separators = ["-1", "0"].map { id in
      XMLElement.Node.element(XMLElement("w:footnote", [.init("w:id", id)]))
    }
    settings.insert([.element(XMLElement("w:footnotePr", [], separators))], before: afterNotes)
  }
}
