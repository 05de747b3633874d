import DocumentTree
import Languages
import PlanModel

/// Words of the tables of recorded incidents.
enum IncidentTablesTerm: String, CaseIterable, TermKey {
  case caption = "action-plan.incident-tables.caption"
  case captionTogether = "action-plan.incident-tables.caption-together"
  case alternative = "action-plan.incident-tables.alternative"
  case alternativeTogether = "action-plan.incident-tables.alternative-together"
  case type = "action-plan.incident-tables.type"
  case typeNotPublished = "action-plan.incident-tables.type-not-published"
  case subtotal = "action-plan.incident-tables.subtotal"
  case stated = "action-plan.incident-tables.stated"
  case severalTypes = "action-plan.incident-tables.several-types"
  case biasCaption = "action-plan.incident-tables.bias-caption"
  case biasAlternative = "action-plan.incident-tables.bias-alternative"
  case bias = "action-plan.incident-tables.bias"
  case biasNotPublished = "action-plan.incident-tables.bias-not-published"
  case share = "action-plan.incident-tables.share"
}

/// The recorded incidents in tables: by class, type and year, and by bias.
struct IncidentTables {
  private let phrases: Phrases
  private let incidents: PublishedIncidents
  /// The years that have columns, and nil for the whole period, which comes last.
  private let periods: [Int?]

  /// The tables of incidents as their readers may see them.
  init(_ incidents: PublishedIncidents, _ phrases: Phrases) {
    self.phrases = phrases
    self.incidents = incidents
    periods = (incidents.groupsYears ? [] : incidents.figures.years.map(Optional.some)) + [nil]
  }

  private var figures: IncidentFigures { incidents.figures }

  /// The tables with what must be said of them.
  var blocks: [Block] {
    var blocks: [Block] = [.table(typeTable)]
    if incidents.groupsYears {
      blocks.append(.text(phrases.sentence(PrivacyTerm.yearsNote, ["years": wholePeriod]), .note))
    }
    blocks += phrases.notes(
      on: lines.flatMap { line in periods.map { incidents[line.figure($0)] } })
    if figures.hasSeveralTypes {
      blocks.append(.text(phrases.term(IncidentTablesTerm.severalTypes), .note))
    }
    guard !figures.biases.isEmpty else { return blocks }
    return blocks + [.table(biasTable)]
      + phrases.notes(on: figures.biases.map { incidents[.ofBias($0)] } + [incidents[total(nil)]])
      + notesOnShares
  }

  private func total(_ year: Int?) -> IncidentFigure { .all(year: year) }
}

// MARK: - By class, type and year

extension IncidentTables {
  /// One row of the first table.
  private struct Line {
    let kind: Row.Kind
    let label: [Inline]
    let figure: (Int?) -> IncidentFigure
  }

  private var typeTable: Table {
    let isTogether = incidents.groupsYears
    let years = periods.compactMap(\.self).map { TableColumn(1, .number, phrases.year($0)) }
    let last = isTogether ? wholePeriod : phrases.term(CommonTerm.total)
    return .data(
      "table.incidents",
      columns: [TableColumn(4, phrases.term(IncidentTablesTerm.type))] + years
        + [TableColumn(1.2, .number, last)],
      rows: RowSequence(typeRows),
      caption: phrases.term(
        isTogether ? IncidentTablesTerm.captionTogether : .caption),
      alternative: phrases.plain(
        isTogether ? IncidentTablesTerm.alternativeTogether : .alternative))
  }

  /// The years from the first to the last.
  private var wholePeriod: [Inline] {
    guard let first = figures.years.first, let last = figures.years.last else { return [] }
    return [.value(.years(first, last))]
  }

  private var typeRows: [Row] {
    figures.classes.flatMap { kind in
      let name = phrases.capitalized(phrases.code(Code(kind.rawValue), in: .incidentClasses))
      let group = Row(.group, [.heading(name, span: periods.count + 1)])
      return [group] + lines(of: kind).map(row)
    } + sums.map(row)
  }

  private var lines: [Line] { figures.classes.flatMap { lines(of: $0) } + sums }

  private func lines(of kind: IncidentClass) -> [Line] {
    let name = phrases.code(Code(kind.rawValue), in: .incidentClasses)
    return sorted(figures.rows(of: kind)).map { row in
      Line(kind: .plain, label: self.name(of: row.type), figure: row.figure)
    } + [
      Line(
        kind: .subtotal, label: phrases.sentence(IncidentTablesTerm.subtotal, ["class": name]),
        figure: { .ofClass(kind, year: $0) })
    ]
  }

  private var sums: [Line] {
    var sums: [Line] = []
    if incidents[total(nil)] != nil {
      sums.append(Line(kind: .total, label: phrases.term(CommonTerm.total), figure: total))
    }
    if figures.statesOtherTotals {
      sums.append(
        Line(
          kind: .attention, label: phrases.term(IncidentTablesTerm.stated),
          figure: { .stated(year: $0) }))
    }
    return sums
  }

  private func row(_ line: Line) -> Row {
    Row(
      line.kind,
      [.heading(line.label)]
        + periods.map { .number(phrases.count(incidents[line.figure($0)])) })
  }

  /// Types in the order of their code list; those that it lacks come last.
  private func sorted(_ rows: [IncidentRow]) -> [IncidentRow] {
    let list = phrases.codelists[list: CodelistName.incidentTypes.rawValue]
    let places = rows.enumerated().map { index, row in
      (row, row.type.flatMap { list?.position(of: $0) } ?? Int.max, index)
    }
    return places.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
  }

  private func name(of type: Code?) -> [Inline] {
    guard let type else { return phrases.term(IncidentTablesTerm.typeNotPublished) }
    return phrases.codeAlone(type, in: .incidentTypes)
  }
}

// MARK: - By bias

extension IncidentTables {
  private var biasTable: Table {
    let rows = figures.biases.map { bias in
      let name =
        bias.map { phrases.codeAlone($0, in: .biases) }
        ?? phrases.term(IncidentTablesTerm.biasNotPublished)
      return Row([.heading(name)] + cells(of: .ofBias(bias)))
    }
    let sum = Row(.total, [.heading(phrases.term(CommonTerm.total))] + cells(of: total(nil)))
    let shares =
      incidents.hasShares
      ? [TableColumn(1.2, .number, phrases.term(IncidentTablesTerm.share))] : []
    return .data(
      "table.biases",
      columns: [
        TableColumn(4, phrases.term(IncidentTablesTerm.bias)),
        TableColumn(1.2, .number, phrases.term(IncidentsTerm.count)),
      ] + shares,
      rows: RowSequence(rows + [sum]),
      caption: phrases.term(IncidentTablesTerm.biasCaption),
      alternative: phrases.plain(IncidentTablesTerm.biasAlternative))
  }

  /// A count and, where percentages are printed, its part of all.
  private func cells(of figure: IncidentFigure) -> [Cell] {
    let count = Cell.number(phrases.count(incidents[figure]))
    guard incidents.hasShares else { return [count] }
    let share = incidents.share(of: figure).map { phrases.share($0) }
    return [count, .number(share ?? phrases.count(.withheld))]
  }

  /// Why there are no percentages, or why they do not add up to a hundred.
  private var notesOnShares: [Block] {
    guard incidents.hasShares else {
      // Of a total that is hidden nothing may be said.
      let smallest = PublishedIncidents.smallestBase
      guard case .shown(let total) = incidents[total(nil)], (1..<smallest).contains(total)
      else { return [] }
      let base = phrases.count(smallest)
      return [.text(phrases.sentence(PrivacyTerm.noSharesNote, ["base": base]), .note)]
    }
    guard let sum = incidents.sumOfShares, sum != DecimalNumber(100) else { return [] }
    let percent = [Inline.value(.percent(sum, decimals: 1))]
    return [.text(phrases.sentence(PrivacyTerm.roundedNote, ["sum": percent]), .note)]
  }
}
