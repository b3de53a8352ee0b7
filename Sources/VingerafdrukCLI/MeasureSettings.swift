internal import ArgumentParser
internal import Measures
internal import Reports

/// The settings of measures and of their uncertainty.
struct MeasureSettings: ParsableArguments {
  @OptionGroup var bootstrap: BootstrapSettings

  @Option(help: ArgumentHelp("Window of MATTR.", valueName: "words"))
  var window = MeasureOptions().window

  func validate() throws {
    guard window > 0 else { throw ValidationError("--window must be from 1") }
  }

  /// The same for the measures.
  var options: MeasureOptions {
    var options = bootstrap.options
    options.window = window
    return options
  }

  /// What decides measures, to be kept beside results.
  var facts: [Provenance.Fact] {
    bootstrap.facts + [.init("window", "venster van MATTR", "window of MATTR", String(window))]
  }
}
