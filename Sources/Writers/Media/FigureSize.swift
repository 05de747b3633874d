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
    case .chart(let chart):
      width = min(limit, .millimetres(160))
      guard !chart.isLow else {
        height = min(Length.millimetres(29), Length(emu: width.emu / 2))
        return
      }
      // Each name of a long legend takes a line away from the columns.
      let names = max(0, chart.series.count - 3)
      height =
        Length(
          emu: min(Length.millimetres(58).emu, width.emu / 2) + names * Length.millimetres(5).emu)
    }
  }
}
