public import Tones

/// A text with the evidence for its tones marked, why each piece counts or does not, what the learned
/// layer went by, and how the numbers came about.
public struct ToneExplainReport {
  private let lexicon: ToneLexicon
  private let language: Language
  /// How many observations of the learned layer are named.
  private static let named = 10

  /// Makes a report.
  public init(lexicon: ToneLexicon, language: Language) {
    self.lexicon = lexicon
    self.language = language
  }

  /// The marked text and the reasons.
  ///
  /// - Parameters:
  ///   - text: the classified text.
  ///   - offset: where it starts in its document, in bytes.
  ///   - explanation: why it got its profile.
  public func text(_ text: [UInt8], offset: Int, _ explanation: ToneExplanation) -> String {
    func quote(_ range: Range<Int>) -> String {
      String(
        decoding: text[range.lowerBound - offset..<range.upperBound - offset], as: UTF8.self)
    }
    var page = marked(text, offset, explanation.pieces)
    for (index, piece) in explanation.pieces.enumerated() {
      page += line(index + 1, piece, quote)
    }
    if explanation.pieces.isEmpty {
      page += language("geen patroon gevonden\n", "no pattern found\n")
    }
    return page + "\n" + observations(explanation) + decision(explanation.decision)
  }

  /// The text with a number behind each piece of evidence.
  private func marked(
    _ text: [UInt8], _ offset: Int, _ pieces: [ToneExplanation.Piece]
  ) -> String {
    var marked = ""
    var start = 0
    let ends = pieces.enumerated().map {
      (at: $0.element.evidence.range.upperBound - offset, number: $0.offset + 1)
    }
    for end in ends.sorted(by: { ($0.at, $0.number) < ($1.at, $1.number) }) {
      marked += String(decoding: text[start..<end.at], as: UTF8.self) + "[T\(end.number)]"
      start = end.at
    }
    marked += String(decoding: text[start...], as: UTF8.self)
    return marked + (marked.hasSuffix("\n") ? "\n" : "\n\n")
  }

  private func line(
    _ number: Int, _ piece: ToneExplanation.Piece, _ quote: (Range<Int>) -> String
  ) -> String {
    let evidence = piece.evidence
    let pattern = lexicon.patterns[evidence.pattern]
    let aspect = lexicon.typology.aspects[evidence.aspect]
    var text = "[T\(number)] \(quote(evidence.range)) @\(evidence.range.lowerBound): "
    text += "\(key(evidence.tone)) · \(language(aspect.dutch, aspect.english)) · "
    text += Labels.polarity(evidence.polarity, language)
    if let rule = piece.rule {
      text += " (\(Labels.rule(rule, language))"
      text += piece.cause.map { ": «\(quote($0))» @\($0.lowerBound)" } ?? ""
      text += ")"
    }
    if !evidence.polarity.counts { text += language("; telt niet", "; does not count") }
    let weight = Decimal.string(Double(pattern.weight), decimals: 1, in: language)
    text += " — \(pattern.text), \(pattern.file):\(pattern.line) [\(pattern.source)], "
    return text + language("gewicht \(weight)\n", "weight \(weight)\n")
  }

  /// What decided most, for the answer.
  private func observations(_ explanation: ToneExplanation) -> String {
    guard !explanation.observations.isEmpty else { return "" }
    let tones = lexicon.typology.tones.count
    let column = explanation.decision.dominant ?? tones
    var text = language(
      "Wat voor of tegen \(key(column)) woog, vergeleken met de rest (geleerde laag):\n",
      "What weighed for or against \(key(column)), compared with the rest (learned layer):\n")
    for (observation, lift) in explanation.strongest(for: column, Self.named) {
      let sign = lift < 0 ? "−" : "+"
      let size = Decimal.string(Double(abs(lift)), decimals: 2, in: language)
      text += "  \(sign)\(size)  \(name(observation.kind))\n"
    }
    return text + "\n"
  }

  private func name(_ kind: ToneObservation.Kind) -> String {
    func whether(_ counts: Bool) -> String {
      counts
        ? language("dat telt", "that counts") : language("dat niet telt", "that does not count")
    }
    switch kind {
    case .word(let word, let polarity):
      return "«\(word)»" + (polarity.counts ? "" : ", \(Labels.polarity(polarity, language))")
    // A word that opens a text has nothing before it.
    case .pair(let one, let other): return "«\(one.isEmpty ? "…" : one) \(other)»"
    case .mark(let mark): return language("het teken «\(mark)»", "the mark «\(mark)»")
    case .evidence(let tone, let counts):
      return language("bewijs voor ", "evidence for ") + "\(key(tone)) \(whether(counts))"
    case .aspect(let aspect, let counts):
      let item = lexicon.typology.aspects[aspect]
      return language("bewijs over ", "evidence on ")
        + "\(language(item.dutch, item.english)) \(whether(counts))"
    case .start: return language("het begin van elke tekst", "the start of every text")
    }
  }

  /// From probabilities to mixture, answer and confidence.
  private func decision(_ decision: ToneDecision) -> String {
    let tones = lexicon.typology.tones.count
    var text = ""
    if let limit = decision.noneThreshold {
      text += language("Kansen: ", "Probabilities: ")
      text += list(decision.probabilities) + "\n"
      let none = number(decision.probabilities[tones])
      text +=
        decision.dominant == nil
        ? language(
          "Geen toon: \(none) is meer dan de grens \(number(limit)).\n",
          "No tone: \(none) is above the limit \(number(limit)).\n")
        : language(
          "Wel een toon: \(key(tones)) blijft met \(none) onder de grens \(number(limit)).\n",
          "There is a tone: \(key(tones)) stays, at \(none), below the limit \(number(limit)).\n")
    } else {
      text += language(
        "Geen geleerde laag: alleen het bewijs dat telt, naar gewicht.\n",
        "No learned layer: only the evidence that counts, by weight.\n")
    }
    if !decision.expected.isEmpty {
      text += language("Verwacht naar de beurten eromheen, ", "Expected by the turns around, ")
      text += language("waarmee is gewogen: ", "which weighs the mixture: ")
      text += list(decision.expected) + "\n"
    }
    if let dominant = decision.dominant {
      text += language("Mengsel: ", "Mixture: ") + list(decision.shares)
      text += language(
        "; onder \(number(decision.threshold)) valt weg: ",
        "; below \(number(decision.threshold)) is left out: ")
      text += list(decision.weights) + "\n"
      text += language("Overheersend: ", "Dominant: ") + key(dominant) + "\n"
    }
    let sure = number(decision.confidence)
    guard decision.noneThreshold != nil else {
      return text
        + language(
          "Zekerheid: \(sure), het aandeel; niet geijkt.\n",
          "Confidence: \(sure), the share; not calibrated.\n")
    }
    let chance = number(decision.probabilities[decision.dominant ?? tones])
    return text
      + language(
        "Zekerheid: \(sure); zo vaak was een kans van \(chance) raak bij teksten buiten de training.\n",
        "Confidence: \(sure); how often a probability of \(chance) was right on held-out texts.\n")
  }

  /// What stands in output for a tone, or for none.
  private func key(_ column: Int) -> String {
    let tones = lexicon.typology.tones
    return column < tones.count ? tones[column].key : language("geen toon", "no tone")
  }

  /// The values that are not zero, the largest first.
  private func list(_ values: [Float]) -> String {
    values.indices.filter { values[$0] > 0 }.sorted { values[$0] > values[$1] }.map {
      "\(key($0)) \(number(values[$0]))"
    }.joined(separator: " · ")
  }

  private func number(_ value: Float) -> String {
    Decimal.string(Double(value), decimals: 3, in: language)
  }
}
