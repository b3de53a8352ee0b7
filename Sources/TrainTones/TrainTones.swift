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
      throw Failure("usage: TrainTones DIRECTORY MODEL [epochs=N rate=X C=X bits=N support=N]")
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
      default: throw Failure("unknown setting \(argument)")
      }
    }
    let lexicon = try ToneSources.embedded().lexicon
    let typology = lexicon.typology
    let (examples, adversarial) = try read(arguments[1], lexicon)
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
      throw Failure("cannot write \(arguments[2])")
    }
    print("\(text.utf8.count) bytes written")
  }

  /// The labelled texts of a directory, in file and line order, and which of them were written to
  /// mislead: those teach, but say nothing of how sure one can be of ordinary texts.
  private static func read(
    _ directory: String, _ lexicon: ToneLexicon
  ) throws -> ([ToneTrainer.Example], Range<Int>) {
    var reader = try ToneReader(
      lexicon: .embedded(), context: .embedded(), tones: .init(lexicon: lexicon, model: nil))
    var examples: [ToneTrainer.Example] = []
    var adversarial = 0..<0
    for name in try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    where name.hasSuffix(".tsv") {
      let first = examples.count
      guard let data = FileManager.default.contents(atPath: directory + "/" + name) else {
        throw Failure("cannot read \(directory)/\(name)")
      }
      for (index, line) in String(decoding: data, as: UTF8.self).split(separator: "\n").enumerated()
      {
        guard let (tones, aspects, text) = labels(of: line, lexicon.typology) else {
          throw Failure("\(name):\(index + 1): expected tones, aspects and text, with tabs")
        }
        examples.append(try reader.example(text, tones: tones, aspects: aspects, weight: 1))
      }
      if name == "contrasts.tsv" { adversarial = first..<examples.count }
    }
    return (examples, adversarial)
  }

  /// The labels and the text on a line, or nil when it is not in the form of the training files.
  private static func labels(
    of line: Substring, _ typology: Typology
  ) -> (tones: [Float], aspects: [Bool], text: String)? {
    let fields = line.split(separator: "\t").map(String.init)
    guard fields.count == 3 else { return nil }
    var tones = [Float](repeating: 0, count: typology.tones.count)
    for part in fields[0].split(separator: ",") where fields[0] != "-" {
      let pair = part.split(separator: ":").map(String.init)
      guard pair.count == 2, let tone = typology.tone(pair[0]), let weight = Float(pair[1]) else {
        return nil
      }
      tones[tone] = weight
    }
    let named = Set(fields[1].split(separator: ",").map(String.init))
    return (tones, typology.aspects.map { named.contains($0.key) }, fields[2])
  }

  /// Why no model was written.
  private struct Failure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }
}
