public import Counting
public import Documents
public import ICU
public import Tones

/// Finds words, categories and evidence of a tone in segments, with the words around them.
public struct ConcordanceFinder: ~Copyable {
  /// A tone to look for, and what finds its evidence.
  public struct Tone {
    let number: Int
    var classifier: ToneClassifier

    /// Looks for the tone with this number.
    public init(number: Int, classifier: ToneClassifier) {
      self.number = number
      self.classifier = classifier
    }
  }

  private var analyzer: Analyzer
  private var concordance: Concordance
  private var tone: Tone?

  /// Makes a finder.
  ///
  /// - Parameters:
  ///   - analyzer: reads the segments.
  ///   - queries: the words and categories looked for.
  ///   - width: how many words to show on either side.
  ///   - tone: the tone looked for, if any.
  public init(
    analyzer: consuming Analyzer, queries: [Concordance.Query], width: Int, tone: Tone?
  ) {
    self.analyzer = analyzer
    concordance = Concordance(queries, width: width)
    self.tone = tone
  }

  /// The occurrences in a segment, in order.
  ///
  /// - Throws: ``ICUError`` when ICU refuses the text.
  public mutating func lines(in segment: Segment) throws(ICUError) -> [Concordance.Line] {
    try analyzer.read(segment)
    let text = segment.text.span
    var lines = concordance.lines(in: text, analyzer.tokens, analyzer.matches)
    if tone != nil {
      tone?.classifier.begin()
      tone?.classifier.read(text, analyzer.tokens, analyzer.matches, offset: 0)
      let evidence = tone?.classifier.finish().evidence ?? []
      for piece in evidence where piece.tone == tone?.number && piece.polarity.counts {
        lines.append(concordance.line(around: piece.range, in: text, analyzer.tokens))
      }
      lines.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    return lines
  }
}
