#if Office
  internal import Bytes
  internal import Documents

  /// Reads ELAN's annotation files (.eaf): a speaker is a tier that depends on no other.
  ///
  /// Source: EAF Annotation Format 3.0 and ELAN (Max Planck Institute for Psycholinguistics).
  struct ELANParser {
    private struct Annotation {
      var slot: String
      var speaker: String
      var line: Int
      var text: String
    }

    private var order: [String: Int] = [:]
    private var times: [String: Int] = [:]
    private var annotations: [Annotation] = []
    private var left: [String] = []

    /// The conversation in a document whose root element has just opened.
    static func conversation(_ reader: XMLReader) throws(ReadFailure) -> Conversation {
      var parser = ELANParser()
      while let event = try reader.next() {
        guard case .start(let element) = event else { continue }
        switch element.name {
        case "TIME_SLOT":
          guard let id = element["TIME_SLOT_ID"] else { continue }
          parser.order[id] = parser.order.count
          parser.times[id] = element["TIME_VALUE"].flatMap { Int($0) }
        case "TIER": try parser.tier(element, reader)
        default: break
        }
      }
      return parser.conversation()
    }

    private mutating func tier(
      _ tier: XMLElement, _ reader: XMLReader
    ) throws(ReadFailure) {
      let id = tier["TIER_ID"] ?? "?"
      // Tiers that depend on another translate or gloss it, word by word or as a whole.
      if tier["PARENT_REF"] != nil || !TierNames.maySpeak(id) {
        left.append(id)
        return try reader.skip()
      }
      let participant = tier["PARTICIPANT"]?.trimmed ?? ""
      var slot = ""
      let depth = reader.path.count
      while reader.path.count >= depth, let event = try reader.next() {
        guard case .start(let element) = event else { continue }
        switch element.name {
        case "ALIGNABLE_ANNOTATION": slot = element["TIME_SLOT_REF1"] ?? ""
        case "ANNOTATION_VALUE":
          let line = reader.line
          let text = try reader.text()
          if text.contains(where: { !$0.isWhitespace }) {
            annotations.append(
              Annotation(
                slot: slot, speaker: participant.isEmpty ? id : participant, line: line, text: text)
            )
          }
        default: break
        }
      }
    }

    private func conversation() -> Conversation {
      // Slots stand in the order of time, also those that have none of their own.
      let sorted = annotations.enumerated().sorted {
        (order[$0.element.slot] ?? 0, $0.offset) < (order[$1.element.slot] ?? 0, $1.offset)
      }
      var conversation = Conversation(
        guessing: sorted.map { _, annotation in
          Utterance(
            speaker: annotation.speaker,
            start: times[annotation.slot].map { TimeStamp.written(seconds: Double($0) / 1000) },
            line: annotation.line, text: annotation.text)
        })
      if !left.isEmpty {
        conversation.notes.append("tiers left out: \(left.joined(separator: ", "))")
      }
      return conversation
    }
  }
#endif
