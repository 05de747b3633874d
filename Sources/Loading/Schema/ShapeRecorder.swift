import Diagnostics
import YAMLSource

/// Takes down what the readers of a definition ask for while they read a sample.
///
/// A class, because all readers of the sample write into the same record. A log without a
/// recorder reads as ever.
final class ShapeRecorder {
  /// The keys that each mapping was asked for, in the order of asking.
  private(set) var asked: [ShapePath: [String]] = [:]
  /// What each single value was read as.
  private(set) var kinds: [ShapePath: ValueKind] = [:]
  /// What the keys of each mapping whose keys are data were read as.
  private(set) var keyKinds: [ShapePath: ValueKind] = [:]
  /// The mappings whose keys are data.
  private(set) var open: Set<ShapePath> = []
  /// The places at which something was found to be wrong.
  private(set) var refused: Set<ShapePath> = []
  /// Names of shapes that readers share.
  private(set) var names: [ShapePath: String] = [:]
  /// Words that are accepted beside the value.
  private(set) var words: [ShapePath: [String]] = [:]
  private var starts: Set<Int> = []

  /// Takes down that a mapping was asked for a key.
  func ask(_ key: String, in path: ReadingPath) {
    let place = place(of: path)
    if !(asked[place]?.contains(key) ?? false) { asked[place, default: []].append(key) }
  }

  /// Takes down what a value, or a key that is a datum, was read as.
  func note(_ kind: ValueKind, of node: SourceNode, at path: ReadingPath) {
    var place = place(of: path)
    let isKey = starts.contains(node.span.start)
    if isKey { place = ShapePath(steps: place.steps.dropLast()) }
    let known = isKey ? keyKinds[place] : kinds[place]
    guard (known?.precision ?? -1) <= kind.precision else { return }
    var kind = kind
    if known == .quotedText, case .code(let list, []) = kind { kind = .quotedCode(list: list) }
    if isKey { keyKinds[place] = kind } else { kinds[place] = kind }
  }

  /// Takes down that the keys of a mapping are data.
  func open(_ mapping: SourceNode, at path: ReadingPath) {
    open.insert(place(of: path))
    mapping.forEachEntry { key, _ in starts.insert(key.span.start) }
  }

  /// Takes down the name of a shape.
  func name(_ name: String, at path: ReadingPath) {
    names[place(of: path)] = name
  }

  /// Takes down that a word is accepted whatever the value must be.
  func allow(_ word: String, at path: ReadingPath) {
    words[place(of: path), default: []].append(word)
  }

  /// Takes down that something is wrong; a key that nobody asked for says nothing of the shape.
  func refuse(_ rule: RuleID, at path: ReadingPath, _ node: SourceNode?) {
    guard rule != "Y04", !(node.map { starts.contains($0.span.start) } ?? false) else { return }
    refused.insert(place(of: path))
  }

  /// Whether a reader looked inside a place.
  func wasEntered(_ place: ShapePath) -> Bool {
    asked[place] != nil || open.contains(place) || kinds.keys.contains { $0.isInside(place) }
      || refused.contains { $0.isInside(place) } || asked.keys.contains { $0.isInside(place) }
  }

  private func place(of path: ReadingPath) -> ShapePath {
    switch path {
    case .root: return .root
    case .named(let path):
      return ShapePath(steps: path.components.map(ShapePath.Step.key))
    case .key(let parent, let key):
      let parent = place(of: parent)
      return parent / (open.contains(parent) ? .entry : .key(key))
    case .element(let parent, _, _): return place(of: parent) / .element
    }
  }
}
