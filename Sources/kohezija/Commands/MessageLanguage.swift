import Glibc
import Languages

/// The language in which the program speaks to its user.
enum MessageLanguage {
  /// The language that `LC_ALL`, `LC_MESSAGES` or `LANG` names, or the nearest that the program has.
  static var ofSystem: LanguageTag {
    let settings = ["LC_ALL", "LC_MESSAGES", "LANG"].map { (name: String) -> String in
      getenv(name).map { String(cString: $0) } ?? ""
    }
    return nearest(to: settings.first { !$0.isEmpty } ?? "")
  }

  /// The language of `--messages`, wherever it stands on the command line, or else the system's.
  ///
  /// Help and complaints about the command line need it before the options are read.
  static var ofCommandLine: LanguageTag {
    let arguments = CommandLine.arguments.dropFirst().prefix { $0 != "--" }
    for (argument, next) in zip(arguments, arguments.dropFirst() + [""]) {
      let value =
        argument == "--messages"
        ? next : argument.hasPrefix("--messages=") ? String(argument.dropFirst(11)) : nil
      if let value, let named = try? named(value) { return named }
    }
    return ofSystem
  }

  /// The language of a tag as users write it: `bs`, `hr`, `sr`, `sr-Cyrl`, `en`.
  ///
  /// `sr` alone means Latin script, as it does for documents. A language that the program knows but
  /// has no words in gives the nearest that it has.
  ///
  /// - Throws: ``CommandProblem`` for a language that the program does not know.
  static func named(_ name: String) throws -> LanguageTag {
    let known = LanguageTag.allCases
    guard
      let tag = known.first(where: { $0.rawValue == name })
        ?? known.first(where: { $0.key == name })
    else {
      let list = (known.map(\.key) + known.map(\.rawValue)).reduce(into: [String]()) { list, name in
        if !list.contains(name) { list.append(name) }
      }
      throw CommandProblem(
        .usage, "problem.messages", ["name": name, "list": list.joined(separator: ", ")])
    }
    return nearest(to: tag.rawValue)
  }

  private static func nearest(to locale: String) -> LanguageTag {
    let available = LanguageTag.available
    return LanguageTag.preferred(forLocale: locale).first(where: available.contains) ?? .english
  }
}
