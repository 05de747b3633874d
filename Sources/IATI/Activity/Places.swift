/// A country that benefits.
struct Country: ElementCoded {
  var country = ""
  var percentage: StandardDecimal?
  var narratives: [Narrative] = []

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("code", &country)
    coder.attribute("percentage", &percentage)
    coder.children("narrative", &narratives)
  }
}

/// A region of several countries that benefits.
struct Region: ElementCoded {
  var region = ""
  var vocabulary: String?
  var vocabularyAddress: WebAddress?
  var percentage: StandardDecimal?
  var narratives: [Narrative] = []

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("code", &region)
    coder.attribute("vocabulary", &vocabulary)
    coder.attribute("vocabulary-uri", &vocabularyAddress)
    coder.attribute("percentage", &percentage)
    coder.children("narrative", &narratives)
  }
}

/// A place where the activity works.
struct Location: ElementCoded {
  /// The number of the place in a register.
  struct RegisterEntry: ElementCoded {
    var vocabulary = ""
    var entry = ""

    mutating func code(_ coder: inout some ElementCoder) {
      coder.attribute("vocabulary", &vocabulary)
      coder.attribute("code", &entry)
    }
  }

  /// The administrative division in which it lies.
  struct Division: ElementCoded {
    var vocabulary = ""
    var level: NaturalNumber?
    var division = ""

    mutating func code(_ coder: inout some ElementCoder) {
      coder.attribute("vocabulary", &vocabulary)
      coder.attribute("level", &level)
      coder.attribute("code", &division)
    }
  }

  /// A point on the map.
  struct Point: ElementCoded {
    var system = ""
    var position = ""

    mutating func code(_ coder: inout some ElementCoder) {
      coder.attribute("srsName", &system)
      var pos = Identifier(text: position)
      coder.child("pos", &pos)
      position = pos.text
    }
  }

  var reference: String?
  var reach: String?
  var entries: [RegisterEntry] = []
  var name: Prose?
  var description: Prose?
  var activityDescription: Prose?
  var divisions: [Division] = []
  var point: Point?
  var exactness: String?
  var placeClass: String?
  var designation: String?

  mutating func code(_ coder: inout some ElementCoder) {
    coder.attribute("ref", &reference)
    coder.code("location-reach", &reach)
    coder.children("location-id", &entries)
    coder.child("name", &name)
    coder.child("description", &description)
    coder.child("activity-description", &activityDescription)
    coder.children("administrative", &divisions)
    coder.child("point", &point)
    coder.code("exactness", &exactness)
    coder.code("location-class", &placeClass)
    coder.code("feature-designation", &designation)
  }
}
