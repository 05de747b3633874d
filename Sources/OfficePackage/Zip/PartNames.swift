/// What names of entries must keep to.
enum PartNames {
  /// Refuses names that come twice.
  ///
  /// Two names that differ only in case are the same part (OPC, ISO/IEC 29500-2, 6.3.5), and the
  /// same file on many machines.
  static func checkDistinct(_ names: [String]) throws(PackageError) {
    var seen: Set<String> = []
    for name in names {
      guard seen.insert(name.lowercased()).inserted else { throw .name(name) }
    }
  }

  /// Whether a name stays inside of the package and shows all that it is.
  static func isTrusted(_ name: [UInt8]) -> Bool {
    let isHidden = name.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }
    let isDrive = name.count > 1 && name[1] == UInt8(ascii: ":")
    guard !name.isEmpty, !isHidden, !isDrive else { return false }
    var steps = name.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    // A folder's own entry ends with a slash.
    if steps.count > 1, steps.last?.isEmpty == true { steps.removeLast() }
    let dot = UInt8(ascii: ".")
    return steps.allSatisfy { step in
      !step.isEmpty && !step.elementsEqual([dot]) && !step.elementsEqual([dot, dot])
    }
  }
}
