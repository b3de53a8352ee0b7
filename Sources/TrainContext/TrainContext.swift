internal import Bytes
internal import Disambiguation
internal import FoundationEssentials
internal import Inflection
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
      throw Failure(
        "usage: TrainContext TRAINING.tsv MODEL [epochs=N rate=X bits=N rounds=N support=N forms=N]"
      )
    }
    var settings = ContextTrainer.Settings()
    for argument in arguments.dropFirst(3) {
      let parts = argument.split(separator: "=").map(String.init)
      switch parts[0] {
      case "epochs": settings.epochs = Int(parts[1]) ?? settings.epochs
      case "rate": settings.rate = Float(parts[1]) ?? settings.rate
      case "bits": settings.bits = Int(parts[1]) ?? settings.bits
      case "rounds": settings.rounds = Int(parts[1]) ?? settings.rounds
      case "support": settings.support = Int(parts[1]) ?? settings.support
      case "forms": settings.forms = Int(parts[1]) ?? settings.forms
      default: throw Failure("unknown setting \(argument)")
      }
    }
    let lexicon = try Lexicon.embedded()
    var trainer = ContextTrainer(
      lexicon: lexicon, tokenizer: try Tokenizer(rules: lexicon.tokenizerRules),
      inflected: try inflectedForms(), settings: settings)
    let texts = TrainingText.read(Array(data))
    let model = trainer.train(texts)
    let digest = SHA256.hexDigest(of: Array(data))
    let text = header(settings, texts: texts.count, digest: digest) + model.text()
    guard FileManager.default.createFile(atPath: arguments[2], contents: Data(text.utf8)) else {
      throw Failure("cannot write \(arguments[2])")
    }
    print(
      "\(texts.count) texts; \(model.decidedForms) forms decided; "
        + "\(trainer.distinctFeatures) features; \(text.utf8.count) bytes")
  }

  /// The nouns and the finite verbs and infinitives of the inflection lists: agreement hangs on them.
  private static func inflectedForms() throws -> [String: WordClassSet] {
    func file(_ name: String) -> [UInt8] {
      LexiconSource.embedded.first { $0.path == "inflection/" + name }?.bytes ?? []
    }
    let inflector = try Inflector(
      verbs: file("verbs.tsv"), nouns: file("nouns.tsv"), adjectives: file("adjectives.tsv"))
    let tags = ["noun.", "verb.pres", "verb.past", "verb.inf"]
    var forms: [String: WordClassSet] = [:]
    for listed in inflector.listedForms() where tags.contains(where: listed.tag.hasPrefix) {
      guard let wordClass = WordClass(tag: listed.tag) else { continue }
      forms[listed.form, default: []].formUnion(WordClassSet(wordClass))
    }
    return forms
  }

  /// Where the model comes from, and how to make it again.
  private static func header(
    _ settings: ContextTrainer.Settings, texts: Int, digest: String
  ) -> String {
    """
    licence: CC-BY-SA-4.0
    attribution: derived from UD Dutch Alpino, UD Dutch LassySmall and the Alpino treebank; see \
    LICENSES.md
    training: \(texts) texts, as prepare.py writes them, sha256 \(digest)
    settings: epochs \(settings.epochs), rate \(settings.rate), bits \(settings.bits), \
    forms \(settings.forms), support \(settings.support), rounds \(settings.rounds), \
    seed \(settings.seed)

    """
  }

  /// Why no model was written.
  private struct Failure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }
}
