import Languages
import PlanModel

extension ActivityImport {
  /// Related activities, documents and whom to ask.
  var furtherReading: [YAMLTree.Entry] {
    var entries: [YAMLTree.Entry] = []
    let related = activity.relatedActivities.map { related in
      YAMLTree.flow([("ref", .text(related.reference)), ("type", .quoted(related.type))])
    }
    if !related.isEmpty { entries.append(("related_activities", .list(related))) }
    let documents = activity.documents.compactMap(document)
    if !documents.isEmpty { entries.append(("document_links", .list(documents))) }
    if let contact = activity.contacts.first.flatMap(contact) {
      entries.append(("contact", contact))
    }
    return entries
  }

  private func document(_ document: DocumentLink) -> YAMLTree? {
    guard let title = texts.text(document.title.narratives.all) else { return nil }
    var entries: [YAMLTree.Entry] = [
      ("url", .text(document.address.text)), ("format", .text(document.format)),
      ("title", texts.tree(title)),
      ("categories", .flowList(document.categories.all.map { .quoted($0.code) })),
    ]
    if !document.languages.isEmpty {
      entries.append(("languages", .flowList(document.languages.map { .text($0) })))
    }
    if let date = document.date?.day.date { entries.append(("date", .plain("\(date)"))) }
    return .block(entries)
  }

  /// The contact of an organisation; names of persons stay where they are.
  private func contact(_ contact: Contact) -> YAMLTree? {
    var entries: [YAMLTree.Entry] = []
    let name = texts.text(contact.organisation?.narratives.all)
    if let name, let known = organisations.entries.first(where: { $0.name == name }) {
      entries.append(("organisation", .plain(known.id)))
    }
    if let email = contact.emails.first { entries.append(("email", .text(email.collapsed))) }
    if let number = contact.telephones.first {
      entries.append(("telephone", .quoted(number.collapsed)))
    }
    if let website = contact.websites.first { entries.append(("website", .text(website.text))) }
    if let address = texts.text(contact.mailingAddresses.first?.narratives.all) {
      entries.append(("address", texts.tree(address)))
    }
    return entries.isEmpty ? nil : .block(entries)
  }
}
