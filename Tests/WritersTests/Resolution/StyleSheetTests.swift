import DocumentTree
import Foundation
import Testing
import Writers

@Suite struct StyleSheetTests {
  @Test func `names and identifiers are unique`() {
    let all = StyleRole.all.map(StyleSheet.definition)
    #expect(Set(all.map(\.wordIdentifier)).count == all.count)
    #expect(Set(all.map { $0.wordName.lowercased() }).count == all.count)
    #expect(Set(all.map(\.openDocumentName)).count == all.count)
  }

  @Test(arguments: StyleRole.all)
  func `letters stand out from paper at least seven to one`(role: StyleRole) throws {
    guard let color = StyleSheet.definition(of: role).color else { return }
    let channels = try stride(from: 0, to: 6, by: 2).map { start -> Double in
      let digits = color.dropFirst(start).prefix(2)
      let value = Double(try #require(Int(digits, radix: 16))) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    let luminance = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    #expect(1.05 / (luminance + 0.05) >= 7)
  }

  @Test(arguments: StyleRole.all)
  func `a style rests on one of its kind, without going in circles`(role: StyleRole) {
    var seen: Set<StyleRole> = []
    var next: StyleRole? = role
    while let current = next {
      let isNew = seen.insert(current).inserted
      #expect(isNew)
      guard isNew else { return }
      let definition = StyleSheet.definition(of: current)
      #expect(definition.family == StyleSheet.definition(of: role).family)
      next = definition.basis
    }
  }
}
