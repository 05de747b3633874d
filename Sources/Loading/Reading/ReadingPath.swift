import Diagnostics
import YAMLSource

/// Where a reader is; it becomes a `DataPath` only when there is something to report.
indirect enum ReadingPath {
  /// The whole definition.
  case root
  /// The value of a key.
  case key(ReadingPath, String)
  /// An element of a list, by its place from 0.
  case element(ReadingPath, Int, SourceNode)

  /// A path that was named before, so that a thousand findings need not look for its name.
  case named(DataPath)

  /// The path as findings name it.
  var dataPath: DataPath {
    switch self {
    case .root: .root
    case .named(let path): path
    case .key(let parent, let key): parent.dataPath / key
    case .element(let parent, let index, let node):
      parent.dataPath / (Self.name(of: node) ?? String(index + 1))
    }
  }

  /// Whether this is an element of a list.
  var isElement: Bool {
    if case .element = self { true } else { false }
  }

  /// The last key on the way.
  var lastKey: String {
    switch self {
    case .root: ""
    case .named(let path): path.components.last ?? ""
    case .key(_, let key): key
    case .element(let parent, _, _): parent.lastKey
    }
  }

  /// The id or code by which paths name an element; nil when its place names it.
  static func name(of element: SourceNode) -> String? {
    for key in ["id", "code"] {
      if let value = element[key], value.kind == .scalar, !value.isNull { return value.text }
    }
    return nil
  }
}
