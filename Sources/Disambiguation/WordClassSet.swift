/// The classes a form can have, as bits by ``WordClass``.
public struct WordClassSet: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt64

  /// Makes a set from bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Makes a set of one class.
  public init(_ class: WordClass) { rawValue = 1 << UInt64(`class`.rawValue) }

  /// Makes a set of classes.
  init(_ classes: [WordClass]) {
    rawValue = classes.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }

  static let singularVerb = WordClassSet([
    .presentSingular, .presentT, .pastSingular, .auxPresentSingular, .auxPresentT,
    .auxPastSingular,
  ])
  static let pluralVerb = WordClassSet([
    .presentPlural, .pastPlural, .auxPresentPlural, .auxPastPlural,
  ])
  static let auxiliary = WordClassSet([
    .auxPresentSingular, .auxPresentT, .auxPresentPlural, .auxPastSingular, .auxPastPlural,
  ])
  static let nonFinite = WordClassSet([
    .infinitive, .participle, .auxInfinitive, .auxParticiple,
  ])
  static let nouns = WordClassSet([
    .nounCommon, .nounNeuter, .noun, .nounPlural, .name, .adjectiveNoun,
  ])
  static let finite = singularVerb.union(pluralVerb)

  /// How the form may serve as a verb: 0 not at all, 1 finite singular, 2 finite plural only, 3
  /// plural or infinitive, 4 infinitive only, 5 participle, 6 participle or singular; 8 is added for
  /// an auxiliary, 16 where it may be a noun or adjective as well.
  var verbKind: UInt8 {
    let singular = !isDisjoint(with: .singularVerb)
    let plural = !isDisjoint(with: .pluralVerb)
    let infinitive = contains(.init(.infinitive)) || contains(.init(.auxInfinitive))
    let participle = contains(.init(.participle)) || contains(.init(.auxParticiple))
    var kind: UInt8 =
      singular
      ? (participle ? 6 : 1)
      : plural
        ? (infinitive ? 3 : 2)
        : infinitive
          ? 4
          : participle ? 5 : 0
    guard kind > 0 else { return 0 }
    if !isDisjoint(with: .auxiliary) { kind += 8 }
    if !isDisjoint(with: .nouns) || contains(.init(.adjective)) { kind += 16 }
    return kind
  }

  static let adjectives = WordClassSet([
    .adjective, .adjectiveE, .comparative, .comparativeE, .superlative, .superlativeE,
    .participleE, .presentParticiple, .numeral,
  ])

  /// What part a form in no list may play in a noun phrase: 1 only a noun, 2 only an adjective or
  /// numeral, 3 either, 4 a verb only, 5 a noun or a verb, 6 an adjective or a verb, 7 anything, 8
  /// nothing known; 16 is added for a neuter noun, 32 for a plural.
  var phrasePart: UInt8 {
    var part: UInt8 = 0
    if !isDisjoint(with: .nouns) { part |= 1 }
    if !isDisjoint(with: .adjectives) { part |= 2 }
    if !isDisjoint(with: Self.finite.union(.nonFinite)) { part |= 4 }
    if part == 0 { return 8 }
    if contains(.init(.nounNeuter)) { part |= 16 }
    if contains(.init(.nounPlural)) { part |= 32 }
    return part
  }
}
