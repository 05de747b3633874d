extension OpenDocumentAttachments.Picture {
  /// The kinds of picture that can be shown.
  enum Kind {
    case png
    case jpeg

    /// The end of the file's name.
    var suffix: String {
      switch self {
      case .png: "png"
      case .jpeg: "jpg"
      }
    }

    /// The media type.
    var mediaType: String {
      switch self {
      case .png: "image/png"
      case .jpeg: "image/jpeg"
      }
    }
  }
}

/// What the head of a picture's file says of it.
struct OpenDocumentPictureHead {
  /// The kind of file.
  let kind: OpenDocumentAttachments.Picture.Kind
  /// How high the picture is for a width of 1.
  let proportion: Double

  /// Reads the head; anything unknown is taken for a PNG of 4 to 3.
  init(_ bytes: [UInt8]) {
    if let size = Self.png(bytes) {
      kind = .png
      proportion = size
    } else if let size = Self.jpeg(bytes) {
      kind = .jpeg
      proportion = size
    } else {
      kind = bytes.starts(with: [0xFF, 0xD8]) ? .jpeg : .png
      proportion = 0.75
    }
  }

  /// Source: PNG (third edition), 11.2.1: IHDR comes first.
  private static func png(_ bytes: [UInt8]) -> Double? {
    guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
    func number(_ index: Int) -> Double {
      bytes[index..<index + 4].reduce(0) { $0 * 256 + Double($1) }
    }
    guard number(16) > 0, number(20) > 0 else { return nil }
    return number(20) / number(16)
  }

  /// Source: ITU-T T.81, B.2.2: the frame header holds lines and samples per line.
  private static func jpeg(_ bytes: [UInt8]) -> Double? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var index = 2
    while index + 8 < bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      if marker == 0xFF {
        index += 1
        continue
      }
      let isFrame =
        (0xC0...0xCF).contains(marker) && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
      if isFrame {
        let height = Double(bytes[index + 5]) * 256 + Double(bytes[index + 6])
        let width = Double(bytes[index + 7]) * 256 + Double(bytes[index + 8])
        return width > 0 && height > 0 ? height / width : nil
      }
      index += 2 + Int(bytes[index + 2]) * 256 + Int(bytes[index + 3])
    }
    return nil
  }
}
