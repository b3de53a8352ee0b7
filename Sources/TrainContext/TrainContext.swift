internal import Disambiguation
internal import FoundationEssentials
internal import Lexicons
internal import Tokens

/// Fits the model of context: `train-context TRAINING.tsv MODEL [KEY=VALUE …]`.
///
/// TRAINING.tsv is what `prepare.py` writes. See Tests/Training/context/README.md.
@main
struct TrainContext {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3, let data = FileManager.default.contents(atPath: arguments[1]) else {
      print("usage: train-context TRAINING.tsv MODEL [epochs=N rate=X bits=N forms=N]")
      return
    }
    var settings = ContextTrainer.Settings()
    for argument in arguments.dropFirst(3) {
      let parts = argument.split(separator: "=").map(String.init)
      switch parts[0] {
      case "epochs": settings.epochs = Int(parts[1]) ?? settings.epochs
      case "rate": settings.rate = Float(parts[1]) ?? settings.rate
      case "bits": settings.bits = Int(parts[1]) ?? settings.bits
      case "support": settings.support = Int(parts[1]) ?? settings.support
      case "forms": settings.forms = Int(parts[1]) ?? settings.forms
      default: print("unknown setting \(argument)")
      }
    }
    let lexicon = try Lexicon.embedded()
    var trainer = ContextTrainer(
      lexicon: lexicon, tokenizer: try Tokenizer(rules: lexicon.tokenizerRules),
      settings: settings)
    let texts = TrainingText.read(Array(data))
    let model = trainer.train(texts)
    let text = model.text()
    guard FileManager.default.createFile(atPath: arguments[2], contents: Data(text.utf8)) else {
      print("cannot write \(arguments[2])")
      return
    }
    print("\(texts.count) texts; \(model.decidedForms) forms decided; \(trainer.distinctFeatures) features; \(text.utf8.count) bytes")
  }
}
