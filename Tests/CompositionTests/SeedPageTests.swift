import Composition
import Foundation
import Languages
import PlanModel
import TestSupport
import Testing

/// The summary of SPSC against the page that it was read from: every label, figure and place of the
/// page stands in the summary, in the page's order.
struct SeedPageTests {
  /// What the page says, and how the summary says it; headings of panels that stand side by side
  /// come before what they hold.
  private static let facts: [(seed: String, summary: String)] = [
    ("Projekat unapređenja društvene kohezije", "Projekat unapređenja društvene kohezije"),
    ("Cilj SPSC projekta", "Cilj"),
    ("jačanje društvene kohezije unutar i među zajednicama", "Jačanje društvene kohezije"),
    ("socijalnih usluga", "socijalnih usluga"),
    ("Primarni korisnici", "Primarni korisnici"), ("opštinske vlasti", "opštinske vlasti"),
    ("centri za socijalni rad", "centri za socijalni rad"),
    ("biroi za zapošljavanje", "biroi za zapošljavanje"), ("domovi zdravlja", "domovi zdravlja"),
    ("centri za mentalno zdravlje", "centri za mentalno zdravlje"), ("škole", "škole"),
    ("lokalne organizacije civilnog društva", "lokalne organizacije civilnog društva"),
    ("građani, posebno mladi i žene", "građani, posebno mladi i žene"),
    ("druge ugrožene grupe stanovništva", "druge ugrožene grupe stanovništva"),
    ("Očekivani rezultati", "Očekivani rezultati"), ("1.1:", "1.1"),
    ("Povjerenje u lokalnu samoupravu", "Povjerenje u lokalnu samoupravu"), ("1.2:", "1.2"),
    ("Mlade žene i muškarci uključeni su", "Mlade žene i muškarci uključeni su"),
    ("Status", "Status"), ("U toku", "U toku"), ("Početak projekta", "Početak projekta"),
    ("Decembar 2022.", "decembar 2022."),
    ("Očekivani rok završetka", "Očekivani rok završetka"), ("Decembar 2024.", "decembar 2024."),
    ("Bosansko Grahovo", "Bosansko Grahovo"), ("Bosanski Petrovac", "Bosanski Petrovac"),
    ("Drvar", "Drvar"), ("Glamoč", "Glamoč"), ("Ključ", "Ključ"), ("Livno", "Livno"),
    ("Mrkonjić Grad", "Mrkonjić Grad"), ("Ribnik", "Ribnik"), ("Sanski Most", "Sanski Most"),
    ("Donatori", "Donatori"),
    (
      "Fond za izgradnju mira Generalnog sekretara Ujedinjenih nacija (PBF)",
      "Fond za izgradnju mira Generalnog sekretara Ujedinjenih nacija (PBF)"
    ),
    (
      "Međunarodna organizacija za migracije (IOM)",
      "Međunarodna organizacija za migracije (IOM)"
    ),
    ("Impact", "Impact"), ("START DATE", "Početak projekta"), ("December 2022", "decembar 2022."),
    ("END DATE", "Završetak projekta"), ("December 2024", "decembar 2024."), ("STATUS", "Status"),
    ("Ongoing", "U toku"), ("PROJECT OFFICE", "Projektni ured"),
    ("Bosnia and Herzegovina", "Bosna i Hercegovina"),
    ("IMPLEMENTING PARTNER", "Partner u provedbi"), ("UNDP", "UNDP"), ("DONORS", "Donatori"),
    ("Peacebuilding Fund", "Fond za izgradnju mira"),
    ("TOTAL CONTRIBUTIONS", "Ukupni doprinosi"), ("$1,746,947", "1.746.947\u{A0}USD"),
    ("DELIVERY IN PREVIOUS YEARS", "Realizacija sredstava u prethodnim godinama"),
    ("2023", "2023."),
    ("$217,053", "217.053\u{A0}USD"), ("2024", "2024."), ("$115,019", "115.019\u{A0}USD"),
  ]

  @Test func `the summary tells all that the page tells, in its order`() throws {
    let document = try Shipped.composer(.bosnian).projectSummary(of: Shipped.project(), asOf: nil)
    let text = Spelled.text(document, try Shipped.profile(.bosnian))
    Self.expectInOrder(Self.facts.map(\.summary), in: text)
  }

  @Test func `the page itself tells so`() throws {
    let page = Repository.folder.appending(path: "../shared/seeds/undp-spsc.bs.txt")
    guard let bytes = try? Data(contentsOf: page) else { return }
    Self.expectInOrder(Self.facts.map(\.seed), in: String(decoding: bytes, as: UTF8.self))
  }

  @Test func `the derived figures are those that the author states`() throws {
    let project = try Shipped.project()
    let computed = try #require(project.computed)
    let profile = try Shipped.profile(.bosnian)
    let text = Spelled.text(
      try Shipped.composer(.bosnian).projectSummary(of: project, asOf: nil), profile)
    let numbers = profile.numbers
    for amount in [computed.delivered, computed.remaining].compactMap(\.self) {
      #expect(text.contains(numbers.spell(amount, decimals: 0)), "\(amount)")
    }
    let shares = [try #require(computed.deliveryRate)] + computed.shareByYear.map(\.amount)
    #expect(shares.count == 3)
    for share in shares {
      #expect(text.contains(numbers.spell(share, decimals: 2) + "\u{A0}%"), "\(share)")
    }
  }

  private static func expectInOrder(_ facts: [String], in text: String) {
    var rest = text[...]
    for fact in facts {
      guard let place = rest.range(of: fact) else {
        Issue.record("missing or too early: \(fact)")
        continue
      }
      rest = rest[place.upperBound...]
    }
  }
}
