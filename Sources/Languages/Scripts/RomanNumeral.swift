/// A number in Roman numerals.
enum RomanNumeral {
  /// The value of a number in capital Roman numerals; nil unless it is in the usual, shortest form.
  static func value(_ letters: some Collection<Unicode.Scalar>) -> Int? {
    guard !letters.isEmpty, letters.count <= 15 else { return nil }
    var digits: [Int] = []
    for letter in letters {
      guard let digit = digit(letter) else { return nil }
      digits.append(digit)
    }
    var value = 0
    for (place, digit) in digits.enumerated() {
      let next = place + 1 < digits.count ? digits[place + 1] : 0
      value += digit < next ? -digit : digit
    }
    let spelled = value > 0 && value < 4_000 ? Array(spell(value).unicodeScalars) : []
    return spelled == Array(letters) ? value : nil
  }

  private static func digit(_ letter: Unicode.Scalar) -> Int? {
    switch letter {
    case "I": 1
    case "V": 5
    case "X": 10
    case "L": 50
    case "C": 100
    case "D": 500
    case "M": 1_000
    default: nil
    }
  }

  private static func spell(_ number: Int) -> String {
    let steps = [
      (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, letters) in steps {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }
}
