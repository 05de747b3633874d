import XMLTree

extension XMLWriter {
  /// Writes text so that no white space is lost.
  ///
  /// Readers collapse spaces, also over the ends of spans, and drop those at a paragraph's ends;
  /// so a single space between words is written as it is, and all others as elements.
  /// Source: ODF 1.3 part 3, 6.1.2 (white space), 6.1.3 (text:s), 6.1.4 (text:tab).
  mutating func openDocumentText(
    _ words: String, after endsInSpace: inout Bool, isFollowedBySolid: Bool
  ) {
    let bytes = words.utf8
    var clean = words.startIndex
    var index = clean
    while index < words.endIndex {
      guard bytes[index] <= 0x20 else {
        endsInSpace = false
        bytes.formIndex(after: &index)
        continue
      }
      let begin = index
      let byte = bytes[index]
      var count = 0
      while index < words.endIndex, bytes[index] == byte {
        count += 1
        bytes.formIndex(after: &index)
      }
      let isBeforeSolid = index < words.endIndex ? bytes[index] > 0x20 : isFollowedBySolid
      if byte == 0x20, count == 1, !endsInSpace, isBeforeSolid {
        endsInSpace = true
        continue
      }
      text(String(words[clean..<begin]))
      clean = index
      endsInSpace = true
      printSpace(byte, count)
    }
    text(clean == words.startIndex ? words : String(words[clean...]))
  }

  /// Writes what stands for a byte of white space that is there so many times.
  ///
  /// A carriage return says nothing beside the line feed; other controls are no characters of XML.
  private mutating func printSpace(_ byte: UInt8, _ count: Int) {
    switch byte {
    case 0x20:
      start("text:s")
      if count > 1 { attribute("text:c", String(count)) }
      end("text:s")
    case 0x09: for _ in 0..<count { element("text:tab") }
    case 0x0A: for _ in 0..<count { element("text:line-break") }
    default: break
    }
  }
}
