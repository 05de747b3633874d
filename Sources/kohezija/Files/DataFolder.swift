import Diagnostics
import Glibc
import Languages

/// Where the program's own data lie: languages, code lists, outlines, templates.
struct DataFolder: Sendable {
  /// The folder that holds `Data` and `templates`.
  let path: String

  /// The folder that `KOHEZIJA_DATA` names, or else the one beside the program.
  ///
  /// - Throws: ``FileProblem`` naming the folder that was looked for.
  static func find() throws(FileProblem) -> DataFolder {
    if let named = getenv("KOHEZIJA_DATA") {
      let path = String(cString: named)
      guard FileTree.isFolder(FileTree.join(path, "Data")) else {
        throw FileProblem(.missing, FileTree.join(path, "Data"))
      }
      return DataFolder(path: path)
    }
    let beside = programFolder() + "/kohezija_kohezija.resources"
    guard FileTree.isFolder(beside + "/Data") else { throw FileProblem(.missing, beside + "/Data") }
    return DataFolder(path: beside)
  }

  /// Whether there are words of a language; a profile alone says nothing yet.
  func hasWords(_ tag: LanguageTag) -> Bool {
    FileTree.isFolder(path + "/Data/languages/\(Self.written(tag).rawValue)/terms")
  }

  /// The texts of all YAML files in a folder of `Data`, in the order of their names.
  ///
  /// - Throws: ``FileProblem`` when one can't be read.
  func sources(in folder: String) throws(FileProblem) -> [SourceText] {
    var sources: [SourceText] = []
    let folder = path + "/Data/" + folder
    for file in try FileTree.files(below: folder, endings: [".yaml"], depth: 0) {
      sources.append(SourceText(name: file, bytes: try InputFile.read(file)))
    }
    return sources
  }

  /// The files with the words of a language on one subject; Serbian Cyrillic is made from the
  /// Latin ones.
  ///
  /// - Throws: ``FileProblem`` when one can't be read.
  func words(_ subject: String, of tag: LanguageTag) throws(FileProblem) -> [SourceText] {
    try sources(in: "languages/\(Self.written(tag).rawValue)/\(subject)")
  }

  /// The language form in which the words of another are written.
  private static func written(_ tag: LanguageTag) -> LanguageTag {
    tag == .serbianCyrillic ? .serbianLatin : tag
  }

  /// The text of one YAML file in `Data`.
  ///
  /// - Throws: ``FileProblem`` when it can't be read.
  func source(_ name: String) throws(FileProblem) -> SourceText {
    let file = path + "/Data/" + name
    return SourceText(name: file, bytes: try InputFile.read(file))
  }

  /// The files of a shipped template, with their names inside the package, sorted.
  ///
  /// - Throws: ``FileProblem`` when one can't be read.
  func template(_ name: String) throws(FileProblem) -> [(name: String, bytes: [UInt8])] {
    let folder = path + "/templates/" + name + "/"
    var files: [(name: String, bytes: [UInt8])] = []
    for file in try FileTree.files(below: folder, endings: [""], depth: 4, includesHidden: true) {
      files.append((String(file.dropFirst(folder.count)), try InputFile.read(file)))
    }
    return files
  }

  private static func programFolder() -> String {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let length = buffer.withUnsafeMutableBytes { bytes in
      bytes.bindMemory(to: CChar.self).baseAddress.map {
        readlink("/proc/self/exe", $0, bytes.count)
      } ?? 0
    }
    guard length > 0 else { return "." }
    let program = String(decoding: buffer.prefix(length), as: UTF8.self)
    return String(program[..<(program.lastIndex(of: "/") ?? program.startIndex)])
  }
}
