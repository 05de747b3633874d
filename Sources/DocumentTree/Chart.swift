package import Languages

/// A chart as data; each format draws its own, which the reader can edit.
package struct Chart: Sendable, Equatable {
  /// How the data are drawn.
  package enum Kind: String, Sendable {
    /// Upright bars, one group for each category.
    case columns
    /// Upright bars, the series on top of each other.
    case stackedColumns
  }

  /// One row of values, one for each category.
  package struct Series: Sendable, Equatable {
    /// What the values are.
    package let name: String
    /// The values; nil where none is known, and then nothing is drawn.
    package let values: [DecimalNumber?]

    /// A series of values.
    package init(name: String, values: [DecimalNumber?]) {
      self.name = name
      self.values = values
    }
  }

  /// How the data are drawn.
  package let kind: Kind
  /// What the chart is called; nil where a caption says it.
  package let title: String?
  /// What stands along the horizontal axis.
  package let categories: [String]
  /// The rows of values.
  package let series: [Series]
  /// What stands beside the vertical axis, such as the currency.
  package let unit: String?
  /// The language of its words and numbers.
  package let language: LanguageTag
  /// Whether it is drawn low, for a page that must hold a whole document.
  package let isLow: Bool

  /// A chart; every series has a value or nil for every category.
  package init(
    kind: Kind, title: String? = nil, categories: [String], series: [Series], unit: String?,
    language: LanguageTag, isLow: Bool = false
  ) {
    self.kind = kind
    self.title = title
    self.categories = categories
    self.series = series
    self.unit = unit
    self.language = language
    self.isLow = isLow
  }
}
