/// Something in a document that keeps somebody from reading it.
package struct Barrier: Sendable, Hashable {
  /// What must be right for everybody, by the names under which words for it are kept.
  package enum Rule: String, Sendable, CaseIterable, Comparable {
    /// A document has a title, which is read out first.
    case title = "W01"
    /// A document says its language, in which it is read out.
    case language = "W02"
    /// A picture or chart says in words what it shows.
    case alternative = "W03"
    /// The columns of a table have headings.
    case columnHeadings = "W04"
    /// The rows of a table have headings.
    case rowHeadings = "W05"
    /// A table says in words what it shows.
    case tableDescription = "W06"
    /// Levels of headings follow each other without gaps.
    case headingLevels = "W07"
    /// A heading has words.
    case emptyHeading = "W08"
    /// What a colour says, words say too.
    case colourAlone = "W09"
    /// Letters stand out from what is behind them, at least 4.5 to 1.
    case contrast = "W10"
    /// The words of a link say where it leads.
    case linkWords = "W11"

    /// Orders by name.
    package static func < (left: Rule, right: Rule) -> Bool { left.rawValue < right.rawValue }

    /// The success criterion of WCAG 2.1, or the clause of PDF/UA, that it comes from.
    package var source: String {
      switch self {
      case .title: "WCAG 2.4.2"
      case .language: "WCAG 3.1.1"
      case .alternative: "WCAG 1.1.1"
      case .columnHeadings, .rowHeadings, .tableDescription, .headingLevels: "WCAG 1.3.1"
      case .emptyHeading: "WCAG 2.4.6"
      case .colourAlone: "WCAG 1.4.1"
      case .contrast: "WCAG 1.4.3"
      case .linkWords: "WCAG 2.4.4"
      }
    }

    /// The clauses that ask for it: WCAG 2.1, EN 301 549 for documents, and PDF/UA-1 if it has one.
    package var clauses: [String] {
      let number = source.split(separator: " ").last.map(String.init) ?? source
      // Clause 10 of the standard repeats the criteria of WCAG under their own numbers.
      return [source, "EN 301 549 10.\(number)"] + (universal.map { ["PDF/UA-1 \($0)"] } ?? [])
    }

    /// The clause of PDF/UA-1 (ISO 14289-1); nil for what it does not ask for.
    private var universal: String? {
      switch self {
      case .title, .colourAlone: "7.1"
      case .language: "7.2"
      case .alternative: "7.3"
      case .headingLevels, .emptyHeading: "7.4"
      case .columnHeadings, .rowHeadings: "7.5"
      case .linkWords: "7.18.5"
      case .contrast, .tableDescription: nil
      }
    }
  }

  /// What is not right.
  package let rule: Rule
  /// Where: the nearest heading or caption, the name of a style, or a part; empty for the whole.
  package let place: String
  /// What was found there, such as a link's words or two colours; empty for nothing.
  package let found: String

  /// A barrier at a place.
  package init(_ rule: Rule, at place: String = "", found: String = "") {
    self.rule = rule
    self.place = place
    self.found = found
  }
}

extension [Barrier] {
  /// Each barrier once, in the order of the rules and, below one, in that of the document.
  package var sortedOnce: [Barrier] {
    var known: Set<Barrier> = []
    let once = filter { known.insert($0).inserted }
    return Barrier.Rule.allCases.flatMap { rule in once.filter { $0.rule == rule } }
  }
}
