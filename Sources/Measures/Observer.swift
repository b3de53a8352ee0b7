internal import Bytes
public import Counting
public import Disambiguation
public import Lexicons
public import Tokens

/// Gathers what ``Observations`` hold beside the counts, segment by segment.
public struct Observer: Sendable {
  private let counter: Counter
  private let markers: MarkerForms
  private let kinds: [Kind]
  private let markerOfKey: [Marker?]
  private let negativeKey: Int?
  private let categoryCount: Int
  private var folder = FormFolder()
  private var row: [UInt32]
  private var modals: [Marker] = []

  /// What measures need to know of a category.
  private struct Kind: OptionSet {
    let rawValue: UInt16
    static let familiar = Kind(rawValue: 1)
    static let formal = Kind(rawValue: 2)
    static let we = Kind(rawValue: 4)
    static let they = Kind(rawValue: 8)
    static let organisation = Kind(rawValue: 16)
    static let negation = Kind(rawValue: 32)
    static let conjunction = Kind(rawValue: 64)
    static let determiner = Kind(rawValue: 128)
    static let staging = Kind(rawValue: 256)
    static let plot = Kind(rawValue: 512)
    static let noun = Kind(rawValue: 1_024)
  }

  /// Prepares for a lexicon.
  ///
  /// - Parameters:
  ///   - lexicon: what the matches come from.
  ///   - counter: counts the uses.
  ///   - own: the number of categories of the user's dictionaries.
  public init(_ lexicon: Lexicon, _ counter: Counter, dictionary own: Int = 0) {
    self.counter = counter
    markers = lexicon.markers
    kinds = lexicon.categories.categories.map { Self.kind(of: $0.id) }
    let byName = Dictionary(
      uniqueKeysWithValues: (Marker.modals + [.gewoon, .cognition]).map { ("\($0)", $0) })
    markerOfKey = markers.keys.map { $0 == "ge" ? .flemishAddress : byName[$0] }
    negativeKey = markers.keys.firstIndex(of: "negative")
    categoryCount = lexicon.categories.count
    row = Array(repeating: 0, count: Tally.width(categories: categoryCount, dictionary: own))
  }

  private static func kind(of id: String) -> Kind {
    var kind: Kind = []
    if id.hasSuffix(".2sg") { kind.insert(.familiar) }
    if id.hasSuffix(".2formal") { kind.insert(.formal) }
    if id.hasSuffix(".1pl") { kind.insert(.we) }
    if id.hasSuffix(".3pl") { kind.insert(.they) }
    if id == "organisation.noun" { kind.insert(.organisation) }
    if id == "negation" { kind.formUnion([.negation, .plot]) }
    if id.hasPrefix("conjunction") { kind.formUnion([.conjunction, .plot]) }
    if id.hasPrefix("article") { kind.formUnion([.determiner, .staging]) }
    if id.hasPrefix("pronoun.possessive") { kind.insert(.determiner) }
    if id == "preposition" { kind.insert(.staging) }
    if id.hasPrefix("pronoun") || id == "verb.aux" || id.hasPrefix("adverb") { kind.insert(.plot) }
    if id == "content.noun" || id == "content.name" { kind.insert(.noun) }
    return kind
  }

  /// Adds what a segment has beside its counts to `observations`.
  ///
  /// - Parameters:
  ///   - text: the segment.
  ///   - tokens: its tokens.
  ///   - matches: their matches, parallel.
  ///   - openClasses: their open word classes, parallel; empty where they are not known.
  ///   - hits: what the user's dictionaries find, by token.
  ///   - isTurn: whether the whole segment is one block; if not, every sentence is.
  ///   - observations: receives it.
  public mutating func observe(
    _ text: Span<UInt8>, _ tokens: TokenBuffer, _ matches: MatchBuffer,
    _ openClasses: [OpenClass], _ hits: [DictionarySet.Hit], isTurn: Bool,
    into observations: inout Observations
  ) {
    observations.dictionary.add(hits)
    guard !observations.gathering.isEmpty else { return }
    let needsForms = !observations.gathering.isDisjoint(with: [.markers, .sequence])
    var hash = Self.hashSeed
    var hit = 0
    clear()
    for sentence in tokens.sentenceStarts.indices {
      let before = row[Tally.words]
      var view = Sentence()
      for index in tokens.sentence(sentence) {
        let token = tokens.tokens[index]
        guard token.kind.isWord else {
          if token.kind == .punctuation, Self.partsClauses(text[Int(token.start)]) { endClause() }
          if token.kind != .space { view.before = [] }
          continue
        }
        let match = matches.matches[index]
        row[Tally.words] += 1
        row[Tally.place(of: match.category)] += 1
        hash = Self.mix(hash, match, token)
        if !match.uses.isEmpty { addUses(match) }
        while hit < hits.count, hits[hit].token <= index {
          row[Tally.place(ofDictionary: hits[hit].category, categories: categoryCount)] += 1
          hit += 1
        }
        let kind = kinds[match.category.index]
        if !openClasses.isEmpty, let marker = Self.marker(of: openClasses[index]) { add(marker) }
        if needsForms {
          word(text, token, match, kind, &view, &observations)
        }
        view.before = kind
      }
      endClause()
      if view.hasOrganisation {
        add(.weNearOrganisation, view.we)
        add(.theyNearOrganisation, view.they)
      }
      guard row[Tally.words] > before else { continue }
      row[Tally.sentences] += 1
      if !isTurn {
        endBlock(hash, &observations)
        hash = Self.hashSeed
      }
    }
    if row[Tally.words] > 0 { endBlock(hash, &observations) }
  }

  private static func marker(of openClass: OpenClass) -> Marker? {
    switch openClass {
    case .none: nil
    case .noun: .noun
    case .adjective: .adjective
    case .verb: .verb
    }
  }

  /// What is known of the sentence so far.
  private struct Sentence {
    var before: Kind = []
    var hasOrganisation = false
    var we = 0
    var they = 0
  }

  private var isNegated = false

  private mutating func word(
    _ text: Span<UInt8>, _ token: Token, _ match: Match, _ kind: Kind, _ view: inout Sentence,
    _ observations: inout Observations
  ) {
    folder.fold(text, token.range)
    let key = markers.key(of: folder.folded.span)
    let marker = key.flatMap { markerOfKey[$0] }
    if observations.gathering.contains(.sequence) {
      var stage: WordSequence.Stage = []
      if kind.contains(.staging) { stage.insert(.staging) }
      if kind.contains(.plot) { stage.insert(.plot) }
      if marker == .cognition || marker == .weten { stage.insert(.tension) }
      observations.sequence.forms.append(Self.hash(folder.folded.span))
      observations.sequence.stages.append(stage)
    }
    guard observations.gathering.contains(.markers) else { return }
    if token.kind == .word, Self.letters(folder.folded) > 6 { add(.longWord) }
    if kind.contains(.organisation) { view.hasOrganisation = true }
    if kind.contains(.we) { view.we += 1 }
    if kind.contains(.they) { view.they += 1 }
    if marker == .flemishAddress {
      add(.flemishAddress)
    } else if !match.uses.contains(.generic) {
      if kind.contains(.familiar) { add(.familiarAddress) }
      if kind.contains(.formal) { add(.formalAddress) }
    }
    if kind.contains(.conjunction) { endClause() }
    if kind.contains(.negation) || (key != nil && key == negativeKey) { isNegated = true }
    guard let marker, marker != .flemishAddress else { return }
    guard marker.negated != nil else {
      add(marker)
      return
    }
    // "De wil", "mijn durf", "het moeten": a noun.
    guard !view.before.contains(.determiner), !kind.contains(.noun) else { return }
    add(marker)
    modals.append(marker)
  }

  private mutating func endClause() {
    if isNegated {
      for modal in modals {
        if let negated = modal.negated { add(negated) }
      }
    }
    isNegated = false
    modals.removeAll(keepingCapacity: true)
  }

  private mutating func add(_ marker: Marker, _ count: Int = 1) {
    row[Tally.place(of: marker, categories: categoryCount)] += UInt32(count)
  }

  private mutating func addUses(_ match: Match) {
    counter.forEachUse(of: match) { row[Tally.place(of: $0, categories: categoryCount)] += 1 }
  }

  private mutating func endBlock(_ hash: UInt64, _ observations: inout Observations) {
    if observations.gathering.contains(.markers) {
      for marker in Marker.allCases {
        observations.markers[marker] += Int(row[Tally.place(of: marker, categories: categoryCount)])
      }
    }
    if observations.gathering.contains(.blocks) {
      observations.blocks.append(row[...], hash: hash ^ hash >> 32)
    }
    clear()
  }

  private mutating func clear() {
    for index in row.indices { row[index] = 0 }
  }

  private static let hashSeed: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func mix(_ hash: UInt64, _ match: Match, _ token: Token) -> UInt64 {
    (hash ^ UInt64(match.category.rawValue) ^ UInt64(token.range.count) << 8)
      &* 0x9e37_79b9_7f4a_7c15
  }

  /// FNV-1a, 32 bits.
  private static func hash(_ bytes: Span<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811c_9dc5
    for index in bytes.indices { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
    return hash
  }

  /// The letters of a folded form: without apostrophes, hyphens and full stops.
  private static func letters(_ form: [UInt8]) -> Int {
    form.count { ByteClass.isLetter($0) || $0 >= 0xC0 }
  }

  /// Whether a punctuation mark parts clauses: `, . ; : ! ? ( )`, and the dashes and dots of three
  /// bytes; quotes and hyphens do not.
  private static func partsClauses(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x28, 0x29: true
    default: false
    }
  }
}
