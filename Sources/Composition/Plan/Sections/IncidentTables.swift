import DocumentTree
import Languages
import PlanModel

/// Words of the tables of recorded incidents.
enum IncidentTablesTerm: String, CaseIterable, TermKey {
  case caption = "action-plan.incident-tables.caption"
  case alternative = "action-plan.incident-tables.alternative"
  case type = "action-plan.incident-tables.type"
  case typeNotPublished = "action-plan.incident-tables.type-not-published"
  case subtotal = "action-plan.incident-tables.subtotal"
  case stated = "action-plan.incident-tables.stated"
  case severalTypes = "action-plan.incident-tables.several-types"
  case biasCaption = "action-plan.incident-tables.bias-caption"
  case biasAlternative = "action-plan.incident-tables.bias-alternative"
  case bias = "action-plan.incident-tables.bias"
  case biasNotPublished = "action-plan.incident-tables.bias-not-published"
}

/// The recorded incidents in tables: by class, type and year, and by bias.
struct IncidentTables {
  /// A row of the first table.
  private struct Key: Hashable {
    let incidentClass: IncidentClass
    let type: Code?
  }

  private let phrases: Phrases
  private let summary: IncidentSummary
  private let byType: CountTable<Key, Int>
  private let stated: [Int: Int]
  private let years: [Int]

  /// The tables of a baseline.
  init(_ baseline: IncidentBaseline, _ phrases: Phrases) {
    self.phrases = phrases
    summary = IncidentSummary(baseline)
    let cells = baseline.records.flatMap { record in
      (record.types.isEmpty ? [nil] : record.types.map(Optional.some)).map {
        (Key(incidentClass: record.incidentClass, type: $0), record.year, record.count)
      }
    }
    var seen: Set<Key> = []
    let keys = cells.map(\.0).filter { seen.insert($0).inserted }
    let years = Set(baseline.records.map(\.year) + baseline.totals.map(\.year)).sorted()
    byType = CountTable(
      rows: IncidentClass.allCases.flatMap { kind in
        Self.sorted(keys.filter { $0.incidentClass == kind }, by: phrases.codelists)
      }, columns: years, adding: cells)
    self.years = years
    stated = Dictionary(baseline.totals.map { ($0.year, $0.count) }) { first, _ in first }
  }

  /// Types in the order of their code list; those that it lacks come last.
  private static func sorted(_ keys: [Key], by codelists: Codelists) -> [Key] {
    let list = codelists[list: CodelistName.incidentTypes.rawValue]
    let places = keys.enumerated().map { index, key in
      (key, key.type.flatMap { list?.position(of: $0) } ?? Int.max, index)
    }
    return places.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
  }

  /// The tables with what must be said of them.
  var blocks: [Block] {
    var blocks: [Block] = [.table(typeTable)]
    if summary.hasSeveralTypes {
      blocks.append(.text(phrases.term(IncidentTablesTerm.severalTypes), .note))
    }
    if !summary.byBias.isEmpty { blocks.append(.table(biasTable)) }
    return blocks
  }
}

// MARK: - By class, type and year

extension IncidentTables {
  private var typeTable: Table {
    .data(
      "table.incidents",
      columns: [TableColumn(4, phrases.term(IncidentTablesTerm.type))]
        + years.map { TableColumn(1, .number, phrases.year($0)) }
        + [TableColumn(1.2, .number, phrases.term(CommonTerm.total))],
      rows: RowSequence(typeRows), caption: phrases.term(IncidentTablesTerm.caption),
      alternative: phrases.plain(IncidentTablesTerm.alternative))
  }

  private var typeRows: [Row] {
    var result = IncidentClass.allCases.flatMap { rows(of: $0) }
    let known = Dictionary(summary.byYear.map { ($0.year, $0.count) }) { first, _ in first }
    result.append(
      counts(.total, phrases.term(CommonTerm.total), years.map { known[$0] }, summary.total))
    if years.contains(where: { stated[$0] != nil && stated[$0] != known[$0] }) {
      result.append(
        counts(
          .attention, phrases.term(IncidentTablesTerm.stated), years.map { stated[$0] },
          years.compactMap { stated[$0] }.reduce(0, +)))
    }
    return result
  }

  private func rows(of kind: IncidentClass) -> [Row] {
    let places = byType.rows.indices.filter { byType.rows[$0].incidentClass == kind }
    guard !places.isEmpty, let classPlace = summary.byClass.rows.firstIndex(of: kind) else {
      return []
    }
    let name = phrases.code(Code(kind.rawValue), in: .incidentClasses)
    let recorded = Set(summary.byClass.columns)
    let types = places.map { place in
      counts(
        .plain, self.name(of: byType.rows[place].type),
        zip(years, byType.counts[place]).map { recorded.contains($0) ? $1 : nil },
        byType.counts[place].reduce(0, +))
    }
    let sums = Dictionary(
      zip(summary.byClass.columns, summary.byClass.counts[classPlace])
    ) { first, _ in first }
    let subtotal = counts(
      .subtotal, phrases.sentence(IncidentTablesTerm.subtotal, ["class": name]),
      years.map { sums[$0] }, summary.byClass.rowTotals[classPlace])
    let group = Row(.group, [.heading(phrases.capitalized(name), span: years.count + 2)])
    return [group] + types + [subtotal]
  }

  private func name(of type: Code?) -> [Inline] {
    guard let type else { return phrases.term(IncidentTablesTerm.typeNotPublished) }
    return phrases.codeAlone(type, in: .incidentTypes)
  }

  private func counts(
    _ kind: Row.Kind, _ label: [Inline], _ counts: [Int?], _ total: Int
  ) -> Row {
    Row(
      kind,
      [.heading(label)] + counts.map { .number(phrases.count($0)) }
        + [.number(phrases.count(total))])
  }
}

// MARK: - By bias

extension IncidentTables {
  private var biasTable: Table {
    let rows = summary.byBias.map { entry in
      let name =
        entry.bias.map { phrases.codeAlone($0, in: .biases) }
        ?? phrases.term(IncidentTablesTerm.biasNotPublished)
      return Row([.heading(name), .number(phrases.count(entry.count))])
    }
    let total = Row(
      .total,
      [.heading(phrases.term(CommonTerm.total)), .number(phrases.count(summary.total))])
    return .data(
      "table.biases",
      columns: [
        TableColumn(4, phrases.term(IncidentTablesTerm.bias)),
        TableColumn(1.2, .number, phrases.term(IncidentsTerm.count)),
      ],
      rows: RowSequence(rows + [total]),
      caption: phrases.term(IncidentTablesTerm.biasCaption),
      alternative: phrases.plain(IncidentTablesTerm.biasAlternative))
  }
}
