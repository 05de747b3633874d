import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on the articles of the act.
enum ArticlesTerm: String, CaseIterable, TermKey {
  case heading = "action-plan.articles.heading"
  case introduction = "action-plan.articles.introduction"
  case article = "action-plan.articles.article"
  case titled = "action-plan.articles.titled"
}

/// The articles of the act in the words of its author.
enum ArticlesPart {
  static func compose(_ articles: [Article], _ subject: PlanSubject) -> [Block] {
    guard !articles.isEmpty else { return [] }
    let phrases = subject.phrases
    return [
      .section(2, "introduction.articles", phrases.term(ArticlesTerm.heading)),
      .text(phrases.term(ArticlesTerm.introduction)),
    ]
      + articles.enumerated().flatMap { place, article in
        blocks(
          of: article, at: DataPath(components: ["act", "articles"]).element(place), phrases)
      }
  }

  private static func blocks(
    of article: Article, at path: DataPath, _ phrases: Phrases
  ) -> [Block] {
    [.text([.strong(head(of: article, at: path, phrases))])]
      + content(of: article, at: path, phrases)
  }

  /// What an article says below its head.
  static func content(
    of article: Article, at path: DataPath, _ phrases: Phrases
  ) -> [Block] {
    var blocks: [Block] = []
    if let text = article.text { blocks.append(phrases.prose(text, at: path / "text").block) }
    blocks += items(article.items, at: path / "items", phrases)
    for (place, paragraph) in article.paragraphs.enumerated() {
      let path = (path / "paragraphs").element(place)
      blocks.append(phrases.prose(paragraph.text, at: path / "text").block)
      blocks += items(paragraph.items, at: path / "items", phrases)
    }
    return blocks
  }

  /// The number, with the title that the author gives, else with what the article provides for.
  static func head(
    of article: Article, at path: DataPath, _ phrases: Phrases
  ) -> [Inline] {
    let number = phrases.count(article.number)
    let title =
      article.title.map { phrases.text($0, at: path / "title") }
      ?? article.provides.map { phrases.codeAlone($0, in: .articleSubjects) }
    guard let title else { return phrases.sentence(ArticlesTerm.article, ["number": number]) }
    return phrases.sentence(ArticlesTerm.titled, ["number": number, "title": title])
  }

  private static func items(
    _ items: [LocalizedText], at path: DataPath, _ phrases: Phrases
  ) -> [Block] {
    guard !items.isEmpty else { return [] }
    return [
      .items(items.enumerated().map { phrases.proseLine($1, at: path.element($0)) })
    ]
  }
}
