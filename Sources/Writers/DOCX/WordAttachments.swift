package import DocumentTree

/// What a part that was printed needs from its package.
package struct WordAttachments: Sendable {
  /// Something that a part points at.
  package enum Target: Sendable {
    /// A page on the web.
    case link(String)
    /// The picture at an index of ``WordAttachments/pictures``.
    case picture(Int)
    /// The chart at an index of ``WordAttachments/charts``.
    case chart(Int)
  }

  /// A picture's file.
  package struct Picture: Sendable {
    /// The bytes.
    package let bytes: [UInt8]
    /// The end of the file's name, `png` or `jpeg`, which is the end of its media type too.
    package let suffix: String
  }

  /// Ids from which a template leaves room.
  package struct Room: Sendable {
    /// What the ids of relationships begin with; no id of the template does.
    package var relationshipPrefix = "rIdK"
    /// The first id of a bookmark.
    package var bookmark = 1
    /// The first id of a drawing.
    package var drawing = 1
    /// The first id of a footnote.
    package var note = 1
    /// The first id of a numbering instance.
    package var numbering = 1

    /// The ids of a template that has none.
    package init() {}
  }

  /// A counted list.
  package struct CountedList: Sendable, Equatable {
    /// The list of the document.
    package let list: Int
    /// The level at which it counts.
    package let level: Int
    /// Where it begins.
    package let start: Int
  }

  /// What the part points at; the first has the prefix with 1 as its id, and so on.
  package private(set) var targets: [Target] = []
  /// The pictures, each once.
  package private(set) var pictures: [Picture] = []
  /// The charts.
  package private(set) var charts: [Chart] = []
  /// The footnotes, in order.
  package private(set) var notes: [[Run]] = []
  /// The counted lists, in order.
  package private(set) var lists: [CountedList] = []

  private var links: [String: String] = [:]
  private var room: Room
  private let firstNote: Int

  /// Nothing yet.
  package init(room: Room = Room()) {
    self.room = room
    firstNote = room.note
  }

  /// What the ids of the part's relationships begin with.
  package var relationshipPrefix: String { room.relationshipPrefix }

  /// The id of the numbering instance of headings.
  var headingNumbering: Int { room.numbering }

  /// The id of the numbering instance of all lists without counting.
  var bulletNumbering: Int { room.numbering + 1 }

  /// The id of the numbering instance of a list's item.
  mutating func numbering(of item: ListItem) -> Int {
    guard item.isOrdered else { return bulletNumbering }
    if let index = lists.lastIndex(where: { $0.list == item.list }) {
      return room.numbering + 2 + index
    }
    lists.append(CountedList(list: item.list, level: item.level, start: item.start))
    return room.numbering + 1 + lists.count
  }

  /// The id of the relationship to a page on the web.
  mutating func relationship(toLink link: String) -> String {
    if let known = links[link] { return known }
    let id = add(.link(link))
    links[link] = id
    return id
  }

  /// The id of the relationship to a picture.
  mutating func relationship(toPicture bytes: [UInt8], suffix: String) -> String {
    if let known = pictures.firstIndex(where: { $0.bytes == bytes }) {
      return add(.picture(known))
    }
    pictures.append(Picture(bytes: bytes, suffix: suffix))
    return add(.picture(pictures.count - 1))
  }

  /// The id of the relationship to a chart.
  mutating func relationship(toChart chart: Chart) -> String {
    charts.append(chart)
    return add(.chart(charts.count - 1))
  }

  /// The id of a footnote of these words.
  mutating func note(_ runs: [Run]) -> Int {
    notes.append(runs)
    return firstNote + notes.count - 1
  }

  /// An id for a bookmark.
  mutating func nextBookmark() -> Int {
    defer { room.bookmark += 1 }
    return room.bookmark
  }

  /// An id for a drawing.
  mutating func nextDrawing() -> Int {
    defer { room.drawing += 1 }
    return room.drawing
  }

  private mutating func add(_ target: Target) -> String {
    targets.append(target)
    return room.relationshipPrefix + String(targets.count)
  }
}
