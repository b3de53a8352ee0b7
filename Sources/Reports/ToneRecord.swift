public import Documents
public import Tones

/// The tone profile of one text as a line of output.
public struct ToneRecord: Sendable {
  /// Where the text comes from.
  public let document: Document
  /// The number of the sentence or turn, from 1, where that is what was classified.
  public let unit: Int?
  /// Who speaks, in transcripts.
  public let speaker: String?
  /// The profile.
  public let profile: ToneProfile
  private let lexicon: ToneLexicon
  private let text: [UInt8]
  private let offset: Int
  /// What is told of the conversation, for turns.
  let conversation: ToneConversation?
  /// What stands beside the tones, where it is read.
  let scales: ScaleRecord?

  /// Makes a record.
  ///
  /// - Parameters:
  ///   - document: where the text comes from.
  ///   - unit: the number of the sentence or turn, from 1, where that is what was classified.
  ///   - speaker: who speaks, in transcripts.
  ///   - profile: the profile.
  ///   - lexicon: names tones, aspects and patterns.
  ///   - text: the classified text, to quote evidence from.
  ///   - offset: offset of `text` in the document, in bytes.
  ///   - conversation: what is told of the conversation, for turns.
  ///   - scales: what stands beside the tones, where it is read.
  public init(
    document: Document, unit: Int?, speaker: String?, profile: ToneProfile,
    lexicon: ToneLexicon, text: [UInt8], offset: Int,
    conversation: ToneConversation? = nil, scales: ScaleRecord? = nil
  ) {
    self.document = document
    self.unit = unit
    self.speaker = speaker
    self.profile = profile
    self.lexicon = lexicon
    self.text = text
    self.offset = offset
    self.conversation = conversation
    self.scales = scales
  }

  private var tones: [Typology.Item] { lexicon.typology.tones }

  /// A JSON object.
  public var json: String {
    var members: [(key: String, value: String)] = [("id", JSONText.string(document.name))]
    if let unit { members.append(("unit", "\(unit)")) }
    if let speaker { members.append(("speaker", JSONText.string(speaker))) }
    if let group = document.group { members.append(("group", JSONText.string(group))) }
    let weights = tones.indices.filter { profile.weights[$0] > 0 }.map {
      (tones[$0].key, Decimal.string(Double(profile.weights[$0]), decimals: 3))
    }
    members += [
      ("tones", JSONText.object(weights)),
      ("dominant", dominantKey.map(JSONText.string) ?? "null"),
      ("confidence", Decimal.string(Double(profile.confidence), decimals: 3)),
      ("aspects", list(aspectKeys.map(JSONText.string))),
      ("evidence", list(evidence.map(\.json))),
    ]
    members += scales?.members ?? []
    return JSONText.object(members)
  }

  /// The object of the text and, behind the last turn of a conversation, one for each respondent's
  /// path.
  public var objects: [String] { [json] + (conversation?.paths.map(\.json) ?? []) }

  private func list(_ items: [String]) -> String { "[\(items.joined(separator: ","))]" }

  /// What was found, in order of appearance.
  public var evidence: [EvidenceRecord] {
    profile.evidence.map { evidence in
      let pattern = lexicon.patterns[evidence.pattern]
      return EvidenceRecord(
        range: evidence.range, text: quote(evidence), tone: tones[evidence.tone].key,
        aspect: lexicon.typology.aspects[evidence.aspect].key, polarity: evidence.polarity,
        entry: "\(pattern.file):\(pattern.line) \(pattern.text)")
    }
  }

  /// The tones with their weights.
  public var weights: [(tone: String, weight: Float)] {
    tones.indices.map { (tones[$0].key, profile.weights[$0]) }
  }

  private func quote(_ evidence: Evidence) -> String {
    String(
      decoding: text[evidence.range.lowerBound - offset..<evidence.range.upperBound - offset],
      as: UTF8.self)
  }

  /// The key of the dominant tone.
  public var dominantKey: String? { profile.dominant.map { tones[$0].key } }

  /// The keys of the aspects that the text speaks of.
  public var aspectKeys: [String] { profile.aspects.map { lexicon.typology.aspects[$0].key } }

  /// The words of the evidence that counts.
  var countedQuotes: [String] { profile.evidence.filter(\.polarity.counts).map(quote) }

  /// A few readable lines.
  public func page(_ language: Language) -> String {
    var page = document.name + (unit.map { " · \($0)" } ?? "") + (speaker.map { " · \($0)" } ?? "")
    page += "\n"
    if let dominant = profile.dominant {
      for tone in tones.indices where profile.weights[tone] > 0 {
        let share = Int((profile.weights[tone] * 100).rounded())
        let bar = String(repeating: "▇", count: max(1, share / 5))
        let name = language(tones[tone].dutch, tones[tone].english)
        page +=
          "  \(name)\(String(repeating: " ", count: max(1, 30 - name.count)))\(share) %  \(bar)\n"
      }
      let sure = Int((profile.confidence * 100).rounded())
      page += language(
        "  zekerheid \(sure) % (\(tones[dominant].dutch))\n",
        "  confidence \(sure) % (\(tones[dominant].english))\n")
    } else {
      page += language("  geen toon herkend\n", "  no tone recognised\n")
    }
    for evidence in profile.evidence {
      let tone = tones[evidence.tone]
      page += "    «\(quote(evidence))» → \(language(tone.dutch, tone.english)) · "
      page += "\(lexicon.typology.aspects[evidence.aspect].key) · "
      page += "\(Labels.polarity(evidence.polarity, language))\n"
    }
    page += scales?.page(language) ?? ""
    let paths = conversation?.paths.map { "\n" + $0.page(language) } ?? []
    return page + paths.joined() + "\n"
  }
}
