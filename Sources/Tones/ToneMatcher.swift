internal import Bytes
public import Tokens

/// Finds the patterns of a tone lexicon in a text.
public struct ToneMatcher: Sendable {
  let lexicon: ToneLexicon
  private var folder = FormFolder()
  /// The words of one sentence: token index, clause, and the range of their elements.
  private var words: [(token: Int32, clause: Int32, first: Int32, count: Int32)] = []
  private var elements: [Int32] = []
  /// The last sentence, by number, that each element was in.
  private var sentenceOfElement: [UInt32]
  private var sentenceNumber: UInt32 = 0
  /// What was found in the last text, in order of appearance.
  public private(set) var evidence: [Evidence] = []

  private static let reflexive = Array("zich".utf8)
  private static let with = Array("met".utf8)
  /// How far the parts of a pattern may stand apart, in words.
  static let reach = 8
  /// How far a particle may stand behind its split verb.
  static let splitReach = 14

  /// Makes a matcher.
  public init(lexicon: ToneLexicon) {
    self.lexicon = lexicon
    sentenceOfElement = Array(repeating: 0, count: lexicon.anchorStarts.count)
  }

  /// Fills ``evidence``.
  ///
  /// - Parameters:
  ///   - text: the segment.
  ///   - tokens: its tokens.
  ///   - polarities: how the speaker stands to each token.
  ///   - offset: added to all byte ranges.
  public mutating func match(
    _ text: Span<UInt8>, _ tokens: TokenBuffer, _ polarities: [Polarity], offset: Int
  ) {
    evidence.removeAll(keepingCapacity: true)
    for sentence in tokens.sentenceStarts.indices
    where readWords(tokens.sentence(sentence), text, tokens) {
      for position in words.indices where words[position].count > 0 {
        let first = Int(words[position].first)
        for slot in first..<first + Int(words[position].count) {
          let element = Int(elements[slot])
          let start = Int(lexicon.anchorStarts[element])
          let end = Int(lexicon.anchorStarts[element + 1])
          for index in start..<end where isPresent(lexicon.anchoredNeeds[index]) {
            tryVariant(
              lexicon.variants[Int(lexicon.anchored[index])], at: position, text, tokens,
              polarities, offset)
          }
        }
      }
    }
  }

  /// Reads the words of a sentence; false when none is in any pattern.
  private mutating func readWords(
    _ range: Range<Int>, _ text: Span<UInt8>, _ tokens: TokenBuffer
  ) -> Bool {
    words.removeAll(keepingCapacity: true)
    elements.removeAll(keepingCapacity: true)
    var clause: Int32 = 0
    sentenceNumber &+= 1
    for index in range {
      let token = tokens.tokens[index]
      guard token.kind.isWord else {
        if token.kind == .punctuation {
          let byte = text[Int(token.start)]
          if byte == 0x2C || byte == 0x3B || byte == 0x3A || byte == 0x2E || byte == 0x28 {
            clause += 1
          }
        }
        continue
      }
      folder.fold(text, token.range)
      let first = elements.count
      look(up: folder.folded)
      words.append(
        (Int32(index), clause, Int32(first), Int32(elements.count - first)))
    }
    for element in elements { sentenceOfElement[Int(element)] = sentenceNumber }
    return !elements.isEmpty
  }

  /// Whether an element is in the sentence; 0, which stands for none, always is.
  @inline(__always)
  private func isPresent(_ element: Int32) -> Bool {
    element == 0 || sentenceOfElement[Int(element)] == sentenceNumber
  }

  private mutating func look(up form: [UInt8]) {
    let folded = form.span
    if let form = lexicon.forms.number(of: folded) {
      for index in Int(lexicon.formStarts[form])..<Int(lexicon.formStarts[form + 1]) {
        elements.append(lexicon.formElements[index])
      }
    }
    if lexicon.longestPrefix > 0 {
      for length in stride(from: 3, through: min(lexicon.longestPrefix, folded.count), by: 1) {
        if let found = lexicon.prefixes.number(of: folded.extracting(0..<length)) {
          elements.append(lexicon.prefixElements[found])
        }
      }
    }
    if lexicon.longestSuffix > 0, folded.count > 6 {
      for length in stride(from: 3, through: min(lexicon.longestSuffix, folded.count - 3), by: 1) {
        let ending = folded.extracting(folded.count - length..<folded.count)
        if let found = lexicon.suffixes.number(of: ending) {
          elements.append(lexicon.suffixElements[found])
        }
      }
    }
  }

  private func has(_ position: Int, _ element: Int32) -> Bool {
    let word = words[position]
    for slot in Int(word.first)..<Int(word.first + word.count) where elements[slot] == element {
      return true
    }
    return false
  }

  /// One past the last word of a run that opens at `position`, or nil.
  private func runEnd(_ run: [Int32], at position: Int) -> Int? {
    guard has(position, abs(run[0])) else { return nil }
    var next = position + 1
    for element in run.dropFirst() {
      if element > 0 {
        guard next < words.count, words[next].clause == words[position].clause, has(next, element)
        else { return nil }
        next += 1
      } else {
        let limit = min(words.count, next + 5)
        guard let found = (next..<max(next, limit)).first(where: { has($0, -element) }),
          words[found].clause == words[position].clause
        else { return nil }
        next = found + 1
      }
    }
    return next
  }

  /// Whether one of these words stands in a name of several words, as *Deal* in *City Deal*: it has a
  /// capital, and so has the word beside it, neither at the start of its sentence.
  private func isPartOfName(
    _ range: Range<Int>, _ text: Span<UInt8>, _ tokens: TokenBuffer
  ) -> Bool {
    func isTitle(_ position: Int) -> Bool {
      guard words.indices.contains(position), position > 0 else { return false }
      let token = tokens.tokens[Int(words[position].token)]
      let start = Int(token.start)
      return token.end - token.start > 1 && (0x41...0x5A).contains(text[start])
        && (0x61...0x7A).contains(text[start + 1])
    }
    return range.contains { isTitle($0) && (isTitle($0 - 1) || isTitle($0 + 1)) }
  }

  /// Whether the particle at a position belongs to *met zich mee*, which goes with other verbs than
  /// those of patterns: "brengt veel werk met zich mee".
  private func isOfPhrase(_ position: Int, _ text: Span<UInt8>, _ tokens: TokenBuffer) -> Bool {
    func reads(_ position: Int, _ form: [UInt8]) -> Bool {
      let range = tokens.tokens[Int(words[position].token)].range
      return range.count == form.count
        && form.indices.allSatisfy { text[range.lowerBound + $0] == form[$0] }
    }
    return position > 1 && reads(position - 1, Self.reflexive) && reads(position - 2, Self.with)
  }

  private mutating func tryVariant(
    _ variant: ToneLexicon.Variant, at position: Int, _ text: Span<UInt8>, _ tokens: TokenBuffer,
    _ polarities: [Polarity], _ offset: Int
  ) {
    guard let firstEnd = runEnd(variant.parts[0], at: position),
      !isPartOfName(position..<firstEnd, text, tokens)
    else { return }
    var low = position
    var high = firstEnd
    let clause = words[position].clause
    for (number, part) in variant.parts.enumerated().dropFirst() {
      let isParticle = variant.isOrdered && number == 1
      let from = isParticle ? firstEnd : max(0, position - Self.reach)
      let to = min(
        words.count, (isParticle ? position + Self.splitReach : firstEnd + Self.reach))
      var found: Range<Int>?
      var at = from
      while at < to {
        if words[at].clause == clause, at < position || at >= firstEnd,
          let end = runEnd(part, at: at)
        {
          found = at..<end
          // The particle is the last one of its clause.
          if !isParticle { break }
        }
        at += 1
      }
      guard let found, !isPartOfName(found, text, tokens) else { return }
      if isParticle, isOfPhrase(found.lowerBound, text, tokens) { return }
      low = min(low, found.lowerBound)
      high = max(high, found.upperBound)
    }
    let pattern = lexicon.patterns[Int(variant.pattern)]
    let first = tokens.tokens[Int(words[low].token)]
    let last = tokens.tokens[Int(words[high - 1].token)]
    var polarity = polarities[Int(words[position].token)]
    if polarity == .negated, lexicon.hasNegation[Int(variant.pattern)] { polarity = .own }
    let piece = Evidence(
      range: offset + Int(first.start)..<offset + Int(last.end), tone: pattern.tone,
      aspect: pattern.aspect, weight: pattern.weight,
      polarity: polarity, pattern: Int(variant.pattern), token: Int(words[position].token))
    // A pattern counts once in a place, and a longer one of the same tone covers a shorter one.
    if let index = evidence.firstIndex(where: {
      $0.tone == piece.tone && $0.range.overlaps(piece.range)
    }) {
      let other = evidence[index]
      let isStronger = (piece.weight, piece.range.count) > (other.weight, other.range.count)
      if isStronger { evidence[index] = piece }
    } else {
      evidence.append(piece)
    }
  }
}
