internal import ArgumentParser
internal import Dispatch
internal import Documents
internal import ICU
internal import Lexicons

/// The command line.
@main
struct Vingerafdruk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vingerafdruk",
    abstract: "Linguistic fingerprints of Dutch text, from its function words.",
    discussion: """
      EXAMPLES:
        vingerafdruk analyse interview.txt
        vingerafdruk analyse interviews/ --output fingerprints.csv
        vingerafdruk analyse survey.csv --text-column answer
        vingerafdruk analyse - --input-format ndjson < answers.ndjson
        vingerafdruk classify survey.csv --text-column answer
        vingerafdruk explain "Wij zien dat hij zijn werk doet."

      A fingerprint indicates where a speaker's attention lies; it is no verdict on \
      anyone. Nothing leaves this machine.

      EXIT STATUS:
        0 all inputs were read     2 wrong use
        1 some inputs failed       70 internal error
        130 interrupted
      """,
    // The full text costs a compiled lexicon, so only those who ask for it pay.
    version: CommandLine.arguments.contains("--version") ? VersionText.text : VersionText.program,
    subcommands: [
      Analyse.self, CompareCommand.self, Classify.self, MatchCommand.self, ReportCommand.self,
      TurnsCommand.self, TokensCommand.self, Explain.self, FrequenciesCommand.self,
      ConcordanceCommand.self, ThemesCommand.self, DictionaryCommand.self, NormsCommand.self,
      ColumnsCommand.self, LexiconCommand.self, Serve.self,
    ]
  )

  /// Runs the command in a task while the main thread waits.
  ///
  /// An async `main` would park the main thread in Dispatch's `sigsuspend`, under which Valgrind 3.19,
  /// which guards the instruction counts, dies.
  static func main() {
    let end = DispatchSemaphore(value: 0)
    Task.detached {
      await runCommand()
      end.signal()
    }
    end.wait()
  }

  private static func runCommand() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let exit as ExitCode {
      Self.exit(withError: exit)
    } catch {
      let code = exitCode(for: error)
      // The parser's own code for wrong use is 64; this program's is 2 (measures.md §7).
      if code.isSuccess { Self.exit(withError: error) }
      Console.error(fullMessage(for: error))
      // Lexicons and dictionaries that cannot be read were given, as options are.
      let isWrongUse = code == .validationFailure || error is LexiconError || error is ReadFailure
      Self.exit(withError: ExitCode(isWrongUse ? 2 : 70))
    }
  }
}
