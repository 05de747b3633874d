import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words of the articles of the act.
enum ActArticlesTerm: String, CaseIterable, TermKey {
  case head = "act.articles.head"
  case adoptionTitle = "act.articles.adoption-title"
  case adoption = "act.articles.adoption"
  case annexTitle = "act.articles.annex-title"
  case annex = "act.articles.annex"
  case chargeTitle = "act.articles.charge-title"
  case charge = "act.articles.charge"
  case responsible = "act.articles.responsible"
  case coordination = "act.articles.coordination"
  case fundsTitle = "act.articles.funds-title"
  case funds = "act.articles.funds"
  case fundsUnknown = "act.articles.funds-unknown"
  case sources = "act.articles.sources"
  case source = "act.articles.source"
  case gap = "act.articles.gap"
  case monitoringTitle = "act.articles.monitoring-title"
  case monitoring = "act.articles.monitoring"
  case reports = "act.articles.reports"
  case report = "act.articles.report"
  case data = "act.articles.data"
  case repealTitle = "act.articles.repeal-title"
  case repeal = "act.articles.repeal"
  case forceTitle = "act.articles.force-title"
  case force = "act.articles.force"
}

/// The articles: those of the author, else the usual ones.
enum ActArticles {
  static func compose(_ subject: ActSubject) -> [Block] {
    guard subject.act.articles.isEmpty else { return written(subject) }
    return adoption(subject) + annex(subject) + charge(subject) + funds(subject)
      + monitoring(subject) + repeal(subject) + force(subject)
  }

  /// An article with its number and what it is about.
  private static func article(
    _ name: String, _ title: ActArticlesTerm, _ subject: ActSubject, _ blocks: [Block]
  ) -> [Block] {
    let phrases = subject.phrases
    return [
      .unnumbered(
        2, "article.\(name)",
        phrases.sentence(
          ActArticlesTerm.head,
          ["number": [.count(Anchor(name))], "title": phrases.term(title)]))
    ] + blocks
  }

  private static func adoption(_ subject: ActSubject) -> [Block] {
    let (phrases, plan) = (subject.phrases, subject.plan)
    let content = phrases.sentence(
      ActArticlesTerm.adoption,
      [
        "title": phrases.text(plan.plan.title, at: "title"),
        "period": [.value(.years(plan.plan.period.start.year, plan.plan.period.end.year))],
        "unit": [.text(phrases.unitTitle(plan.unit, key: plan.plan.localGovernment))],
      ])
    return article("adoption", .adoptionTitle, subject, [.text(content)])
  }

  private static func annex(_ subject: ActSubject) -> [Block] {
    let content = subject.phrases.sentence(
      ActArticlesTerm.annex,
      ["number": subject.phrases.symbol(subject.plan.plan.edition.number)])
    return article("annex", .annexTitle, subject, [.text(content)])
  }

  private static func charge(_ subject: ActSubject) -> [Block] {
    let phrases = subject.phrases
    let charged = subject.act.implementationCharge.map { subject.plan.actor($0) }
    var blocks: [Block] = [
      .text(
        phrases.sentence(
          ActArticlesTerm.charge,
          ["actors": charged.isEmpty ? OfficialForm.blank : subject.form.joined(charged)])),
      .text(phrases.term(ActArticlesTerm.responsible)),
    ]
    if let coordination = subject.plan.plan.coordination, !coordination.actors.isEmpty {
      blocks.append(
        .text(
          phrases.sentence(
            ActArticlesTerm.coordination,
            ["actors": subject.form.joined(coordination.actors.map { subject.plan.actor($0) })])))
    }
    return article("charge", .chargeTitle, subject, blocks)
  }

  private static func funds(_ subject: ActSubject) -> [Block] {
    let (phrases, money) = (subject.phrases, subject.plan.money)
    let currency = subject.plan.currency
    var blocks: [Block] = []
    if money.total == .zero {
      blocks.append(
        .text(phrases.sentence(ActArticlesTerm.fundsUnknown, ["amount": OfficialForm.blank])))
    } else {
      blocks.append(
        .text(
          phrases.sentence(
            ActArticlesTerm.funds, ["amount": phrases.money(money.total, currency)])))
    }
    if !money.bySource.isEmpty {
      blocks += [
        .text(phrases.term(ActArticlesTerm.sources)),
        .items(
          money.bySource.map { source in
            phrases.sentence(
              ActArticlesTerm.source,
              [
                "source": FundingPhrases.name(of: source.source, subject.plan),
                "amount": phrases.money(source.amount, currency),
              ])
          }),
      ]
    }
    if money.gap != .zero {
      blocks.append(
        .text(
          phrases.sentence(ActArticlesTerm.gap, ["amount": phrases.money(money.gap, currency)])))
    }
    return article("funds", .fundsTitle, subject, blocks)
  }

  private static func monitoring(_ subject: ActSubject) -> [Block] {
    let phrases = subject.phrases
    let monitoring = subject.plan.plan.monitoring
    var blocks: [Block] = [
      .text(
        phrases.sentence(
          ActArticlesTerm.monitoring,
          ["body": subject.form.filled(monitoring?.body, at: "monitoring/body")]))
    ]
    let duties = monitoring?.reporting ?? []
    if !duties.isEmpty {
      blocks += [
        .text(phrases.term(ActArticlesTerm.reports)),
        .items(
          duties.map { duty in
            phrases.sentence(
              ActArticlesTerm.report,
              [
                "report": phrases.codeAlone(duty.kind, in: .reportKinds),
                "due": phrases.everyYear(duty.due),
                "recipient": phrases.recipient(duty.to, of: subject.plan.unit),
              ])
          }),
      ]
    }
    blocks.append(
      .text(
        phrases.sentence(
          ActArticlesTerm.data, ["article": [.reference("charge", .number)]])))
    return article("monitoring", .monitoringTitle, subject, blocks)
  }

  private static func repeal(_ subject: ActSubject) -> [Block] {
    let (repeals, phrases) = (subject.act.repeals, subject.phrases)
    guard !repeals.isEmpty || subject.isRepealOpen else { return [] }
    let items =
      repeals.isEmpty
      ? [OfficialForm.blank]
      : repeals.enumerated().map { place, text in
        phrases.text(text, at: DataPath(components: ["act", "repeals"]).element(place))
      }
    return article(
      "repeal", .repealTitle, subject,
      [.text(phrases.term(ActArticlesTerm.repeal)), .items(items)])
  }

  private static func force(_ subject: ActSubject) -> [Block] {
    let phrases = subject.phrases
    let content = phrases.sentence(
      ActArticlesTerm.force,
      [
        "rule": subject.form.filled(
          subject.act.entryIntoForce.map { phrases.code($0, in: .entryIntoForceRules) }),
        "gazette": subject.form.filled(
          subject.act.publication?.gazette, at: "act/publication/gazette"),
      ])
    return article("force", .forceTitle, subject, [.text(content)])
  }

  /// The articles in the words of their author, under the author's numbers.
  private static func written(_ subject: ActSubject) -> [Block] {
    let phrases = subject.phrases
    return subject.act.articles.enumerated().flatMap { place, article in
      let path = DataPath(components: ["act", "articles"]).element(place)
      return [
        .unnumbered(
          2, "article.\(place + 1)", ArticlesPart.head(of: article, at: path, phrases))
      ] + ArticlesPart.content(of: article, at: path, phrases)
    }
  }
}
