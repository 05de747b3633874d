import DocumentTree
import Languages
import Testing

@Suite struct BilingualMergePropertiesTests {
  @Test(arguments: UInt64(1)...40)
  func `a document merged with itself says everything once`(seed: UInt64) {
    let document = RandomDocument.make(seed: seed, .bosnian)
    let merged = BilingualMerge.columns(document, document)
    #expect(textLeaves(of: merged) == textLeaves(of: document))
    #expect(merged.info.languages == [.bosnian])
  }

  @Test(arguments: UInt64(1)...40)
  func `nothing is lost of two languages`(seed: UInt64) {
    let one = RandomDocument.make(seed: seed, .bosnian)
    let other = RandomDocument.make(seed: seed, .english)
    expect(BilingualMerge.columns(one, other), holds: one, and: other)
  }

  @Test(arguments: UInt64(1)...40)
  func `nothing is lost where the shapes differ`(seed: UInt64) {
    let one = RandomDocument.make(seed: seed, .bosnian)
    let other = RandomDocument.make(seed: seed, .english, dropping: 0.3)
    for (left, right) in [(one, other), (other, one)] {
      let merged = BilingualMerge.columns(left, right)
      expect(merged, holds: left, and: right)
      #expect(Set(merged.anchors).count == merged.anchors.count)
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `nothing is lost of documents that have nothing in common`(seed: UInt64) {
    let one = RandomDocument.make(seed: seed, .bosnian)
    let other = RandomDocument.make(seed: seed + 100, .english)
    let merged = BilingualMerge.columns(one, other)
    expect(merged, holds: one, and: other)
    #expect(Set(merged.anchors).count == merged.anchors.count)
  }

  private func expect(_ merged: Document, holds one: Document, and other: Document) {
    let all = textLeaves(of: merged).joined(separator: "\n")
    let lost = (textLeaves(of: one) + textLeaves(of: other)).filter { !all.contains($0) }
    #expect(lost == [])
  }
}
