internal import ArgumentParser
internal import Measures
internal import Vingerafdruk

/// `norms list`.
struct NormsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the norms that come with the program, with what they are made of.")

  func run() throws {
    let out = try Output(path: nil)
    for norm in try Norm.embedded() {
      out.write("\(norm.name)\n")
      for fact in norm.facts { out.write("  \(fact.key): \(fact.value)\n") }
    }
    try out.finish()
  }
}
