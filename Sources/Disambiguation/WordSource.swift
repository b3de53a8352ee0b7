/// Where a ``SentenceView`` gets the facts of words from.
protocol WordSource {
  /// The facts of the word at `range`.
  mutating func facts(of text: Span<UInt8>, _ range: Range<Int>) -> WordFacts
}
