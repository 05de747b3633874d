/// What names of entries must keep to.
enum PartNames {
  /// Refuses names that leave the package, hide something, or come twice.
  ///
  /// Two names that differ only in case are the same part (OPC, ISO/IEC 29500-2, 6.3.5), and the
  /// same file on many machines.
  static func check(_ names: [[UInt8]]) throws(PackageError) {
    var seen: Set<String> = []
    for bytes in names {
      let name = String(decoding: bytes, as: UTF8.self)
      guard isTrusted(bytes), seen.insert(name.lowercased()).inserted else { throw .name(name) }
    }
  }

  private static func isTrusted(_ name: [UInt8]) -> Bool {
    let controls = name.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }
    let isDrive = name.count > 1 && name[1] == UInt8(ascii: ":")
    guard !name.isEmpty, !controls, !isDrive else { return false }
    var steps = name.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    // A folder's own entry ends with a slash.
    if steps.count > 1, steps.last?.isEmpty == true { steps.removeLast() }
    let dot = UInt8(ascii: ".")
    return steps.allSatisfy {
      !$0.isEmpty && !$0.elementsEqual([dot]) && !$0.elementsEqual([dot, dot])
    }
  }
}
