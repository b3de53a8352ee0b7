internal import ArgumentParser

/// `vingerafdruk norms`: what percentiles compare with.
struct NormsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "norms",
    abstract: "Makes norm tables from texts of one register, and lists those that come along.",
    discussion: """
      A rate says little by itself; a norm says where it lies among texts of a named \
      register. It holds only for texts of that kind and about that length.

      EXAMPLES:
        vingerafdruk norms list
        vingerafdruk norms build interviews/ --register gesprek -o gesprek.tsv
        vingerafdruk analyse new.txt --norm gesprek.tsv --format csv
      """,
    subcommands: [NormsBuild.self, NormsList.self])
}
