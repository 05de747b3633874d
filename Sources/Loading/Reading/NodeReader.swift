import Diagnostics
import PlanModel
import YAMLSource

/// Reads one mapping, key by key, and in the end reports the keys that nobody asked for.
///
/// A class, because it remembers which keys were asked for.
final class NodeReader {
  /// The mapping.
  let node: SourceNode
  /// Where it stands in the definition.
  let path: ReadingPath
  /// What all readers of the file share.
  let log: ReadingLog
  private var askedFor: [String] = []
  private var taken: Set<Int> = []
  private var takenBits: UInt64 = 0

  /// A reader of a mapping; the caller has made sure that it is one.
  init(_ node: SourceNode, at path: ReadingPath, _ log: ReadingLog) {
    self.node = node
    self.path = path
    self.log = log
  }

  /// The value of a key, `null` included; nil when the mapping lacks the key.
  func take(_ key: String) -> SourceNode? {
    askedFor.append(key)
    log.recorder?.ask(key, in: path)
    guard let entry = node.entry(of: key) else { return nil }
    markTaken(entry.place)
    return entry.value
  }

  /// The value of a key; nil when it is `null` or the mapping lacks the key.
  func value(_ key: String) -> SourceNode? {
    take(key).flatMap { $0.isNull ? nil : $0 }
  }

  /// Remembers keys that may stand there, so that one which is nearly right is known for it.
  func offer(_ keys: [String]) {
    askedFor += keys
  }

  /// Remembers that the entry at a place was read.
  func markTaken(_ place: Int) {
    if place < 64 { takenBits |= 1 << UInt64(place) } else { taken.insert(place) }
  }

  /// Reports the keys that were not asked for.
  ///
  /// Reports: Y04, with the edit where a known key is near.
  func finish() {
    var place = 0
    lazy var named = ReadingPath.named(path.dataPath)
    lazy var missing = askedFor.filter { node.entry(of: $0) == nil }
    node.forEachEntry { key, _ in
      defer { place += 1 }
      let isTaken =
        place < 64 ? takenBits & 1 << UInt64(place) != 0 : taken.contains(place)
      guard !isTaken else { return }
      log.reportUnknown(key, among: missing, in: named)
    }
  }
}

extension ReadingLog {
  /// Reports a key that means nothing where it stands.
  ///
  /// Reports: Y04.
  func reportUnknown(_ key: SourceNode, among known: [String], in path: ReadingPath) {
    let near = NearestName.find(key.text, among: known)
    let isDemanded = near.map { withdrawMissing(.key(path, $0)) } ?? false
    let facts = [Fact("k", Self.short(key.text))] + (near.map { [Fact("s", $0)] } ?? [])
    let path = ReadingPath.key(path, key.text)
    // A key that must be there is not missing as well when it is only misspelt, and is no trifle.
    if isDemanded {
      report("Y04", "near", at: path, key, facts: facts, edits: Self.edits(key, near))
    } else {
      report(
        "Y04", near == nil ? nil : "near", severity: .warning, at: path, key, facts: facts,
        edits: Self.edits(key, near))
    }
  }
}
