import DocumentTree
import XMLTree

extension WordPrinter {
  /// Writes a picture or chart in a line of its own, with its caption below it.
  func printFigure(
    _ figure: ResolvedFigure, _ flow: WordFlow, _ state: inout WordFlowState,
    _ ending: XMLFragment?, into writer: inout XMLWriter, _ attachments: inout WordAttachments
  ) {
    var properties = WordParagraphProperties(style: names[.paragraph(.body)])
    properties.keepsWithNext = figure.caption != nil
    // What has no caption, such as arms, stands where lines begin.
    if figure.caption != nil { properties.alignment = .center }
    properties.spaceBefore = .points(6)
    state.open(&properties, figure.caption == nil ? ending : nil)
    writer.start("w:p")
    properties.print(into: &writer)
    printRun(WordRunLook(figure.language), into: &writer) { writer in
      printDrawing(figure, width: flow.width, into: &writer, &attachments)
    }
    writer.end("w:p")
    guard let caption = figure.caption else { return }
    var below = WordParagraphProperties(style: names[.paragraph(.caption)])
    below.alignment = .center
    // LibreOffice loses the bookmark of a paragraph that ends a section, so a filler ends it.
    state.open(&below, nil)
    printCaption(caption, below, into: &writer, &attachments)
  }

  /// Source: ISO/IEC 29500-1, 20.4.2.8 (inline), 20.4.2.5 (docPr).
  private func printDrawing(
    _ figure: ResolvedFigure, width: Length, into writer: inout XMLWriter,
    _ attachments: inout WordAttachments
  ) {
    let size = FigureSize(figure.content, width: width)
    let id = String(attachments.nextDrawing())
    writer.element("w:drawing") { writer in
      writer.start("wp:inline")
      writer.attribute("xmlns:wp", WordNamespaces.drawing)
      for edge in ["distT", "distB", "distL", "distR"] as [StaticString] {
        writer.attribute(edge, "0")
      }
      size.print("wp:extent", into: &writer)
      writer.element(
        "wp:docPr",
        ["id": id, "name": "Figure \(figure.ordinal)", "descr": figure.alternative])
      switch figure.content {
      case .image(let image):
        printPicture(image, size, id: id, into: &writer, &attachments)
      case .chart(let chart):
        printChart(chart, into: &writer, &attachments)
      }
      writer.end("wp:inline")
    }
  }

  /// Source: ISO/IEC 29500-1, 20.2.2.5 (pic).
  private func printPicture(
    _ image: Image, _ size: FigureSize, id: String, into writer: inout XMLWriter,
    _ attachments: inout WordAttachments
  ) {
    let suffix = PictureHead(image.bytes).kind.rawValue
    let link = attachments.relationship(toPicture: image.bytes, suffix: suffix)
    printGraphic(WordNamespaces.picture, into: &writer) { writer in
      writer.element("pic:pic", ["xmlns:pic": WordNamespaces.picture]) { writer in
        writer.element("pic:nvPicPr") { writer in
          writer.element("pic:cNvPr", ["id": id, "name": "\(id).\(suffix)"])
          writer.element("pic:cNvPicPr")
        }
        writer.element("pic:blipFill") { writer in
          writer.element(
            "a:blip", ["xmlns:r": WordNamespaces.relationships, "r:embed": link])
          writer.element("a:stretch") { $0.element("a:fillRect") }
        }
        writer.element("pic:spPr") { writer in
          writer.element("a:xfrm") { writer in
            writer.element("a:off", ["x": "0", "y": "0"])
            size.print("a:ext", into: &writer)
          }
          writer.element("a:prstGeom", ["prst": "rect"]) { $0.element("a:avLst") }
        }
      }
    }
  }

  /// Source: ISO/IEC 29500-1, 21.2.2.26 (the chart of a drawing).
  private func printChart(
    _ chart: Chart, into writer: inout XMLWriter, _ attachments: inout WordAttachments
  ) {
    let link = attachments.relationship(toChart: chart)
    printGraphic(WordNamespaces.chart, into: &writer) { writer in
      writer.element(
        "c:chart",
        [
          "xmlns:c": WordNamespaces.chart, "xmlns:r": WordNamespaces.relationships,
          "r:id": link,
        ])
    }
  }

  private func printGraphic(
    _ uri: String, into writer: inout XMLWriter, _ content: (inout XMLWriter) -> Void
  ) {
    writer.element("a:graphic", ["xmlns:a": WordNamespaces.drawingMain]) { writer in
      writer.element("a:graphicData", ["uri": uri], content)
    }
  }
}

extension FigureSize {
  /// Writes the size in EMU.
  fileprivate func print(_ name: StaticString, into writer: inout XMLWriter) {
    writer.element(name, ["cx": String(width.emu), "cy": String(height.emu)])
  }
}
