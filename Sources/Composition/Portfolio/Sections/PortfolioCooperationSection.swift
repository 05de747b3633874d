import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// What units do together, and what of it crosses the line between the entities.
enum PortfolioCooperationSection {
  static func compose(_ subject: PortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    return [
      .section(1, "cooperation", phrases.term(PortfolioTerm.cooperationHeading)),
      .table(table(subject)),
    ]
  }

  private static func table(_ subject: PortfolioSubject) -> Table {
    let phrases = subject.phrases
    let works = subject.portfolio.cooperation
    return .data(
      "table.cooperation",
      columns: [
        TableColumn(6, phrases.term(PortfolioTerm.jointWork)),
        TableColumn(4, phrases.term(PortfolioTerm.units)),
        TableColumn(2, phrases.term(PortfolioTerm.crossEntity)),
      ],
      rows: RowSequence(count: works.count) { index in
        let work = works[index]
        let path = DataPath(components: ["cooperation"]).element(index)
        var texts = [Prose(phrases.text(work.title, at: path / "title"))]
        if let text = work.text {
          texts.append(phrases.capitalized(phrases.prose(text, at: path / "text")))
        }
        let entities = Set(work.units.compactMap { phrases.codelists[unit: $0]?.entity })
        let units = work.units.map { subject.unit($0) }
        return Row([
          .prose(texts), .lines(units.isEmpty ? [phrases.notPublished] : units),
          .text(
            entities.isEmpty
              ? phrases.notPublished : phrases.capitalized(phrases.answer(entities.count > 1))),
        ])
      },
      caption: phrases.term(PortfolioTerm.cooperationCaption),
      alternative: phrases.plain(PortfolioTerm.cooperationAlternative))
  }
}
