internal import Bytes
internal import Tokens

extension WordClassLexicon {
  /// Learns forms and endings from annotated tokens.
  ///
  /// - Parameters:
  ///   - texts: training texts with word class tags.
  ///   - size: how many of the most frequent forms to list.
  ///   - inflected: forms from word lists, with their classes; those that the training texts do not
  ///     have among their most frequent are listed too, unless their shape tells as much.
  static func learn(
    _ texts: [TrainingText], size: Int, inflected: [String: WordClassSet]
  ) -> WordClassLexicon {
    var counts: [[UInt8]: [WordClass: Int]] = [:]
    var folder = FormFolder()
    for text in texts {
      for annotation in text.annotations {
        let tag = annotation.wordClass.isEmpty ? annotation.category : annotation.wordClass
        guard text.weight == 1, let wordClass = WordClass(tag: tag) else { continue }
        guard annotation.range.contains(where: { text.text[$0] | 0x20 >= 0x61 }) else { continue }
        folder.fold(text.text.span, annotation.range)
        counts[folder.folded, default: [:]][wordClass, default: 0] += 1
      }
    }
    var lexicon = WordClassLexicon()
    let forms = counts.sorted {
      let one = $0.value.values.reduce(0, +)
      let other = $1.value.values.reduce(0, +)
      return one != other ? one > other : $0.key.lexicographicallyPrecedes($1.key)
    }
    for (form, classes) in forms.prefix(size) {
      lexicon.add(form: String(decoding: form, as: UTF8.self), set(of: classes))
    }
    lexicon.learnEndings(counts)
    for (form, set) in inflected.sorted(by: { $0.key < $1.key }) {
      let bytes = Array(form.utf8)
      guard lexicon.forms.number(of: bytes.span) == nil else { continue }
      let guess = lexicon.sets[Int(lexicon.classNumber(ofUnknown: bytes.span))]
      if guess.verbKind != set.verbKind || guess.phrasePart != set.phrasePart {
        lexicon.add(form: form, set)
      }
    }
    return lexicon
  }

  /// The two or three most frequent classes of a form, less those below a tenth of its tokens: more
  /// would make sets too rare to learn from.
  private static func set(of classes: [WordClass: Int], most: Int = 3) -> WordClassSet {
    let total = classes.values.reduce(0, +)
    let ranked = classes.sorted { ($0.value, $1.key.rawValue) > ($1.value, $0.key.rawValue) }
    return WordClassSet(ranked.prefix(most).filter { $0.value * 10 >= total }.map(\.key))
  }

  /// Lists the endings of open-class words that say more than the shorter ending does.
  private mutating func learnEndings(_ counts: [[UInt8]: [WordClass: Int]]) {
    let closed: Set<WordClass> = [
      .article, .personal, .possessive, .otherPronoun, .preposition, .coordinator, .subordinator,
      .particle, .interjection, .numeral,
    ]
    var endings: [[UInt8]: [WordClass: Int]] = [:]
    for (form, classes) in counts where classes.values.reduce(0, +) <= 10 {
      for length in 2...Self.longestSuffix where form.count > length {
        for wordClass in classes.keys where !closed.contains(wordClass) {
          endings[Array(form.suffix(length)), default: [:]][wordClass, default: 0] += 1
        }
      }
    }
    for (ending, classes) in endings.sorted(by: {
      $0.key.count != $1.key.count
        ? $0.key.count < $1.key.count : $0.key.lexicographicallyPrecedes($1.key)
    }) {
      let minimum = ending.count == 2 ? 3 : 4
      guard classes.values.reduce(0, +) >= minimum, ending.allSatisfy({ $0 < 0x80 }) else {
        continue
      }
      let set = Self.set(of: classes)
      // A longer ending with the same classes as the shorter one says nothing new.
      let shorter = [0x2A] + Array(ending.dropFirst())
      if ending.count > 2, sets[Int(classNumber(byEndingOf: shorter.span))] == set { continue }
      add(suffix: String(decoding: ending, as: UTF8.self), set)
    }
  }
}
