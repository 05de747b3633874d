import DocumentTree
import Writers
import XMLTree

/// The master pages of a template: those that the document's tag stands on, and turned copies.
struct OpenDocumentMasters {
  /// The name of a turned copy of a page.
  static let turnedName = "KTurned"

  /// The master page on which the paragraph with the tag stands.
  let tagged: String
  /// The master page of the pages after it.
  let following: String

  private let geometry: OpenDocumentGeometry

  /// Finds the pages around the tag.
  ///
  /// - Parameters:
  ///   - styles: the root of `styles.xml`.
  ///   - asked: the master page that the last paragraph up to the tag asked for.
  init(styles: XMLElement, asked: String?) {
    let masters = Self.masters(styles)
    let names = masters.compactMap { $0[attribute: "style:name"] }
    let first = names.contains("Standard") ? "Standard" : names.first ?? "Standard"
    let tagged = asked.flatMap { names.contains($0) ? $0 : nil } ?? first
    let master = masters.first { $0[attribute: "style:name"] == tagged }
    let next = master?[attribute: "style:next-style-name"].flatMap { names.contains($0) ? $0 : nil }
    self.tagged = tagged
    following = next ?? tagged
    let followed = masters.first { [following] in $0[attribute: "style:name"] == following }
    geometry = OpenDocumentGeometry(
      Self.layout(followed?[attribute: "style:page-layout-name"], in: styles))
  }

  /// The pages for the printer.
  func pages(opening: OpenDocumentOpening) -> OpenDocumentPages {
    let own = OpenDocumentPages.Page(master: following, textWidth: geometry.textWidth)
    let turned = OpenDocumentPages.Page(
      master: Self.turnedName, textWidth: turnedGeometry.textWidth)
    return OpenDocumentPages(
      orientation: geometry.orientation,
      portrait: geometry.orientation == .portrait ? own : turned,
      landscape: geometry.orientation == .portrait ? turned : own, opening: opening)
  }

  /// Adds the turned copy of the page to `styles.xml`, with the same headers and footers.
  func addTurned(to styles: inout XMLElement) {
    guard
      var master = Self.masters(styles).first(where: { $0[attribute: "style:name"] == following }),
      let layoutName = master[attribute: "style:page-layout-name"],
      let layout = Self.layout(layoutName, in: styles)
    else { return }
    var turned = geometry.turned(layout)
    turned[attribute: "style:name"] = Self.turnedName
    master[attribute: "style:name"] = Self.turnedName
    master[attribute: "style:display-name"] = nil
    master[attribute: "style:next-style-name"] = nil
    master[attribute: "style:page-layout-name"] = Self.turnedName
    var tabs = OpenDocumentTurnedTabs(
      styles: styles, from: geometry.textWidth, to: turnedGeometry.textWidth)
    tabs.widen(&master)
    OpenDocumentTree.addLayout(turned, to: &styles)
    OpenDocumentTree.addStyles(tabs.added, to: &styles)
    styles.edit("office:master-styles") { masters in
      masters.append(master)
    }
  }

  private var turnedGeometry: OpenDocumentGeometry {
    geometry.turned
  }

  private static func masters(_ styles: XMLElement) -> [XMLElement] {
    (styles.first("office:master-styles")?.elements ?? []).filter {
      $0.name == "style:master-page"
    }
  }

  private static func layout(_ name: String?, in styles: XMLElement) -> XMLElement? {
    styles.first("office:automatic-styles")?.elements.first {
      $0.name == "style:page-layout" && $0[attribute: "style:name"] == name
    }
  }
}
