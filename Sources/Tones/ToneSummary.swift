/// What many respondents show together: counted over respondents, not over answers, so that who
/// writes much does not count double.
public struct ToneSummary: Sendable {
  /// One classified answer, turn or text of a respondent.
  public struct Answer: Sendable {
    /// Who answers; the answers of one respondent count together.
    public let respondent: String
    /// The group, if there are groups.
    public let group: String?
    /// What results call the answer.
    public let name: String
    /// Its text.
    public let text: [UInt8]
    /// Its tones.
    public let profile: ToneProfile
    /// Its words that are no function words, folded.
    public let contentWords: [String]
    /// The audiences it names.
    public let audiences: [AudienceMention]

    /// Puts an answer together.
    public init(
      respondent: String, group: String?, name: String, text: [UInt8], profile: ToneProfile,
      contentWords: [String], audiences: [AudienceMention]
    ) {
      self.respondent = respondent
      self.group = group
      self.name = name
      self.text = text
      self.profile = profile
      self.contentWords = contentWords
      self.audiences = audiences
    }
  }

  /// The groups by name; the one without a name holds everybody.
  private var groups: [String?: ToneGroupTally] = [:]
  private let tones: Typology
  private let audiences: Typology

  /// Makes an empty summary.
  ///
  /// - Parameters:
  ///   - tones: the tones and aspects.
  ///   - audiences: the audiences and actors.
  public init(tones: Typology, audiences: Typology) {
    self.tones = tones
    self.audiences = audiences
  }

  /// Adds an answer to everybody's and to its group's.
  public mutating func add(_ answer: Answer) {
    groups[nil, default: ToneGroupTally(tones, audiences)].add(answer)
    if let group = answer.group {
      groups[group, default: ToneGroupTally(tones, audiences)].add(answer)
    }
  }

  /// Everybody, and then each group in the order of their names.
  public var results: [ToneGroup] {
    let names = groups.keys.compactMap(\.self).sorted()
    let all: [String?] = [nil] + (names.count > 1 ? names : [])
    return all.compactMap { name in groups[name]?.result(name: name) }
  }
}
