/// Who publishes the activity.
struct Reporter: ElementCoded {
  var reference = ""
  var type = ""
  var isSecondary: Bool?
  var names = NonEmpty(Narrative())

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("ref", &reference)
    coder.attribute("type", &type)
    coder.attribute("secondary-reporter", &isSecondary)
    coder.children("narrative", &names)
  }
}

/// Who takes part in the activity.
struct Participant: ElementCoded {
  var reference: String?
  var type: String?
  var role = ""
  var activity: String?
  var channel: String?
  var names: [Narrative] = []

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("ref", &reference)
    coder.attribute("type", &type)
    coder.attribute("role", &role)
    coder.attribute("activity-id", &activity)
    coder.attribute("crs-channel-code", &channel)
    coder.children("narrative", &names)
  }
}

/// Another identifier that the activity has or had.
struct OtherIdentifier: ElementCoded {
  /// Whose it is.
  struct Owner: ElementCoded {
    var reference: String?
    var names: [Narrative] = []

    mutating func code(_ coder: inout some ElementCoder) {
      coder.attribute("ref", &reference)
      coder.children("narrative", &names)
    }
  }

  var reference = ""
  var type = ""
  var owner: Owner?

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("ref", &reference)
    coder.attribute("type", &type)
    coder.child("owner-org", &owner)
  }
}

/// How to reach those who know more; of organisations only, never of persons, when we write it.
struct Contact: ElementCoded {
  var type: String?
  var organisation: Prose?
  var department: Prose?
  var person: Prose?
  var jobTitle: Prose?
  var telephones: [String] = []
  var emails: [String] = []
  var websites: [WebAddress] = []
  var mailingAddresses: [Prose] = []

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("type", &type)
    coder.child("organisation", &organisation)
    coder.child("department", &department)
    coder.child("person-name", &person)
    coder.child("job-title", &jobTitle)
    coder.texts("telephone", &telephones)
    coder.texts("email", &emails)
    coder.texts("website", &websites)
    coder.children("mailing-address", &mailingAddresses)
  }
}

/// Who gives money.
struct Provider: ElementCoded {
  var reference: String?
  var activity: String?
  var type: String?
  var names: [Narrative] = []

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("ref", &reference)
    coder.attribute("provider-activity-id", &activity)
    coder.attribute("type", &type)
    coder.children("narrative", &names)
  }
}

/// Who gets money.
struct Receiver: ElementCoded {
  var reference: String?
  var activity: String?
  var type: String?
  var names: [Narrative] = []

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("ref", &reference)
    coder.attribute("receiver-activity-id", &activity)
    coder.attribute("type", &type)
    coder.children("narrative", &names)
  }
}
