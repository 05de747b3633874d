import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words of the annex with the indicators.
enum IndicatorsAnnexTerm: String, CaseIterable, TermKey {
  case heading = "action-plan.annex-indicators.heading"
  case caption = "action-plan.annex-indicators.caption"
  case alternative = "action-plan.annex-indicators.alternative"
  case identifier = "action-plan.annex-indicators.identifier"
  case level = "action-plan.annex-indicators.level"
  case indicator = "action-plan.annex-indicators.indicator"
  case measure = "action-plan.annex-indicators.measure"
  case baseline = "action-plan.annex-indicators.baseline"
  case targets = "action-plan.annex-indicators.targets"
  case verification = "action-plan.annex-indicators.verification"
  case source = "action-plan.annex-indicators.source"
  case frequency = "action-plan.annex-indicators.frequency"
}

/// All indicators with everything that is known of them.
enum IndicatorsAnnex {
  static func compose(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    let indicators = subject.plan.indicators
    return [
      .unnumbered(1, "annex-indicators", phrases.term(IndicatorsAnnexTerm.heading)),
      .table(
        .data(
          "table.indicators",
          columns: [
            TableColumn(1.9, phrases.term(IndicatorsAnnexTerm.identifier)),
            TableColumn(4.2, phrases.term(IndicatorsAnnexTerm.indicator)),
            TableColumn(2, phrases.term(IndicatorsAnnexTerm.level)),
            TableColumn(2.6, phrases.term(IndicatorsAnnexTerm.measure)),
            TableColumn(2.2, phrases.term(IndicatorsAnnexTerm.baseline)),
            TableColumn(4, phrases.term(IndicatorsAnnexTerm.targets)),
            TableColumn(3.2, phrases.term(IndicatorsAnnexTerm.verification)),
            TableColumn(3, phrases.term(IndicatorsAnnexTerm.source)),
            TableColumn(2.3, phrases.term(IndicatorsAnnexTerm.frequency)),
          ],
          rows: RowSequence(count: indicators.count) { row(indicators[$0], subject) },
          rowHeaderCount: 2, caption: phrases.term(IndicatorsAnnexTerm.caption),
          alternative: phrases.plain(IndicatorsAnnexTerm.alternative))),
    ] + subject.notes(on: indicators)
  }

  private static func row(_ indicator: Indicator, _ subject: PlanSubject) -> Row {
    let phrases = subject.phrases
    let path = DataPath(components: ["indicators", indicator.id])
    let told = subject.told(of: indicator)
    let targets = told.detailedTargets
    return Row([
      .heading(phrases.symbol(indicator.id)), .text(told.title), .text(told.level),
      .text(told.measure), .text(told.detailedBaseline),
      .lines(targets.isEmpty ? [phrases.notPublished] : targets),
      .prose(phrases.capitalized(phrases.prose(indicator.verification, at: path / "verification"))),
      .text(subject.actor(indicator.source)),
      .text(phrases.codeAlone(indicator.frequency, in: .frequencies)),
    ])
  }
}
