import Foundation
import Loading
import TestSupport

/// The files beside the examples of rules, for what examples name.
struct ExampleFiles: DefinitionFiles {
  private let folder = Repository.folder.appending(path: "Data/rules/examples")

  func identity(of path: String) -> String? {
    folder.appending(path: path).standardizedFileURL.path
  }

  func find(_ path: String) -> FoundFile {
    let place = folder.appending(path: path).path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) else {
      return .missing
    }
    guard isFolder.boolValue else { return .file }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    return .folder(names.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(path)/\($0)" })
  }

  func bytes(of path: String) -> [UInt8]? {
    (try? Data(contentsOf: folder.appending(path: path))).map(Array.init)
  }
}
