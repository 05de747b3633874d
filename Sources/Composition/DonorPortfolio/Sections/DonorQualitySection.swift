import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// What is not known, project by project.
enum DonorQualitySection {
  static func compose(_ subject: DonorPortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    let projects = subject.projects
    return [
      .section(1, "data-quality", phrases.term(DonorPortfolioTerm.qualityHeading)),
      .table(
        .data(
          "table.gaps",
          columns: [
            TableColumn(4, phrases.term(DonorPortfolioTerm.project)),
            TableColumn(7, phrases.term(DonorPortfolioTerm.notKnown)),
          ],
          rows: RowSequence(count: projects.count) { index in
            let gaps = projects[index].gaps.map { words(for: $0, phrases) }
            return Row([
              .heading(subject.name(of: index)),
              gaps.isEmpty ? .text(phrases.none) : .lines(gaps.map { phrases.capitalized($0) }),
            ])
          }, caption: phrases.term(DonorPortfolioTerm.gapsCaption),
          alternative: phrases.plain(DonorPortfolioTerm.gapsAlternative))),
    ]
  }

  private static func words(for gap: PortfolioProject.Gap, _ phrases: Phrases) -> [Inline] {
    func list(_ term: DonorPortfolioTerm, _ items: [[Inline]]) -> [Inline] {
      phrases.sentence(
        DonorPortfolioTerm.item, ["label": phrases.term(term), "content": phrases.list(items)])
    }
    switch gap {
    case .contributions: return phrases.term(DonorPortfolioTerm.gapContributions)
    case .donors: return phrases.term(DonorPortfolioTerm.gapDonors)
    case .years(let years):
      return list(.gapYears, years.map { [.text(phrases.axisYear($0))] })
    case .delivery: return phrases.term(DonorPortfolioTerm.gapDelivery)
    case .categories: return phrases.term(DonorPortfolioTerm.gapCategories)
    case .budget: return phrases.term(DonorPortfolioTerm.gapBudget)
    case .start: return phrases.term(DonorPortfolioTerm.gapStart)
    case .expectedEnd: return phrases.term(DonorPortfolioTerm.gapEnd)
    case .places: return phrases.term(DonorPortfolioTerm.gapPlaces)
    case .rates(let currencies):
      return list(.gapRates, currencies.map { phrases.symbol($0) })
    case .results: return phrases.term(DonorPortfolioTerm.gapResults)
    case .indicators(let codes):
      return list(.gapIndicators, codes.map { phrases.symbol($0) })
    case .actuals(let ids): return list(.gapActuals, ids.map { phrases.symbol($0) })
    }
  }
}
