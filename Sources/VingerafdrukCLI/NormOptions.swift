internal import ArgumentParser
internal import Documents
internal import Lexicons
internal import Measures
internal import Readers
internal import Reports
internal import Vingerafdruk

/// The option that names what percentiles compare with.
struct NormOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Add percentiles in this norm: one that vingerafdruk norms list names, or a file that \
      vingerafdruk norms build made.
      """, valueName: "name|file"))
  var norm: String?

  /// Reads the norm, and notes where it was made in another way than this run; nil without one.
  func load(_ lexicon: Lexicon, _ lexicons: LexiconOptions) throws -> Norm? {
    guard let norm = try find() else { return nil }
    if let digest = norm["lexicon_sha256"], digest != lexicon.digest {
      Console.error(
        "norm \(norm.name): made with lexicon \(norm["lexicon"] ?? "?"), this is "
          + "\(lexicon.version); figures may differ a little")
    }
    if let context = norm["context"], context != (lexicons.lexical ? "0" : "1") {
      throw ValidationError(
        "norm \(norm.name) was made \(context == "1" ? "without" : "with") --lexical; do the same")
    }
    return norm
  }

  /// Reads the norm; nil without one.
  func find() throws -> Norm? {
    guard let name = norm else { return nil }
    let shipped = try Norm.embedded()
    if let norm = shipped.first(where: { $0.name == name }) { return norm }
    do {
      return try Norm(try DirectoryFiles.bytes(of: name), path: name)
    } catch is ReadFailure {
      throw ValidationError(
        "\(name) is no file and no norm; norms: "
          + shipped.map(\.name).joined(separator: ", "))
    }
  }
}

extension Norm {
  /// What decides percentiles, to be kept beside results.
  var provenanceFacts: [Provenance.Fact] {
    [
      .init("norm", "norm van de percentielen", "norm of the percentiles", name),
      .init("norm_sha256", "SHA-256 van de norm", "SHA-256 of the norm", digest),
    ]
      + facts.map {
        .init("norm_\($0.key)", "norm, \($0.key)", "norm, \($0.key)", $0.value)
      }
  }
}
