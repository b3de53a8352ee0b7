internal import Bytes

/// The compiled patterns of a typology.
///
/// Every word form that occurs in a pattern has a number; each stands for the elements it can be; an
/// element that opens the rarest part of a pattern starts the search for the rest of it. Words that
/// are in no pattern cost one look-up.
public struct ToneLexicon: Sendable {
  /// The tones and aspects.
  public let typology: Typology
  /// The patterns, in file order.
  public let patterns: [TonePattern]

  /// A way a pattern can appear: verbs joined, with *te*, or split.
  struct Variant: Sendable {
    var pattern: Int32
    /// Parts as runs of element numbers; a negative number may have up to four words before it.
    var parts: [[Int32]]
    /// Whether the parts must follow each other, as a split verb and its particle do.
    var isOrdered: Bool
  }

  /// Whether each pattern says a negation itself.
  var hasNegation: [Bool] = []
  var forms = ByteStringTable()
  /// Elements of form n: `formElements[formStarts[n]..<formStarts[n + 1]]`.
  var formStarts: [Int32] = [0]
  var formElements: [Int32] = []
  var prefixes = ByteStringTable()
  var prefixElements: [Int32] = []
  var longestPrefix = 0
  var suffixes = ByteStringTable()
  var suffixElements: [Int32] = []
  var longestSuffix = 0
  var variants: [Variant] = []
  /// Variants whose search starts at element e: `anchored[anchorStarts[e]..<anchorStarts[e + 1]]`.
  var anchorStarts: [Int32] = [0]
  var anchored: [Int32] = []
  /// For each of them another element that it needs, the one with the fewest forms; 0 for none.
  ///
  /// Most searches end here: the other element is nowhere in the sentence.
  var anchoredNeeds: [Int32] = []
}
