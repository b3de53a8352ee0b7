internal import ArgumentParser
internal import Measures

/// The settings of measures and of their uncertainty.
struct MeasureSettings: ParsableArguments {
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

  @Option(help: ArgumentHelp("Window of MATTR.", valueName: "words"))
  var window = MeasureOptions().window

  func validate() throws {
    guard (2...100_000).contains(resamples) else {
      throw ValidationError("--resamples must be from 2 to 100000")
    }
    guard window > 0 else { throw ValidationError("--window must be from 1") }
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
    options.window = window
    return options
  }
}
