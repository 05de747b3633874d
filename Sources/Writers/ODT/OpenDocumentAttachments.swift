import DocumentTree
package import XMLTree

/// What a printed body needs from its package, and what has been counted while it was printed.
package struct OpenDocumentAttachments {
  /// A picture.
  package struct Picture: Sendable {
    /// The part's name.
    package let name: String
    /// The file.
    package let bytes: [UInt8]
    /// What kind of file it is.
    package let mediaType: String
  }

  /// A chart.
  package struct Object {
    /// The name of its folder.
    package let name: String
    /// What it holds.
    let chart: OpenDocumentChart

    /// Writes the chart's `content.xml`.
    package func print(into writer: inout XMLWriter) {
      chart.print(into: &writer)
    }
  }

  /// The pictures, in order of appearance.
  package private(set) var pictures: [Picture] = []
  /// The charts, in order of appearance.
  package private(set) var objects: [Object] = []
  /// Whether letters that stand exactly so were printed, which need a style of their own.
  package private(set) var usesCode = false
  private var taken: Set<String>
  private var objectNumber = 0
  private var notes = 0
  /// How many items each list has had.
  var items = ListCounts()

  /// Nothing yet; names of folders that the template has are not used again.
  package init(taken: Set<String> = []) {
    self.taken = taken
  }

  /// Adds a picture; returns the part's name.
  mutating func add(_ picture: PictureHead.Kind, _ bytes: [UInt8]) -> String {
    if let same = pictures.first(where: { $0.bytes == bytes }) { return same.name }
    let name = "Pictures/K\(pictures.count + 1).\(picture.suffix)"
    pictures.append(Picture(name: name, bytes: bytes, mediaType: picture.mediaType))
    return name
  }

  /// Adds a chart; returns the name of its folder.
  mutating func add(_ chart: OpenDocumentChart) -> String {
    repeat { objectNumber += 1 } while taken.contains("Object \(objectNumber)")
    let name = "Object \(objectNumber)"
    objects.append(Object(name: name, chart: chart))
    return name
  }

  /// The name of the style of letters that stand exactly so.
  mutating func codeStyle() -> String {
    usesCode = true
    return OpenDocumentStyleNames.code
  }

  /// The number of the next footnote.
  mutating func countNote() -> Int {
    notes += 1
    return notes
  }
}
