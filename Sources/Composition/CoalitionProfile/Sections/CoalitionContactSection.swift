import DocumentTree
import Languages
import PlanModel

/// What a coalition has done, and where it is found.
enum CoalitionContactSection {
  /// What it did, year by year; what is not known is never zero.
  static func trackRecord(_ subject: CoalitionSubject) -> [Block] {
    let phrases = subject.phrases
    let records = subject.coalition.trackRecord
    return [
      .unnumbered(1, "track-record", phrases.term(CoalitionTerm.recordHeading)),
      .table(
        .data(
          "table.track-record",
          columns: [
            TableColumn(1.4, phrases.term(CoalitionTerm.year)),
            TableColumn(3, .number, phrases.term(CoalitionTerm.condemnations)),
            TableColumn(3, .number, phrases.term(CoalitionTerm.jointActions)),
            TableColumn(4, .number, phrases.term(CoalitionTerm.medianHours)),
          ],
          rows: RowSequence(count: records.count) { index in
            let record = records[index]
            return Row([
              .heading(phrases.year(record.year)), .number(phrases.count(record.condemnations)),
              .number(phrases.count(record.jointActions)),
              .number(phrases.number(record.statementHoursMedian)),
            ])
          },
          caption: phrases.term(CoalitionTerm.recordCaption),
          alternative: phrases.plain(CoalitionTerm.recordAlternative))),
    ]
  }

  static func compose(_ subject: CoalitionSubject) -> [Block] {
    let phrases = subject.phrases
    let coalition = subject.coalition
    var facts = coalition.channels.map { channel in
      FactRow(
        phrases.codeAlone(channel.kind, in: .channels), phrases.symbol(channel.name))
    }
    if let contact = coalition.contact {
      facts.append(
        FactRow(
          phrases.term(CoalitionTerm.contact), subject.names.organisation(contact.organisation)))
      let ways: [(CoalitionTerm, String?)] = [
        (.email, contact.email), (.phone, contact.phone), (.address, contact.address),
      ]
      facts += ways.compactMap { label, value in
        value.map { FactRow(phrases.term(label), phrases.symbol($0)) }
      }
    }
    return [
      .unnumbered(1, "contact", phrases.term(CoalitionTerm.contactHeading)),
      .table(
        .facts(
          "table.contact", facts, caption: nil,
          alternative: phrases.plain(CoalitionTerm.contactAlternative))),
    ]
  }
}
