import ArgumentParser
import Foundation
import Languages
import Loading
import PlanModel
import Translation

/// Tells how far the translations of definitions have come.
struct TranslateStatus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: CommandWords.current("translate.status-abstract"))

  @Argument(help: CommandWords.help("paths"))
  var paths: [String] = []

  @Flag(help: CommandWords.help("translate-json"))
  var json = false

  @OptionGroup var messages: MessageOptions

  func run() throws {
    do {
      let resources = try Resources()
      var failure: ExitCode?
      for path in paths.isEmpty ? ["input"] : paths {
        for file in try LoadedDefinitions.definitions(at: path) {
          do {
            let desk = try TranslationDesk(file, resources)
            for language in desk.languages {
              let progress = TranslationProgress(
                of: desk.catalogue(language), segments: desk.read.segments.all)
              tell(progress, desk)
            }
          } catch {
            // One file that can't be read does not hide the others.
            failure = CommandProblem(error).report()
          }
        }
      }
      if let failure { throw failure }
    } catch let code as ExitCode {
      throw code
    } catch {
      throw CommandProblem(error).report()
    }
  }

  private func tell(_ progress: TranslationProgress, _ desk: TranslationDesk) {
    guard !json else { return Terminal.print(Entry(progress, desk).line) }
    let words = CommandWords.current
    let states = progress.counts.filter { $0.segments > 0 }.map { count in
      words("translate.state.\(count.state.rawValue)") + ": \(count.segments)"
    }
    Terminal.print(
      words(
        "translate.status-line",
        [
          "path": desk.path, "language": progress.language.rawValue, "bar": Self.bar(progress),
          "percent": String(progress.percentage(atLeast: .translated)),
        ]))
    Terminal.print(
      words(
        "translate.status-counts",
        [
          "segments": String(progress.segments), "words": String(progress.words),
          "states": states.joined(separator: ", "),
        ]))
    let numbers = [
      progress.openQuestions, progress.candidates, progress.orphans.count,
      desk.read.segments.gaps.count,
    ]
    guard numbers.contains(where: { $0 > 0 }) else { return }
    Terminal.print(
      words(
        "translate.status-open",
        [
          "questions": String(numbers[0]), "candidates": String(numbers[1]),
          "orphans": String(numbers[2]), "gaps": String(numbers[3]),
        ]))
  }

  /// Twenty signs: reviewed, translated, begun, and what is left.
  private static func bar(_ progress: TranslationProgress) -> String {
    let marks: [(SegmentState, String)] = [(.reviewed, "█"), (.translated, "▓"), (.stale, "░")]
    var bar = ""
    for (state, mark) in marks {
      let width = progress.percentage(atLeast: state) / 5
      bar += String(repeating: mark, count: max(0, width - bar.count))
    }
    return bar + String(repeating: "·", count: 20 - bar.count)
  }

  private struct Entry: Encodable {
    let file: String
    let definition: String
    let language: String
    let segments: Int
    let words: Int
    let states: [String: Int]
    let wordsByState: [String: Int]
    let openQuestions: Int
    let candidates: Int
    let cosmeticChanges: Int
    let unknownSegments: [String]
    let withoutName: Int

    init(_ progress: TranslationProgress, _ desk: TranslationDesk) {
      file = desk.path
      definition = progress.definition
      language = progress.language.rawValue
      segments = progress.segments
      words = progress.words
      let counts = progress.counts.map { ($0.state.rawValue, $0) }
      states = Dictionary(uniqueKeysWithValues: counts.map { ($0.0, $0.1.segments) })
      wordsByState = Dictionary(uniqueKeysWithValues: counts.map { ($0.0, $0.1.words) })
      openQuestions = progress.openQuestions
      candidates = progress.candidates
      cosmeticChanges = progress.cosmeticChanges
      unknownSegments = progress.orphans.map(\.description)
      withoutName = desk.read.segments.gaps.count
    }

    var line: String {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      encoder.keyEncodingStrategy = .convertToSnakeCase
      return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
  }
}
