import Composition
import DocumentTree
import Foundation
import Languages
import PlanModel

/// What a plan and its projects tell of the same things, side by side.
struct AgreementReport {
  /// What was compared.
  let agreement: Agreement
  private let plan: Plan
  private let projects: [Project]
  private let words: CommandWords
  private let profile: LanguageProfile

  /// A report on a plan and the projects that pay for it.
  init(_ plan: Plan, _ projects: [Project], _ words: CommandWords, _ profile: LanguageProfile) {
    agreement = Agreement(plan, projects)
    self.plan = plan
    self.projects = projects
    self.words = words
    self.profile = profile
  }

  /// The report for people: a table of money, a table of indicators, and what they come to.
  var text: String {
    let names = projects.map(\.id).joined(separator: ", ")
    var lines = [words("agree.title", ["plan": plan.id, "projects": names])]
    if !agreement.money.isEmpty {
      lines +=
        ["", words("agree.money")] + Self.columns([head(["action", "project", "year"])] + money)
    }
    if !agreement.indicators.isEmpty {
      lines += ["", words("agree.indicators")]
      lines += Self.columns([head(["indicator", "project", "datum"])] + indicators)
    }
    return (lines + ["", sum]).joined(separator: "\n")
  }

  private func head(_ keys: [String]) -> [String] {
    (keys + ["in-plan", "in-project", "verdict"]).map { words("agree.column." + $0) }
  }

  private var money: [[String]] {
    agreement.money.flatMap { money in
      ([money.total] + money.years).map { line in
        [
          money.action, money.project, span(of: line),
          line.inPlan.map(spell) ?? "–", inProject(line), word(line.verdict),
        ]
      }
    }
  }

  private func span(of line: MoneyAgreement.Line) -> String {
    if let year = line.year { return String(year) }
    return line.verdict == .notComparable(.years) ? words("agree.years") : words("agree.total")
  }

  /// What the project says, and what that is in the currency of the plan.
  private func inProject(_ line: MoneyAgreement.Line) -> String {
    guard let own = line.inProject else { return "–" }
    guard let converted = line.converted, let plan = line.inPlan, plan.currency != own.currency
    else { return spell(own) }
    return "\(spell(own)) (\(spell(Money(converted, plan.currency))))"
  }

  private var indicators: [[String]] {
    agreement.indicators.flatMap { indicator in
      indicator.data.map { datum in
        [
          indicator.indicator, "\(indicator.other.project)/\(indicator.other.indicator)",
          datum.datum.key, spell(datum.inPlan), spell(datum.inProject), word(datum.verdict),
        ]
      }
    }
  }

  private func spell(_ money: Money) -> String {
    profile.spell(.money(money, decimals: money.amount.isWhole ? 0 : 2))
  }

  private func spell(_ value: IndicatorAgreement.Value?) -> String {
    switch value {
    case nil: "–"
    case .code(let code): code
    case .answer(let answer): words(answer ? "agree.yes" : "agree.no")
    case .year(let year): String(year)
    case .number(let number): profile.spell(.number(number, decimals: nil))
    case .words(let text): text.words(in: profile) ?? text.firstWritten?.text ?? "–"
    }
  }

  private func word(_ verdict: Agreement.Verdict) -> String {
    words("agree.verdict." + verdict.key)
  }

  /// How many data agree, and how many do not.
  private var sum: String {
    let verdicts = agreement.verdicts
    guard !verdicts.isEmpty else { return words("agree.empty") }
    let agreeing = verdicts.count { $0 == .agrees }
    let values: KeyValuePairs = ["n": String(agreeing), "all": String(verdicts.count)]
    return words(agreeing == verdicts.count ? "agree.proven" : "agree.different", values)
  }

  /// Rows with their cells in columns of the same width.
  private static func columns(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { place in rows.map { $0[place].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      return "  " + cells.joined(separator: "  ").trimmingSuffix()
    }
  }
}

extension String {
  fileprivate func trimmingSuffix() -> String {
    String(prefix(upTo: lastIndex { $0 != " " }.map(index(after:)) ?? startIndex))
  }
}

extension Agreement.Verdict {
  /// The name of the verdict, for words and for programs.
  var key: String {
    switch self {
    case .agrees: "agrees"
    case .differs: "differs"
    case .onlyInPlan: "only-in-plan"
    case .onlyInProject: "only-in-project"
    case .notComparable(let obstacle): "not-comparable-" + obstacle.rawValue
    }
  }
}

// MARK: - For programs

extension AgreementReport {
  /// The report as one JSON object in a line.
  var line: String {
    let money = agreement.money.flatMap { money in
      ([money.total] + money.years).map { line -> JSONValue in
        .object([
          "action": .string(money.action), "project": .string(money.project),
          "year": line.year.map { .number(DecimalNumber($0)) } ?? .null,
          "in_plan": Self.value(line.inPlan), "in_project": Self.value(line.inProject),
          "converted": line.converted.map(JSONValue.number) ?? .null,
          "verdict": .string(line.verdict.key),
        ])
      }
    }
    let indicators = agreement.indicators.flatMap { indicator in
      indicator.data.map { datum -> JSONValue in
        .object([
          "indicator": .string(indicator.indicator),
          "project": .string(indicator.other.project),
          "same_as": .string(indicator.other.indicator), "datum": .string(datum.datum.key),
          "in_plan": value(datum.inPlan), "in_project": value(datum.inProject),
          "verdict": .string(datum.verdict.key),
        ])
      }
    }
    let report = JSONValue.object([
      "plan": .string(plan.id), "projects": .array(projects.map { .string($0.id) }),
      "money": .array(money), "indicators": .array(indicators),
      "agrees": .bool(agreement.isProven),
    ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(report)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  private static func value(_ money: Money?) -> JSONValue {
    money.map {
      .object(["amount": .number($0.amount), "currency": .string($0.currency)])
    } ?? .null
  }

  private func value(_ value: IndicatorAgreement.Value?) -> JSONValue {
    switch value {
    case nil: .null
    case .code(let code): .string(code)
    case .answer(let answer): .bool(answer)
    case .year(let year): .number(DecimalNumber(year))
    case .number(let number): .number(number)
    case .words(let text): .string(text.words(in: profile) ?? text.firstWritten?.text ?? "")
    }
  }
}
