import Diagnostics

// What can only be judged when a mapping, or the whole text, has been read.
extension TreeBuilder {
  /// Reports keys that a mapping has twice.
  func checkKeys(of mapping: Int, _ problems: inout ProblemList) {
    var keys: [Int] = []
    var child = mapping + 1
    while child < records.count {
      if !records[child].form.isCollection { keys.append(child) }
      child = following(following(child))
    }
    if keys.count <= 16 {
      for (place, key) in keys.enumerated() {
        if let first = keys[..<place].first(where: { haveSameText($0, key) }) {
          report(key, twiceAfter: first, &problems)
        }
      }
    } else {
      var firsts: [ArraySlice<UInt8>: Int] = [:]
      for key in keys {
        let text = ArraySlice(text(of: key))
        if let first = firsts[text] {
          report(key, twiceAfter: first, &problems)
        } else {
          firsts[text] = key
        }
      }
    }
  }

  /// Reports a key without a colon, which YAML takes for a key without a value.
  ///
  /// In `{ total: 12,50 }` and `{ bs: Da, možda }` it is the rest of a value.
  func checkColon(before place: Int, _ problems: inout ProblemList) {
    guard let key = records.last, !key.form.isCollection, Int(key.end) <= place,
      isInMapping, !bytes[Int(key.end)..<place].contains(UInt8(ascii: ":"))
    else { return }
    problems.report("comma", SourceSpan(start: Int(key.start), end: Int(key.end)))
  }

  /// Reports tabs in the indentation, given the first of each line; inside a scalar they are text.
  func checkTabs(_ tabs: [Int], _ problems: inout ProblemList) {
    for tab in tabs where !isInsideScalar(tab) {
      let isKnown = problems.diagnostics.contains {
        $0.variant == "tab" && $0.span?.start == tab
      }
      // After a syntax error nobody knows what the rest of the text is.
      guard !isKnown, tab < Int(records.last?.end ?? 0) else { continue }
      problems.report("tab", SourceSpan(start: tab, end: tab + 1))
    }
  }

  private func isInsideScalar(_ offset: Int) -> Bool {
    var low = 0
    var high = records.count
    while low < high {
      let middle = (low + high) / 2
      if Int(records[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return false }
    let record = records[low - 1]
    return !record.form.isCollection && offset < Int(record.end)
  }

  private func following(_ index: Int) -> Int {
    guard index < records.count else { return index }
    return records[index].form.isCollection ? Int(records[index].link) : index + 1
  }

  private func report(_ key: Int, twiceAfter first: Int, _ problems: inout ProblemList) {
    let place = span(of: first)
    problems.report(
      "duplicate-key", span(of: key),
      [
        Fact("k", String(decoding: text(of: key), as: UTF8.self)),
        problems.line(of: place.start, "first"),
      ], related: [place])
  }

  private func span(of index: Int) -> SourceSpan {
    SourceSpan(start: Int(records[index].start), end: Int(records[index].end))
  }

  private func haveSameText(_ left: Int, _ right: Int) -> Bool {
    guard let leftSlice = slice(of: left), let rightSlice = slice(of: right) else {
      return text(of: left).elementsEqual(text(of: right))
    }
    guard leftSlice.count == rightSlice.count else { return false }
    return leftSlice.elementsEqual(rightSlice)
  }

  /// A scalar's text where it stands in the source as it is.
  private func slice(of index: Int) -> Slice<UnsafeBufferPointer<UInt8>>? {
    let record = records[index]
    let (start, end) = (Int(record.start), Int(record.end))
    switch record.form {
    case .plain, .null: return bytes[start..<end]
    case .quoted: return bytes[start + 1..<end - 1]
    case .folded, .escaped, .block, .sequence, .mapping: return nil
    }
  }

  private func text(of index: Int) -> [UInt8] {
    if let slice = slice(of: index) { return Array(slice) }
    let number = Int(records[index].link)
    let start = number == 0 ? 0 : Int(decodedEnds[number - 1])
    return Array(decoded[start..<Int(decodedEnds[number])])
  }
}
