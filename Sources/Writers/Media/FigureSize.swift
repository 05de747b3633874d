import DocumentTree

/// How large a figure stands on the page, alike in every format.
struct FigureSize {
  /// The width.
  let width: Length
  /// The height.
  let height: Length

  /// The size on lines of a width; pictures keep their proportion, and none is as high as a page.
  init(_ content: Figure.Content, width limit: Length) {
    switch content {
    case .image(let image):
      let proportion = PictureHead(image.bytes).proportion
      let widest = Length(emu: Int(Double(Length.millimetres(160).emu) / proportion))
      width = max(min(image.width, limit, widest), .points(1))
      height = max(Length(emu: Int(Double(width.emu) * proportion)), .points(1))
    case .chart:
      width = min(limit, .millimetres(160))
      height = min(.millimetres(58), Length(emu: width.emu / 2))
    }
  }
}
