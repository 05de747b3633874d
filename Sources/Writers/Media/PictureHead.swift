/// What the head of a picture's file says of it.
struct PictureHead {
  /// The kinds of picture that can be shown.
  enum Kind: String {
    /// Portable Network Graphics.
    case png = "png"
    /// JPEG.
    case jpeg = "jpeg"
  }

  /// The kind of file.
  let kind: Kind
  /// How high the picture is for a width of 1.
  let proportion: Double

  /// Reads the head; what is unknown is taken for a PNG of four to three.
  init(_ bytes: [UInt8]) {
    let isJPEG = bytes.starts(with: [0xFF, 0xD8])
    kind = isJPEG ? .jpeg : .png
    let size = isJPEG ? Self.jpegSize(bytes) : Self.pngSize(bytes)
    if let size, size.width > 0, size.height > 0 {
      proportion = Double(size.height) / Double(size.width)
    } else {
      proportion = 0.75
    }
  }

  /// Source: PNG (third edition), 11.2.1: IHDR comes first.
  private static func pngSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
    func number(_ index: Int) -> Int {
      bytes[index..<index + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    return (number(16), number(20))
  }

  /// Source: ITU-T T.81, B.2.2: the frame header holds lines and samples per line.
  private static func jpegSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    var index = 2
    while index + 8 < bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      switch marker {
      case 0xFF: index += 1
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        return (
          Int(bytes[index + 7]) << 8 | Int(bytes[index + 8]),
          Int(bytes[index + 5]) << 8 | Int(bytes[index + 6])
        )
      default: index += 2 + (Int(bytes[index + 2]) << 8 | Int(bytes[index + 3]))
      }
    }
    return nil
  }
}
