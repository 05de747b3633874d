import Languages
import PlanModel

/// The organisations of an activity, each once.
struct ImportedOrganisations {
  /// One organisation.
  struct Entry {
    let id: String
    let reference: String?
    let name: LocalizedText?
    var type: Code?
    var channel: String?
    var roles: [Code]
  }

  private(set) var entries: [Entry] = []
  private let texts: ImportedTexts
  private let codelists: Codelists

  /// The organisations that take part, then the publisher, then those whose money it is.
  init(_ activity: IATIActivity, _ texts: ImportedTexts, _ codelists: Codelists) {
    self.texts = texts
    self.codelists = codelists
    for participant in activity.participants.all {
      guard let role = code(participant.role, in: "organisation-roles"),
        let index = add(participant.reference, participant.names, participant.type)
      else { continue }
      if !entries[index].roles.contains(role) { entries[index].roles.append(role) }
      entries[index].channel = entries[index].channel ?? participant.channel
    }
    let reporter = activity.reporter
    _ = add(reporter.reference, reporter.names.all, reporter.type)
    // Only those of money that a definition holds: nobody else would be named again.
    let held = activity.transactions.filter { $0.value.heldAmount != nil }
    for transaction in held where transaction.type == "11" {
      if add(transaction.provider) { add(transaction.receiver) }
    }
    for transaction in held
    where transaction.type == "1" && transaction.value.isIn(activity.mainCurrency) {
      add(transaction.receiver)
    }
    for transaction in held where ["3", "4"].contains(transaction.type) {
      add(transaction.provider)
    }
  }

  /// The id of an organisation; nil when it is not here.
  func id(_ reference: String?, _ names: [Narrative]) -> String? {
    index(reference, names).map { entries[$0].id }
  }

  /// Whether the provider has a name or an identifier by which it is known.
  @discardableResult
  private mutating func add(_ provider: Provider?) -> Bool {
    provider.flatMap { add($0.reference, $0.names, $0.type) } != nil
  }

  private mutating func add(_ receiver: Receiver?) {
    if let receiver { _ = add(receiver.reference, receiver.names, receiver.type) }
  }

  private mutating func add(_ reference: String?, _ names: [Narrative], _ type: String?) -> Int? {
    let kind = type.flatMap { code($0, in: "organisation-types") }
    if let index = index(reference, names) {
      entries[index].type = entries[index].type ?? kind
      return index
    }
    let own = reference.flatMap { $0.collapsed.isEmpty ? nil : $0 }
    let name = texts.text(names) ?? own.map { LocalizedText([.init(texts.languages.primary, $0)]) }
    guard let name else { return nil }
    let id = IdentifierText.unique(IdentifierText.ofOrganisation(name), among: entries.map(\.id))
    entries.append(Entry(id: id, reference: own, name: name, type: kind, channel: nil, roles: []))
    return entries.count - 1
  }

  private func index(_ reference: String?, _ names: [Narrative]) -> Int? {
    if let reference, !reference.collapsed.isEmpty {
      return entries.firstIndex { $0.reference == reference }
    }
    guard let name = texts.text(names) else { return nil }
    return entries.firstIndex { $0.reference == nil && $0.name == name }
  }

  /// Our code for one of the standard.
  private func code(_ code: String, in list: String) -> Code? {
    codelists[list: list]?.entries.first { $0.properties["iati"]?.firstWritten?.text == code }?.code
  }

  /// The organisations as a definition writes them.
  var tree: YAMLTree {
    .list(
      entries.map { entry in
        var keys: [YAMLTree.Entry] = [
          ("id", .plain(entry.id)), ("name", texts.tree(entry.name).inline),
        ]
        if let type = entry.type { keys.append(("type", .plain(type.key))) }
        keys.append(("roles", .flowList(entry.roles.map { .plain($0.key) })))
        if let reference = entry.reference { keys.append(("iati_ref", .text(reference))) }
        if let channel = entry.channel { keys.append(("crs_channel", .quoted(channel))) }
        return .flow(keys)
      })
  }
}

extension YAMLTree {
  /// What stands on several lines, on one.
  var inline: YAMLTree {
    if case .block(let entries) = self { .flow(entries) } else { self }
  }

  /// A code that would be a number without its quotes.
  static func quoted(_ text: String) -> YAMLTree { .text(text) }
}
