package import DocumentTree

extension Length {
  /// The length as ODF writes it, such as `2.5cm`, exact to a hundredth of a millimetre.
  package var openDocument: String {
    let magnitude = (emu.magnitude + 180) / 360
    var text = (emu < 0 ? "-" : "") + String(magnitude / 1000)
    if magnitude % 1000 != 0 {
      var decimals = String(magnitude % 1000 + 1000).dropFirst()
      while decimals.last == "0" { decimals.removeLast() }
      text += "." + decimals
    }
    return text + "cm"
  }

  /// The length that ODF text tells, such as `2.5cm` or `0.79in`; nil for anything else.
  package init?(openDocument text: String) {
    let units: [(String, Double)] = [
      ("cm", 360_000), ("mm", 36_000), ("in", 914_400), ("pt", 12_700), ("pc", 152_400),
    ]
    guard let unit = units.first(where: { text.hasSuffix($0.0) }),
      let count = Double(text.dropLast(unit.0.count))
    else { return nil }
    self.init(emu: Int((count * unit.1).rounded()))
  }
}
