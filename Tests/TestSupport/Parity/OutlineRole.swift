/// The name by which all formats know a paragraph's role.
enum OutlineRole {
  private static let roles = [
    "Body Text": "paragraph", "Text body": "paragraph", "Kohezija Second Language": "twin",
    "Title": "title", "Kohezija Cover Title": "title", "Subtitle": "subtitle",
    "Kohezija Cover": "cover", "Kohezija Note": "note", "Kohezija Mark": "mark",
    "Kohezija Page Title": "title", "Kohezija Page Text": "table text",
    "Kohezija Page Heading": "table heading", "Kohezija Page Figure": "key figure",
    "Kohezija Page Label": "key label",
    "List Bullet": "paragraph", "List Number": "paragraph", "List 1": "paragraph",
    "Numbering 1": "paragraph", "Kohezija Key Figure": "key figure",
    "Kohezija Key Label": "key label", "Kohezija Table Text": "table text",
    "Table Contents": "table text", "Kohezija Table Centered": "table text",
    "Kohezija Table Number": "table text", "Kohezija Table Heading": "table heading",
    "Table Heading": "table heading", "Kohezija Table Number Heading": "table heading",
    "": "paragraph", "twin": "twin", "title": "title", "coverTitle": "title",
    "subtitle": "subtitle", "cover": "cover", "note": "note", "mark": "mark",
    "keyFigure": "key figure", "keyLabel": "key label", "tableText": "table text",
    "tableCentered": "table text", "tableNumber": "table text", "tableHeader": "table heading",
    "tableNumberHeader": "table heading",
  ]

  /// The role of a style's or class's name; a name that nobody knows stands for itself.
  static func named(_ name: String) -> String { roles[name] ?? name }
}
