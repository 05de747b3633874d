package import Languages

/// An organisation that belongs to a coalition.
package struct CoalitionMember: Sendable, Equatable {
  /// Its id; nil where nothing refers to it.
  package let id: String?
  /// Its name.
  package let name: LocalizedText
  /// What it is, such as `cso`.
  package let type: Code
  /// When it joined.
  package let since: PartialDate?
  /// When it left; nil for those who belong to it.
  package let until: PartialDate?

  /// A value of these parts.
  package init(
    id: String? = nil,
    name: LocalizedText,
    type: Code,
    since: PartialDate? = nil,
    until: PartialDate? = nil
  ) {
    self.id = id
    self.name = name
    self.type = type
    self.since = since
    self.until = until
  }
}

/// An organisation or body outside of a coalition that works with it.
package struct CoalitionPartner: Sendable, Equatable {
  /// Its id.
  package let id: String
  /// Its name.
  package let name: LocalizedText
  /// What it is, such as `local-government`.
  package let type: Code

  /// A value of these parts.
  package init(
    id: String,
    name: LocalizedText,
    type: Code
  ) {
    self.id = id
    self.name = name
    self.type = type
  }
}

/// A function in the coordination of a coalition; never a private person.
package struct Coordinator: Sendable, Equatable {
  /// The function.
  package let function: LocalizedText
  /// The id of the member that fills it.
  package let organisation: String?
  /// For how long.
  package let mandate: Period?

  /// A value of these parts.
  package init(
    function: LocalizedText,
    organisation: String? = nil,
    mandate: Period? = nil
  ) {
    self.function = function
    self.organisation = organisation
    self.mandate = mandate
  }
}

/// A duty of a member, a partner or of all members.
package struct CoalitionDuty: Sendable, Equatable {
  /// The id of the member or partner; nil for all members.
  package let organisation: String?
  /// The duty.
  package let text: LocalizedText

  /// A value of these parts.
  package init(
    organisation: String? = nil,
    text: LocalizedText
  ) {
    self.organisation = organisation
    self.text = text
  }
}

/// Whom to turn to.
package struct CoalitionContact: Sendable, Equatable {
  /// The id of the member that answers.
  package let organisation: String?
  /// The address of its office for e-mail.
  package let email: String?
  /// The number of its office.
  package let phone: String?
  /// Its address.
  package let address: String?

  /// A value of these parts.
  package init(
    organisation: String? = nil,
    email: String? = nil,
    phone: String? = nil,
    address: String? = nil
  ) {
    self.organisation = organisation
    self.email = email
    self.phone = phone
    self.address = address
  }
}

/// A place where the public finds a coalition.
package struct Channel: Sendable, Equatable {
  /// The kind, such as `web` or `facebook`.
  package let kind: Code
  /// The address or the name there.
  package let name: String

  /// A value of these parts.
  package init(
    kind: Code,
    name: String
  ) {
    self.kind = kind
    self.name = name
  }
}
