import Diagnostics
import YAMLSource

/// Finds what somebody still has to fill in: `___`, alone or inside of a text.
///
/// More underscores in a row are a line to sign on. What follows from a blank alone, such as a sum
/// without its parts, is not told beside it.
struct BlankCheck {
  /// What is still blank, in the order of the text.
  private(set) var findings: [Diagnostic] = []
  private var spans: Set<SourceSpan> = []
  private var paths: Set<DataPath> = []
  /// Whatever has a blank in it, itself included.
  private var holders: Set<DataPath> = []
  /// Whatever has a blank right in it.
  private var parents: Set<DataPath> = []

  /// More blanks than this are not collected, so that a hostile file costs no memory.
  private static let most = 10_000

  /// The blanks under the root of the definition in a text.
  ///
  /// Reports: Y13.
  init(_ source: SourceText, _ root: SourceNode) {
    // Most texts have none; then nothing need be looked at one by one.
    if source.bytes.contains(run: 3, of: UInt8(ascii: "_")) { visit(root, at: .root) }
  }

  /// The blanks that were told before, in the findings of a file.
  init(told findings: [Diagnostic]) {
    for finding in findings where finding.rule == "Y13" && finding.variant == "blank" {
      remember(finding.path)
    }
  }

  private mutating func visit(_ node: SourceNode, at path: ReadingPath) {
    switch node.kind {
    case .scalar: if Self.isBlank(node) { take(node, at: path) }
    case .sequence:
      for (index, element) in node.elements.enumerated() {
        visit(element, at: .element(path, index, element))
      }
    case .mapping:
      for (key, value) in node.entries {
        let place = ReadingPath.key(path, key.text)
        if Self.isBlank(key) { take(key, at: place) }
        visit(value, at: place)
      }
    }
  }

  private mutating func take(_ node: SourceNode, at place: ReadingPath) {
    guard findings.count < Self.most else { return }
    let path = place.dataPath
    findings.append(
      Diagnostic(
        "Y13", variant: "blank", severity: .error, at: path, span: node.span,
        facts: [Fact("k", place.lastKey)]))
    spans.insert(node.span)
    remember(path)
  }

  private mutating func remember(_ path: DataPath) {
    paths.insert(path)
    for length in 1...max(1, path.components.count) {
      holders.insert(path.first(length))
    }
    parents.insert(path.first(path.components.count - 1))
  }

  /// Whether something that was wrong with the form of a value is that it is blank.
  func explains(reading finding: Diagnostic) -> Bool {
    finding.span.map(spans.contains) ?? false
  }

  /// Whether what a rule found at a place may be so only because something is blank.
  func explains(_ path: DataPath) -> Bool {
    guard !paths.isEmpty else { return false }
    let depth = path.components.count
    if holders.contains(path) { return true }
    if (0...depth).contains(where: { paths.contains(path.first($0)) }) { return true }
    guard depth > 0 else { return false }
    // A neighbour may be judged by the blank, but not all of a long list by one element.
    let parent = path.first(depth - 1)
    return parents.contains(parent) || (depth > 2 && holders.contains(parent))
  }

  /// Whether a scalar has exactly three underscores in a row.
  private static func isBlank(_ node: SourceNode) -> Bool {
    node.kind == .scalar && node.text.utf8.contains(run: 3, of: UInt8(ascii: "_"))
  }
}

extension Sequence<UInt8> {
  /// Whether a byte stands so many times in a row, no more and no less.
  fileprivate func contains(run length: Int, of byte: UInt8) -> Bool {
    var run = 0
    for next in self {
      if next == byte {
        run += 1
      } else {
        if run == length { return true }
        run = 0
      }
    }
    return run == length
  }
}

extension DataPath {
  /// The path of its first components.
  fileprivate func first(_ count: Int) -> DataPath {
    DataPath(components: Array(components.prefix(max(0, count))))
  }
}
