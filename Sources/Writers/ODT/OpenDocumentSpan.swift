import Languages
import XMLTree

/// A look of words inside a paragraph: its language and its emphasis.
struct OpenDocumentSpan {
  let language: LanguageTag
  let isStrong: Bool
  let isEmphasized: Bool
  let isLink: Bool

  /// The name of its automatic style.
  var name: String {
    "K" + language.rawValue.filter { $0 != "-" } + (isStrong ? "S" : "")
      + (isEmphasized ? "E" : "") + (isLink ? "L" : "")
  }

  /// Every look there can be.
  ///
  /// All are written because the words of a table's rows are not known before they are printed.
  static let all: [OpenDocumentSpan] = LanguageTag.allCases.flatMap { language in
    (0..<8).map { bits in
      OpenDocumentSpan(
        language: language, isStrong: bits & 1 != 0, isEmphasized: bits & 2 != 0,
        isLink: bits & 4 != 0)
    }
  }

  /// The names in the order of ``all``, made once because every run asks for one.
  private static let names = all.map(\.name)

  /// The name of the style for a run.
  static func name(of run: Run, isStrong: Bool) -> String {
    let language =
      switch run.language {
      case .bosnian: 0
      case .croatian: 8
      case .serbianLatin: 16
      case .serbianCyrillic: 24
      case .english: 32
      }
    return names[
      language + (isStrong || run.isStrong ? 1 : 0) + (run.isEmphasized ? 2 : 0)
        + (run.link != nil ? 4 : 0)]
  }

  /// Writes the automatic style, which rests on the template's own for links, weight or emphasis.
  func print(into writer: inout XMLWriter, names: OpenDocumentStyleNames) {
    writer.start("style:style")
    writer.attribute("style:name", name)
    writer.attribute("style:family", "text")
    let basis: StyleRole? =
      isLink ? .link : isStrong ? .strong : isEmphasized ? .emphasis : nil
    if let basis { writer.attribute("style:parent-style-name", names[basis]) }
    writer.start("style:text-properties")
    writer.attributes(of: language)
    if isStrong, isLink {
      writer.attribute("fo:font-weight", "bold")
    }
    if isEmphasized, isLink || isStrong {
      writer.attribute("fo:font-style", "italic")
    }
    writer.end("style:text-properties")
    writer.end("style:style")
  }
}
