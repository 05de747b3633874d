import Diagnostics
import DocumentTree
import PlanModel

extension Arms {
  /// The height at which arms stand, and the width that they never exceed, in millimetres.
  private static let height = 26.0
  private static let widest = 60.0

  /// The arms as they stand at the head of a document, in words for whoever can't see them;
  /// nothing while their picture was not read.
  func blocks(_ phrases: Phrases) -> [Block] {
    guard let picture else { return [] }
    let width = Self.height * Double(picture.width) / Double(picture.height)
    return [
      .figure(
        Figure(
          .image(
            Image(bytes: picture.bytes, width: .millimetres(min(width, Self.widest)))),
          caption: nil, alternative: phrases.line(phrases.text(alternative, at: "arms/alt")),
          anchor: "figure.arms"))
    ]
  }
}
