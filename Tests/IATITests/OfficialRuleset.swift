import CLibXML2
import Foundation
import TestSupport

/// The official ruleset, evaluated as it stands in `standard.json`, with XPath.
///
/// It is read from the shared references; nothing of it is in the project.
final class OfficialRuleset {
  private let contexts: [String: [String: [[String: Any]]]]

  /// The ruleset; nil where the shared references are not beside the project.
  init?() throws {
    guard let shared = Repository.shared else { return nil }
    let data = try Data(contentsOf: shared.appending(path: "data/iati/standard.json"))
    let json = try JSONSerialization.jsonObject(with: data) as? [String: [String: [String: Any]]]
    contexts = (json ?? [:]).mapValues { rules in
      rules.mapValues { $0["cases"] as? [[String: Any]] ?? [] }
    }
  }

  /// A rule and its weight.
  struct Rule: Hashable, Comparable {
    let id: String
    let severity: String

    static func < (left: Rule, right: Rule) -> Bool { left.id < right.id }
  }

  /// All rules for activities that need no registry.
  var rules: Set<Rule> {
    var rules: Set<Rule> = []
    for (context, named) in contexts where Self.isOfActivities(context) {
      for (name, cases) in named {
        for one in cases { each(one, name) { _, one, _ in rules.insert(Self.rule(one)) } }
      }
    }
    return rules.filter { $0.id != "1.14.8" }
  }

  /// How many cases were evaluated, all told.
  private(set) var evaluated = 0

  /// The rules that each activity of a file breaks.
  func broken(in bytes: [UInt8], today: String) throws -> [Set<String>] {
    guard let tree = XPathTree(bytes) else { throw CocoaError(.fileReadCorruptFile) }
    let activities = tree.nodes("/iati-activities/iati-activity", from: nil)
    return activities.map { activity in
      var broken: Set<String> = []
      for (context, named) in contexts.sorted(by: { $0.key < $1.key })
      where Self.isOfActivities(context) {
        let places = nodes(of: context, in: activity, tree)
        for (name, cases) in named {
          for one in cases {
            each(one, name) { name, one, loop in
              guard Self.rule(one).id != "1.14.8" else { return }
              for place in places where !holds(name, one, loop, at: place, tree, today) {
                broken.insert(Self.rule(one).id)
              }
            }
          }
        }
      }
      return broken
    }
  }

  private static func isOfActivities(_ context: String) -> Bool {
    context.hasPrefix("//") || context.hasPrefix("/iati-activities")
  }

  private static func rule(_ one: [String: Any]) -> Rule {
    let info = one["ruleInfo"] as? [String: Any] ?? [:]
    return Rule(id: info["id"] as? String ?? "", severity: info["severity"] as? String ?? "")
  }

  /// A case, or those inside a loop with the XPath that it loops over.
  private func each(
    _ one: [String: Any], _ name: String, _ body: (String, [String: Any], String?) -> Void
  ) {
    guard name == "loop" else { return body(name, one, nil) }
    for (inner, value) in one["do"] as? [String: [String: Any]] ?? [:] {
      for item in value["cases"] as? [[String: Any]] ?? [] {
        body(inner, item, one["foreach"] as? String)
      }
    }
  }

  private func nodes(of context: String, in activity: XPathTree.Node, _ tree: XPathTree)
    -> [XPathTree.Node]
  {
    context.components(separatedBy: " | ").flatMap { path -> [XPathTree.Node] in
      let whole = "/iati-activities/iati-activity"
      if path == whole { return [activity] }
      let relative =
        path.hasPrefix("//")
        ? ".//" + path.dropFirst(2)
        : String(path.dropFirst(whole.count + 1))
      return tree.nodes(relative, from: activity)
    }
  }

  private func holds(
    _ name: String, _ one: [String: Any], _ loop: String?, at node: XPathTree.Node,
    _ tree: XPathTree, _ today: String
  ) -> Bool {
    guard let loop else { return holds(name, one, at: node, tree, today) }
    // By the specification the value goes into every XPath; the file forgets it in some places.
    return tree.texts([loop], from: node).allSatisfy { value in
      let filled = one.mapValues { field -> Any in
        if let text = field as? String { return text.replacing("$1", with: value) }
        if let texts = field as? [String] { return texts.map { $0.replacing("$1", with: value) } }
        return field
      }
      return holds(name, filled, at: node, tree, today)
    }
  }

  private func holds(
    _ name: String, _ one: [String: Any], at node: XPathTree.Node, _ tree: XPathTree,
    _ today: String
  ) -> Bool {
    evaluated += 1
    let text = { (key: String) in one[key] as? String ?? "" }
    if let condition = one["condition"] as? String, !tree.isTrue(condition, from: node) {
      return true
    }
    let texts = tree.texts(one["paths"] as? [String] ?? [], from: node)
    let dates = { (key: String) -> [String] in
      text(key) == "NOW"
        ? [today] : tree.texts([text(key)], from: node).map { String($0.prefix(10)) }
    }
    switch name {
    case "no_more_than_one": return texts.count <= 1
    case "atleast_one": return texts.count >= 1
    case "unique": return Set(texts).count == texts.count
    case "no_spaces":
      return texts.allSatisfy { $0 == $0.trimmingCharacters(in: .whitespacesAndNewlines) }
    case "regex_matches":
      return texts.allSatisfy {
        $0.isEmpty || $0.range(of: text("regex"), options: .regularExpression) != nil
      }
    case "startswith":
      let starts = tree.texts(one["prefix"] as? [String] ?? [], from: node)
      return texts.allSatisfy { found in starts.contains { found.hasPrefix($0 + text("separator")) }
      }
    case "one_or_all": return oneOrAll(one, at: node, tree)
    case "date_now": return dates("date").allSatisfy { $0 <= today }
    case "date_order":
      return dates("less").allSatisfy { less in dates("more").allSatisfy { less <= $0 } }
    case "time_limit":
      guard let start = dates("start").first, let end = dates("end").first else { return true }
      return (Self.days(start, end) ?? 0) <= 365
    case "range":
      let low = one["min"] as? Double ?? -.infinity
      let high = one["max"] as? Double ?? .infinity
      return texts.allSatisfy { (Double($0) ?? .nan) >= low && (Double($0) ?? .nan) <= high }
    case "strict_sum":
      let sum = texts.reduce(0) { $0 + (Double($1) ?? .nan) }
      return (sum * 10_000).rounded() / 10_000 == one["sum"] as? Double ?? 100
    case "if_then":
      return !tree.isTrue(text("if"), from: node) || tree.isTrue(text("then"), from: node)
    default: preconditionFailure("unknown rule \(name)")
    }
  }

  private func oneOrAll(_ one: [String: Any], at node: XPathTree.Node, _ tree: XPathTree) -> Bool {
    guard tree.nodes(one["one"] as? String ?? "", from: node).isEmpty else { return true }
    let lacking: [String] =
      switch one["all"] as? String {
      case "lang": ["descendant::narrative[not(@xml:lang)]"]
      case "sector": ["transaction[not(sector)]"]
      case "currency":
        ["value", "forecast", "loan-status"].map { "descendant::\($0)[not(@currency)]" }
      default: preconditionFailure("unknown kind")
      }
    return lacking.allSatisfy { tree.nodes($0, from: node).isEmpty }
  }

  private static func days(_ start: String, _ end: String) -> Int? {
    let format = Date.ISO8601FormatStyle().year().month().day()
    guard let start = try? format.parse(start), let end = try? format.parse(end) else { return nil }
    return Int((end.timeIntervalSince(start) / 86_400).rounded())
  }
}

/// A file of XML that can be asked with XPath.
final class XPathTree {
  typealias Node = xmlNodePtr
  private let document: xmlDocPtr
  private let context: xmlXPathContextPtr

  init?(_ bytes: [UInt8]) {
    let parsed = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        xmlReadMemory($0.baseAddress, Int32($0.count), nil, nil, Int32(XML_PARSE_NONET.rawValue))
      }
    }
    guard let parsed, let context = xmlXPathNewContext(parsed) else { return nil }
    document = parsed
    self.context = context
  }

  deinit {
    xmlXPathFreeContext(context)
    xmlFreeDoc(document)
  }

  func nodes(_ path: String, from node: Node?) -> [Node] {
    evaluate(path, node) { result in
      guard let set = result.pointee.nodesetval, let table = set.pointee.nodeTab else { return [] }
      return (0..<Int(set.pointee.nodeNr)).compactMap { table[$0] }
    } ?? []
  }

  func texts(_ paths: [String], from node: Node) -> [String] {
    paths.flatMap { nodes($0, from: node) }.map { found in
      guard let text = xmlNodeGetContent(found) else { return "" }
      defer { kohezija_xml_free(text) }
      return String(cString: text)
    }
  }

  func isTrue(_ path: String, from node: Node) -> Bool {
    evaluate(path, node) { xmlXPathCastToBoolean($0) == 1 } ?? false
  }

  private func evaluate<Value>(
    _ path: String, _ node: Node?, _ body: (xmlXPathObjectPtr) -> Value
  ) -> Value? {
    context.pointee.node = node ?? xmlDocGetRootElement(document)
    guard let result = xmlXPathEvalExpression(path, context) else {
      preconditionFailure("XPath \(path)")
    }
    defer { xmlXPathFreeObject(result) }
    return body(result)
  }
}
