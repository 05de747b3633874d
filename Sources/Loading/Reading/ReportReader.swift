import Diagnostics
import Languages
import PlanModel
import YAMLSource

/// Reads a report from the root of its definition.
///
/// What the source does not tell (`null`) stays unknown, never zero.
/// Reports: Y04, Y05, Y11, Y12, Y13, M01, M02, D01, N01.
struct ReportReader {
  /// The root of the definition.
  let reader: NodeReader

  /// A reader of the report under a root.
  init(_ reader: NodeReader) {
    self.reader = reader
  }

  /// The report; nil when it has no type, no period or no sound id.
  func read() -> Report? {
    let status = dataStatus()
    let type = reader.required("report_type") { reader.choice($0, ReportType.self) }
    let template = reader.text("template")
    let title = reader.localized("title")
    let subject = subject(type)
    let period = reader.required("period", period)
    let id = identifier(type, subject, period)
    let submission = reader.child("submitted", submission)
    let cover = reader.child("cover", cover)
    let overall = reader.child("overall_progress", overallProgress)
    let outcomes = reader.list("outcomes", outcome)
    let crossCutting = reader.child("cross_cutting", crossCutting)
    let finance = reader.child("finance", finance)
    let implementation = implementation(reader)
    let evaluation = reader.child("evaluation", evaluation)
    let annexes = reader.list("annexes", annex)
    let documents = reader.documents(of: .report)
    let arms = reader.arms()
    guard let id, let type, let period else { return nil }
    var report = Report(
      id: id, dataStatus: status ?? .illustrative, languages: reader.log.languages, type: type,
      template: template, title: title, subject: subject, period: period, submission: submission,
      cover: cover, overallProgress: overall, outcomes: outcomes, crossCutting: crossCutting,
      finance: finance, implementation: implementation, evaluation: evaluation, annexes: annexes,
      documents: documents)
    report.arms = arms
    return report
  }

  /// The status of the data; without the key, data of which a part is marked are illustrative.
  private func dataStatus() -> DataStatus? {
    if reader.node["data_status"]?.isNull ?? true, Self.hasMark(reader.node) {
      _ = reader.take("data_status")
      return .illustrative
    }
    return reader.required("data_status") { reader.choice($0, DataStatus.self) }
  }

  private static func hasMark(_ node: SourceNode) -> Bool {
    var isMarked = false
    switch node.kind {
    case .scalar: break
    case .sequence: node.forEachElement { if !isMarked { isMarked = hasMark($0) } }
    case .mapping:
      node.forEachEntry { key, value in
        guard !isMarked else { return }
        isMarked =
          key.hasText("illustrative")
          ? value.kind == .scalar && value.text == "true"
          : hasMark(value)
      }
    }
    return isMarked
  }

  /// What the report reports on; its type says which of the links must be there.
  private func subject(_ type: ReportType?) -> ReportSubject {
    let subject = ReportSubject(
      project: reader.link("project"), plan: reader.link("plan"),
      portfolio: reader.link("portfolio"))
    let missing: String? =
      switch type {
      case .donorProgress, .donorFinal: subject.project == nil ? "project" : nil
      case .annualImplementation: subject.plan == nil ? "plan" : nil
      case .consolidated: subject.portfolio == nil ? "portfolio" : nil
      case .onePage: subject.project == nil && subject.plan == nil ? "project" : nil
      case .public: subject.project == nil && subject.plan == nil ? "plan" : nil
      case nil: nil
      }
    if let missing { reader.log.reportMissing(at: .key(reader.path, missing)) }
    return subject
  }

  /// The id; without one it is made of the link, the type and the period.
  private func identifier(
    _ type: ReportType?, _ subject: ReportSubject, _ period: ReportingPeriod?
  ) -> String? {
    if reader.node["id"]?.isNull ?? true, let type, let span = period?.span,
      let link = subject.project ?? subject.plan ?? subject.portfolio, let stem = link.stem
    {
      _ = reader.take("id")
      return "\(stem)-\(type.rawValue)-\(span.label)"
    }
    return reader.required("id", reader.identifier)
  }

  private func period(_ key: String) -> ReportingPeriod? {
    reader.child(key) { period in
      let start = period.required("start", period.date)
      let end = period.required("end", period.date)
      let frequency = period.code("frequency", in: "frequencies")
      guard let start, let end else { return nil }
      return ReportingPeriod(span: Period(start: start, end: end), frequency: frequency)
    }
  }

  private func submission(_ reader: NodeReader) -> Submission? {
    let number = reader.quotedText("number")
    let date = reader.date("date")
    let place = reader.text("place")
    let recipient = reader.code("to", in: "recipients")
    let isIllustrative = reader.isIllustrative()
    let by: (function: LocalizedText?, organisation: String?)? = reader.child("by") {
      ($0.localized("function"), $0.identifier("organisation"))
    }
    return Submission(
      number: number, date: date, place: place, recipient: recipient, function: by?.function,
      organisation: by?.organisation, isIllustrative: isIllustrative)
  }

  private func annex(_ reader: NodeReader) -> Annex? {
    Annex(
      title: reader.requiredLocalized("title"), reference: reader.text("reference"),
      isIllustrative: reader.isIllustrative())
  }
}

extension DefinitionLink {
  /// The file's name without folder and ending, where it can be part of an id.
  fileprivate var stem: String? {
    let name = path.split(separator: "/").last ?? ""
    let stem =
      name.hasSuffix(".yaml") ? name.dropLast(5) : name.hasSuffix(".yml") ? name.dropLast(4) : name
    let isSound =
      (1...60).contains(stem.utf8.count)
      && stem.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
          true
        default: false
        }
      }
    return isSound && stem.first.map { !"-.".contains($0) } == true ? String(stem) : nil
  }
}

extension Period {
  /// The year that it fills, else its first and last date.
  fileprivate var label: String {
    let isYear =
      start.year == end.year && start.firstDay.month == 1 && start.firstDay.day == 1
      && end.lastDay.month == 12 && end.lastDay.day == 31
    return isYear ? String(start.year) : "\(start)-\(end)"
  }
}
