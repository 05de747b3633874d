import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on what others began, on what lasts, and on risks.
enum CatalyticTerm: String, CaseIterable, TermKey {
  case heading = "donor-report.catalytic.heading"
  case financial = "donor-report.catalytic.financial"
  case financialCaption = "donor-report.catalytic.financial-caption"
  case financialAlternative = "donor-report.catalytic.financial-alternative"
  case effect = "donor-report.catalytic.effect"
  case amount = "donor-report.catalytic.amount"
  case converted = "donor-report.catalytic.converted"
  case nonFinancial = "donor-report.catalytic.non-financial"
  case sustainability = "donor-report.catalytic.sustainability"
  case risksHeading = "donor-report.catalytic.risks-heading"
  case risksCaption = "donor-report.catalytic.risks-caption"
  case risksAlternative = "donor-report.catalytic.risks-alternative"
  case risk = "donor-report.catalytic.risk"
  case adjustment = "donor-report.catalytic.adjustment"
  case noRisks = "donor-report.catalytic.no-risks"
  case risksUnknown = "donor-report.catalytic.risks-unknown"
  case `extension` = "donor-report.catalytic.extension"
  case extensionAlternative = "donor-report.catalytic.extension-alternative"
  case requested = "donor-report.catalytic.requested"
  case newEnd = "donor-report.catalytic.new-end"
  case reason = "donor-report.catalytic.reason"
  case revision = "donor-report.catalytic.revision"
  case revised = "donor-report.catalytic.revised"
}

/// What others began because of the project, what lasts; risks, adjustments and more time.
enum CatalyticSection {
  private static let path: DataPath = "cross_cutting"

  static func compose(_ subject: DonorSubject) -> [Block] {
    let phrases = subject.phrases
    let matters = subject.report?.crossCutting
    var blocks: [Block] = [
      .section(1, "catalytic-effects", phrases.term(CatalyticTerm.heading)),
      .section(2, "catalytic.financial", phrases.term(CatalyticTerm.financial)),
    ]
    switch matters?.catalyticEffects?.financial.value {
    case let effects? where !effects.isEmpty: blocks.append(.table(table(effects, subject)))
    case let effects: blocks.append(.text(effects == nil ? phrases.notPublished : phrases.none))
    }
    blocks.append(
      .section(2, "catalytic.non-financial", phrases.term(CatalyticTerm.nonFinancial)))
    if let effects = matters?.catalyticEffects?.nonFinancial.value {
      blocks += subject.items(effects, at: path / "catalytic_effects" / "non_financial")
    } else {
      blocks.append(.text(phrases.notPublished))
    }
    return blocks + [
      .section(2, "catalytic.sustainability", phrases.term(CatalyticTerm.sustainability)),
      subject.prose(matters?.sustainability, at: path / "sustainability").block,
    ]
  }

  private static func table(_ effects: [FinancialEffect], _ subject: DonorSubject) -> Table {
    let phrases = subject.phrases
    let list = path / "catalytic_effects" / "financial"
    return .data(
      "table.catalytic",
      columns: [
        TableColumn(9, phrases.term(CatalyticTerm.effect)),
        TableColumn(3.4, .number, phrases.term(CatalyticTerm.amount)),
        TableColumn(
          3.4, .number,
          phrases.sentence(
            CatalyticTerm.converted, ["currency": subject.currencySymbol])),
      ],
      rows: RowSequence(count: effects.count) { place in
        let effect = effects[place]
        let words = phrases.prose(effect.text, at: list.element(place) / "text")
        return Row([
          .prose(subject.marked(words, effect.isIllustrative)),
          .number(phrases.money(effect.amount.value?.amount, effect.amount.value?.currency ?? "")),
          .number(subject.converted(effect.amount.value)),
        ])
      },
      caption: phrases.term(CatalyticTerm.financialCaption),
      alternative: phrases.plain(CatalyticTerm.financialAlternative))
  }

  static func risks(_ subject: DonorSubject) -> [Block] {
    let phrases = subject.phrases
    let matters = subject.report?.crossCutting
    var blocks: [Block] = [.section(1, "risks", phrases.term(CatalyticTerm.risksHeading))]
    switch matters?.risksAndAdjustments.value {
    case let risks? where !risks.isEmpty: blocks.append(.table(table(risks, subject)))
    case let risks:
      blocks.append(
        .text(phrases.term(risks == nil ? CatalyticTerm.risksUnknown : CatalyticTerm.noRisks)))
    }
    var rows: [FactRow] = []
    if let request = matters?.noCostExtension {
      rows += [
        FactRow(
          phrases.term(CatalyticTerm.requested),
          request.isRequested.value.map { phrases.capitalized(phrases.answer($0)) }
            ?? phrases.notPublished),
        FactRow(phrases.term(CatalyticTerm.newEnd), newEnd(request, phrases)),
      ]
      if let reason = request.reason {
        rows.append(
          FactRow(
            phrases.term(CatalyticTerm.reason),
            subject.prose(reason, at: path / "no_cost_extension" / "reason")))
      }
    }
    if let revision = subject.report?.finance?.revision {
      rows.append(
        FactRow(
          phrases.term(CatalyticTerm.revision),
          phrases.sentence(
            CatalyticTerm.revised,
            [
              "reference": phrases.symbol(revision.reference),
              "date": phrases.date(revision.date, .numeric),
            ])))
    }
    guard !rows.isEmpty else { return blocks }
    return blocks + [
      .section(2, "risks.extension", phrases.term(CatalyticTerm.extension)),
      .table(
        .facts(
          "table.extension", rows, caption: nil,
          alternative: phrases.plain(CatalyticTerm.extensionAlternative))),
    ]
  }

  /// The new end; nothing where no more time was asked for.
  private static func newEnd(_ request: NoCostExtension, _ phrases: Phrases) -> [Inline] {
    guard request.newEnd.value == nil, request.isRequested.value == false else {
      return phrases.date(request.newEnd.value)
    }
    return phrases.none
  }

  private static func table(_ risks: [RiskAdjustment], _ subject: DonorSubject) -> Table {
    let phrases = subject.phrases
    let list = path / "risks_and_adjustments"
    return .data(
      "table.risks",
      columns: [
        TableColumn(1, phrases.term(CatalyticTerm.risk)),
        TableColumn(1, phrases.term(CatalyticTerm.adjustment)),
      ],
      rows: RowSequence(count: risks.count) { place in
        let risk = risks[place]
        let words = phrases.prose(risk.risk, at: list.element(place) / "risk")
        return Row([
          .prose(subject.marked(words, risk.isIllustrative)),
          risk.adjustment.map {
            .prose(phrases.prose($0, at: list.element(place) / "adjustment"))
          } ?? .text(phrases.none),
        ])
      },
      caption: phrases.term(CatalyticTerm.risksCaption),
      alternative: phrases.plain(CatalyticTerm.risksAlternative))
  }
}

extension DonorSubject {
  /// An amount of money in the project's currency, by the latest rate up to the day of the figures.
  fileprivate func converted(_ money: Money?) -> [Inline] {
    guard let money, let day = ledger.asOf else { return phrases.notPublished }
    let conversion = CurrencyConversion(into: ledger.currency, by: exchangeRates)
    return phrases.bounded(conversion.convert(money.amount, from: money.currency, on: day)) {
      phrases.amount($0)
    }
  }
}
