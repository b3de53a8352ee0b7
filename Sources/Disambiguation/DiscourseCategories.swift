internal import Lexicons

/// The categories that matter for uses and for who is spoken of.
struct DiscourseCategories: Sendable {
  private let kinds: [Kind]

  private struct Kind: OptionSet {
    let rawValue: UInt8
    static let female = Kind(rawValue: 1)
    static let male = Kind(rawValue: 2)
    static let several = Kind(rawValue: 4)
    static let personal = Kind(rawValue: 8)
    static let generic = Kind(rawValue: 16)
    static let expletive = Kind(rawValue: 32)
    static let speaker = Kind(rawValue: 64)
    static let spokenOf: Kind = [.female, .male, .several, .speaker]
  }

  init(_ table: CategoryTable) {
    kinds = table.categories.map { category in
      var kind: Kind = []
      if category.id.hasSuffix("3sg.fem") { kind.insert(.female) }
      if category.id == "pronoun.personal.3sg.masc" { kind.insert(.male) }
      if category.id.hasSuffix("3pl") { kind.insert(.several) }
      if category.id.hasPrefix("pronoun.personal.1sg")
        || category.id.hasPrefix("pronoun.personal.2") || category.id == "interjection"
      {
        kind.insert(.speaker)
      }
      if category.id.hasPrefix("pronoun.personal") { kind.insert(.personal) }
      if category.id.hasPrefix("pronoun.personal") || category.id.hasPrefix("pronoun.possessive")
        || category.id == "pronoun.reflexive"
      {
        kind.insert(.generic)
      }
      if category.id == "pronoun.personal.3sg.neut" || category.id == "adverb.pronominal" {
        kind.insert(.expletive)
      }
      return kind
    }
  }

  func isPersonal(_ category: CategoryID) -> Bool { kinds[category.index].contains(.personal) }
  func canBeGeneric(_ category: CategoryID) -> Bool { kinds[category.index].contains(.generic) }
  func canBeExpletive(_ category: CategoryID) -> Bool { kinds[category.index].contains(.expletive) }

  /// Notes in `discourse` who is spoken of at a word.
  ///
  /// - Parameters:
  ///   - match: the word's match, decided.
  ///   - persons: what the word says if it is in no list.
  ///   - discourse: what has been said so far.
  func note(_ match: Match, _ persons: WordFacts.Persons, in discourse: inout Discourse) {
    guard match.form.isListed else {
      if persons.contains(.femaleNoun) { discourse.femaleNoun = 0 }
      if persons.contains(.pluralNoun) { discourse.pluralNoun = 0 }
      return
    }
    let kind = kinds[match.category.index]
    guard !kind.isDisjoint(with: .spokenOf) else { return }
    if kind.contains(.female) { discourse.female = 0 }
    if kind.contains(.male) { discourse.male = 0 }
    if kind.contains(.several) { discourse.several = 0 }
    if kind.contains(.speaker) { discourse.speaker = 0 }
  }
}
