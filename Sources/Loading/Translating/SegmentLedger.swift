import Diagnostics
import Languages
import PlanModel
import YAMLSource

/// Takes down every text that is translated while a definition is read, and puts the texts of
/// catalogues in.
///
/// A class, because all readers of the file write into the same ledger.
final class SegmentLedger {
  /// A text as it was read.
  struct Entry {
    /// Where it stands in the definition.
    let path: ReadingPath
    /// The value in the file.
    let node: SourceNode
    /// What the definition and the catalogues say together.
    let text: LocalizedText
  }

  /// The texts, in the order of reading, each place of the file once.
  private(set) var entries: [Entry] = []
  /// What catalogues say instead, by where the value begins.
  private let targets: [Int: [LocalizedText.Version]]
  private var places: Set<Int> = []

  /// A ledger that gives texts of catalogues to the values that begin at these offsets.
  init(targets: [Int: [LocalizedText.Version]] = [:]) {
    self.targets = targets
  }

  /// Takes down a text, and gives it back with what catalogues say.
  func enter(_ text: LocalizedText, at path: ReadingPath, _ node: SourceNode) -> LocalizedText {
    let place = node.span.start
    let merged = targets[place].map(text.with) ?? text
    if places.insert(place).inserted {
      entries.append(Entry(path: path, node: node, text: merged))
    }
    return merged
  }
}

extension LocalizedText {
  /// The text with versions that win over its own.
  fileprivate func with(_ others: [Version]) -> LocalizedText {
    var versions = versions
    for other in others {
      if let place = versions.firstIndex(where: { $0.language == other.language }) {
        versions[place] = other
      } else {
        versions.append(other)
      }
    }
    return LocalizedText(versions)
  }
}
