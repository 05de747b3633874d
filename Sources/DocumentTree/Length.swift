/// A length on paper.
package struct Length: Sendable, Hashable, Comparable {
  /// The length in English Metric Units, 360,000 to the centimetre.
  ///
  /// Source: ISO/IEC 29500-1, 20.1.2.1.
  package let emu: Int

  /// A length in EMU.
  package init(emu: Int) { self.emu = emu }

  /// A length in millimetres.
  package static func millimetres(_ count: Double) -> Length {
    Length(emu: Int((count * 36_000).rounded()))
  }

  /// A length in twentieths of a point.
  package static func twips(_ count: Int) -> Length { Length(emu: count * 635) }

  /// A length in points.
  package static func points(_ count: Double) -> Length {
    Length(emu: Int((count * 12_700).rounded()))
  }

  /// The length in whole twentieths of a point.
  package var twips: Int { emu / 635 }

  /// The length in hundredths of a millimetre, rounded.
  package var hundredthsOfMillimetre: Int { (emu + 180) / 360 }

  /// Orders by size.
  package static func < (left: Length, right: Length) -> Bool { left.emu < right.emu }
}
