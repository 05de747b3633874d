/// Turns libyaml's positions, counted in characters, into offsets in bytes.
///
/// libyaml asks in the order of the text, or nearly, so a counter that walks from the last answer
/// reads each byte about once.
struct OffsetCounter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isASCII: Bool
  private var characters = 0
  private var offset = 0

  /// A counter at the beginning of a text.
  init(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
    self.bytes = bytes
    self.isASCII = isASCII
  }

  /// The offset of the character of this number, from 0.
  mutating func offset(ofCharacter number: Int) -> Int {
    if isASCII { return min(number, bytes.count) }
    while characters < number, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      characters += 1
    }
    while characters > number {
      offset -= 1
      while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      characters -= 1
    }
    return offset
  }
}
