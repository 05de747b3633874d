/// What the conversion between scripts knows of words, kept in `Data/scripts`.
package struct ScriptRules: Sendable, Equatable {
  /// A stem in which two letters that look like a digraph are none.
  package struct Split: Sendable, Equatable {
    /// The stem, in small Latin letters, with a bar where the letters part: `in|jek`.
    package let stem: String
    /// Whether it only counts at the start of a word.
    package let isAtStart: Bool
    /// Words in which it does not count; an asterisk stands for any ending.
    package let unless: [String]

    /// A stem with its split.
    package init(stem: String, isAtStart: Bool, unless: [String]) {
      self.stem = stem
      self.isAtStart = isAtStart
      self.unless = unless
    }
  }

  /// The stems with splits.
  package let splits: [Split]
  /// Words, in small letters, that can be written in two ways; the author must say which.
  package let ambiguous: [String]
  /// Words that stay Latin, spelled exactly so.
  package let latin: Set<String>
  /// Words with a capital inside that are written in Cyrillic all the same, such as `BiH`.
  package let domestic: Set<String>
  /// Symbols of units, which stay Latin after a number.
  package let units: Set<String>
  /// Stems of words, in small letters, that are counted with Roman numerals: `poglavlj`, `sjednic`.
  package let numbered: [String]
  /// The last parts of host names and file names, by which these are recognised.
  package let endings: Set<String>

  /// Rules of these words.
  package init(
    splits: [Split] = [], ambiguous: [String] = [], latin: Set<String> = [],
    domestic: Set<String> = [], units: Set<String> = [], numbered: [String] = [],
    endings: Set<String> = []
  ) {
    self.splits = splits
    self.ambiguous = ambiguous
    self.latin = latin
    self.domestic = domestic
    self.units = units
    self.numbered = numbered
    self.endings = endings
  }
}
