internal import Disambiguation
internal import Lexicons
internal import Reports
internal import Tokens
internal import Tones

/// Writes texts with every counted word marked: its group by class, its reason by number.
struct TextMarker {
  private let lexicon: Lexicon
  private let tones: ToneLexicon
  private let groups: [WordGroup?]
  private let wording: Wording
  /// Why the marked words were counted.
  private(set) var whys = WhyTable()

  init(lexicon: Lexicon, tones: ToneLexicon, wording: Wording) {
    self.lexicon = lexicon
    self.tones = tones
    self.wording = wording
    groups = WordGroup.all(lexicon.categories)
  }

  /// Marks a text.
  ///
  /// - Parameters:
  ///   - text: the text, which starts `offset` bytes into what the evidence was found in.
  ///   - tokens: its tokens.
  ///   - matches: their matches, parallel.
  ///   - evidence: what shows a tone, in order of appearance.
  ///   - offset: where the text starts, in bytes.
  mutating func mark(
    _ text: [UInt8], _ tokens: TokenBuffer, _ matches: MatchBuffer, _ evidence: [Evidence],
    offset: Int
  ) -> HTML {
    var html = HTML()
    var pending = evidence.filter { $0.range.lowerBound >= offset }[...]
    var openUntil: Int?
    for (index, token) in tokens.tokens.enumerated() {
      let start = offset + Int(token.start)
      if let end = openUntil, start >= end {
        html += "</u>"
        openUntil = nil
      }
      // Evidence can overlap; the piece that begins first is marked, the grid has them all.
      while openUntil == nil, let piece = pending.first, piece.range.lowerBound <= start {
        pending.removeFirst()
        guard piece.range.lowerBound == start else { continue }
        html += "<u class=\"t\(piece.tone % 8)\" data-w=\(why(piece))>"
        openUntil = piece.range.upperBound
      }
      append(
        String(decoding: text[token.range], as: UTF8.self), token, matches.matches[index], &html)
    }
    if openUntil != nil { html += "</u>" }
    return html
  }

  private mutating func append(_ form: String, _ token: Token, _ match: Match, _ html: inout HTML) {
    guard token.kind.isWord, match.form.isListed || match.category != lexicon.categories.content,
      let group = match.uses.contains(.generic) ? .generic : groups[match.category.index]
    else {
      html.append(text: form)
      return
    }
    html += "<b class=\(HTML(text: group.mark)) data-w=\(why(match, group))"
    if match.form.isListed, lexicon.isAmbiguous(match.form) {
      html += " data-p=\(Int(match.confidence))"
    }
    html += ">\(form)</b>"
  }

  /// The row of a word: what it counts as, and the entry with its source.
  private mutating func why(_ match: Match, _ group: WordGroup) -> Int {
    let category = lexicon.categories[match.category]
    var name = wording.language(category.dutch, category.english)
    if match.uses.contains(.generic) { name += " · " + wording(.useGeneric) }
    if match.uses.contains(.reflexive) { name += " · " + wording(.useReflexive) }
    if match.uses.contains(.expletive) { name += " · " + wording(.useExpletive) }
    guard match.form.isListed,
      let entry = lexicon.entries(of: match.form).first(where: { $0.category == category.id })
    else { return whys.number(of: [wording(group.phrase), name, ""]) }
    return whys.number(of: [
      wording(group.phrase), name, "\(entry.form) (\(entry.file):\(entry.line), \(entry.source))",
    ])
  }

  /// The row of a piece of evidence: tone, aspect and polarity, and the pattern with its source.
  private mutating func why(_ piece: Evidence) -> Int {
    let pattern = tones.patterns[piece.pattern]
    let tone = tones.typology.tones[piece.tone]
    let aspect = tones.typology.aspects[piece.aspect]
    let language = wording.language
    return whys.number(of: [
      language(tone.dutch, tone.english),
      "\(language(aspect.dutch, aspect.english)) · \(Labels.polarity(piece.polarity, language))",
      "\(pattern.text) (\(pattern.file):\(pattern.line), \(pattern.source))",
    ])
  }
}
