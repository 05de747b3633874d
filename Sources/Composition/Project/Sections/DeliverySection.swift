import DocumentTree
import Languages
import PlanModel

/// Words on delivery by year.
enum DeliveryTerm: String, CaseIterable, TermKey {
  case heading = "project-summary.delivery.heading"
  case alternative = "project-summary.delivery.alternative"
  case year = "project-summary.delivery.year"
  case delivered = "project-summary.delivery.delivered"
  case share = "project-summary.delivery.share"
  case total = "project-summary.delivery.total"
  case series = "project-summary.delivery.series"
  case figureCaption = "project-summary.delivery.figure-caption"
  case figureAlternative = "project-summary.delivery.figure-alternative"
  case figureYear = "project-summary.delivery.figure-year"
}

/// What was delivered in each year, as a table and as a chart.
enum DeliverySection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    [
      .unnumbered(1, "delivery", subject.phrases.term(DeliveryTerm.heading)),
      .table(table(subject)),
      .figure(figure(subject)),
    ]
  }

  private static func table(_ subject: ProjectSubject) -> Table {
    let phrases = subject.phrases
    let figures = subject.delivery
    let rows = subject.years.map { year in
      let entry = figures.years.first { $0.year == year }
      return Row([
        .heading(phrases.year(year)), .number(subject.amount(entry?.amount)),
        .number(phrases.share(entry?.share)),
      ])
    }
    let total = Row(
      .total,
      [
        .heading(phrases.term(DeliveryTerm.total)), .number(subject.amount(figures.delivered)),
        .number(phrases.share(figures.rate)),
      ])
    return .data(
      "table.delivery",
      columns: [
        TableColumn(3, phrases.term(DeliveryTerm.year)),
        TableColumn(
          3, .number,
          phrases.sentence(
            DeliveryTerm.delivered, ["currency": [.text(subject.currencySymbol)]])),
        TableColumn(3, .number, phrases.term(DeliveryTerm.share)),
      ],
      rows: RowSequence(rows + [total]), caption: nil,
      alternative: phrases.plain(DeliveryTerm.alternative))
  }

  private static func figure(_ subject: ProjectSubject) -> Figure {
    let phrases = subject.phrases
    let profile = phrases.profile
    let amounts = subject.years.map { year in
      subject.delivery.years.first { $0.year == year }?.amount
    }
    let chart = Chart(
      kind: .columns,
      categories: zip(subject.years, amounts).map { year, amount in
        let spelled = phrases.axisYear(year)
        guard amount == nil else { return spelled }
        return profile.term(
          CommonTerm.withRemark,
          ["content": spelled, "remark": profile.term(CommonTerm.notPublished)])
      },
      series: [.init(name: phrases.plain(DeliveryTerm.series), values: amounts)],
      unit: subject.currencySymbol, language: profile.tag)
    return Figure(
      .chart(chart),
      caption: phrases.sentence(
        DeliveryTerm.figureCaption, ["currency": [.text(subject.currencySymbol)]]),
      alternative: alternative(amounts, subject), anchor: "figure.delivery")
  }

  /// The chart's figures in a sentence.
  private static func alternative(
    _ amounts: [DecimalNumber?], _ subject: ProjectSubject
  ) -> String {
    let profile = subject.phrases.profile
    let years = zip(subject.years, amounts).map { year, amount in
      let spelled = amount.map {
        profile.spell(
          .money(Money($0, subject.delivery.currency), decimals: subject.decimals))
      }
      return profile.term(
        DeliveryTerm.figureYear,
        [
          "year": profile.spell(.year(year)),
          "amount": spelled ?? profile.term(CommonTerm.notPublished),
        ])
    }
    return profile.term(
      DeliveryTerm.figureAlternative,
      ["years": years.joined(separator: profile.term(CommonTerm.clauseSeparator))])
  }
}
