public import Disambiguation
internal import Documents
public import ICU
public import Lexicons
internal import Measures
internal import Tokens
internal import Tones

/// Reads whole documents for a comparison: each speaker of a conversation apart.
public struct ComparisonWorker: DocumentWorker, ~Copyable {
  private var analyzer: Analyzer
  private var toneReader: ToneReader?
  private let keepsForms: Bool
  private var folder = FormFolder()

  /// Makes a worker.
  ///
  /// - Parameters:
  ///   - lexicon: what is counted.
  ///   - context: decides forms with several categories.
  ///   - tones: the typology whose tones are compared; nil for none.
  ///   - keepsForms: whether word forms are counted.
  /// - Throws: ``ICUError`` when ICU's data cannot be loaded.
  public init(
    lexicon: Lexicon, context: ContextModel?, tones: ToneReader.Tones?, keepsForms: Bool
  ) throws(ICUError) {
    // Made before any is kept: what may throw leaves nothing half made.
    let analyzer = try Analyzer(lexicon: lexicon, context: context)
    toneReader =
      if let tones {
        try ToneReader(lexicon: lexicon, context: context, tones: tones)
      } else { nil }
    self.analyzer = analyzer
    self.keepsForms = keepsForms
  }

  /// What the speakers of a document add, in order of appearance.
  ///
  /// - Throws: ``ICUError`` when ICU refuses the text.
  public mutating func process(_ part: DocumentPart) throws -> [ComparisonPart] {
    precondition(part.isWhole, "a comparison takes documents as a whole")
    var voices: [Voice] = []
    for event in part.events {
      guard let segment = event.segment else { continue }
      var voice = Voice()
      if case .turn(let turn) = event { voice = Voice(speaker: turn.speaker, role: turn.role) }
      if let index = voices.firstIndex(where: { $0.speaker == voice.speaker }) {
        voices[index].segments.append(segment)
      } else {
        voice.segments.append(segment)
        voices.append(voice)
      }
    }
    let answering = voices.count { $0.role != .interviewer }
    var parts: [ComparisonPart] = []
    for voice in voices {
      parts.append(try read(voice, of: part.document, isAlone: answering < 2))
    }
    return parts
  }

  /// All that one speaker says.
  private struct Voice {
    var speaker: String?
    var role: Turn.Role?
    var segments: [Segment] = []
  }

  private mutating func read(
    _ voice: Voice, of document: Document, isAlone: Bool
  ) throws(ICUError) -> ComparisonPart {
    var part = ComparisonPart(
      document: document, speaker: voice.speaker, role: voice.role, isAlone: isAlone,
      observations: Observations(
        [.markers, .sequence], categories: analyzer.lexicon.categories.count))
    for segment in voice.segments {
      try analyzer.observe(segment, isTurn: voice.speaker != nil, into: &part.observations)
      if keepsForms { count(segment, into: &part.forms) }
    }
    part.tones = try tones(of: voice, document)
    return part
  }

  private mutating func tones(
    of voice: Voice, _ document: Document
  ) throws(ICUError) -> [Double] {
    guard toneReader != nil else { return [] }
    toneReader?.open(document)
    for segment in voice.segments {
      toneReader?.add(segment)
      // What follows on a turn is no part of its last sentence.
      if voice.speaker != nil { toneReader?.add(Segment(text: [0x0A])) }
    }
    return try toneReader?.finish(by: .text).first?.profile.weights.map(Double.init) ?? []
  }

  private mutating func count(_ segment: Segment, into forms: inout [String: Int]) {
    for token in analyzer.tokens.tokens where token.kind == .word {
      folder.fold(segment.text.span, token.range)
      forms[String(decoding: folder.folded, as: UTF8.self), default: 0] += 1
    }
  }
}
