import ArgumentParser

/// How the program ends, for scripts that call it.
enum ExitStatus: Int32 {
  /// All was done.
  case done = 0
  /// There are findings that `--strict` does not let pass, or a translator's file can't be taken.
  case findings = 1
  /// The input is wrong; nothing was written for it.
  case wrongInput = 2
  /// Some texts of a translator's file wait for a person to decide; all others were imported.
  case conflicts = 3
  /// The command was called wrongly.
  case usage = 64
  /// There is no such input.
  case noInput = 66
  /// A program that is needed is not installed.
  case unavailable = 69
  /// Something of ours is broken or missing.
  case ourFault = 70
  /// The output can't be created.
  case cannotCreate = 73
  /// Reading or writing failed.
  case inputOutput = 74
  /// Somebody else is writing there; try again.
  case locked = 75

  /// The status as ArgumentParser hands it on.
  var code: ExitCode { ExitCode(rawValue) }
}
