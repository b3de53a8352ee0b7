internal import Bytes
public import Lexicons
public import Tokens

/// Reads, for every token, whether the speaker owns what is said there.
///
/// Works clause by clause, on function words alone: negations, who is the subject, words for then and
/// now, quotation marks, question marks.
public struct ScopeReader: Sendable {
  /// The polarity of each token of the last text, parallel to its tokens.
  public private(set) var polarities: [Polarity] = []
  /// Why tokens are not the speaker's own, by index; kept only on demand.
  public private(set) var reasons: [Int: ScopeReason] = [:]
  /// Whether ``reasons`` are kept.
  public var keepsReasons = false
  private var folder = FormFolder()
  private var clauses: [Clause] = []
  private let words = ScopeWords()
  private let categories: Categories

  /// A clause with the tokens that decide whose it is, by index.
  private struct Clause {
    var range: Range<Int>
    var selfAt: Int?
    /// A first person that is no subject and stands behind no preposition.
    var objectAt: Int?
    var hasNaming = false
    var demandAt: Int?
    var isFactive = false
    var otherAt: Int?
    var pastAt: Int?
    var nowAt: Int?
    var stoppedAt: Int?
    var wishAt: Int?
    /// The word *dan* behind *liever*.
    var ratherAt: Int?
    var negationAt: Int?
    /// The negation of the clause before goes on from the first word.
    var isNegatedBefore = false
    /// Whether the negation is *zonder* or *in plaats van*, which end before the main clause.
    var hasPhrase = false
    var teAt: Int?
    var firstWord: Int?
    var lastWord: Int?
    var hasBe = false
    /// Where a relative pronoun opens the clause about somebody else, and the words since.
    var relativeWords: Int?
  }

  private struct Categories: Sendable {
    var negation: CategoryID?
    var preposition: CategoryID?
    var adverb: CategoryID?
    var relative: CategoryID?
    var selves: Set<CategoryID> = []
    var others: Set<CategoryID> = []
    var conjunctions: Set<CategoryID> = []
  }

  /// Makes a reader for a lexicon's categories.
  public init(_ table: CategoryTable) {
    var categories = Categories()
    categories.negation = table.number(of: "negation")
    categories.preposition = table.number(of: "preposition")
    categories.adverb = table.number(of: "adverb")
    categories.relative = table.number(of: "pronoun.relative")
    categories.selves = Set(
      ["pronoun.personal.1sg", "pronoun.personal.1pl"].compactMap(table.number(of:)))
    categories.others = Set(
      ["pronoun.personal.3sg.masc", "pronoun.personal.3sg.fem", "pronoun.personal.3pl"]
        .compactMap(table.number(of:)))
    categories.conjunctions = Set(["conjunction.subord"].compactMap(table.number(of:)))
    self.categories = categories
  }

  /// Reads a text.
  public mutating func read(_ text: Span<UInt8>, _ tokens: TokenBuffer, _ matches: MatchBuffer) {
    polarities.removeAll(keepingCapacity: true)
    polarities.append(contentsOf: repeatElement(.own, count: tokens.tokens.count))
    reasons.removeAll(keepingCapacity: true)
    for sentence in tokens.sentenceStarts.indices {
      let range = tokens.sentence(sentence)
      splitClauses(range, text, tokens, matches)
      markClauses()
      if let mark = questionMark(range, text, tokens) {
        for index in range where polarities[index] == .own {
          set(index, .question, .question, mark)
        }
      }
    }
    markQuotes(text, tokens)
  }

  private mutating func set(
    _ index: Int, _ polarity: Polarity, _ rule: ScopeReason.Rule, _ token: Int?
  ) {
    polarities[index] = polarity
    if keepsReasons { reasons[index] = ScopeReason(rule: rule, token: token) }
  }

  // MARK: clauses

  private mutating func splitClauses(
    _ range: Range<Int>, _ text: Span<UInt8>, _ tokens: TokenBuffer, _ matches: MatchBuffer
  ) {
    clauses.removeAll(keepingCapacity: true)
    var clause = Clause(range: range.lowerBound..<range.lowerBound)
    var ratherAt: Int?
    var lastOther: Int?
    var lastPreposition: Int?
    var isAccording = false
    func close(_ end: Int, _ all: inout [Clause]) -> Clause {
      clause.range = clause.range.lowerBound..<end
      if !clause.range.isEmpty { all.append(clause) }
      let closed = clause
      clause = Clause(range: end..<end)
      return closed
    }
    for index in range {
      let token = tokens.tokens[index]
      if token.kind == .punctuation {
        if Self.parts(text[Int(token.start)]) { _ = close(index, &clauses) }
        continue
      }
      guard token.kind == .word else { continue }
      let match = matches.matches[index]
      folder.fold(text, token.range)
      let word = words.word(folder.folded.span)
      let category = match.form.isListed ? match.category : nil
      let isRelative = category != nil && category == categories.relative
      let isBehindPreposition = clause.lastWord != nil && lastPreposition == clause.lastWord
      let isFirst = category.map(categories.selves.contains) == true
      // "krijgt van mij", "hebben aan ons" are about me and us.
      let isSelf = isFirst && (word != .object || isBehindPreposition)
      // "we doen maar wat" goes on.
      if word == .breaker, category == nil || category != categories.adverb {
        _ = close(index, &clauses)
        ratherAt = nil
      } else if isSelf, word != .object, let since = clause.relativeWords, since > 2,
        let verb = clause.lastWord
      {
        // The main clause goes on with its verb: "iemand die controleert hebben we al".
        _ = close(verb, &clauses)
      } else if word == .than, let liever = ratherAt {
        _ = close(index, &clauses)
        clause.ratherAt = liever
        ratherAt = nil
      } else if isRelative, let last = clause.lastWord ?? clauses.last?.lastWord {
        // "een collega die …" is about the colleague, "ik ben iemand die …" about me.
        let isOpen = clause.lastWord != nil
        let before = isOpen ? close(index, &clauses) : clauses[clauses.count - 1]
        if lastOther == last, !(before.selfAt != nil && before.hasBe) {
          clause.otherAt = last
          clause.relativeWords = 0
        }
        if isOpen, before.negationAt != nil {
          clause.negationAt = before.negationAt
          clause.isNegatedBefore = true
        }
      } else if let category, categories.conjunctions.contains(category), word != .than,
        clause.lastWord != nil
      {
        let before = close(index, &clauses)
        // "liever dan dat ik …", "ik wil niet dat …" go on.
        if before.firstWord == before.lastWord { clause.ratherAt = before.ratherAt }
        if word == .that, let negation = before.negationAt, let last = before.lastWord,
          last - negation <= 2, !before.isFactive
        {
          clause.negationAt = negation
          clause.isNegatedBefore = true
        }
      }
      if clause.firstWord == nil { clause.firstWord = index }
      clause.lastWord = index
      clause.relativeWords = clause.relativeWords.map { $0 + 1 }
      if isSelf, clause.selfAt == nil { clause.selfAt = index }
      if isFirst, !isSelf { clause.objectAt = index }
      if let category {
        if categories.others.contains(category), clause.otherAt == nil { clause.otherAt = index }
        if category == categories.negation, clause.negationAt == nil { clause.negationAt = index }
        if category == categories.preposition { lastPreposition = index }
      }
      switch word {
      case .other:
        lastOther = index
        // Behind a preposition nobody is the subject: "luisteren naar mijn collega".
        let isObject = lastPreposition.map { index - $0 <= 4 && !isAccording } ?? false
        if clause.otherAt == nil, !isObject { clause.otherAt = index }
      case .past: clause.pastAt = index
      case .now: clause.nowAt = index
      case .stopped: clause.stoppedAt = index
      case .wish: clause.wishAt = index
      case .only where clause.negationAt.map({ index - $0 <= 2 }) == true:
        clause.negationAt = nil
      case .rather: ratherAt = index
      case .instead, .place, .without:
        if clause.negationAt == nil {
          clause.negationAt = index
          clause.hasPhrase = true
        }
      case .te where clause.hasPhrase && clause.teAt == nil: clause.teAt = index
      case .be: clause.hasBe = true
      case .naming: clause.hasNaming = true
      case .demand: if !isAccording { clause.demandAt = index }
      case .factive: clause.isFactive = true
      case .according: isAccording = true
      default: break
      }
    }
    _ = close(range.upperBound, &clauses)
  }

  /// Whether a punctuation mark parts clauses: comma, semicolon, colon, dot, bracket, dash or
  /// typographic quotation mark.
  private static func parts(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x3B || byte == 0x3A || byte == 0x2E || byte == 0x28 || byte == 0xE2
  }

  private mutating func markClauses() {
    let now = clauses.first { $0.nowAt != nil }?.nowAt
    var othersBefore: Int?
    for clause in clauses {
      // A clause without a subject of its own goes on with the one before.
      let own = clause.selfAt ?? (clause.hasNaming ? clause.objectAt : nil)
      let goesOn = clause.otherAt == nil && own == nil
      let other = own == nil ? clause.otherAt ?? othersBefore : nil
      othersBefore = other
      let negated = clause.negationAt.map { scope(of: $0, in: clause) }
      for index in clause.range {
        if let rather = clause.ratherAt {
          set(index, .negated, .rather, rather)
        } else if let other, clause.demandAt == nil {
          set(index, .others, goesOn ? .sameSubject : .subject, other)
        } else if let stopped = clause.stoppedAt {
          set(index, .givenUp, .stopped, stopped)
        } else if let past = clause.pastAt, clause.nowAt == nil, now != nil {
          set(index, .givenUp, .past, past)
        } else if let negated, negated.contains(index) {
          set(index, .negated, .negation, clause.negationAt)
        } else if other != nil || clause.selfAt == nil && clause.otherAt != nil,
          let demand = clause.demandAt
        {
          set(index, .wished, .demand, demand)
        } else if let wish = clause.wishAt {
          set(index, .wished, .wish, wish)
        }
      }
    }
  }

  /// What a negation covers: from itself to the end of its clause; all of it when it closes the
  /// clause ("roepen doe ik niet"); *zonder* and *in plaats van* end before the main clause that
  /// follows ("in plaats van te roepen luister ik").
  private func scope(of negation: Int, in clause: Clause) -> Range<Int> {
    let end = clause.range.upperBound
    if clause.isNegatedBefore { return clause.range }
    if clause.hasPhrase {
      if let te = clause.teAt { return negation..<min(end, te + 4) }
      if let own = clause.selfAt, own > negation { return negation..<max(negation + 1, own - 3) }
      return negation..<end
    }
    let closes = clause.lastWord.map { $0 - negation <= 2 } == true
    return (closes ? clause.range.lowerBound : negation)..<end
  }

  // MARK: quotations and questions

  private mutating func markQuotes(_ text: Span<UInt8>, _ tokens: TokenBuffer) {
    var open: (index: Int, closes: UInt32)?
    for (index, token) in tokens.tokens.enumerated()
    where token.kind == .punctuation || token.kind == .symbol {
      let mark = CodePoints.decode(text, at: Int(token.start)).codePoint
      if let begun = open, begun.closes == mark || begun.closes == 0x201D && mark == 0x201C {
        // Marks that never close, or close far on, are no quotation.
        if index - begun.index <= Self.longestQuotation {
          for inside in begun.index..<index where Self.isOverruled(polarities[inside]) {
            set(inside, .quoted, .quotation, begun.index)
          }
        }
        open = nil
      } else if open == nil, let closes = Self.closing[mark] {
        open = (index, closes)
      }
    }
  }

  /// Between quotation marks it does not matter who is the subject, or whether it is a wish.
  private static func isOverruled(_ polarity: Polarity) -> Bool {
    polarity.counts || polarity == .others
  }

  /// The longest quotation, in tokens.
  private static let longestQuotation = 200

  /// The mark that closes a quotation, by the one that opens it.
  private static let closing: [UInt32: UInt32] = [
    0x22: 0x22, 0x201C: 0x201D, 0x201E: 0x201D, 0xAB: 0xBB, 0x2018: 0x2019, 0x201A: 0x2019,
  ]

  private func questionMark(
    _ range: Range<Int>, _ text: Span<UInt8>, _ tokens: TokenBuffer
  ) -> Int? {
    var index = range.upperBound - 1
    while index >= range.lowerBound {
      let token = tokens.tokens[index]
      if token.kind == .punctuation {
        if text[Int(token.start)] == 0x3F { return index }
      } else if token.kind != .space {
        return nil
      }
      index -= 1
    }
    return nil
  }
}
