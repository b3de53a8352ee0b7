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
  private var folder = FormFolder()
  private var clauses: [Clause] = []
  private let categories: Categories

  private struct Clause {
    var range: Range<Int>
    var hasSelf = false
    var hasOther = false
    var isPast = false
    var isNow = false
    var hasStopped = false
    var isWish = false
    var firstNegation: Int?
    var lastWord: Int?
    var afterRather = false
  }

  private struct Categories: Sendable {
    var negation: CategoryID?
    var selves: Set<CategoryID> = []
    var others: Set<CategoryID> = []
    var conjunctions: Set<CategoryID> = []
  }

  private enum Word: UInt8 {
    case other, past, now, stopped, wish, only, rather, than, instead, place, of, breaker, without
  }

  private static let words: [String: Word] = {
    var words: [String: Word] = [:]
    func add(_ list: String, _ word: Word) {
      for form in list.split(separator: " ") { words[String(form)] = word }
    }
    add(
      """
      collega collega's baas directeur directrice voorganger voorgangster manager chef anderen men \
      wethouder burgemeester leidinggevende opvolger buurman collegae teamleider bestuurder hoofd \
      mensen sommigen sommige iemand zij hij ze voorzitter projectleider adviseur afdelingshoofd
      """, .other)
    add("vroeger destijds ooit indertijd voorheen eerder jarenlang aanvankelijk", .past)
    add("nu tegenwoordig inmiddels sindsdien voortaan intussen thans", .now)
    add("gestopt opgehouden afgeleerd afgezworen losgelaten gestaakt", .stopped)
    add("wil wilde wou graag hoop droom moeten zou", .wish)
    add("alleen enkel slechts louter zozeer", .only)
    add("liever eerder", .rather)
    add("dan", .than)
    add("plaats", .place)
    add("ipv", .instead)
    add("maar want terwijl doch echter", .breaker)
    add("zonder", .without)
    return words
  }()

  private let table: ByteStringTable
  private let kinds: [Word]

  /// Makes a reader for a lexicon's categories.
  public init(_ table: CategoryTable) {
    var categories = Categories()
    categories.negation = table.number(of: "negation")
    categories.selves = Set(
      ["pronoun.personal.1sg", "pronoun.personal.1pl"].compactMap(table.number(of:)))
    categories.others = Set(
      ["pronoun.personal.3sg.masc", "pronoun.personal.3sg.fem", "pronoun.personal.3pl"]
        .compactMap(table.number(of:)))
    categories.conjunctions = Set(["conjunction.subord"].compactMap(table.number(of:)))
    self.categories = categories
    var strings = ByteStringTable()
    var kinds: [Word] = []
    for form in Self.words.keys.sorted() {
      _ = strings.insert(form)
      kinds.append(Self.words[form] ?? .other)
    }
    self.table = strings
    self.kinds = kinds
  }

  /// Reads a text.
  public mutating func read(_ text: Span<UInt8>, _ tokens: TokenBuffer, _ matches: MatchBuffer) {
    polarities.removeAll(keepingCapacity: true)
    polarities.append(contentsOf: repeatElement(.own, count: tokens.tokens.count))
    var quoted = false
    for sentence in tokens.sentenceStarts.indices {
      let range = tokens.sentence(sentence)
      splitClauses(range, text, tokens, matches)
      markClauses(text, tokens, matches)
      markQuotes(range, text, tokens, &quoted)
      if isQuestion(range, text, tokens) {
        for index in range where polarities[index] == .own { polarities[index] = .question }
      }
    }
  }

  private mutating func splitClauses(
    _ range: Range<Int>, _ text: Span<UInt8>, _ tokens: TokenBuffer, _ matches: MatchBuffer
  ) {
    clauses.removeAll(keepingCapacity: true)
    var clause = Clause(range: range.lowerBound..<range.lowerBound)
    var rather = false
    func close(_ end: Int, _ all: inout [Clause]) {
      clause.range = clause.range.lowerBound..<end
      if !clause.range.isEmpty { all.append(clause) }
      clause = Clause(range: end..<end)
    }
    for index in range {
      let token = tokens.tokens[index]
      if token.kind == .punctuation {
        let byte = text[Int(token.start)]
        if byte == 0x2C || byte == 0x3B || byte == 0x3A || byte == 0x2E || byte == 0x28
          || byte == 0xE2
        {
          close(index, &clauses)
        }
        continue
      }
      guard token.kind == .word else { continue }
      let match = matches.matches[index]
      folder.fold(text, token.range)
      let word = table.number(of: folder.folded.span).map { kinds[$0] }
      if word == .breaker || (word == .than && rather)
        || (match.form.isListed && categories.conjunctions.contains(match.category)
          && word != .than && clause.lastWord != nil)
      {
        let afterRather = word == .than && rather
        close(index, &clauses)
        clause.afterRather = afterRather
        rather = false
      }
      clause.lastWord = index
      if match.form.isListed {
        if categories.selves.contains(match.category) { clause.hasSelf = true }
        if categories.others.contains(match.category) { clause.hasOther = true }
        if match.category == categories.negation, clause.firstNegation == nil {
          clause.firstNegation = index
        }
      }
      switch word {
      case .other: clause.hasOther = true
      case .past: clause.isPast = true
      case .now: clause.isNow = true
      case .stopped: clause.hasStopped = true
      case .wish: clause.isWish = true
      case .only where clause.firstNegation.map({ index - $0 <= 2 }) == true:
        clause.firstNegation = nil
      case .rather: rather = true
      case .instead, .place, .without:
        if clause.firstNegation == nil { clause.firstNegation = index }
      default: break
      }
    }
    close(range.upperBound, &clauses)
  }

  private mutating func markClauses(
    _ text: Span<UInt8>, _ tokens: TokenBuffer, _ matches: MatchBuffer
  ) {
    let anyNow = clauses.contains { $0.isNow }
    var othersBefore = false
    for clause in clauses {
      // A clause without a subject of its own goes on with the one before.
      let others =
        clause.hasOther && !clause.hasSelf
        || (!clause.hasOther && !clause.hasSelf && othersBefore)
      othersBefore = others
      let negatedFrom = clause.firstNegation.map { first in
        // A negation that closes its clause covers all of it: "roepen doe ik niet".
        clause.lastWord.map { $0 - first <= 2 } == true ? clause.range.lowerBound : first
      }
      for index in clause.range {
        if clause.afterRather {
          polarities[index] = .negated
        } else if others {
          polarities[index] = .others
        } else if clause.isPast && !clause.isNow && anyNow || clause.hasStopped {
          polarities[index] = .givenUp
        } else if let negatedFrom, index >= negatedFrom {
          polarities[index] = .negated
        } else if clause.isWish {
          polarities[index] = .wished
        }
      }
    }
  }

  private mutating func markQuotes(
    _ range: Range<Int>, _ text: Span<UInt8>, _ tokens: TokenBuffer, _ quoted: inout Bool
  ) {
    for index in range {
      let token = tokens.tokens[index]
      if token.kind == .punctuation || token.kind == .symbol {
        let codePoint = CodePoints.decode(text, at: Int(token.start)).codePoint
        switch codePoint {
        case 0x22: quoted.toggle()
        case 0x201C, 0x201E, 0xAB: quoted = true
        case 0x201D, 0xBB: quoted = false
        default: break
        }
      } else if quoted, polarities[index] == .own {
        polarities[index] = .quoted
      }
    }
  }

  private func isQuestion(_ range: Range<Int>, _ text: Span<UInt8>, _ tokens: TokenBuffer) -> Bool {
    var index = range.upperBound - 1
    while index >= range.lowerBound {
      let token = tokens.tokens[index]
      if token.kind == .punctuation {
        if text[Int(token.start)] == 0x3F { return true }
      } else if token.kind != .space {
        return false
      }
      index -= 1
    }
    return false
  }
}
