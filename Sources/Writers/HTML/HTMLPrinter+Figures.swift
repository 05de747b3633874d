import DocumentTree
import Languages
import XMLTree

extension HTMLPrinter {
  /// Writes a picture or chart with its caption below.
  func printFigure(
    _ figure: ResolvedFigure, in language: LanguageTag, into writer: inout XMLWriter,
    _ progress: inout HTMLProgress
  ) {
    writer.start("figure")
    if let caption = figure.caption { writer.attribute("id", caption.bookmark) }
    writer.text("\n")
    switch figure.content {
    case .image(let image): printImage(image, figure, in: language, into: &writer)
    case .chart(let chart): printChart(chart, figure, in: language, into: &writer)
    }
    if let caption = figure.caption {
      writer.start("figcaption")
      printCaption(caption, in: language, into: &writer, &progress)
      writer.endWithTag("figcaption")
      writer.text("\n")
    }
    writer.endWithTag("figure")
    writer.text("\n")
  }

  /// Writes a picture as part of the page; what is neither PNG nor JPEG is told in words only,
  /// since other kinds of picture could hold anything.
  private func printImage(
    _ image: Image, _ figure: ResolvedFigure, in language: LanguageTag,
    into writer: inout XMLWriter
  ) {
    let head = PictureHead(image.bytes)
    guard PictureHead.isPicture(image.bytes) else {
      writer.start("p")
      if figure.language != language { writer.attribute("lang", figure.language.bcp47) }
      writer.text(figure.alternative)
      writer.endWithTag("p")
      writer.text("\n")
      return
    }
    let size = FigureSize(figure.content, width: .millimetres(247))
    writer.start("img")
    writer.attribute("src", "data:image/\(head.kind.rawValue);base64,\(Base64.encode(image.bytes))")
    writer.attribute("alt", figure.alternative)
    writer.attribute("width", String(max(size.width.pixels, 1)))
    writer.attribute("height", String(max(size.height.pixels, 1)))
    if figure.language != language { writer.attribute("lang", figure.language.bcp47) }
    writer.end("img")
    writer.text("\n")
  }

  private func printChart(
    _ chart: Chart, _ figure: ResolvedFigure, in language: LanguageTag,
    into writer: inout XMLWriter
  ) {
    let name = "chart-\(figure.ordinal)"
    let drawing = HTMLChart(chart, name: name, words: words)
    writer.start("div")
    writer.attribute("class", "scroll")
    writer.attribute("role", "region")
    writer.attribute("aria-labelledby", HTMLChart.titleName(name))
    writer.attribute("tabindex", "0")
    if chart.language != language { writer.attribute("lang", chart.language.bcp47) }
    writer.text("\n")
    let caption = figure.caption?.runs.words ?? ""
    drawing.print(
      title: caption.isEmpty ? chart.title ?? figure.alternative : caption,
      description: figure.alternative, into: &writer)
    writer.endWithTag("div")
    writer.text("\n")
  }
}

extension PictureHead {
  /// Whether a file begins as a PNG or JPEG does.
  ///
  /// Source: PNG (third edition), 5.2; ITU-T T.81, B.1.1.3.
  static func isPicture(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
      || bytes.starts(with: [0xFF, 0xD8, 0xFF])
  }
}

extension Length {
  /// The length in pixels of CSS, 96 to the inch.
  fileprivate var pixels: Int { (emu + 4762) / 9525 }
}
