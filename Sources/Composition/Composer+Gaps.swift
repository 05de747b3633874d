package import DocumentTree
import Languages
import PlanModel

extension Composer {
  /// Sections, each with the data that are missing, for a message.
  ///
  /// For example “Rizici (rizici)”.
  package func list(_ gaps: [SectionGap], of kind: Outline.Kind) -> String {
    gaps.map { gap in
      let data = gap.missing.map { codelists.name(of: Code($0), in: "section-data", profile) }
      return profile.term(
        CommonTerm.withRemark,
        [
          "content": codelists.name(of: Code(gap.section), in: kind.codelist, profile),
          "remark": data.joined(separator: profile.term(CommonTerm.listSeparator)),
        ])
    }.joined(separator: profile.term(CommonTerm.clauseSeparator))
  }
}
