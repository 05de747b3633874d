import Composition
import Diagnostics
import DocumentTree
import Foundation
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

/// The documents for citizens, of coalitions, of portfolios and of single incidents.
enum FourKinds: String, CaseIterable {
  case publicSummary = "public-summary"
  case coalitionProfile = "coalition-profile"
  case incidentResponseSheet = "incident-response-sheet"

  /// The document that the shipped definitions become.
  func document(_ tag: LanguageTag) throws -> Document {
    let composer = try Shipped.composer(tag)
    let plan = try Shipped.plan()
    guard
      case .coalition(let coalition) = try Shipped.definition("input/sanski-most/coalition.yaml")
    else { throw Shipped.NotOfThisKind() }
    switch self {
    case .publicSummary:
      return composer.publicSummary(of: plan, coalitions: ["koalicija": coalition])
    case .coalitionProfile: return composer.coalitionProfile(of: coalition, plan: plan)
    case .incidentResponseSheet:
      return composer.incidentResponseSheet(of: plan, coalitions: [coalition])
    }
  }
}

/// The made-up portfolio, read as the program reads it.
struct InventedMembers {
  let portfolio: Portfolio
  let members: [Definition]
  let subjects: [String: String]

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "portfolio-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try InventedPortfolio.write(to: folder)
    func definition(_ path: String) throws -> Definition {
      try Shipped.definition(
        .init(name: path, bytes: Array(try Data(contentsOf: folder.appending(path: path)))))
    }
    guard case .portfolio(let portfolio) = try definition("portfolio.yaml") else {
      throw Shipped.NotOfThisKind()
    }
    self.portfolio = portfolio
    var members: [Definition] = []
    var subjects: [String: String] = [:]
    for unit in InventedPortfolio.units {
      members.append(try definition("\(unit)/plan.yaml"))
      guard let report = try? definition("\(unit)/report.yaml") else { continue }
      members.append(report)
      subjects[report.id] = InventedPortfolio.plan(of: unit)
    }
    self.members = members
    self.subjects = subjects
  }

  /// Its consolidated report.
  func document(_ tag: LanguageTag, for audience: Audience = .everybody) throws -> Document {
    Composer(
      profile: try Shipped.profile(tag), codelists: try Shipped.codelists(),
      for: Readership(audience)
    ).consolidatedReport(
      of: portfolio, members: members, subjects: subjects,
      findings: [
        InventedPortfolio.plan(of: "ba-jajce"): MemberFindings(
          warnings: 2, notes: 1, rules: [("A01", 2), ("P03", 1)])
      ])
  }
}
