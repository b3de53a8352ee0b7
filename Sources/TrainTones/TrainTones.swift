internal import Disambiguation
internal import FoundationEssentials
internal import Lexicons
internal import Tones
internal import Vingerafdruk

/// Fits the learned layer of the tones: `train-tones DIRECTORY MODEL [KEY=VALUE …]`.
///
/// DIRECTORY holds the labelled texts, see Tests/Training/tones/README.md. Settings that need texts the
/// weights have not seen are found by five-fold cross-validation over blocks of lines.
@main
struct TrainTones {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      print("usage: train-tones DIRECTORY MODEL [epochs=N rate=X C=X bits=N support=N]")
      return
    }
    var settings = ToneTrainer.Settings()
    for argument in arguments.dropFirst(3) {
      let parts = argument.split(separator: "=").map(String.init)
      switch parts[0] {
      case "epochs": settings.epochs = Int(parts[1]) ?? settings.epochs
      case "rate": settings.rate = Float(parts[1]) ?? settings.rate
      case "C": settings.inversePenalty = Float(parts[1]) ?? settings.inversePenalty
      case "bits": settings.bits = Int(parts[1]) ?? settings.bits
      case "support": settings.support = Int(parts[1]) ?? settings.support
      default: print("unknown setting \(argument)")
      }
    }
    let (examples, adversarial) = try read(arguments[1])
    let typology = try ToneSources.embedded().lexicon.typology
    let trainer = ToneTrainer(
      tones: typology.tones.count, aspects: typology.aspects.count, settings: settings)
    var calibration = ToneCalibration(tones: typology.tones.count)
    let folds = 5
    for fold in 0..<folds {
      // Neighbouring texts may share wording on purpose: whole blocks are held out.
      let isHeld = { (index: Int) in index / 50 % folds == fold }
      let model = trainer.train(examples.indices.filter { !isHeld($0) }.map { examples[$0] })
      for index in examples.indices where isHeld(index) && !adversarial.contains(index) {
        calibration.add(examples[index], model)
      }
    }
    var model = trainer.train(examples)
    calibration.apply(to: &model)
    print("\(examples.count) texts; cross-validated macro F1 \(calibration.macroF1(model))")
    model.header = [
      ("licence", "CC-BY-4.0"),
      ("corpus", "Tests/Training/tones, \(examples.count) invented texts"),
      ("seed", "\(settings.seed)"),
      ("cross-validated macro F1 of tones and none", "\(calibration.macroF1(model))"),
    ]
    let text = model.text()
    guard FileManager.default.createFile(atPath: arguments[2], contents: Data(text.utf8)) else {
      print("cannot write \(arguments[2])")
      return
    }
    print("\(text.utf8.count) bytes written")
  }

  /// The labelled texts of a directory, in file and line order, and which of them were written to
  /// mislead: those teach, but say nothing of how sure one can be of ordinary texts.
  private static func read(_ directory: String) throws -> ([ToneTrainer.Example], Range<Int>) {
    let tones = try ToneSources.embedded()
    var reader = try ToneReader(
      lexicon: .embedded(), context: .embedded(),
      tones: .init(lexicon: tones.lexicon, model: nil))
    let typology = tones.lexicon.typology
    var examples: [ToneTrainer.Example] = []
    var adversarial = 0..<0
    for name in try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    where name.hasSuffix(".tsv") {
      let first = examples.count
      guard let data = FileManager.default.contents(atPath: directory + "/" + name) else {
        continue
      }
      for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
        let fields = line.split(separator: "\t").map(String.init)
        guard fields.count == 3 else { continue }
        var weights = [Float](repeating: 0, count: typology.tones.count)
        for part in fields[0].split(separator: ",") where fields[0] != "-" {
          let pair = part.split(separator: ":").map(String.init)
          if pair.count == 2, let tone = typology.tone(pair[0]), let weight = Float(pair[1]) {
            weights[tone] = weight
          }
        }
        let named = Set(fields[1].split(separator: ",").map(String.init))
        examples.append(
          try reader.example(
            fields[2], tones: weights, aspects: typology.aspects.map { named.contains($0.key) },
            weight: 1))
      }
      if name == "contrasts.tsv" { adversarial = first..<examples.count }
    }
    return (examples, adversarial)
  }
}
