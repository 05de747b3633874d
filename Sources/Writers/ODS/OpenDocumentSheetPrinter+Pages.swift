import DocumentTree
import Languages
package import XMLTree

extension OpenDocumentSheetPrinter {
  /// Writes `styles.xml`: the usual cell, and pages of A4 as wide as the sheets.
  package func printStyles(into writer: inout XMLWriter) {
    writer.declaration()
    writer.start("office:document-styles")
    Self.declareNamespaces(into: &writer)
    writer.element("office:styles") { writer in
      writer.element("style:default-style", ["style:family": "table-cell"]) { writer in
        writer.start("style:text-properties")
        writer.attribute("fo:font-family", "'Liberation Sans', Arial")
        writer.attribute("style:font-family-generic", "swiss")
        writer.attribute("fo:font-size", "10pt")
        writer.attributes(of: workbook.info.languages.first ?? .english)
        writer.end("style:text-properties")
      }
      writer.element("style:style", ["style:name": "Default", "style:family": "table-cell"])
    }
    writer.element("office:automatic-styles") { writer in
      printLayout("KPagePortrait", width: "21cm", height: "29.7cm", "portrait", into: &writer)
      printLayout("KPageLandscape", width: "29.7cm", height: "21cm", "landscape", into: &writer)
      for (name, weight) in [("KHeader", "bold"), ("KFooter", "normal")] {
        writer.element(
          "style:style", ["style:name": name, "style:family": "paragraph"]
        ) { writer in
          writer.element("style:paragraph-properties", ["fo:text-align": "center"])
          writer.element(
            "style:text-properties", ["fo:font-size": "9pt", "fo:font-weight": weight])
        }
      }
    }
    writer.element("office:master-styles") { writer in
      printMaster("KPortrait", layout: "KPagePortrait", into: &writer)
      printMaster("KLandscape", layout: "KPageLandscape", into: &writer)
    }
    writer.end("office:document-styles")
  }

  /// Source: ODF 1.3 part 3, 16.5 (style:page-layout), 17.2 (its properties).
  private func printLayout(
    _ name: String, width: String, height: String, _ orientation: String,
    into writer: inout XMLWriter
  ) {
    writer.element("style:page-layout", ["style:name": name]) { writer in
      writer.element(
        "style:page-layout-properties",
        [
          "fo:page-width": width, "fo:page-height": height,
          "style:print-orientation": orientation, "fo:margin-left": "1cm",
          "fo:margin-right": "1cm", "fo:margin-top": "1cm", "fo:margin-bottom": "1cm",
          "style:first-page-number": "continue", "style:scale-to-X": "1",
          "style:scale-to-Y": "1000",
        ])
      for element in ["style:header-style", "style:footer-style"] {
        writer.start(named: element)
        writer.element(
          "style:header-footer-properties",
          ["fo:min-height": "0.8cm", "fo:margin-top": "0.2cm", "fo:margin-bottom": "0.2cm"])
        writer.end(named: element)
      }
    }
  }

  /// Source: ODF 1.3 part 3, 16.9 (style:master-page), 16.10 and 16.11 (header and footer).
  private func printMaster(_ name: String, layout: String, into writer: inout XMLWriter) {
    writer.element(
      "style:master-page", ["style:name": name, "style:page-layout-name": layout]
    ) { writer in
      if workbook.markLine.isEmpty {
        writer.element("style:header", ["style:display": "false"])
      } else {
        writer.element("style:header") { writer in
          writer.element("text:p", ["text:style-name": "KHeader"]) { writer in
            writer.text(workbook.markLine)
          }
        }
      }
      writer.element("style:footer") { writer in
        writer.element("text:p", ["text:style-name": "KFooter"]) { writer in
          writer.text(workbook.info.title + " · ")
          writer.element("text:page-number") { $0.text("1") }
          writer.text(" / ")
          writer.element("text:page-count") { $0.text("1") }
        }
      }
    }
  }

  /// Writes `settings.xml`: which rows and columns stay on the screen.
  ///
  /// Source: ODF 1.3 part 3, 3.10 (application settings); the names are LibreOffice's.
  package func printSettings(into writer: inout XMLWriter) {
    writer.declaration()
    writer.start("office:document-settings")
    Self.declareNamespaces(into: &writer)
    writer.element("office:settings") { writer in
      writer.element("config:config-item-set", ["config:name": "ooo:view-settings"]) { writer in
        writer.element("config:config-item-map-indexed", ["config:name": "Views"]) { writer in
          writer.element("config:config-item-map-entry") { writer in
            printItem("ViewId", "string", "view1", into: &writer)
            writer.element("config:config-item-map-named", ["config:name": "Tables"]) { writer in
              for sheet in workbook.sheets { printView(of: sheet, into: &writer) }
            }
            printItem("ActiveTable", "string", workbook.sheets[0].name, into: &writer)
          }
        }
      }
    }
    writer.end("office:document-settings")
  }

  private func printView(of sheet: Sheet, into writer: inout XMLWriter) {
    let (rows, columns) = (sheet.headerRows.upperBound, sheet.frozenColumns)
    guard rows > 0 else { return }
    writer.element("config:config-item-map-entry", ["config:name": sheet.name]) { writer in
      // 2 is frozen; the range of the cells that move is the last one.
      if columns > 0 {
        printItem("HorizontalSplitMode", "short", "2", into: &writer)
        printItem("HorizontalSplitPosition", "int", String(columns), into: &writer)
      }
      printItem("VerticalSplitMode", "short", "2", into: &writer)
      printItem("VerticalSplitPosition", "int", String(rows), into: &writer)
      printItem("ActiveSplitRange", "short", columns > 0 ? "3" : "2", into: &writer)
      printItem("PositionLeft", "int", "0", into: &writer)
      printItem("PositionRight", "int", String(columns), into: &writer)
      printItem("PositionTop", "int", "0", into: &writer)
      printItem("PositionBottom", "int", String(rows), into: &writer)
    }
  }

  private func printItem(
    _ name: String, _ type: String, _ value: String, into writer: inout XMLWriter
  ) {
    writer.element("config:config-item", ["config:name": name, "config:type": type]) { writer in
      writer.text(value)
    }
  }
}
