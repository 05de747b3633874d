import Translation

/// Gives the codes of a source numbers, and the same codes of its target the same.
struct CodeNumbering {
  private var free: [InlineCode: [Int]] = [:]
  private var last = 0

  /// The numbers of the codes of a source, in order; those of its target are taken next.
  mutating func numbers(of source: InlineText) -> [Int] {
    let codes = source.codes
    let first = last + 1
    last += codes.count
    for (offset, code) in codes.enumerated() { free[code, default: []].append(first + offset) }
    return Array(first..<(first + codes.count))
  }

  /// The numbers of the codes of a target; one that the source does not have gets a new number.
  mutating func numbers(in target: InlineText) -> [Int] {
    target.codes.map { code in
      guard var numbers = free[code], !numbers.isEmpty else {
        last += 1
        return last
      }
      let number = numbers.removeFirst()
      free[code] = numbers
      return number
    }
  }
}
