/// Findings as text for people: the sentence, the line it speaks of, and what to do.
package struct ConsoleReport: Sendable {
  /// Findings beyond this number are only counted.
  package var most = 50
  /// Whether severities and carets are coloured by ANSI sequences.
  package var isColored = false

  /// A report, coloured or not, of at most so many findings.
  package init(most: Int = 50, isColored: Bool = false) {
    self.most = most
    self.isColored = isColored
  }

  /// The findings of several files, file by file in the order given, with the sum at the end.
  ///
  /// Where there are several files, a line before the findings of each names the file and counts
  /// them. Words used: `report.error`, `report.warning`, `report.note`, `report.help`; counted
  /// `report.more`, `report.checked`, `report.clean`, `report.count.error`,
  /// `report.count.warning`, `report.count.note`.
  package func text(
    of files: [(SourceText, [Diagnostic])], _ wording: some DiagnosticWording
  ) -> String {
    var lines: [String] = []
    var shown = 0
    for (source, diagnostics) in files where !diagnostics.isEmpty && shown < most {
      if files.count > 1 {
        let name = Excerpt.clean(IdentityNumber.maskedName(source.name))
        lines += [emphasised("== \(name): \(counts(of: diagnostics, wording))"), ""]
      }
      for diagnostic in ReportOrder.sorted(diagnostics).prefix(most - shown) {
        shown += 1
        lines += self.lines(of: diagnostic, source, wording)
        lines.append("")
      }
    }
    let all = files.flatMap(\.1)
    if all.count > shown {
      lines += [wording.counted(all.count - shown, "report.more"), ""]
    }
    if all.isEmpty {
      lines.append(wording.counted(files.count, "report.clean"))
    } else {
      let checked = wording.counted(files.count, "report.checked")
      lines.append("\(checked): \(counts(of: all, wording))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One finding after another, without heads and sums, each but the last with an empty line.
  package func findings(
    _ diagnostics: [Diagnostic], of source: SourceText, _ wording: some DiagnosticWording
  ) -> String {
    let told = ReportOrder.sorted(diagnostics).prefix(most).map { diagnostic in
      lines(of: diagnostic, source, wording).joined(separator: "\n") + "\n"
    }
    return told.joined(separator: "\n")
  }

  private func lines(
    of diagnostic: Diagnostic, _ source: SourceText, _ wording: some DiagnosticWording
  ) -> [String] {
    let severity = wording.word("report.\(diagnostic.severity.rawValue)")
    var place = IdentityNumber.maskedName(source.name)
    if let span = diagnostic.span {
      let position = source.position(of: span.start)
      place += ":\(position.line):\(position.column)"
    }
    let label = paint("\(severity)[\(diagnostic.rule)]", diagnostic.severity)
    var lines = [
      "\(Excerpt.clean(place)): \(label) \(readable(wording.message(of: diagnostic)))"
    ]
    if !diagnostic.path.components.isEmpty {
      lines.append("  \(readable(diagnostic.path.description))")
    }
    if let span = diagnostic.span {
      lines += Excerpt(of: span, in: source).lines { paint($0, diagnostic.severity) }
    }
    for related in diagnostic.related {
      lines += Excerpt(of: related, in: source).lines { $0 }
    }
    if let help = wording.help(for: diagnostic) {
      lines.append("  \(wording.word("report.help")): \(readable(help))")
    }
    return lines
  }

  /// A text that steers no terminal and tells no number of a person.
  private func readable(_ text: String) -> String {
    Excerpt.clean(IdentityNumber.masked(text))
  }

  /// How many findings of each weight there are, the heaviest first.
  private func counts(of diagnostics: [Diagnostic], _ wording: some DiagnosticWording) -> String {
    Severity.allCases.reversed().compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : wording.counted(count, "report.count.\(severity.rawValue)")
    }.joined(separator: ", ")
  }

  private func emphasised(_ text: String) -> String {
    isColored ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  private func paint(_ text: String, _ severity: Severity) -> String {
    guard isColored else { return text }
    let color =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[1;\(color)m\(text)\u{1B}[0m"
  }
}
