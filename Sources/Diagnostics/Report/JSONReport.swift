/// Findings for other programs: one JSON object a line, all of them, keys always in one order.
package struct JSONReport: Sendable {
  /// A report.
  package init() {}

  /// The findings of several files, file by file in the order given.
  package func text(
    of files: [(SourceText, [Diagnostic])], _ wording: some DiagnosticWording
  ) -> String {
    var text = ""
    for (source, diagnostics) in files {
      for diagnostic in ReportOrder.sorted(diagnostics) {
        text += Self.object(of: diagnostic, source, wording) + "\n"
      }
    }
    return text
  }

  private static func object(
    of diagnostic: Diagnostic, _ source: SourceText, _ wording: some DiagnosticWording
  ) -> String {
    let related = diagnostic.related.map { "{\(fields(of: $0, in: source))}" }
    let edits = diagnostic.edits.map { edit in
      "{\(fields(of: edit.span, in: source)),\"replacement\":\(told(edit.replacement))}"
    }
    return
      "{\"file\":\(quote(IdentityNumber.maskedName(source.name))),\(fields(of: diagnostic.span, in: source)),"
      + "\"severity\":\(quote(diagnostic.severity.rawValue)),"
      + "\"rule\":\(quote(diagnostic.rule.description)),"
      + "\"variant\":\(diagnostic.variant.map(quote) ?? "null"),"
      + "\"path\":\(told(diagnostic.path.description)),"
      + "\"message\":\(told(wording.message(of: diagnostic))),"
      + "\"help\":\(wording.help(for: diagnostic).map(told) ?? "null"),"
      + "\"related\":[\(related.joined(separator: ","))],"
      + "\"edits\":[\(edits.joined(separator: ","))]}"
  }

  /// The four numbers of a place; nulls where there is none.
  private static func fields(of span: SourceSpan?, in source: SourceText) -> String {
    guard let span else {
      return "\"line\":null,\"column\":null,\"endLine\":null,\"endColumn\":null"
    }
    let start = source.position(of: span.start)
    let end = source.position(of: span.end)
    return "\"line\":\(start.line),\"column\":\(start.column),"
      + "\"endLine\":\(end.line),\"endColumn\":\(end.column)"
  }

  /// A JSON string that tells no number of a person.
  private static func told(_ text: String) -> String {
    quote(IdentityNumber.masked(text))
  }

  /// A JSON string; everything that is not plain text is escaped, so that a line stays a line.
  package static func quote(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
