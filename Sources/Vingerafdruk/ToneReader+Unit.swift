public import Documents
public import Tones

extension ToneReader {
  /// One classified text, turn or sentence.
  public struct Unit: Sendable {
    /// The document it belongs to.
    public let document: Document
    /// Its number in the document, from 1; nil for whole texts.
    public let number: Int?
    /// Its text.
    public let text: [UInt8]
    /// Offset of the text in its document, in bytes.
    public let offset: Int
    /// Who speaks, in conversations.
    public internal(set) var speaker: String?
    /// Whether an interviewer speaks, whose questions have no tone.
    public internal(set) var isInterviewer = false
    /// Its profile.
    public internal(set) var profile: ToneProfile
    /// What it says by itself, which is what a path goes by; nil for an interviewer's turn.
    public internal(set) var decision: ToneDecision?
    /// Why it got that profile; nil unless reasons are kept.
    public internal(set) var explanation: ToneExplanation?
    /// How many words it has.
    public internal(set) var words = 0
    /// The order in which it says that tones came, at the level of turns; else empty.
    public internal(set) var narrated: [Int] = []
    /// What was found of the scales; empty unless they are read.
    public internal(set) var scales: [Evidence] = []
    /// The audiences it names; empty unless they are read.
    public internal(set) var audiences: [AudienceMention] = []
    /// Its words that are no function words, folded; empty unless they are kept.
    public internal(set) var contentWords: [String] = []
  }
}

extension ToneSummary.Answer {
  /// A unit as a respondent's answer; the turns of a speaker and the answers under one name belong
  /// to one respondent.
  public init(_ unit: ToneReader.Unit) {
    let name = unit.document.name
    self.init(
      respondent: unit.speaker.map { "\(name)\n\($0)" } ?? name, group: unit.document.group,
      name: unit.number.map { "\(name) · \($0)" } ?? name, text: unit.text, profile: unit.profile,
      contentWords: unit.contentWords, audiences: unit.audiences)
  }
}
