internal import Lexicons

/// Guesses the open classes of a sentence from the classes that its forms can have and the words
/// beside them.
///
/// No model: a few rules. How good they are stands in `Method.md`.
struct OpenClassGuess: Sendable {
  /// What the categories say: the class of content homographs, and what opens a noun phrase.
  private let classes: [OpenClass]
  private let opensPhrase: [Bool]
  private let isSubject: [Bool]
  private let content: CategoryID

  init(_ table: CategoryTable) {
    content = table.content
    classes = table.categories.map { category in
      switch category.id {
      case "content.noun", "content.name", "organisation.noun": .noun
      case "content.verb": .verb
      case "content.adjective": .adjective
      default: .none
      }
    }
    opensPhrase = table.categories.map {
      $0.id.hasPrefix("article") || $0.id.hasPrefix("pronoun.possessive")
        || $0.id == "preposition" || $0.id == "numeral"
    }
    isSubject = table.categories.map { $0.id.hasPrefix("pronoun.personal") }
  }

  private static let verbs = WordClassSet.finite.union(.nonFinite).union([
    WordClassSet(.participleE), WordClassSet(.presentParticiple),
  ])
  private static let participles: WordClassSet = [
    WordClassSet(.participle), WordClassSet(.participleE),
  ]
  private static let adjectives = WordClassSet.adjectives.subtracting([
    WordClassSet(.participleE), WordClassSet(.presentParticiple), WordClassSet(.numeral),
  ])

  /// The class of the word at a position; `before` is that of the word before it.
  func guess(
    at position: Int, in view: SentenceView, _ matches: MatchBuffer, _ lexicon: WordClassLexicon,
    before: OpenClass
  ) -> OpenClass {
    let match = matches.matches[Int(view.places[position].token)]
    guard match.category == content else { return classes[match.category.index] }
    // A capital inside a sentence is that of a name.
    if view.places[position].shape > 0, position > SentenceView.margin { return .noun }
    let set = lexicon.sets[Int(view.places[position].wordClass)]
    let noun = !set.isDisjoint(with: .nouns)
    let verb = !set.isDisjoint(with: Self.verbs)
    let adjective = !set.isDisjoint(with: Self.adjectives)
    switch (noun, verb, adjective) {
    case (_, false, false): return .noun
    case (false, true, false): return .verb
    case (false, false, true): return .adjective
    case (false, true, true):
      return set.isDisjoint(with: Self.participles) && followsPhraseOpening(position, view)
        ? .adjective : .verb
    case (true, true, _):
      if followsPhraseOpening(position, view) || before == .adjective { return .noun }
      if followsSubject(position, view) || set.contains(WordClassSet(.infinitive)) { return .verb }
      return set.isDisjoint(with: .finite) ? .noun : .verb
    case (true, false, true):
      return isNoun(position + 1, view, lexicon) || !followsPhraseOpening(position, view)
        ? .adjective : .noun
    }
  }

  private func category(_ position: Int, _ view: SentenceView) -> Int? {
    let tag = Int(view.places[position].tag)
    return tag > 0 && tag != 0x80 && tag < 0x100 ? tag - 1 : nil
  }

  private func followsPhraseOpening(_ position: Int, _ view: SentenceView) -> Bool {
    category(position - 1, view).map { opensPhrase[$0] } ?? false
  }

  private func followsSubject(_ position: Int, _ view: SentenceView) -> Bool {
    category(position - 1, view).map { isSubject[$0] } ?? false
  }

  private func isNoun(_ position: Int, _ view: SentenceView, _ lexicon: WordClassLexicon) -> Bool {
    guard view.places[position].tag >= 0x100 else {
      return category(position, view).map { classes[$0] == .noun } ?? false
    }
    return !lexicon.sets[Int(view.places[position].wordClass)].isDisjoint(with: .nouns)
  }
}
