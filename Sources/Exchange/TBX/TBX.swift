import Diagnostics
package import Translation
import XMLTree

/// TBX (ISO 30042:2019), the format in which glossaries are exchanged.
package enum TBX {
  /// How much a file says about a term.
  package enum Dialect: String, Sendable, CaseIterable {
    /// Terms and notes only, which every tool reads; the field, the definition and the status of
    /// a term stand in notes.
    case core = "TBX-Core"
    /// Fields, definitions and statuses by their own names.
    case basic = "TBX-Basic"
  }

  /// The namespace of its elements.
  static let namespace = "urn:iso:std:iso:30042:ed-2"
  /// What stands in the header of our files.
  static let creator = "kohezija"

  /// The data categories that we use, by their names in the standard.
  enum Category {
    static let domain = "subjectField"
    static let definition = "definition"
    static let status = "administrativeStatus"
  }

  /// A glossary as a file.
  ///
  /// - Throws: An error `control` for a text with a character that no XML can hold.
  package static func text(
    of entries: [GlossaryEntry], dialect: Dialect = .core
  ) throws(ExchangeError) -> [UInt8] {
    for entry in entries {
      for text in [entry.id, entry.domain ?? "", entry.definition ?? ""] {
        try WritableText.check(text, in: entry.id)
      }
      for term in entry.terms {
        try WritableText.check(term.text, in: entry.id)
        try WritableText.check(term.note ?? "", in: entry.id)
      }
    }
    return TBXPrinter(dialect: dialect).print(entries).bytes
  }

  /// The glossary that a file holds, of this edition of the standard or the one of 2008.
  ///
  /// Terms in other languages than ours are left out.
  package static func read(_ bytes: [UInt8]) throws(ExchangeError) -> [GlossaryEntry] {
    try TBXReader(root: try ForeignXML.parse(bytes)).entries()
  }

  /// The status of a term as the standard names it.
  static func name(of status: GlossaryTerm.Status) -> String {
    switch status {
    case .preferred: "preferredTerm-admn-sts"
    case .admitted: "admittedTerm-admn-sts"
    case .forbidden: "deprecatedTerm-admn-sts"
    }
  }

  /// Our status for the names of both editions; nil for what is no status.
  static func status(_ name: String) -> GlossaryTerm.Status? {
    switch name {
    case "preferredTerm-admn-sts", "preferredTerm", "preferred": .preferred
    case "admittedTerm-admn-sts", "admittedTerm", "admitted", "standardizedTerm": .admitted
    case "deprecatedTerm-admn-sts", "supersededTerm-admn-sts", "deprecatedTerm",
      "supersededTerm", "forbidden", "obsolete":
      .forbidden
    default: nil
    }
  }
}
