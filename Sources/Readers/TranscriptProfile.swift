/// The habits a transcript was written by, which say what in it is a mark and what was said.
public enum TranscriptProfile: String, Sendable, CaseIterable {
  /// Notes in brackets, time stamps, `//`: what most transcripts have.
  case plain
  /// noScribe: `//S01: …//` is what another says meanwhile.
  case noscribe
  /// MAXQDA, and aTrain's file for it: `#00:01:23-4#`, `[00:01:23] - …`.
  case maxqda
  /// ATLAS.ti: speakers as `@Name:`.
  case atlasti
  /// The Spoken Dutch Corpus: `woord*a`, `xxx`, `ggg`.
  case cgn
  /// Kuckartz, and Dresing and Pehl: `(unv.)`, `(Axt?)`, `(I: mhm)`, and `/` where a word or sentence
  /// breaks off.
  case kuckartz

  /// The profile whose own marks stand in these lines; plain when there are none.
  static func guess(for lines: [Substring]) -> TranscriptProfile {
    var counts: [TranscriptProfile: Int] = [:]
    for (index, line) in lines.prefix(5000).enumerated() {
      if index < 20, line.contains("noScribe") { return .noscribe }
      let start = line.drop { $0 == " " || $0 == "\t" }
      if start.hasPrefix("@"), SpeakerLabels.opening(start) != nil {
        counts[.atlasti, default: 0] += 1
      }
      if start.hasPrefix("SPEAKER_") || hasHashTime(line) { counts[.maxqda, default: 0] += 1 }
      if line.contains("//S0") { counts[.noscribe, default: 0] += 1 }
      if line.contains("(unv") || line.contains("?)") || line.contains("(I:")
        || line.contains("(B:")
      {
        counts[.kuckartz, default: 0] += 1
      }
      if line.contains("*") || line.contains("xxx") || line.contains("ggg") {
        counts[.cgn, default: 0] += line.split(separator: " ").count(where: isCGNCode)
      }
    }
    let order: [TranscriptProfile] = [.noscribe, .atlasti, .cgn, .kuckartz, .maxqda]
    return order.first { counts[$0, default: 0] >= 2 } ?? .plain
  }

  private static func isCGNCode(_ word: Substring) -> Bool {
    if let code = TranscriptMarks.code(of: word) { return code.startIndex > word.startIndex }
    let bare = word.filter(\.isLetter)
    return bare == "xxx" || bare == "ggg"
  }

  /// Whether `#00:01:23-4#` stands in a line.
  private static func hasHashTime(_ line: Substring) -> Bool {
    var rest = line[...]
    while let hash = rest.firstIndex(of: "#") {
      var stamp = rest[hash...]
      if TimeStamp.take(from: &stamp) != nil { return true }
      rest = rest[rest.index(after: hash)...]
    }
    return false
  }
}
