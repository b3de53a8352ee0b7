internal import ArgumentParser
internal import Lexicons
internal import Reports

/// `vingerafdruk lexicon`: what is counted, and on whose authority.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Shows or checks the lexicons.",
    subcommands: [List.self, Show.self, Check.self])

  /// `lexicon list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the categories with their number of entries.")

    @OptionGroup var lexicons: LexiconOptions
    @Option(help: "Language of the descriptions: nl or en.") var language = Language.nl

    func run() throws {
      let lexicon = try lexicons.load()
      let counts = lexicon.entries.reduce(into: [:]) { $0[$1.category, default: 0] += 1 }
      let out = try Output(path: nil)
      for category in lexicon.categories.categories {
        let count = counts[category.id].map { "\($0)" } ?? "–"
        out.write("\(category.id)\t\(count)\t\(language(category.dutch, category.english))\n")
      }
      try out.finish()
    }
  }

  /// `lexicon show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows the entries of a category with their sources.")

    @Argument(help: "A category, such as pronoun.personal.1sg, or 'pronoun.*'.")
    var category: String
    @OptionGroup var lexicons: LexiconOptions

    func run() throws {
      let lexicon = try lexicons.load()
      let ids = Set(lexicon.categories.matching(category).map { lexicon.categories[$0].id })
      if ids.isEmpty {
        throw ValidationError("no category \(category); see: vingerafdruk lexicon list")
      }
      let out = try Output(path: nil)
      for entry in lexicon.entries where ids.contains(entry.category) {
        let place = "\(entry.file):\(entry.line)"
        let remark = entry.remark.isEmpty ? "" : "\t\(entry.remark)"
        out.write("\(entry.form)\t\(entry.category)\t\(entry.source)\t\(place)\(remark)\n")
      }
      try out.finish()
    }
  }

  /// `lexicon check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Checks a directory of lexicons and prints every problem with file and line.")

    @Argument(help: "A directory in the form of Lexicons/.", completion: .directory)
    var directory: String

    func run() throws {
      let problems = Lexicon.problems(in: try LexiconOptions.sources(in: directory))
      for problem in problems { Console.error("\(directory)/\(problem)") }
      Console.error("vingerafdruk: \(problems.count) problems in \(directory)")
      if !problems.isEmpty { throw ExitCode(1) }
    }
  }
}
