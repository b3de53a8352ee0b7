extension Inflector {
  /// All forms of a verb.
  ///
  /// Of a separable verb, written `mee|nemen`, the forms that stand as one word, *meenemen,
  /// meeneemt, meegenomen*, and the infinitive with *te*: *mee te nemen*; ``separated(_:)`` gives
  /// the others. The participles have their plural as a noun too: *de genodigden*.
  ///
  /// - Parameter lemma: the infinitive, in lower case, with a bar after a separable particle.
  public func verb(_ lemma: String) -> [InflectedForm] {
    guard let (particle, base) = Self.parts(lemma) else { return forms(verb: lemma, row: nil) }
    var collector = FormCollector()
    for form in forms(verb: base, row: row(ofSeparable: lemma)) {
      let isClash = Spelling.clash(particle.unicodeScalars.last, form.form.unicodeScalars.first)
      collector.add(particle + (isClash ? "-" : "") + form.form, form.wordClass)
      if form.wordClass == .infinitive {
        collector.add("\(particle) te \(form.form)", .infinitive)
      }
    }
    return collector.forms
  }

  /// A separable verb in its parts, or nil when the lemma has no bar.
  ///
  /// - Parameter lemma: the infinitive, in lower case, with a bar after the particle.
  public func separated(_ lemma: String) -> SeparatedVerb? {
    guard let (particle, base) = Self.parts(lemma) else { return nil }
    let forms = forms(verb: base, row: row(ofSeparable: lemma))
    return SeparatedVerb(particle: particle, forms: forms.filter(\.wordClass.isFinite))
  }

  /// The auxiliaries of the perfect: *hebben*, *zijn* or both; nil for a verb in no list.
  public func auxiliaries(_ lemma: String) -> [String]? {
    let own = verbs.row(of: lemma)?[3] ?? ""
    let field = own.isEmpty ? Self.parts(lemma).flatMap { verbs.row(of: $0.base)?[3] } ?? "" : own
    return field.isEmpty ? nil : field.split(separator: ",").map(String.init)
  }

  private static func parts(_ lemma: String) -> (particle: String, base: String)? {
    guard let bar = lemma.firstIndex(of: "|") else { return nil }
    return (String(lemma[..<bar]), String(lemma[lemma.index(after: bar)...]))
  }

  /// The row of a separable verb, unless it leaves everything to its base.
  private func row(ofSeparable lemma: String) -> [String]? {
    guard let row = verbs.row(of: lemma), row[..<3].contains(where: { !$0.isEmpty }) else {
      return nil
    }
    return row
  }

  /// The forms of a verb without particle.
  ///
  /// - Parameters:
  ///   - lemma: the infinitive.
  ///   - row: the row to use in place of its own.
  private func forms(verb lemma: String, row: [String]?) -> [InflectedForm] {
    let row = row ?? verbs.row(of: lemma) ?? ["", "", "", ""]
    let past = LemmaList.field(row[0])
    let pastPlural = LemmaList.field(row[1])
    var stem = VerbStem(infinitive: lemma)
    // A past without plural is that of a weak verb, given because the rules do not find its stem.
    if case .forms(let forms) = past, case .regular = pastPlural, let form = forms.first {
      stem = VerbStem(infinitive: lemma, weakPast: form)
    }
    var collector = FormCollector()
    addPresent(of: lemma, stem, to: &collector)
    switch past {
    case .forms(let forms): for form in forms { collector.add(form, .pastSingular) }
    case .regular: collector.add(stem.past, .pastSingular)
    case .none: break
    }
    switch pastPlural {
    case .forms(let forms): for form in forms { collector.add(form, .pastPlural) }
    case .regular: collector.add(stem.past + ["n"], .pastPlural)
    case .none: break
    }
    let participles: [String] =
      switch LemmaList.field(row[2]) {
      case .forms(let forms): forms
      case .regular: [Spelling.string(stem.participle)]
      case .none: []
      }
    for participle in participles {
      collector.add(participle, .participle)
      if let inflected = stem.inflected(participle) {
        collector.add(inflected, .participleE)
        collector.add(inflected + "n", .participleE)
      }
    }
    if lemma != "zullen" {
      collector.add(lemma + "d", .presentParticiple)
      collector.add(lemma + "de", .presentParticiple)
      collector.add(lemma + "den", .presentParticiple)
    }
    return collector.forms
  }

  private func addPresent(of lemma: String, _ stem: VerbStem, to collector: inout FormCollector) {
    collector.add(lemma, .infinitive)
    if let irregular = IrregularPresent.of(lemma) {
      for form in irregular { collector.add(form.form, form.wordClass) }
    } else {
      collector.add(stem.letters, .presentSingular)
      if stem.letters.last != "t" { collector.add(stem.tForm, .presentT) }
      for short in IrregularPresent.shortStems(lemma) { collector.add(short, .presentSingular) }
    }
    if lemma != "wezen" { collector.add(lemma, .presentPlural) }
  }
}
