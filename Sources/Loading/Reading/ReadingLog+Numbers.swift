import Diagnostics
import Languages
import YAMLSource

extension ReadingLog {
  /// An amount of money: from 0, at most two decimals.
  ///
  /// Reports: M01, with the edit where separators leave no doubt.
  func amount(of node: SourceNode, at path: @autoclosure () -> ReadingPath) -> DecimalNumber? {
    recorder?.note(.amount, of: node, at: path())
    let text = Self.shown(node)
    var variant: String?
    var fix: String?
    if let number = DecimalNumber(text) {
      let decimals = text.split(separator: ".").dropFirst().first?.utf8.count ?? 0
      if number.isNegative {
        variant = "negative"
      } else if decimals > 2 {
        variant = "decimals"
      } else {
        return number
      }
    } else {
      fix = Self.plainNumber(text, decimals: 2)
      variant = fix == nil ? nil : "fix"
    }
    report(
      "M01", variant, at: path(), node,
      facts: [Fact("v", text)] + (fix.map { [Fact("fix", $0)] } ?? []),
      edits: Self.edits(node, fix))
    return nil
  }

  /// A number with up to four decimals.
  ///
  /// Reports: Y11.
  func decimal(of node: SourceNode, at path: @autoclosure () -> ReadingPath) -> DecimalNumber? {
    recorder?.note(.number, of: node, at: path())
    guard node.kind == .scalar, let number = DecimalNumber(node.text) else {
      let fix =
        node.kind == .scalar
        ? Self.plainNumber(node.text, decimals: DecimalNumber.scale) : nil
      reportKind(.number, at: path(), node, fix: fix)
      return nil
    }
    return number
  }

  /// `1.746.947,50`, `1 000`, `1_000`, `12,5` or `012` as YAML has it; nil where it is in doubt.
  static func plainNumber(_ text: String, decimals: Int) -> String? {
    var separators: [UInt8] = []
    var groups: [String] = [""]
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": groups[groups.count - 1].unicodeScalars.append(scalar)
      case ".", ",":
        separators.append(UInt8(truncatingIfNeeded: scalar.value))
        groups.append("")
      case "_", " ", "'", "\u{A0}", "\u{202F}": continue
      default: return nil
      }
    }
    guard groups.allSatisfy({ !$0.isEmpty }) else { return nil }
    let last = groups[groups.count - 1]
    let number: String
    if separators.isEmpty {
      number = trimmed(last)
    } else if Set(separators.dropLast()).contains(separators[separators.count - 1]) {
      // One sign several times: thousands, all of them.
      guard Set(separators).count == 1, groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
      number = trimmed(groups.joined())
    } else {
      // `1.000` is a thousand in Bosnian and one in English.
      guard separators.count > 1 || last.count != 3, last.count <= decimals,
        groups.dropFirst().dropLast().allSatisfy({ $0.count == 3 }),
        Set(separators.dropLast()).count <= 1
      else { return nil }
      number = trimmed(groups.dropLast().joined()) + "." + last
    }
    return DecimalNumber(number) == nil ? nil : number
  }

  private static func trimmed(_ digits: String) -> String {
    let rest = digits.drop { $0 == "0" }
    return rest.isEmpty ? "0" : String(rest)
  }
}
