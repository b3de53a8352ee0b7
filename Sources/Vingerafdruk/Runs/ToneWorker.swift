public import Disambiguation
internal import Documents
public import ICU
public import Lexicons

/// Classifies whole documents.
public struct ToneWorker<Output: Sendable>: DocumentWorker, ~Copyable {
  private var reader: ToneReader
  private let level: ToneReader.Level
  private let output: @Sendable ([ToneReader.Unit], ToneReader.Tones) -> Output
  private let tones: ToneReader.Tones

  /// Makes a worker.
  ///
  /// - Parameters:
  ///   - lexicon: the function words.
  ///   - context: decides forms with several categories.
  ///   - tones: the typology with its model.
  ///   - threshold: the least share of a tone; nil for the model's own.
  ///   - level: what gets a profile.
  ///   - output: what to make of the profiles of one document, in order.
  /// - Throws: ``ICUError`` when ICU's data cannot be loaded.
  public init(
    lexicon: Lexicon, context: ContextModel?, tones: ToneReader.Tones, threshold: Float?,
    level: ToneReader.Level,
    output: @escaping @Sendable ([ToneReader.Unit], ToneReader.Tones) -> Output
  ) throws(ICUError) {
    reader = try ToneReader(lexicon: lexicon, context: context, tones: tones)
    reader.threshold = threshold
    self.level = level
    self.output = output
    self.tones = tones
  }

  /// The profiles of a document.
  ///
  /// - Throws: ``ICUError`` when ICU refuses the text.
  public mutating func process(_ part: DocumentPart) throws -> Output {
    precondition(part.isWhole, "a run over tones takes documents as a whole")
    reader.open(part.document)
    for event in part.events {
      switch event {
      case .segment(let segment): reader.add(segment)
      case .turn(let turn): reader.add(turn)
      case .document, .failure: break
      }
    }
    return output(try reader.finish(by: level), tones)
  }
}
