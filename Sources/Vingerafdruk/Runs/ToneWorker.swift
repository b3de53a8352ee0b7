public import Disambiguation
internal import Documents
public import ICU
public import Lexicons
public import Tones

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
  ///   - beside: the scales and audiences to read, if any.
  ///   - keepsWords: whether units keep their content words.
  ///   - output: what to make of the profiles of one document, in order.
  /// - Throws: ``ICUError`` when ICU's data cannot be loaded.
  public init(
    lexicon: Lexicon, context: ContextModel?, tones: ToneReader.Tones, threshold: Float?,
    level: ToneReader.Level, beside: ToneBeside? = nil, keepsWords: Bool = false,
    output: @escaping @Sendable ([ToneReader.Unit], ToneReader.Tones) -> Output
  ) throws(ICUError) {
    reader = try ToneReader(lexicon: lexicon, context: context, tones: tones)
    reader.threshold = threshold
    reader.beside = beside
    reader.keepsWords = keepsWords
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
