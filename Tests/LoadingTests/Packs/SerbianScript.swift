/// Serbian Cyrillic spelled in Latin letters, for comparing what stands in both scripts.
enum SerbianScript {
  /// The Latin spelling of a text in small letters or with plain capitals; this way every letter
  /// has one answer.
  static func latin(_ text: String) -> String {
    String(text.flatMap { letters[$0].map(Array.init) ?? [$0] })
  }

  private static let letters: [Character: String] = {
    let cyrillic = "абвгдђежзијклљмнњопрстћуфхцчџш"
    let latin =
      "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(separator: " ")
    var letters: [Character: String] = [:]
    for (letter, spelling) in zip(cyrillic, latin) {
      letters[letter] = String(spelling)
      letters[Character(letter.uppercased())] = spelling.uppercased()
    }
    return letters
  }()
}
