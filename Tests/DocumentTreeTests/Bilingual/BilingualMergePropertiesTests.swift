import DocumentTree
import Languages
import Testing

@Suite struct BilingualMergePropertiesTests {
  @Test(arguments: BilingualLayout.allCases, UInt64(1)...40)
  func `a document merged with itself says everything once`(
    layout: BilingualLayout, seed: UInt64
  ) {
    let document = RandomDocument.make(seed: seed, .bosnian)
    let merged = BilingualMerge.merge(document, document, layout)
    #expect(textLeaves(of: merged) == textLeaves(of: document))
    #expect(merged.info.languages == [.bosnian])
  }

  @Test(arguments: BilingualLayout.allCases, UInt64(1)...40)
  func `nothing is lost of two languages`(
    layout: BilingualLayout, seed: UInt64
  ) {
    let one = RandomDocument.make(seed: seed, .bosnian)
    let other = RandomDocument.make(seed: seed, .english)
    expect(BilingualMerge.merge(one, other, layout), holds: one, and: other)
  }

  @Test(arguments: BilingualLayout.allCases, UInt64(1)...40)
  func `nothing is lost where the shapes differ`(
    layout: BilingualLayout, seed: UInt64
  ) {
    let one = RandomDocument.make(seed: seed, .bosnian)
    let other = RandomDocument.make(seed: seed, .english, dropping: 0.3)
    for (left, right) in [(one, other), (other, one)] {
      let merged = BilingualMerge.merge(left, right, layout)
      expect(merged, holds: left, and: right)
      #expect(Set(merged.anchors).count == merged.anchors.count)
    }
  }

  @Test(arguments: BilingualLayout.allCases, UInt64(1)...20)
  func `nothing is lost of documents that have nothing in common`(
    layout: BilingualLayout, seed: UInt64
  ) {
    let one = RandomDocument.make(seed: seed, .bosnian)
    let other = RandomDocument.make(seed: seed + 100, .english)
    let merged = BilingualMerge.merge(one, other, layout)
    expect(merged, holds: one, and: other)
    #expect(Set(merged.anchors).count == merged.anchors.count)
  }

  private func expect(_ merged: Document, holds one: Document, and other: Document) {
    let all = textLeaves(of: merged).joined(separator: "\n")
    let lost = (textLeaves(of: one) + textLeaves(of: other)).filter { !all.contains($0) }
    #expect(lost == [])
  }
}
