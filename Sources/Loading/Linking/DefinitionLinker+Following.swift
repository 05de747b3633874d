import Diagnostics
import PlanModel

extension DefinitionLinker {
  /// The files that a link means.
  private struct Meant {
    let paths: [String]
    let isFolder: Bool
  }

  /// Follows the links of a file and of all files below it, then judges the file with them.
  mutating func settle(_ index: Int, below chain: [Int]) {
    entries[index].state = .open
    defer { entries[index].state = .done }
    guard let definition = entries[index].definition else { return }
    let blanks = BlankCheck(told: entries[index].findings)
    var findings = fetchArms(of: index).filter { !blanks.explains($0.path) }
    for link in definition.links where !blanks.explains(link.path) {
      findings += follow(link, from: index, below: chain).map { problem in
        Diagnostic(
          "Y09", variant: problem.kind.rawValue, severity: .error, at: link.path,
          facts: [Fact("f", problem.file ?? ReadingLog.short(link.link.path))] + problem.facts)
      }
    }
    // What is missing would only be told again, in other words.
    if findings.isEmpty {
      findings += loader.check(linked(definition, index)).filter { !blanks.explains($0.path) }
    }
    report(findings + membersTwice(of: index), in: index)
  }

  /// Takes down the files of a link; gives what is wrong with them.
  private mutating func follow(
    _ link: PlacedLink, from index: Int, below chain: [Int]
  ) -> [LinkProblem] {
    let meant: Meant
    do throws(LinkProblem) {
      meant = try self.meant(by: link, from: index)
    } catch {
      return [error]
    }
    var problems: [LinkProblem] = []
    for path in meant.paths {
      do throws(LinkProblem) {
        let target = try entry(at: path)
        // A portfolio that lies in the folder that it names is no member of itself.
        if meant.isFolder, target == index { continue }
        try check(target, of: link, from: index, below: chain)
        entries[index].targets.append(
          LinkEntry.Target(link: link, isInFolder: meant.isFolder, entry: target))
        entries[index].height = max(entries[index].height, entries[target].height + 1)
      } catch {
        problems.append(meant.isFolder ? error.of(path) : error)
        if error.kind == .many { break }
      }
    }
    return problems
  }

  private func meant(by link: PlacedLink, from index: Int) throws(LinkProblem) -> Meant {
    let own = entries[index].source.name
    let path: String
    do throws(LinkPath.Problem) {
      path = try LinkPath.resolve(link.link.path, from: own, roots: roots)
    } catch {
      switch error {
      case .path: throw LinkProblem(.path)
      case .outside: throw LinkProblem(.outside)
      }
    }
    switch files.find(path) {
    case .file: return Meant(paths: [path], isFolder: false)
    case .missing: throw LinkProblem(.missing)
    case .outside: throw LinkProblem(.outside)
    case .folder(let paths):
      guard link.takesFolder else { throw LinkProblem(.folder) }
      guard paths.contains(where: { LinkPath.normal($0) != LinkPath.normal(own) }) else {
        throw LinkProblem(.empty)
      }
      return Meant(paths: paths, isFolder: true)
    }
  }

  /// Makes sure that a file can stand where a link names it; its own links are followed first.
  private mutating func check(
    _ target: Int, of link: PlacedLink, from index: Int, below chain: [Int]
  ) throws(LinkProblem) {
    let chain = chain + [index]
    if entries[target].state == .open {
      let cycle = chain.drop { $0 != target } + [target]
      let names = cycle.map { entries[$0].source.name }
      throw LinkProblem(.cycle, Fact("chain", names.joined(separator: " → ")))
    }
    if entries[target].state == .waiting { settle(target, below: chain) }
    guard let definition = entries[target].definition else { throw LinkProblem(.broken) }
    guard link.kinds.contains(definition.kind) else {
      throw LinkProblem(
        .kind, Fact("k", definition.kind.rawValue),
        Fact("list", .list(link.kinds.map(\.rawValue))))
    }
    guard !entries[target].hasErrors else { throw LinkProblem(.broken) }
    guard entries[target].height < Self.deepest else {
      throw LinkProblem(.deep, Fact("limit", count: Self.deepest))
    }
  }

  /// Members that a portfolio names more than once by their files; folders may overlap.
  private func membersTwice(of index: Int) -> [Diagnostic] {
    var first: [Int: DataPath] = [:]
    return entries[index].targets.compactMap { target in
      guard case .member = target.link.role, !target.isInFolder else { return nil }
      guard let earlier = first[target.entry] else {
        first[target.entry] = target.link.path
        return nil
      }
      return Diagnostic(
        "Y06", variant: "member", severity: .warning, at: target.link.path,
        facts: [
          Fact("f", ReadingLog.short(target.link.link.path)), Fact("first", earlier.description),
        ])
    }
  }
}
