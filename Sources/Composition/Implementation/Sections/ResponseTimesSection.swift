import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on how soon was responded to incidents.
enum ResponseTimesTerm: String, CaseIterable, TermKey {
  case heading = "implementation-report.response-times.heading"
  case caption = "implementation-report.response-times.caption"
  case alternative = "implementation-report.response-times.alternative"
  case measure = "implementation-report.response-times.measure"
  case value = "implementation-report.response-times.value"
  case deadline = "implementation-report.response-times.deadline"
  case within = "implementation-report.response-times.within"
  case late = "implementation-report.response-times.late"
  case without = "implementation-report.response-times.without"
  case average = "implementation-report.response-times.average"
  case longest = "implementation-report.response-times.longest"
  case hours = "implementation-report.response-times.hours"
}

/// The incidents of the year, as a plan shows its own, and how soon was responded.
enum ResponseTimesSection {
  static func compose(_ subject: ImplementationSubject) -> [Block] {
    guard let incidents = subject.implementation.incidents else { return [] }
    let phrases = subject.phrases
    // The heading is that of the report; all below it says what a plan says of its incidents.
    var blocks: [Block] =
      [.section(1, "incidents", phrases.term(ResponseTimesTerm.heading))]
      + IncidentsSection.compose(subject.plan).dropFirst()
    if let times = incidents.responseTimes {
      blocks += [
        .section(2, "incidents.times", phrases.term(ResponseTimesTerm.caption))
      ]
      blocks += table(times, incidents.baseline, phrases)
    }
    if incidents.text != nil {
      blocks.append(subject.prose(incidents.text, at: "incidents/text"))
    }
    return blocks
  }

  private static func table(
    _ times: ResponseTimes, _ baseline: IncidentBaseline, _ phrases: Phrases
  ) -> [Block] {
    let published = PublishedResponseTimes(
      times, beside: PublishedIncidents(baseline, for: phrases.readership))
    let counts = [published.withinDeadline, published.late, published.withoutResponse]
    let rows: [(ResponseTimesTerm, [Inline])] = [
      (.deadline, hours(times.deadlineHours.map { DecimalNumber($0) }, phrases)),
      (.within, phrases.count(counts[0])), (.late, phrases.count(counts[1])),
      (.without, phrases.count(counts[2])),
      (.average, hours(times.averageHours.value, phrases)),
      (.longest, hours(times.longestHours.value, phrases)),
    ]
    let table = Table.data(
      "table.response-times",
      columns: [
        TableColumn(4, phrases.term(ResponseTimesTerm.measure)),
        TableColumn(1.6, .number, phrases.term(ResponseTimesTerm.value)),
      ],
      rows: RowSequence(rows.map { Row([.heading(phrases.term($0.0)), .number($0.1)]) }),
      caption: phrases.term(ResponseTimesTerm.caption),
      alternative: phrases.plain(ResponseTimesTerm.alternative))
    return [.table(table)] + phrases.notes(on: counts)
  }

  private static func hours(_ hours: DecimalNumber?, _ phrases: Phrases) -> [Inline] {
    guard let hours else { return phrases.notPublished }
    return phrases.sentence(ResponseTimesTerm.hours, ["hours": phrases.number(hours)])
  }
}
