internal import ArgumentParser
internal import Measures
internal import Reports

/// The settings of intervals.
struct BootstrapSettings: ParsableArguments {
  @Option(help: "Seed of the bootstrap behind the intervals.")
  var seed = MeasureOptions().seed

  @Option(help: ArgumentHelp("How many samples the bootstrap draws.", valueName: "number"))
  var resamples = MeasureOptions().resamples

  @Option(
    help: ArgumentHelp("Show rates as an indication from this length on.", valueName: "words"))
  var indicationFrom = MeasureOptions().indicationFrom

  @Option(
    help: ArgumentHelp(
      "Take rates as usable, and estimate intervals from the text, from this length on.",
      valueName: "words"))
  var usableFrom = MeasureOptions().usableFrom

  func validate() throws {
    guard (2...100_000).contains(resamples) else {
      throw ValidationError("--resamples must be from 2 to 100000")
    }
    guard 0 <= indicationFrom, indicationFrom <= usableFrom else {
      throw ValidationError("--indication-from must not be above --usable-from")
    }
  }

  /// The same for the measures.
  var options: MeasureOptions {
    var options = MeasureOptions()
    options.seed = seed
    options.resamples = resamples
    options.indicationFrom = indicationFrom
    options.usableFrom = usableFrom
    return options
  }

  /// What decides intervals, to be kept beside results.
  var facts: [Provenance.Fact] {
    [
      .init("seed", "startgetal van de bootstrap", "seed of the bootstrap", String(seed)),
      .init("resamples", "steekproeven", "resamples", String(resamples)),
      .init(
        "indication_from", "indicatie vanaf, woorden", "indication from, words", "\(indicationFrom)"
      ),
      .init("usable_from", "bruikbaar vanaf, woorden", "usable from, words", "\(usableFrom)"),
    ]
  }
}
