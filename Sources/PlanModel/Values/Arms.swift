/// The arms of a unit, or the sign of an organisation, for the head of its documents.
package struct Arms: Sendable, Equatable {
  /// The picture's file, as a path from the folder of the definition.
  package let file: String
  /// What is seen, for whoever can't see it.
  package let alternative: LocalizedText
  /// The picture; nil until its file was read.
  package var picture: Picture?

  /// Arms that lie in a file.
  package init(file: String, alternative: LocalizedText, picture: Picture? = nil) {
    self.file = file
    self.alternative = alternative
    self.picture = picture
  }
}

/// A picture as the file that it was: PNG or JPEG.
package struct Picture: Sendable, Equatable {
  /// A file has at most so many bytes.
  package static let mostBytes = 4 * 1024 * 1024
  /// A picture is at most so many pixels wide, and so many high.
  package static let mostPixels = 6_000

  /// The file's bytes.
  package let bytes: [UInt8]
  /// How wide it is, in pixels.
  package let width: Int
  /// How high it is, in pixels.
  package let height: Int

  /// The picture in a file; nil when it is neither PNG nor JPEG, or its size is not told.
  package init?(_ bytes: [UInt8]) {
    guard let size = Self.sizeOfPNG(bytes) ?? Self.sizeOfJPEG(bytes), size.width > 0,
      size.height > 0
    else { return nil }
    self.bytes = bytes
    (width, height) = size
  }

  /// Source: PNG (third edition), 5.2, 11.2.1: IHDR comes first.
  private static func sizeOfPNG(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    let start: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
    ]
    guard bytes.count >= 33, bytes.starts(with: start) else { return nil }
    let number = { (index: Int) in bytes[index..<index + 4].reduce(0) { $0 << 8 | Int($1) } }
    return (number(16), number(20))
  }

  /// Source: ITU-T T.81, B.1.1, B.2.2: the frame header holds lines and samples per line.
  private static func sizeOfJPEG(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
    let number = { (index: Int) in Int(bytes[index]) << 8 | Int(bytes[index + 1]) }
    var index = 2
    while index + 8 < bytes.count, bytes[index] == 0xFF {
      switch bytes[index + 1] {
      case 0xFF: index += 1
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        return (number(index + 7), number(index + 5))
      default:
        index += 2 + max(number(index + 2), 2)
      }
    }
    return nil
  }
}

extension Definition {
  /// The arms at the head of its documents; projects have none.
  package var arms: Arms? {
    switch self {
    case .plan(let plan): plan.arms
    case .report(let report): report.arms
    case .coalition(let coalition): coalition.arms
    case .portfolio(let portfolio): portfolio.arms
    case .project: nil
    }
  }

  /// The same definition with the picture of its arms.
  package func showing(_ picture: Picture) -> Definition {
    switch self {
    case .plan(var plan):
      plan.arms?.picture = picture
      return .plan(plan)
    case .report(var report):
      report.arms?.picture = picture
      return .report(report)
    case .coalition(var coalition):
      coalition.arms?.picture = picture
      return .coalition(coalition)
    case .portfolio(var portfolio):
      portfolio.arms?.picture = picture
      return .portfolio(portfolio)
    case .project: return self
    }
  }
}
