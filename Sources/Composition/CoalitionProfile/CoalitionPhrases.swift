import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// What documents say of a coalition, wherever it stands.
///
/// A class, because the makers of all rows hold the same coalition.
final class CoalitionPhrases: Sendable {
  /// The coalition.
  let coalition: Coalition
  /// The words of the language.
  let phrases: Phrases
  /// The unit where it is at home; nil when the register lacks it.
  let unit: LocalGovernment?
  private let members: [String: Int]
  private let partners: [String: Int]

  /// A coalition in the language of the phrases.
  init(_ coalition: Coalition, _ phrases: Phrases) {
    self.coalition = coalition
    self.phrases = phrases
    unit = coalition.localGovernment.flatMap { phrases.codelists[unit: $0] }
    members = Dictionary(
      coalition.members.enumerated().compactMap { index, member in
        member.id.map { ($0, index) }
      }
    ) { first, _ in first }
    partners = Dictionary(
      coalition.partners.enumerated().map { ($1.id, $0) }
    ) { first, _ in first }
  }

  /// Its name.
  var name: [Inline] { phrases.text(coalition.name, at: "name") }

  /// The name of the unit with what it is; not published where the coalition names none.
  var seat: [Inline] {
    guard let key = coalition.localGovernment else { return phrases.notPublished }
    return [.text(phrases.unitTitle(unit, key: key))]
  }

  /// The name of a member or a partner; its id where the coalition lacks it.
  func organisation(_ id: String?) -> [Inline] {
    guard let id else { return phrases.notPublished }
    if let place = members[id] { return member(place) }
    guard let place = partners[id] else { return phrases.symbol(id) }
    return partner(place)
  }

  /// The name of a member by its place.
  func member(_ place: Int) -> [Inline] {
    let member = coalition.members[place]
    let path = DataPath(components: ["members"])
    return phrases.text(
      member.name,
      at: (member.id.map { path / $0 } ?? path.element(place)) / "name")
  }

  /// The name of a partner by its place.
  func partner(_ place: Int) -> [Inline] {
    let partner = coalition.partners[place]
    return phrases.text(
      partner.name, at: DataPath(components: ["partners", partner.id, "name"]))
  }

  /// Whom to turn to and how, in one line; nil where the coalition does not say.
  var contact: [Inline]? {
    guard let contact = coalition.contact else { return nil }
    let parts =
      [contact.organisation.map { organisation($0) }].compactMap(\.self)
      + [contact.phone, contact.email, contact.address].compactMap(\.self).map(phrases.symbol)
    return parts.isEmpty ? nil : phrases.list(parts)
  }

  /// Where the public finds it, each as “Facebook: name”.
  var channels: [[Inline]] {
    coalition.channels.map { channel in
      phrases.sentence(
        CommonTerm.labelled,
        [
          "label": phrases.codeAlone(channel.kind, in: .channels),
          "content": phrases.symbol(channel.name),
        ])
    }
  }

  /// How its actors work together with others, as texts of a cell.
  func texts(of cooperation: Cooperation, at path: DataPath) -> [Prose] {
    var lines: [[Inline]] = []
    if !cooperation.actors.isEmpty {
      lines.append(
        phrases.labelled(
          ActorsTerm.participants, phrases.list(cooperation.actors.map { organisation($0) })))
    }
    if let frequency = cooperation.frequency {
      lines.append(
        phrases.labelled(ActorsTerm.frequency, phrases.code(frequency, in: .frequencies)))
    }
    if let since = cooperation.since {
      lines.append(phrases.labelled(ActorsTerm.since, phrases.date(since)))
    }
    let form = phrases.prose(cooperation.form, at: path / "form")
    return [phrases.capitalized(form)] + lines.map { Prose($0) }
  }
}
