/// One parsed `.lex` file of a typology: the patterns of one tone.
struct ToneLexiconFile {
  private(set) var patterns: [TonePattern] = []

  init(_ path: String, _ bytes: [UInt8], _ typology: Typology, problems: inout [String]) {
    var tone: Int?
    var hasLicence = false
    var group: (source: String, aspect: Int)?
    var inHeader = true
    var seen: Set<String> = []
    var previous = ""
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() {
      let line = String(decoding: bytes, as: UTF8.self)
      func problem(_ message: String) { problems.append("\(path):\(index + 1): \(message)") }
      if line.isEmpty {
        inHeader = false
        continue
      }
      if inHeader {
        if let kind = Typology.toneKinds.first(where: { line.hasPrefix($0 + ": ") }) {
          let key = line.dropFirst(kind.utf8.count + 2)
          tone = typology.tone(String(key))
          if tone == nil { problem("\(key) is no \(kind) of this typology") }
        } else if line.hasPrefix("licence: ") {
          hasLicence = true
        } else if !line.hasPrefix("version: ") {
          problem("a header line is tone, version or licence")
        }
        continue
      }
      if line.hasPrefix("[") {
        group = nil
        previous = ""
        guard let close = line.firstIndex(of: "]") else {
          problem("a group opens with [source] aspect")
          continue
        }
        let key = line[line.index(after: close)...].drop { $0 == " " }
        guard let aspect = typology.aspect(String(key)) else {
          problem("\(key) is no aspect of this typology")
          continue
        }
        group = (String(line[..<close].dropFirst()), aspect)
        continue
      }
      guard let tone, let group else {
        problem("a pattern outside a group, or a file without a tone")
        continue
      }
      do throws(TonePattern.Malformed) {
        let pattern = try Self.pattern(
          line, tone, group, path: path, number: index + 1)
        if !seen.insert(pattern.text).inserted { problem("\(pattern.text) stands twice") }
        if !previous.unicodeScalars.lexicographicallyPrecedes(pattern.text.unicodeScalars) {
          problem("\(pattern.text) must stand before \(previous)")
        }
        previous = pattern.text
        patterns.append(pattern)
      } catch {
        problem(error.message)
      }
    }
    if tone == nil { problems.append("\(path):1: the header has no tone") }
    if !hasLicence { problems.append("\(path):1: the header has no licence") }
  }

  private static func pattern(
    _ line: String, _ tone: Int, _ group: (source: String, aspect: Int), path: String, number: Int
  ) throws(TonePattern.Malformed) -> TonePattern {
    var words = TonePattern.split(line, at: " ")
    // A remark: a bar by itself; the bar inside a separable verb has no spaces around it.
    if let bar = words.firstIndex(of: "|") { words.removeSubrange(bar...) }
    var weight: Float = 1
    if words.count > 2, words[words.count - 2] == "=" {
      guard let value = Float(words[words.count - 1]), value > 0, value <= 3 else {
        throw TonePattern.Malformed(message: "a weight is a number from 0 to 3")
      }
      weight = value
      words.removeLast(2)
    }
    let text = words.joined(separator: " ")
    return TonePattern(
      text: text, tone: tone, aspect: group.aspect, weight: weight, file: path, line: number,
      source: group.source, parts: try TonePattern.parts(of: text))
  }
}
