/// What the Creditor Reporting System of the OECD wants to know besides.
struct CreditorReporting: ElementCoded {
  /// A mark.
  struct Flag: ElementCoded {
    var flag = ""
    var isSignificant = false

    mutating func code(_ coder: inout some ElementCoder) {
      coder.attribute("code", &flag)
      coder.attribute("significance", &isSignificant)
    }
  }

  /// On what terms a loan is given.
  struct LoanTerms: ElementCoded {
    var firstRate: StandardDecimal?
    var secondRate: StandardDecimal?
    var repaymentType: String?
    var repaymentPlan: String?
    var commitment: StandardDate?
    var firstRepayment: StandardDate?
    var finalRepayment: StandardDate?

    mutating func code(_ coder: inout some ElementCoder) {
      coder.attribute("rate-1", &firstRate)
      coder.attribute("rate-2", &secondRate)
      coder.code("repayment-type", &repaymentType)
      coder.code("repayment-plan", &repaymentPlan)
      coder.date("commitment-date", &commitment)
      coder.date("repayment-first-date", &firstRepayment)
      coder.date("repayment-final-date", &finalRepayment)
    }
  }

  /// How far a loan is paid back.
  struct LoanStatus: ElementCoded {
    var year = StandardDecimal.blank
    var currency: String?
    var date = StandardDate.first
    var interestReceived: StandardDecimal?
    var principalOutstanding: StandardDecimal?
    var principalArrears: StandardDecimal?
    var interestArrears: StandardDecimal?

    mutating func code(_ coder: inout some ElementCoder) {
      coder.attribute("year", &year)
      coder.attribute("currency", &currency)
      coder.attribute("value-date", &date)
      coder.text("interest-received", &interestReceived)
      coder.text("principal-outstanding", &principalOutstanding)
      coder.text("principal-arrears", &principalArrears)
      coder.text("interest-arrears", &interestArrears)
    }
  }

  var flags: [Flag] = []
  var terms: LoanTerms?
  var status: LoanStatus?
  var channel: String?

  mutating func code(_ coder: inout some ElementCoder) {
    coder.children("other-flags", &flags)
    coder.child("loan-terms", &terms)
    coder.child("loan-status", &status)
    coder.text("channel-code", &channel)
  }
}

/// What the OECD's survey of forward spending wants to know.
struct ForwardSpending: ElementCoded {
  /// What is foreseen for a year.
  struct Forecast: ElementCoded {
    var year = StandardDecimal.blank
    var currency: String?
    var date: StandardDate?
    var amount = StandardDecimal.blank

    mutating func code(_ coder: inout some ElementCoder) {
      coder.attribute("year", &year)
      coder.attribute("currency", &currency)
      coder.attribute("value-date", &date)
      coder.text(&amount)
    }
  }

  var extraction = StandardDate.first
  var isPriority: Bool?
  var phaseOutYear: StandardDecimal?
  var forecasts: [Forecast] = []

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("extraction-date", &extraction)
    coder.attribute("priority", &isPriority)
    coder.attribute("phaseout-year", &phaseOutYear)
    coder.children("forecast", &forecasts)
  }
}
