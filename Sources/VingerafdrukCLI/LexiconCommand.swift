internal import ArgumentParser
internal import Lexicons
internal import Reports

/// `vingerafdruk lexicon`: what is counted, and on whose authority.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Shows what is counted, and on whose authority; checks lexicons.",
    discussion: """
      EXAMPLES:
        vingerafdruk lexicon list --language en
        vingerafdruk lexicon show pronoun.personal.1sg
        vingerafdruk lexicon check my-lexicons/
        vingerafdruk lexicon export --format dicx --output vingerafdruk.dicx
      """,
    subcommands: [List.self, Show.self, Check.self, LexiconExport.self])

  /// `lexicon list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the categories with their numbers of entries.",
      discussion: "Tab-separated: the category, how many entries it has, what it is called.")

    @OptionGroup var directory: LexiconDirectory
    @Option(help: "Language of the descriptions.") var language = Language.nl

    func run() throws {
      let lexicon = try directory.load()
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
      abstract: "Shows the entries of a category with their sources.",
      discussion: "Tab-separated: the form, its category, source, file and line, and any remark.")

    @Argument(help: "A category, such as pronoun.personal.1sg, or 'pronoun.*'.")
    var category: String
    @OptionGroup var directory: LexiconDirectory

    func run() throws {
      let lexicon = try directory.load()
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
      abstract: "Checks a directory of lexicons.",
      discussion: "Every problem is printed with its file and line; status 1 if there is any.")

    @Argument(help: "A directory in the form of Lexicons/.", completion: .directory)
    var directory: String

    func run() throws {
      let problems = Lexicon.problems(in: try LexiconDirectory.sources(in: directory))
      for problem in problems { Console.error("\(directory)/\(problem)") }
      Console.error("vingerafdruk: \(problems.count) problems in \(directory)")
      if !problems.isEmpty { throw ExitCode(1) }
    }
  }
}
