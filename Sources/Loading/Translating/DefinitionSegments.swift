package import Diagnostics
import Languages
import PlanModel
package import Translation
import YAMLSource

/// The texts of a definition that are translated, and those that can't be until they have a name.
package struct DefinitionSegments: Sendable, Equatable {
  /// A text that has no name by which a translation could stay with it.
  package struct Gap: Sendable, Equatable {
    /// Why it has none, as a variant of L11.
    package enum Reason: Sendable, Equatable {
      /// An element of a list around it has no id.
      case missing
      /// The id can't be part of a name.
      case unusable(String)
      /// Another text has the same name.
      case shared(SegmentID)
    }

    /// Why it has no name.
    package let reason: Reason
    /// Where the text stands in the definition.
    package let path: DataPath
    /// Where its value stands in the file.
    package let span: SourceSpan
  }

  /// The segments, in the order of the file.
  package let all: [Segment]
  /// The texts that are no segments, in the order of the file.
  package let gaps: [Gap]
  /// All texts as checks read them, in the order of the file; one without a name is called by its
  /// path, which no catalogue can hold.
  package let checked: [Segment]

  /// The segments among the texts of a ledger.
  init(_ ledger: SegmentLedger, _ languages: DefinitionLanguages) {
    let entries = ledger.entries.sorted { $0.node.span < $1.node.span }
    let names = entries.map(\.path.segment)
    var counts: [SegmentID: Int] = [:]
    for case .success(let id) in names { counts[id, default: 0] += 1 }
    var all: [Segment] = []
    var gaps: [Gap] = []
    var checked: [Segment] = []
    for (entry, name) in zip(entries, names) {
      let path = entry.path.dataPath
      switch name {
      case .success(let id) where counts[id] == 1:
        let segment = Segment(id, path, entry, languages)
        all.append(segment)
        checked.append(segment)
        continue
      case .success(let id):
        // Two components of the same organisations are told apart by ids only.
        gaps.append(
          Gap(
            reason: entry.path.isKnownByLead ? .missing : .shared(id), path: path,
            span: entry.node.span))
      case .failure(let unnamed):
        gaps.append(Gap(reason: unnamed.reason, path: path, span: entry.node.span))
      }
      let name = SegmentID(unchecked: path.description)
      checked.append(Segment(name, path, entry, languages))
    }
    self.all = all
    self.gaps = gaps
    self.checked = checked
  }
}

extension Segment {
  fileprivate init(
    _ id: SegmentID, _ path: DataPath, _ entry: SegmentLedger.Entry,
    _ languages: DefinitionLanguages
  ) {
    let primary = languages.primary
    let source = entry.text.words(inAnyScriptOf: primary)
    // The words in the primary language's other script are a translation only beside its own.
    let used = entry.text[primary] == nil ? primary.otherScript : primary
    self.init(
      id: id, path: path, span: entry.node.span, isName: entry.path.isName,
      sourceLanguage: primary, source: source,
      inline: entry.text.versions.compactMap { version in
        guard version.language != (used ?? primary), let text = version.text else { return nil }
        return (version.language, text)
      })
  }
}

/// A text has no name.
private struct Unnamed: Error {
  let reason: DefinitionSegments.Gap.Reason
}

extension ReadingPath {
  /// The keys under which names stand, which may be the same in every language.
  private static let nameKeys = ["name", "on_behalf_of"]

  /// Whether a name stands here.
  fileprivate var isName: Bool {
    guard case .key(_, let key) = self else { return false }
    return Self.nameKeys.contains(key)
  }

  /// The name of the text: the id of the outermost element around it, then all that follows.
  fileprivate var segment: Result<SegmentID, Unnamed> {
    var parts: [String] = []
    do throws(Unnamed) {
      try collect(&parts)
    } catch {
      return .failure(error)
    }
    let name = parts.joined(separator: ".")
    return SegmentID(name).map { .success($0) } ?? .failure(Unnamed(reason: .unusable(name)))
  }

  /// Whether an element around it has no id and is known by the organisations that lead it.
  fileprivate var isKnownByLead: Bool {
    switch self {
    case .root, .named: false
    case .key(let parent, _): parent.isKnownByLead
    case .element(let parent, _, let node):
      parent.isKnownByLead || Self.name(of: node) == nil && Self.leads(of: node) != nil
    }
  }

  /// The ids of the organisations that lead an element, as one name.
  private static func leads(of element: SourceNode) -> String? {
    guard let leads = element["lead"]?.elements, !leads.isEmpty else { return nil }
    return leads.map(\.text).joined(separator: "-")
  }

  /// Adds the parts of the name; gives whether an element was met.
  @discardableResult
  private func collect(_ parts: inout [String]) throws(Unnamed) -> Bool {
    switch self {
    case .root: return false
    case .named(let path):
      parts += path.components
      return false
    case .key(let parent, let key):
      let isInside = try parent.collect(&parts)
      parts.append(key)
      return isInside
    case .element(let parent, _, let node):
      let isInside = try parent.collect(&parts)
      if !isInside { parts = [] }
      if let name = Self.name(of: node) {
        parts.append(name)
      } else if let leads = Self.leads(of: node) {
        parts += [parent.lastKey, leads]
      } else {
        throw Unnamed(reason: .missing)
      }
      return true
    }
  }
}
