package import Diagnostics

extension SourceMap {
  /// The datum whose key or value stands at an offset; nil between the data, as in a comment.
  package func path(at offset: Int) -> DataPath? {
    var node = root
    var components: [String] = []
    while true {
      switch node.kind {
      case .scalar:
        return DataPath(components: components)
      case .mapping:
        var next: SourceNode?
        var isKey = false
        node.forEachEntry { key, value in
          guard next == nil, key.span.contains(offset) || value.span.contains(offset) else {
            return
          }
          isKey = key.span.contains(offset)
          components.append(key.text)
          next = value
        }
        guard let value = next else { return nil }
        if isKey { return DataPath(components: components) }
        node = value
      case .sequence:
        var place = 0
        var next: SourceNode?
        node.forEachElement { element in
          place += 1
          guard next == nil, element.span.contains(offset) else { return }
          components.append(Self.name(of: element) ?? String(place))
          next = element
        }
        guard let element = next else { return nil }
        node = element
      }
    }
  }

  /// The id by which paths name an element of a list; nil when its place names it.
  private static func name(of element: SourceNode) -> String? {
    for key in ["id", "code"] {
      if let value = element[key], value.kind == .scalar, !value.isNull { return value.text }
    }
    return nil
  }
}

extension SourceSpan {
  fileprivate func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
}
