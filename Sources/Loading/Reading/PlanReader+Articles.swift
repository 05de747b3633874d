import Diagnostics
import Languages
import PlanModel
import YAMLSource

extension PlanReader {
  /// The most articles that an act can have.
  private static let mostArticles = 1_000

  /// An article of the act in the words of its author.
  ///
  /// Reports: Y13 when it says nothing.
  func article(_ reader: NodeReader) -> Article? {
    let number = reader.required("number") { reader.integer($0, in: 1...Self.mostArticles) }
    let title = reader.localized("title")
    let provides = reader.code("provides", in: "article-subjects")
    let text = reader.localized("text")
    let items = reader.localizedList("items")
    let paragraphs = reader.list("paragraphs") { paragraph in
      ArticleParagraph(
        text: paragraph.requiredLocalized("text"), items: paragraph.localizedList("items"))
    }
    if text == nil, paragraphs.isEmpty {
      reader.log.reportMissing(at: .key(reader.path, "text"))
    }
    return number.map {
      Article(
        number: $0, title: title, provides: provides, text: text, items: items,
        paragraphs: paragraphs)
    }
  }
}
