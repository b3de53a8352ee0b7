internal import Counting
public import Documents
public import ICU
public import Measures
internal import Tokens

/// Observes documents as a whole, or in pieces of about the same length.
public struct TextCutter: ~Copyable {
  private var analyzer: Analyzer
  private let length: Int?
  private var whole: Observations
  private var text: [UInt8] = []

  /// Makes a cutter.
  ///
  /// - Parameters:
  ///   - analyzer: counts.
  ///   - length: after how many words a piece ends with its sentence; nil to leave texts whole.
  public init(_ analyzer: consuming Analyzer, every length: Int?) {
    whole = analyzer.observations(.all)
    self.analyzer = analyzer
    self.length = length
  }

  /// Adds the text of an event to the open document.
  ///
  /// - Throws: ``ICUError`` when ICU refuses the text.
  public mutating func add(_ event: DocumentEvent) throws(ICUError) {
    guard let segment = event.segment else { return }
    guard length != nil else {
      return try analyzer.observe(event, into: &whole)
    }
    text += segment.text + [0x0A]
  }

  /// Closes the document: its pieces; none of a document without words.
  ///
  /// - Throws: ``ICUError`` when ICU refuses the text.
  public mutating func finish() throws(ICUError) -> [Observations] {
    guard let length else {
      let observed = whole
      whole.reset()
      return observed.counts.words > 0 ? [observed] : []
    }
    var pieces: [Observations] = []
    for range in try ranges(length) {
      var piece = analyzer.observations(.all)
      try analyzer.observe(Segment(text: Array(text[range])), into: &piece)
      pieces.append(piece)
    }
    text.removeAll(keepingCapacity: true)
    return pieces
  }

  /// The byte ranges of pieces of whole sentences.
  private mutating func ranges(_ length: Int) throws(ICUError) -> [Range<Int>] {
    try analyzer.read(Segment(text: text))
    let tokens = analyzer.tokens
    var ranges: [Range<Int>] = []
    var start = 0
    var words = 0
    for number in tokens.sentenceStarts.indices {
      let sentence = tokens.sentence(number)
      words += sentence.count { tokens.tokens[$0].kind.isWord }
      guard words >= length || number == tokens.sentenceStarts.count - 1 else { continue }
      let end = Int(tokens.tokens[sentence.upperBound - 1].end)
      ranges.append(start..<end)
      start = end
      words = 0
    }
    return ranges
  }
}
