import Diagnostics
import PlanModel
import Testing

@testable import Loading

struct ArmsTests {
  /// The head of a PNG file of a size, which is all that is looked at.
  private static func png(_ width: Int, _ height: Int, bytes: Int = 60) -> [UInt8] {
    let number = { (value: Int) in [24, 16, 8, 0].map { UInt8(value >> $0 & 0xFF) } }
    let head: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
      + number(width) + number(height)
    return head + Array(repeating: 0, count: max(bytes - head.count, 9))
  }

  /// A JPEG file with a comment before its frame.
  private static let jpeg: [UInt8] = [
    0xFF, 0xD8, 0xFF, 0xFE, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, 0, 30, 0, 20, 1, 1, 0x11, 0,
  ]

  private static func files(_ file: String) -> FakeFiles {
    FakeFiles(
      texts: [
        "in/sub/k.yaml": FakeFiles.coalition("k")
          + "\narms: { file: \"\(file)\", alt: Grb primjera }\n",
        "in/sub/text.png": "no picture", "in/sub/pics/notes.yaml": "",
      ],
      outside: ["in/sub/link.png"],
      pictures: [
        "in/sub/grb.png": png(300, 400), "in/sub/pics/grb.jpg": jpeg, "in/grb.png": png(300, 400),
        "in/sub/wide.png": png(6_001, 10), "in/sub/none.png": png(0, 10),
        "in/sub/heavy.png": png(10, 10, bytes: Picture.mostBytes + 1),
        "in/sub/locked.png": png(10, 10),
      ], unreadable: ["in/sub/locked.png"])
  }

  @Test(arguments: [
    ("../grb.png", "foreign"), ("link.png", "foreign"), ("gone.png", "missing"),
    ("/etc/passwd", "path"), ("text.png", "picture"), ("none.png", "picture"),
    ("wide.png", "large"), ("heavy.png", "heavy"), ("locked.png", "unreadable"),
    ("pics", "folder"),
  ])
  func `a picture that may not or can not be shown is told`(file: String, variant: String) throws {
    let linked = Self.files(file).link("in/sub/k.yaml")
    let finding = try #require(linked.first?.diagnostics.first { $0.severity == .error })
    #expect("\(finding.rule)" == "Y09")
    #expect(finding.variant == variant)
    #expect("\(finding.path)" == "arms/file")
    #expect(linked.first?.linked == nil)
  }

  @Test(arguments: [("grb.png", 300, 400), ("pics/grb.jpg", 20, 30)])
  func `a picture of the folder is read with its size`(file: String, width: Int, height: Int) throws
  {
    let linked = Self.files(file).link("in/sub/k.yaml")
    let picture = try #require(linked.first?.linked?.definition.arms?.picture)
    #expect((picture.width, picture.height) == (width, height))
  }
}
