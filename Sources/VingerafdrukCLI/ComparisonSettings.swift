internal import ArgumentParser
internal import Measures
internal import Reports

/// The settings of a comparison's figures.
struct ComparisonSettings: ParsableArguments {
  @Option(help: "Seed of the bootstrap behind the intervals.")
  var seed = ComparisonDesign().seed

  @Option(help: ArgumentHelp("How many samples the bootstrap draws.", valueName: "number"))
  var resamples = ComparisonDesign().resamples

  @Option(
    help: ArgumentHelp(
      "Leave out texts, or respondents with all their texts, below this length.",
      valueName: "words"))
  var indicationFrom = MeasureOptions().indicationFrom

  @Option(help: ArgumentHelp("Window of MATTR.", valueName: "words"))
  var window = MeasureOptions().window

  func validate() throws {
    guard (100...1_000_000).contains(resamples) else {
      throw ValidationError("--resamples must be from 100 to 1000000")
    }
    guard indicationFrom >= 1 else { throw ValidationError("--indication-from must be from 1") }
    guard window > 0 else { throw ValidationError("--window must be from 1") }
  }

  /// The settings of the measures.
  var options: MeasureOptions {
    var options = MeasureOptions()
    options.indicationFrom = indicationFrom
    options.usableFrom = max(options.usableFrom, indicationFrom)
    options.window = window
    return options
  }

  /// What decides the figures, to be kept beside results.
  var facts: [Provenance.Fact] {
    [
      .init("seed", "startgetal van de bootstrap", "seed of the bootstrap", String(seed)),
      .init("resamples", "steekproeven", "resamples", String(resamples)),
      .init(
        "indication_from", "teksten vanaf, woorden", "texts from, words", "\(indicationFrom)"),
      .init("window", "venster van MATTR", "window of MATTR", String(window)),
    ]
  }
}
