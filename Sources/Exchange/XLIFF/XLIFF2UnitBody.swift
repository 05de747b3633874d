import Translation
import XMLTree

/// The texts of one unit of XLIFF 2: its segments and what stands between them, joined.
struct XLIFF2UnitBody {
  /// The source.
  private(set) var source: String?
  /// The target; empty for none.
  private(set) var target = ""
  /// The state of the segment that has come least far; nil where none says one.
  private(set) var state: SegmentState?
  /// The codes of both.
  private(set) var codes = CodeReading()
  /// What the codes stand for, by the ids of the data.
  private var data: [String: String] = [:]

  /// Reads a unit.
  init(_ unit: QualifiedElement) {
    for item in unit.first("originalData")?.elements("data") ?? [] {
      guard let id = item[attribute: "id"] else { continue }
      var reading = CodeReading()
      append(item, isSource: true, &reading)
      data[id] = reading.text
    }
    let parts = unit.elements.filter {
      $0.namespace == unit.namespace && ($0.local == "segment" || $0.local == "ignorable")
    }
    readSources(parts)
    readTargets(parts)
    // A tool that cuts a unit into segments gives each its own state; one that says none means the
    // first, by the standard.
    let states = parts.filter { $0.local == "segment" }.map {
      XLIFF2.state($0[attribute: "state"], subState: $0[attribute: "subState"])
    }
    state = states.contains(nil) ? nil : states.compactMap { $0 }.min()
  }

  private mutating func readSources(_ parts: [QualifiedElement]) {
    codes.begin()
    for part in parts {
      guard let source = part.first("source") else { continue }
      append(source, isSource: true, &codes)
      self.source = codes.text
    }
  }

  private mutating func readTargets(_ parts: [QualifiedElement]) {
    var ordered: [(order: Int, part: QualifiedElement)] = []
    for (index, part) in parts.enumerated() {
      let said = part.first("target")?[attribute: "order"]
      ordered.append((said.flatMap { Int($0) } ?? index + 1, part))
    }
    // Targets may stand in another order than their sources; equal places keep that of the file.
    let sorted = ordered.enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }
    let hasTarget = parts.contains { $0.local == "segment" && $0.first("target") != nil }
    codes.begin()
    for (_, item) in sorted {
      if let target = item.part.first("target") {
        append(target, isSource: false, &codes)
      } else if hasTarget, item.part.local == "ignorable", let source = item.part.first("source") {
        append(source, isSource: false, &codes)
      }
    }
    target = codes.text
  }

  private func append(
    _ element: QualifiedElement, isSource: Bool, _ codes: inout CodeReading
  ) {
    codes.append(inside: element) { append(inline: $0, isSource, &$1) }
  }

  private func append(
    inline element: QualifiedElement, _ isSource: Bool, _ codes: inout CodeReading
  ) {
    guard element.namespace == XLIFF2.namespace else {
      return append(element, isSource: isSource, &codes)
    }
    switch element.local {
    case "ph", "sc", "ec":
      let own =
        element[attribute: "dataRef"].flatMap { data[$0] } ?? element[attribute: "equiv"]
        ?? element[attribute: "disp"]
      let id = element[attribute: "copyOf"] ?? element[attribute: "id"]
      if isSource {
        codes.appendSource(id: id, own: own)
      } else {
        codes.appendTarget(id: id, own: own)
      }
    case "cp":
      let value = element[attribute: "hex"].flatMap { UInt32($0, radix: 16) }
      if let scalar = value.flatMap(Unicode.Scalar.init), !WritableText.isForbidden(scalar) {
        codes.append(String(scalar))
      } else {
        codes.appendTarget(id: nil, own: element[attribute: "hex"])
      }
    // Marks have no text of their own.
    case "sm", "em": break
    default: append(element, isSource: isSource, &codes)
    }
  }
}
