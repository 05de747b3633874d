import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on whom the project serves.
enum BeneficiariesTerm: String, CaseIterable, TermKey {
  case heading = "project-summary.beneficiaries.heading"
  case group = "project-summary.beneficiaries.group"
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
    var items = groups.map { group in
      let names = beneficiaries.filter { $0.group == group }.map { beneficiary in
        phrases.text(
          beneficiary.name, at: DataPath(components: ["primary_beneficiaries", beneficiary.id]))
      }
      let name =
        group.map { phrases.codeAlone($0, in: .beneficiaryGroups) }
        ?? phrases.term(BeneficiariesTerm.withoutGroup)
      return phrases.sentence(
        BeneficiariesTerm.group,
        ["group": [.strong(name)], "names": phrases.list(names, by: .clauseSeparator)])
    }
    var emphasised: Set<Code> = []
    let emphasis = beneficiaries.flatMap(\.emphasis).filter { emphasised.insert($0).inserted }
    if !emphasis.isEmpty {
      items.append(
        phrases.sentence(
          BeneficiariesTerm.emphasis,
          ["groups": phrases.list(emphasis.map { phrases.code($0, in: .emphasisGroups) })]))
    }
    return [
      .unnumbered(1, "beneficiaries", phrases.term(BeneficiariesTerm.heading)), .items(items),
    ]
  }
}
