import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words of the action table's cells.
enum ActionCellsTerm: String, CaseIterable, TermKey {
  case kind = "action-plan.action-cells.kind"
  case outputs = "action-plan.action-cells.outputs"
  case budgetLine = "action-plan.action-cells.budget-line"
  case source = "action-plan.action-cells.source"
}

/// The cells of one action, behind its number.
struct ActionCells {
  private let subject: PlanSubject
  private let action: Action
  private let path: DataPath

  /// The cells of an action.
  init(_ subject: PlanSubject, _ action: Action) {
    self.subject = subject
    self.action = action
    path = DataPath(components: ["actions", action.id])
  }

  /// The cells in the order of the columns.
  var cells: [Cell] {
    let phrases = subject.phrases
    return [
      .lines(title), .text(subject.actor(action.responsible)),
      .text(subject.actors(action.partners)),
      .text(phrases.period(action.timeframe, .compact)), budget, .lines(funding),
      .lines(indicators), .lines(verification), .lines(risks),
    ]
  }

  private var title: [[Inline]] {
    let phrases = subject.phrases
    var lines = [subject.title(of: action)]
    if !action.outputs.isEmpty {
      let outputs = action.outputs.enumerated().map { index, output in
        phrases.text(output, at: (path / "outputs").element(index))
      }
      lines.append(
        phrases.labelled(
          ActionCellsTerm.outputs, phrases.list(outputs, by: .clauseSeparator)))
    }
    if let kind = action.kind {
      lines.append(phrases.labelled(ActionCellsTerm.kind, phrases.code(kind, in: .actionKinds)))
    }
    return lines
  }

  private var budget: Cell {
    let phrases = subject.phrases
    var blocks: [Block] = [.text(amount(action.statedCost), .tableNumber)]
    if let reason = action.zeroCost {
      blocks.append(phrases.prose(reason, at: path / "zero_cost").cellBlock)
    }
    return Cell(blocks)
  }

  /// An amount of the action; with its currency where that is not the table's.
  private func amount(_ amount: DecimalNumber?) -> [Inline] {
    guard let currency = action.cost?.currency, currency != subject.currency else {
      return subject.phrases.amount(amount)
    }
    return subject.phrases.money(amount, currency)
  }

  private var funding: [[Inline]] {
    let lines = action.funding.map { line in
      subject.phrases.sentence(
        ActionCellsTerm.source,
        ["source": FundingPhrases.source(line, subject), "amount": amount(line.amount)])
    }
    // What costs nothing needs no source.
    let none = action.zeroCost == nil ? subject.phrases.notPublished : subject.phrases.none
    return lines.isEmpty ? [none] : lines
  }

  private var indicators: [[Inline]] {
    let lines = action.indicators.map { id in
      guard let indicator = subject.indicator(id) else { return subject.phrases.symbol(id) }
      return subject.identified(id, subject.told(of: indicator).change)
    }
    return lines.isEmpty ? [subject.phrases.notPublished] : lines
  }

  private var verification: [[Inline]] {
    let lines = action.indicators.compactMap { id in
      subject.indicator(id).map { indicator in
        let path = DataPath(components: ["indicators", id, "verification"])
        return subject.identified(id, subject.phrases.proseLine(indicator.verification, at: path))
      }
    }
    return lines.isEmpty ? [subject.phrases.notPublished] : lines
  }

  private var risks: [[Inline]] {
    let lines = action.risks.map { id in
      guard let risk = subject.risk(id) else { return subject.phrases.symbol(id) }
      let path = DataPath(components: ["risks", id, "text"])
      return subject.identified(id, subject.phrases.proseLine(risk.text, at: path))
    }
    return lines.isEmpty ? [subject.phrases.none] : lines
  }
}

/// What sections say of a source of money.
enum FundingPhrases {
  /// The source with its budget line and donor, and its status unless that is secured.
  static func source(_ line: Funding, _ subject: PlanSubject) -> [Inline] {
    let phrases = subject.phrases
    var remarks: [[Inline]] = []
    if let code = line.budgetCode {
      remarks.append(
        phrases.sentence(ActionCellsTerm.budgetLine, ["code": phrases.symbol(code)]))
    }
    if let donor = line.donor { remarks.append(subject.actor(donor)) }
    if line.status != .secured {
      remarks.append(phrases.code(Code(line.status.rawValue), in: .fundingStatuses))
    }
    let name = name(of: line.source, subject)
    return remarks.isEmpty ? name : phrases.remark(name, phrases.list(remarks))
  }

  /// The name of a source in this unit.
  ///
  /// For example “Budžet općine”.
  static func name(of source: Code, _ subject: PlanSubject) -> [Inline] {
    subject.phrases.capitalized(
      subject.phrases.official(source, in: .fundingSources, of: subject.unit))
  }
}
