public import Lexicons
public import Tokens

/// Counts the matches of segments.
///
/// The hot core: integers in, integers out, no allocation per token.
public struct Counter: Sendable {
  private let organisation: CategoryID?
  private let rungOfCategory: [Int8]
  private let useOfCategory: [Int8]
  private let pronominal: CategoryID?
  private let isContent: [Bool]

  /// Makes a counter for a lexicon's categories.
  public init(_ categories: CategoryTable) {
    organisation = categories.number(of: "organisation.noun")
    pronominal = categories.number(of: "adverb.pronominal")
    isContent = categories.categories.map { $0.id.hasPrefix("content") }
    let determiners: [(String, OrganisationRung)] = [
      ("pronoun.possessive.1sg", .mine), ("pronoun.possessive.1pl", .ours),
      ("article.definite", .the), ("pronoun.demonstrative", .that),
    ]
    var rungOfCategory = [Int8](repeating: -1, count: categories.count)
    for (id, rung) in determiners {
      guard let category = categories.number(of: id) else { continue }
      rungOfCategory[category.index] = Int8(rung.rawValue)
    }
    self.rungOfCategory = rungOfCategory
    let generic: [(String, UseCount)] = [
      ("pronoun.personal.2sg", .genericYou), ("pronoun.possessive.2sg", .genericYou),
      ("pronoun.personal.2pl", .genericYou), ("pronoun.personal.2formal", .genericYou),
      ("pronoun.possessive.2formal", .genericYou), ("pronoun.personal.1pl", .genericWe),
      ("pronoun.personal.3pl", .genericThey),
    ]
    var useOfCategory = [Int8](repeating: -1, count: categories.count)
    for (id, use) in generic {
      guard let category = categories.number(of: id) else { continue }
      useOfCategory[category.index] = Int8(use.rawValue)
    }
    self.useOfCategory = useOfCategory
  }

  /// Adds the words of a segment to `counts`.
  ///
  /// - Parameters:
  ///   - tokens: the segment's tokens.
  ///   - matches: their matches, parallel.
  ///   - lexicon: the lexicon that the matches come from.
  ///   - counts: receives the sums.
  public func count(
    _ tokens: TokenBuffer, _ matches: MatchBuffer, _ lexicon: Lexicon,
    into counts: inout CategoryCounts
  ) {
    var sentence = 0
    var nextSentence = 0
    var sentenceHasWord = false
    // The last two words before this one in its sentence, for the organisation ladder.
    var before: CategoryID?
    var beforeThat: CategoryID?
    for index in tokens.tokens.indices {
      if index == nextSentence {
        counts.sentences += sentenceHasWord ? 1 : 0
        sentenceHasWord = false
        before = nil
        beforeThat = nil
        sentence += 1
        nextSentence =
          sentence < tokens.sentenceStarts.count ? Int(tokens.sentenceStarts[sentence]) : -1
      }
      guard tokens.tokens[index].kind.isWord else {
        if tokens.tokens[index].kind != .space {
          before = nil
          beforeThat = nil
        }
        continue
      }
      let match = matches.matches[index]
      let category = match.category
      sentenceHasWord = true
      counts.words += 1
      counts.categories[category.index] += 1
      if match.form.isListed, lexicon.isAmbiguous(match.form) {
        counts.ambiguous += 1
        if match.confidence < 80 { addDoubt(match, lexicon, &counts) }
      }
      if !match.uses.isEmpty { addUses(match, &counts) }
      if category == organisation, let rung = rung(before, beforeThat) {
        counts.organisation[rung] += 1
      }
      beforeThat = before
      before = category
    }
    counts.sentences += sentenceHasWord ? 1 : 0
  }

  /// The rung that a word for the organisation stands on: the determiner right before it, or before
  /// one word that is in no list (*onze prachtige school*).
  private func rung(_ before: CategoryID?, _ beforeThat: CategoryID?) -> Int? {
    guard let before else { return nil }
    let near = rungOfCategory[before.index]
    if near >= 0 { return Int(near) }
    guard let beforeThat, isContent[before.index] else { return nil }
    let far = rungOfCategory[beforeThat.index]
    return far >= 0 ? Int(far) : nil
  }

  private func addDoubt(_ match: Match, _ lexicon: Lexicon, _ counts: inout CategoryCounts) {
    counts.doubtful[match.category.index] += 1
    for candidate in lexicon.candidates(of: match.form) where candidate != match.category {
      counts.missed[candidate.index] += 1
    }
  }

  private func addUses(_ match: Match, _ counts: inout CategoryCounts) {
    forEachUse(of: match) { counts.uses[$0.rawValue] += 1 }
  }

  /// Calls `body` with every use that a match counts for.
  public func forEachUse(of match: Match, _ body: (UseCount) -> Void) {
    if match.uses.contains(.generic) {
      let use = useOfCategory[match.category.index]
      if let use = UseCount(rawValue: Int(use)) { body(use) }
    }
    if match.uses.contains(.reflexive) { body(.reflexive) }
    if match.uses.contains(.expletive) {
      body(match.category == pronominal ? .expletiveEr : .expletiveHet)
    }
  }
}
