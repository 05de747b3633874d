/// An amount with the day on which its currency was worth what it was.
struct MoneyValue: ElementCoded {
  var amount = StandardDecimal.blank
  var currency: String?
  var date = StandardDate.first

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("currency", &currency)
    coder.attribute("value-date", &date)
    coder.text(&amount)
  }
}

/// What is planned for a time of at most a year.
struct Budget: ElementCoded {
  var type: String?
  var status: String?
  var start = StandardDate.first
  var end = StandardDate.first
  var value = MoneyValue()

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("type", &type)
    coder.attribute("status", &status)
    coder.date("period-start", &start)
    coder.date("period-end", &end)
    coder.child("value", &value)
  }
}

/// Money that is to be handed on.
struct PlannedDisbursement: ElementCoded {
  var type: String?
  var start = StandardDate.first
  var end: StandardDate?
  var value = MoneyValue()
  var provider: Provider?
  var receiver: Receiver?

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("type", &type)
    coder.date("period-start", &start)
    coder.date("period-end", &end)
    coder.child("value", &value)
    coder.child("provider-org", &provider)
    coder.child("receiver-org", &receiver)
  }
}

/// The part that is capital expenditure.
struct CapitalSpend: ElementCoded {
  var percentage = StandardDecimal.blank

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("percentage", &percentage)
  }
}

/// Money that was promised, given or spent.
struct Transaction: ElementCoded {
  var reference: String?
  var isHumanitarian: Bool?
  var type = ""
  var date = StandardDate.first
  var value = MoneyValue()
  var description: Prose?
  var provider: Provider?
  var receiver: Receiver?
  var channel: String?
  var sectors: [Sector] = []
  var country: Country?
  var region: Region?
  var flowType: String?
  var financeType: String?
  var aidTypes: [AidType] = []
  var tiedStatus: String?

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("ref", &reference)
    coder.attribute("humanitarian", &isHumanitarian)
    coder.code("transaction-type", &type)
    coder.date("transaction-date", &date)
    coder.child("value", &value)
    coder.child("description", &description)
    coder.child("provider-org", &provider)
    coder.child("receiver-org", &receiver)
    coder.code("disbursement-channel", &channel)
    coder.children("sector", &sectors)
    coder.child("recipient-country", &country)
    coder.child("recipient-region", &region)
    coder.code("flow-type", &flowType)
    coder.code("finance-type", &financeType)
    coder.children("aid-type", &aidTypes)
    coder.code("tied-status", &tiedStatus)
  }
}

extension Transaction {
  /// The sector that a transaction serves; it has no share, since the whole does.
  struct Sector: ElementCoded {
    var vocabulary: String?
    var vocabularyAddress: WebAddress?
    var sector = ""
    var narratives: [Narrative] = []

    mutating func code(_ coder: inout some ElementCoder) {
      coder.attribute("vocabulary", &vocabulary)
      coder.attribute("vocabulary-uri", &vocabularyAddress)
      coder.attribute("code", &sector)
      coder.children("narrative", &narratives)
    }
  }

  /// The country that a transaction benefits.
  struct Country: ElementCoded {
    var country = ""
    var narratives: [Narrative] = []

    mutating func code(_ coder: inout some ElementCoder) {
      coder.attribute("code", &country)
      coder.children("narrative", &narratives)
    }
  }

  /// The region that a transaction benefits.
  struct Region: ElementCoded {
    var region = ""
    var vocabulary: String?
    var vocabularyAddress: WebAddress?
    var narratives: [Narrative] = []

    mutating func code(_ coder: inout some ElementCoder) {
      coder.attribute("code", &region)
      coder.attribute("vocabulary", &vocabulary)
      coder.attribute("vocabulary-uri", &vocabularyAddress)
      coder.children("narrative", &narratives)
    }
  }
}
