package import Languages

/// Where the files of translators lie beside a definition.
package enum TranslationPaths {
  /// The name of the folder; what lies in it is no definition.
  package static let folder = "translations"

  /// The folder beside a definition.
  package static func folder(beside definition: String) -> String {
    let parent = LinkPath.folder(of: definition)
    return parent == "." && !definition.hasPrefix("./") ? folder : join(parent, folder)
  }

  /// The name of the catalogue of a definition in a language, in that folder.
  package static func name(of definition: String, in language: LanguageTag) -> String {
    var name = definition.split(separator: "/").last.map(String.init) ?? definition
    for ending in [".yaml", ".yml"] where name.hasSuffix(ending) {
      name.removeLast(ending.count)
      break
    }
    return "\(name).\(language.rawValue).yaml"
  }

  /// The path of the catalogue of a definition in a language.
  package static func catalogue(of definition: String, in language: LanguageTag) -> String {
    join(folder(beside: definition), name(of: definition, in: language))
  }

  /// The path of the translations whose segments are gone, beside a definition.
  package static func attic(beside definition: String) -> String {
    join(folder(beside: definition), attic)
  }

  /// The path of the changes of names beside a definition.
  package static func renames(beside definition: String) -> String {
    join(folder(beside: definition), "renames.yaml")
  }

  /// The name of the attic in that folder.
  package static let attic = "attic.yaml"

  private static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
