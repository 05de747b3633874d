package import Diagnostics
import XMLTree

extension IATIActivity {
  /// What of this activity a definition that was made of it does not hold, as notes.
  ///
  /// Reports: X05.
  ///
  /// - Parameter other: The activity that the definition makes in its turn.
  package func findings(notIn other: IATIActivity) -> [Diagnostic] {
    var lost: [(path: String, values: [String])] = []
    for (path, value) in losses(in: other) {
      let place = path.part(beforeLast: "/@")
      if lost.last?.path == place {
        lost[lost.count - 1].values.append(value)
      } else {
        lost.append((place, [value]))
      }
    }
    return lost.map { path, values in
      Diagnostic(
        "X05", severity: .note, at: .root,
        facts: [
          Fact("xml", "iati-activity" + path),
          Fact("found", IdentityNumber.masked(String(values.joined(separator: ", ").prefix(80)))),
        ])
    }
  }

  /// What of this activity is not in another one that was made of it: paths in XPath with what
  /// stands there, in the order of the file.
  ///
  /// What was made of an imported definition tells by this what the definition does not hold, so
  /// that nothing is dropped in silence.
  func losses(in other: IATIActivity) -> [(path: String, value: String)] {
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

extension String {
  /// What stands before the last place of a text; all where there is none.
  fileprivate func part(beforeLast text: String) -> String {
    let parts = split(separator: text, omittingEmptySubsequences: false)
    return parts.count < 2 ? self : parts.dropLast().joined(separator: text)
  }
}
