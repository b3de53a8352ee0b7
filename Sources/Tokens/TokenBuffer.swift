/// The tokens of one segment, and where its sentences start.
///
/// Reused from segment to segment.
///
/// The tokens tile the segment: each starts where the one before it ends, the first at 0 and the
/// last ends with the segment. No byte is lost.
public struct TokenBuffer: Sendable {
  /// All tokens, white space included, in order.
  public internal(set) var tokens: [Token] = []
  /// Index in `tokens` of the first token of each sentence, ascending; a sentence goes on to the
  /// next start.
  public internal(set) var sentenceStarts: [Int32] = []

  /// Makes an empty buffer.
  public init() {}

  /// Forgets the content but keeps the memory.
  public mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    sentenceStarts.removeAll(keepingCapacity: true)
  }

  /// The range of token indices of sentence `index`.
  public func sentence(_ index: Int) -> Range<Int> {
    let next = index + 1 < sentenceStarts.count ? Int(sentenceStarts[index + 1]) : tokens.count
    return Int(sentenceStarts[index])..<next
  }

  /// Stops the program when the tokens do not tile `length` bytes or sentences are out of order.
  public func checkInvariants(length: Int) {
    var end = 0
    for token in tokens {
      precondition(Int(token.start) == end && token.end > token.start, "tokens must tile the text")
      end = Int(token.end)
    }
    precondition(end == length, "tokens must reach the end of the text")
    for (one, next) in zip(sentenceStarts, sentenceStarts.dropFirst()) {
      precondition(one < next, "sentences must follow each other")
    }
    precondition(tokens.isEmpty || sentenceStarts.first == 0, "the first token opens a sentence")
  }
}
