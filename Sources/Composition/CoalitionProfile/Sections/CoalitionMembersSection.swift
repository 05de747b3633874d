import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Who belongs to a coalition, who works with it, and who has taken on what.
enum CoalitionMembersSection {
  static func compose(_ subject: CoalitionSubject) -> [Block] {
    let phrases = subject.phrases
    let coalition = subject.coalition
    var blocks: [Block] = [
      .unnumbered(1, "members", phrases.term(CoalitionTerm.membersHeading)),
      .text(
        phrases.sentence(
          CoalitionTerm.membersCount,
          [
            "members": phrases.count(subject.presentMembers),
            "activists": phrases.count(coalition.activists),
          ])),
      .table(members(subject)),
    ]
    if !coalition.partners.isEmpty { blocks.append(.table(partners(subject))) }
    if !coalition.duties.isEmpty { blocks.append(.table(duties(subject))) }
    return blocks
  }

  private static func members(_ subject: CoalitionSubject) -> Table {
    let phrases = subject.phrases
    let members = subject.coalition.members
    let hasLeavers = members.contains { $0.until != nil }
    let until = hasLeavers ? [TableColumn(2.4, phrases.term(CoalitionTerm.until))] : []
    return .data(
      "table.members",
      columns: [
        TableColumn(5, phrases.term(CoalitionTerm.organisation)),
        TableColumn(4, phrases.term(CoalitionTerm.type)),
        TableColumn(2.4, phrases.term(CoalitionTerm.since)),
      ] + until,
      rows: RowSequence(count: members.count) { index in
        let member = members[index]
        let until = member.until.map { phrases.date($0) } ?? phrases.none
        return Row(
          [
            .heading(subject.names.member(index)),
            .text(phrases.codeAlone(member.type, in: .actorTypes)),
            .text(phrases.date(member.since)),
          ] + (hasLeavers ? [.text(until)] : []))
      },
      caption: phrases.term(CoalitionTerm.membersCaption),
      alternative: phrases.plain(CoalitionTerm.membersAlternative))
  }

  private static func partners(_ subject: CoalitionSubject) -> Table {
    let phrases = subject.phrases
    let partners = subject.coalition.partners
    return .data(
      "table.partners",
      columns: [
        TableColumn(1, phrases.term(CoalitionTerm.organisation)),
        TableColumn(1, phrases.term(CoalitionTerm.type)),
      ],
      rows: RowSequence(count: partners.count) { index in
        Row([
          .heading(subject.names.partner(index)),
          .text(phrases.codeAlone(partners[index].type, in: .actorTypes)),
        ])
      },
      caption: phrases.term(CoalitionTerm.partnersCaption),
      alternative: phrases.plain(CoalitionTerm.partnersAlternative))
  }

  private static func duties(_ subject: CoalitionSubject) -> Table {
    let phrases = subject.phrases
    let duties = subject.coalition.duties
    return .data(
      "table.duties",
      columns: [
        TableColumn(1, phrases.term(CoalitionTerm.organisation)),
        TableColumn(2, phrases.term(CoalitionTerm.duty)),
      ],
      rows: RowSequence(count: duties.count) { index in
        let duty = duties[index]
        let path = DataPath(components: ["duties"]).element(index) / "text"
        return Row([
          .heading(
            duty.organisation.map { subject.names.organisation($0) }
              ?? phrases.term(CoalitionTerm.allMembers)),
          .prose(phrases.capitalized(phrases.prose(duty.text, at: path))),
        ])
      },
      caption: phrases.term(CoalitionTerm.dutiesCaption),
      alternative: phrases.plain(CoalitionTerm.dutiesAlternative))
  }
}
