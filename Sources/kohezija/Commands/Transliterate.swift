import ArgumentParser
import Diagnostics
import Languages

/// Writes a Serbian text in the other script, and tells what it decided.
struct Transliterate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: CommandWords.current("transliterate.abstract"))

  /// A script of Serbian.
  enum Script: String, CaseIterable, ExpressibleByArgument {
    case cyrl
    case latn
  }

  @Argument(help: CommandWords.help("transliterate-file"))
  var file = "-"

  @Option(help: CommandWords.help("transliterate-to"))
  var to = Script.cyrl

  @Flag(help: CommandWords.help("transliterate-quiet"))
  var quiet = false

  @Flag(help: CommandWords.help("transliterate-strict"))
  var strict = false

  func run() throws {
    do {
      let transliterator = try Resources.transliterator(try DataFolder.find())
      let source = SourceText(
        name: file,
        bytes: file == "-" ? try InputFile.readStandardInput() : try InputFile.read(file))
      guard let text = String(validating: source.bytes, as: UTF8.self) else {
        throw CommandProblem(.wrongInput, "problem.encoding", ["path": file])
      }
      switch to {
      case .latn: Terminal.print(transliterator.latin(text), terminator: "")
      case .cyrl:
        let outcome = transliterator.cyrillic(text)
        Terminal.print(outcome.text, terminator: "")
        if !quiet { report(outcome.decisions, in: text) }
        if strict, outcome.decisions.contains(where: \.isQuestion) {
          throw ExitStatus.findings.code
        }
      }
    } catch let code as ExitCode {
      throw code
    } catch {
      throw CommandProblem(error).report()
    }
  }

  /// Tells the questions first, for they wait for an answer, then everything else.
  private func report(_ decisions: [ScriptDecision], in text: String) {
    let lines = LineTable(text)
    let words = CommandWords.current
    for isQuestion in [true, false] {
      for decision in decisions where decision.isQuestion == isQuestion {
        let place = lines.position(of: decision.offset)
        let told = decision.source == decision.result ? "kept" : "decision"
        Terminal.error(
          words(
            "transliterate." + (isQuestion ? "question" : told),
            [
              "place": "\(file):\(place.line):\(place.column)", "source": decision.source,
              "result": decision.result,
              "reason": words("transliterate.reason." + decision.reason.rawValue),
            ]))
      }
    }
  }
}

/// Where the lines of a text begin, counted in scalars.
private struct LineTable {
  private var starts = [0]

  init(_ text: String) {
    for (place, scalar) in text.unicodeScalars.enumerated() where scalar == "\n" {
      starts.append(place + 1)
    }
  }

  /// The line and the column, from 1, of a scalar.
  func position(of offset: Int) -> (line: Int, column: Int) {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, offset - starts[low] + 1)
  }
}
