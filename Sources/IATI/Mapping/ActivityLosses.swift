import XMLTree

extension IATIActivity {
  /// What of this activity is not in another one that was made of it: paths in XPath with what
  /// stands there, in the order of the file.
  ///
  /// What was made of an imported definition tells by this what the definition does not hold, so
  /// that nothing is dropped in silence.
  package func losses(in other: IATIActivity) -> [(path: String, value: String)] {
    var kept: [String: Int] = [:]
    for datum in data(of: other) { kept[datum.key, default: 0] += 1 }
    return data(of: self).compactMap { datum in
      if let count = kept[datum.key], count > 0 {
        kept[datum.key] = count - 1
        return nil
      }
      return (datum.path, datum.value)
    }
  }

  private typealias Datum = (key: String, path: String, value: String)

  /// Every attribute and text, by its path without places in lists.
  private func data(of activity: IATIActivity) -> [Datum] {
    var data: [Datum] = []
    Self.collect(ElementPrinter.element("iati-activity", activity), "", "", &data)
    return data
  }

  private static func collect(
    _ element: XMLElement, _ kind: String, _ path: String, _ data: inout [Datum]
  ) {
    for attribute in element.attributes {
      let name = kind + "/@" + attribute.name
      data.append((name + "=" + attribute.value, path + "/@" + attribute.name, attribute.value))
    }
    var counts: [String: Int] = [:]
    for child in element.children {
      switch child {
      case .text(let text): data.append((kind + "=" + text, path, text))
      case .element(let child):
        let count = counts[child.name, default: 0] + 1
        counts[child.name] = count
        collect(child, kind + "/" + child.name, "\(path)/\(child.name)[\(count)]", &data)
      }
    }
  }
}
