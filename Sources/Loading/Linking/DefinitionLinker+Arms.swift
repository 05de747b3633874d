import Diagnostics
import PlanModel

extension DefinitionLinker {
  /// Reads the picture of a definition's arms; gives what is wrong with its file.
  ///
  /// The file lies in the folder of the definition or below it, so that whoever gets the folder
  /// gets the whole. Reports: Y09.
  mutating func fetchArms(of index: Int) -> [Diagnostic] {
    guard let definition = entries[index].definition, let arms = definition.arms else { return [] }
    do throws(LinkProblem) {
      let picture = try self.picture(arms.file, beside: entries[index].source.name)
      entries[index].definition = definition.showing(picture)
      return []
    } catch {
      return [
        Diagnostic(
          "Y09", variant: error.kind.rawValue, severity: .error, at: "arms/file",
          facts: [Fact("f", ReadingLog.short(arms.file))] + error.facts)
      ]
    }
  }

  private func picture(_ file: String, beside definition: String) throws(LinkProblem) -> Picture {
    let path: String
    do throws(LinkPath.Problem) {
      path = try LinkPath.resolve(
        file, from: definition, roots: [LinkPath.folder(of: definition)])
    } catch {
      switch error {
      case .path: throw LinkProblem(.path)
      case .outside: throw LinkProblem(.foreign)
      }
    }
    switch files.find(path) {
    case .file: break
    case .missing: throw LinkProblem(.missing)
    case .outside: throw LinkProblem(.foreign)
    case .folder: throw LinkProblem(.folder)
    }
    guard let bytes = files.bytes(of: path) else { throw LinkProblem(.unreadable) }
    guard bytes.count <= Picture.mostBytes else {
      throw LinkProblem(.heavy, Fact("limit", count: Picture.mostBytes / 1024 / 1024))
    }
    guard let picture = Picture(bytes) else { throw LinkProblem(.picture) }
    guard max(picture.width, picture.height) <= Picture.mostPixels else {
      throw LinkProblem(.large, Fact("limit", count: Picture.mostPixels))
    }
    return picture
  }
}
