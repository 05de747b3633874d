import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on whom the project serves.
enum BeneficiariesTerm: String, CaseIterable, TermKey {
  case heading = "project-summary.beneficiaries.heading"
  case alternative = "project-summary.beneficiaries.alternative"
  case withoutGroup = "project-summary.beneficiaries.without-group"
  case emphasis = "project-summary.beneficiaries.emphasis"
}

/// Whom the project serves, by kind of group.
enum BeneficiariesSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    let beneficiaries = subject.project.primaryBeneficiaries
    var seen: Set<Code?> = []
    let groups = beneficiaries.map(\.group).filter { seen.insert($0).inserted }
    var lines = groups.map { group in
      let names = beneficiaries.filter { $0.group == group }.map { beneficiary in
        phrases.text(
          beneficiary.name, at: DataPath(components: ["primary_beneficiaries", beneficiary.id]))
      }
      let name =
        group.map { phrases.codeAlone($0, in: .beneficiaryGroups) }
        ?? phrases.term(BeneficiariesTerm.withoutGroup)
      return phrases.labelledStrongly(name, phrases.list(names))
    }
    var emphasised: Set<Code> = []
    let emphasis = beneficiaries.flatMap(\.emphasis).filter { emphasised.insert($0).inserted }
    if !emphasis.isEmpty {
      lines.append(
        phrases.labelledStrongly(
          phrases.term(BeneficiariesTerm.emphasis),
          phrases.list(emphasis.map { phrases.code($0, in: .emphasisGroups) })))
    }
    return [
      PagePanel(
        name: "beneficiaries", heading: phrases.term(BeneficiariesTerm.heading),
        alternative: phrases.plain(BeneficiariesTerm.alternative),
        blocks: [.text(phrases.list(lines, by: .clauseSeparator), .tableText)]
      ).block
    ]
  }
}
