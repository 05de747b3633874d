import DocumentTree
import XMLTree

extension OpenDocumentPrinter {
  /// Writes a picture or chart with its caption below.
  ///
  /// Source: ODF 1.3 part 3, 10.4.2 (draw:frame), 10.4.6 (draw:object), 10.4.17 (svg:title).
  func printFigure(
    _ figure: ResolvedFigure, _ placed: PlacedBlock, into writer: inout XMLWriter,
    _ attachments: inout OpenDocumentAttachments
  ) {
    writer.start("text:p")
    writer.attribute(
      "text:style-name",
      styles.name(of: figure.caption == nil ? .figure : .captionedFigure, placed.opening))
    writer.start("draw:frame")
    writer.attribute("draw:style-name", OpenDocumentAutomaticStyles.frame)
    writer.attribute("draw:name", "Figure \(figure.ordinal)")
    writer.attribute("text:anchor-type", "as-char")
    switch figure.content {
    case .image(let image):
      let size = FigureSize(figure.content, width: placed.textWidth)
      printSize(size.width, size.height, into: &writer)
      let part = attachments.add(PictureHead(image.bytes).kind, image.bytes)
      printLink("draw:image", part, into: &writer)
    case .chart(let chart):
      let size = FigureSize(figure.content, width: placed.textWidth)
      printSize(size.width, size.height, into: &writer)
      let part = attachments.add(
        OpenDocumentChart(chart, width: size.width, height: size.height))
      printLink("draw:object", "./" + part, into: &writer)
    }
    writer.element("svg:title") { $0.text(title(of: figure)) }
    writer.element("svg:desc") { $0.text(figure.alternative) }
    writer.end("draw:frame")
    writer.end("text:p")
    if let caption = figure.caption {
      printCaption(caption, .figureCaption, .flow, into: &writer, &attachments)
    }
  }

  /// What the figure is called: its caption, or else what it shows.
  private func title(of figure: ResolvedFigure) -> String {
    guard let caption = figure.caption, !caption.runs.isEmpty else { return figure.alternative }
    return caption.runs.map(\.words).joined()
  }

  private func printSize(_ width: Length, _ height: Length, into writer: inout XMLWriter) {
    writer.attribute("svg:width", width.openDocument)
    writer.attribute("svg:height", height.openDocument)
    writer.attribute("draw:z-index", "0")
  }

  private func printLink(_ name: StaticString, _ part: String, into writer: inout XMLWriter) {
    writer.element(
      name,
      [
        "xlink:href": part, "xlink:type": "simple", "xlink:show": "embed",
        "xlink:actuate": "onLoad",
      ])
  }
}
