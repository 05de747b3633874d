import Diagnostics
import Testing

struct NearestNameTests {
  @Test(
    arguments: [
      ("actoins", "actions"), ("Radnja", "radnja"), ("kljuc", "ključ"), ("đak", "djak"),
      ("local-government", "local_government"), ("budget_sumary", "budget_summary"),
      ("chiar", "chair"), ("IDX", "id"), ("nosilac", nil), ("x", nil), ("", nil), ("ab", nil),
    ] as [(String, String?)])
  func `the nearest name is offered, a far one is not`(_ written: String, _ nearest: String?) {
    let names = [
      "actions", "radnja", "ključ", "djak", "local_government", "budget_summary", "chair", "id",
    ]
    #expect(NearestName.find(written, among: names) == nearest)
  }

  @Test func `among names equally near the spelling decides, then the alphabet`() {
    #expect(NearestName.find("ključ", among: ["kljuc", "ključ"]) == "ključ")
    #expect(NearestName.find("kat", among: ["rat", "bat"]) == "bat")
    #expect(
      NearestName.find("foca", among: ["foča-2", "foča", "goca"], atMost: 2) == ["foča", "goca"])
  }

  @Test func `letters swapped count once`() {
    let distance = { (left: String, right: String) in
      NearestName.distance(Array(left.unicodeScalars), Array(right.unicodeScalars))
    }
    #expect(distance("abcd", "acbd") == 1)
    #expect(distance("", "ab") == 2)
    #expect(distance("ca", "abc") == 3)
  }
}
