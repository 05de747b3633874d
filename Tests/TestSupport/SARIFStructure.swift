import Foundation

/// What SARIF 2.1.0 demands of the objects that the program writes, clause by clause.
///
/// Only keys that the standard knows and that the program has a reason to write are let through, so
/// that a key mistyped or put in the wrong object is seen.
package struct SARIFStructure {
  private var problems: [String] = []

  /// Everything that is wrong with a log; nothing where it is sound.
  package static func problems(in text: String) -> [String] {
    var structure = SARIFStructure()
    do {
      let log = try JSONSerialization.jsonObject(with: Data(text.utf8))
      structure.check(log, "log", at: "$")
      structure.checkReferences(log)
    } catch {
      structure.problems.append("no JSON: \(error)")
    }
    return structure.problems
  }

  private indirect enum Shape {
    case text(Regex<Substring>? = nil)
    case number(from: Int)
    case one(of: [String])
    case object(String)
    case list(Shape, atLeast: Int = 0)
    case texts
  }

  private typealias Members = [String: (shape: Shape, isRequired: Bool)]

  /// 3.13 to 3.57 of the standard: members, what they hold, and whether they must be there.
  private static var objects: [String: Members] {
    [
      "log": [
        "$schema": (.text(/https:\/\/.+\/sarif-schema-2\.1\.0\.json/), true),
        "version": (.one(of: ["2.1.0"]), true), "runs": (.list(.object("run"), atLeast: 1), true),
      ],
      "run": [
        "tool": (.object("tool"), true), "results": (.list(.object("result")), true),
        "language": (.text(/[a-zA-Z]{2}(?:-[a-zA-Z]{2})?/), false),
        "columnKind": (.one(of: ["utf16CodeUnits", "unicodeCodePoints"]), true),
        "defaultEncoding": (.text(), false), "defaultSourceLanguage": (.text(), false),
        "artifacts": (.list(.object("artifact")), false),
      ],
      "tool": ["driver": (.object("toolComponent"), true)],
      "toolComponent": [
        "name": (.text(), true), "version": (.text(), false),
        "informationUri": (.text(/[a-z]+:.+/), false),
        "rules": (.list(.object("reportingDescriptor")), false),
      ],
      "reportingDescriptor": [
        "id": (.text(), true), "shortDescription": (.object("message"), false),
        "fullDescription": (.object("message"), false), "help": (.object("message"), false),
        "defaultConfiguration": (.object("reportingConfiguration"), false),
      ],
      "reportingConfiguration": ["level": (.one(of: levels), false)],
      "artifact": [
        "location": (.object("artifactLocation"), true),
        "roles": (.list(.one(of: ["analysisTarget"])), false),
      ],
      "artifactLocation": [
        "uri": (.text(/(?:file:\/\/\/)?(?!\/)(?:[A-Za-z0-9\-._~\/]|%[0-9A-F]{2})+/), true),
        "index": (.number(from: 0), false),
      ],
      "result": [
        "ruleId": (.text(), true), "ruleIndex": (.number(from: 0), true),
        "level": (.one(of: levels), true), "message": (.object("message"), true),
        "locations": (.list(.object("location"), atLeast: 1), true),
        "relatedLocations": (.list(.object("location"), atLeast: 1), false),
        "partialFingerprints": (.texts, false),
        "fixes": (.list(.object("fix"), atLeast: 1), false),
      ],
      "message": ["text": (.text(), true)],
      "location": [
        "physicalLocation": (.object("physicalLocation"), true),
        "logicalLocations": (.list(.object("logicalLocation"), atLeast: 1), false),
      ],
      "physicalLocation": [
        "artifactLocation": (.object("artifactLocation"), true),
        "region": (.object("region"), false),
      ],
      "logicalLocation": ["name": (.text(), true), "fullyQualifiedName": (.text(), true)],
      "region": [
        "startLine": (.number(from: 1), true), "startColumn": (.number(from: 1), true),
        "endLine": (.number(from: 1), true), "endColumn": (.number(from: 1), true),
      ],
      "fix": [
        "description": (.object("message"), false),
        "artifactChanges": (.list(.object("artifactChange"), atLeast: 1), true),
      ],
      "artifactChange": [
        "artifactLocation": (.object("artifactLocation"), true),
        "replacements": (.list(.object("replacement"), atLeast: 1), true),
      ],
      "replacement": [
        "deletedRegion": (.object("region"), true),
        "insertedContent": (.object("artifactContent"), false),
      ],
      "artifactContent": ["text": (.text(), true)],
    ]
  }

  private static let levels = ["none", "note", "warning", "error"]

  private mutating func check(_ value: Any, _ name: String, at path: String) {
    guard let object = value as? [String: Any], let members = Self.objects[name] else {
      problems.append("\(path) is no \(name)")
      return
    }
    for (key, member) in members where member.isRequired && object[key] == nil {
      problems.append("\(path) lacks \(key)")
    }
    for (key, value) in object {
      guard let member = members[key] else {
        problems.append("\(path) has \(key)")
        continue
      }
      check(value, member.shape, at: path + "." + key)
    }
    if name == "region" { checkOrder(object, at: path) }
    if name == "message" { checkMessage(object["text"] as? String ?? "", at: path) }
  }

  private mutating func check(_ value: Any, _ shape: Shape, at path: String) {
    switch shape {
    case .text(let pattern):
      let text = value as? String
      let fits = pattern.map { text?.wholeMatch(of: $0) != nil } ?? (text?.isEmpty == false)
      if !fits { problems.append("\(path) is \(value)") }
    case .number(let least):
      if (value as? Int).map({ $0 < least }) ?? true { problems.append("\(path) is \(value)") }
    case .one(let words):
      if !words.contains(value as? String ?? "") { problems.append("\(path) is \(value)") }
    case .object(let name):
      check(value, name, at: path)
    case .list(let element, let least):
      guard let list = value as? [Any], list.count >= least else {
        problems.append("\(path) is no list of at least \(least)")
        return
      }
      for (index, value) in list.enumerated() { check(value, element, at: "\(path)[\(index)]") }
    case .texts:
      if !(value is [String: String]) { problems.append("\(path) holds more than texts") }
    }
  }

  /// 3.30.2: a region does not end before it begins.
  private mutating func checkOrder(_ region: [String: Any], at path: String) {
    let number = { (key: String) in region[key] as? Int ?? 0 }
    let start = (number("startLine"), number("startColumn"))
    if (number("endLine"), number("endColumn")) < start {
      problems.append("\(path) ends too early")
    }
  }

  /// 3.11: no placeholder without arguments, no link, no white space that shapes the text.
  private mutating func checkMessage(_ text: String, at path: String) {
    let plain = text.replacing("{{", with: "").replacing("}}", with: "")
    if plain.contains("{") || plain.contains("}") || text.contains("](") {
      problems.append("\(path) holds a placeholder or a link: \(text)")
    }
    if text.unicodeScalars.contains(where: { $0.value < 0x20 }) {
      problems.append("\(path) holds control characters")
    }
  }

  /// 3.27.6 and 3.4.5: what is named by its place in a list stands at that place.
  private mutating func checkReferences(_ log: Any) {
    for run in (log as? [String: Any])?["runs"] as? [[String: Any]] ?? [] {
      let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
      let rules = (driver?["rules"] as? [[String: Any]] ?? []).map { $0["id"] as? String ?? "" }
      if Set(rules).count != rules.count { problems.append("a rule is described twice") }
      let artifacts = (run["artifacts"] as? [[String: Any]] ?? []).map {
        ($0["location"] as? [String: Any])?["uri"] as? String ?? ""
      }
      if Set(artifacts).count != artifacts.count { problems.append("a file is listed twice") }
      for result in run["results"] as? [[String: Any]] ?? [] {
        let index = result["ruleIndex"] as? Int ?? -1
        if !rules.indices.contains(index) || rules[index] != result["ruleId"] as? String {
          problems.append("ruleIndex \(index) is not \(result["ruleId"] ?? "")")
        }
        checkFiles(result, artifacts)
      }
    }
  }

  private mutating func checkFiles(_ value: Any, _ artifacts: [String]) {
    if let list = value as? [Any] {
      for element in list { checkFiles(element, artifacts) }
    } else if let object = value as? [String: Any] {
      if let uri = object["uri"] as? String {
        let index = object["index"] as? Int ?? -1
        if !artifacts.indices.contains(index) || artifacts[index] != uri {
          problems.append("index \(index) is not \(uri)")
        }
      }
      for member in object.values { checkFiles(member, artifacts) }
    }
  }
}
