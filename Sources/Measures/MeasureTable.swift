internal import Counting
public import Lexicons

/// All measures that are computed with a lexicon, in their order of display.
public struct MeasureTable: Sendable {
  /// A named part of the measures.
  public struct Section: Sendable {
    /// What people see, in Dutch.
    public let dutch: String
    /// What people see, in English.
    public let english: String
    /// How to read it, in Dutch; empty where the names say enough.
    public let noteDutch: String
    /// How to read it, in English.
    public let noteEnglish: String
    /// The measures.
    public let measures: [Measure]
  }

  /// The sections.
  public let sections: [Section]
  /// All measures.
  public var measures: [Measure] { sections.flatMap(\.measures) }

  /// Makes the table for a lexicon.
  public init(_ lexicon: Lexicon) {
    let sums = RollupPlaces(lexicon)
    sections = [
      Section(
        dutch: "Samengesteld", english: "Composite",
        noteDutch: """
          Veel lidwoorden en voorzetsels (een hoge CDI) passen bij een zakelijke, ordenende tekst, \
          weinig bij een verhalende, persoonlijke.
          """,
        noteEnglish: """
          Many articles and prepositions (a high CDI) go with categorical, analytic text, few with \
          narrative, personal text.
          """,
        measures: Self.composites(sums) + Self.formality(lexicon, sums)),
      Section(
        dutch: "Aanspreken", english: "Address",
        noteDutch: "Zonder je en u in het algemeen (je moet toch wat).",
        noteEnglish: "Without generic je and u.", measures: Self.address(sums)),
      Section(
        dutch: "De eigen organisatie", english: "The own organisation",
        noteDutch: """
          Wie wij en zij is, staat in de bron niet omschreven; geteld is in zinnen met een woord \
          voor een organisatie.
          """,
        noteEnglish: """
          The source does not define who we and they are; counted in sentences with a word for an \
          organisation.
          """,
        measures: Self.organisation(sums)),
      Section(
        dutch: "Modale werkwoorden", english: "Modal verbs",
        noteDutch: "Ontkend: met een ontkenning in dezelfde deelzin.",
        noteEnglish: "Negated: with a negation in the same clause.",
        measures: Self.modals(sums)),
      Section(
        dutch: "Woorden", english: "Words", noteDutch: "", noteEnglish: "",
        measures: Self.words(sums)),
      Section(
        dutch: "Verhaalboog", english: "Narrative arc",
        noteDutch: "Vijf even lange stukken, elk van 0 tot 100; vanaf 250 woorden.",
        noteEnglish: "Five stretches of equal length, each from 0 to 100; from 250 words on.",
        measures: Self.arcs()),
    ]
  }

  private static func composites(_ sums: RollupPlaces) -> [Measure] {
    let plus = sums["liwc_article"] + sums["liwc_prep"]
    let minus =
      ["liwc_ppron", "liwc_ipron", "liwc_auxverb", "liwc_conj", "liwc_adverb", "liwc_negate"]
      .flatMap { sums[$0] }
    let we = sums["liwc_we"]
    let own = we + sums["liwc_i"]
    return [
      Measure(
        id: "cdi", dutch: "categorisch-dynamische index (CDI)",
        english: "categorical-dynamic index (CDI)", unit: "points",
        formula: "30 + article + prep − ppron − ipron − auxverb − conj − adverb − negate "
          + "(liwc_*_rate)",
        source: "Pennebaker, Chung, Frazee, Lavergne & Beaver 2014, PLOS ONE 9(12):e115844",
        decimals: 2,
        kind: .value { $0[Tally.words] == 0 ? nil : 30 + $0.rate(plus) - $0.rate(minus) }),
      Measure(
        id: "we_ness", dutch: "aandeel wij van wij en ik", english: "share of we in we and I",
        unit: "share", formula: "liwc_we_count / (liwc_we_count + liwc_i_count)",
        source: "Kacewicz, Pennebaker, Davis, Jeon & Graesser 2014, J Lang Soc Psychol 33:125",
        decimals: 3, kind: .share(we, of: own, scale: 1)),
      Measure(
        id: "words_per_sentence", dutch: "woorden per zin", english: "words per sentence",
        unit: "words", formula: "words / sentences", source: "", decimals: 2,
        kind: .value {
          $0[Tally.sentences] == 0
            ? nil : Double($0[Tally.words]) / Double($0[Tally.sentences])
        }),
    ]
  }

  /// F and the open word classes that it needs.
  private static func formality(_ lexicon: Lexicon, _ sums: RollupPlaces) -> [Measure] {
    func places(_ patterns: String...) -> [Int] {
      patterns.flatMap { lexicon.categories.matching($0) }.map { Tally.place(of: $0) }
    }
    let open = sums[.noun] + sums[.adjective]
    let plus = open + places("preposition", "article.*")
    let minus =
      sums[.verb]
      + places("pronoun.*", "verb.aux", "adverb", "adverb.pronominal", "negation", "interjection")
    let estimate = "estimated in context; see the method page for its accuracy"
    return [
      rate("noun", "zelfstandige naamwoorden en namen", "nouns and names", sums[.noun], estimate),
      rate("adjective", "bijvoeglijke naamwoorden", "adjectives", sums[.adjective], estimate),
      rate(
        "verb", "werkwoorden, zonder hulpwerkwoorden", "verbs, no auxiliaries", sums[.verb],
        estimate),
      Measure(
        id: "formality", dutch: "formaliteit (F)", english: "formality (F)", unit: "points",
        formula: "(noun + adjective + preposition + article − pronoun − verb − aux − adverb − "
          + "negation − interjection + 100) / 2 (rates)",
        source: "Heylighen & Dewaele 2002, Found Sci 7:293; open classes estimated", decimals: 2,
        kind: .value { tally in
          // Without estimates there is no F.
          tally.sum(open + sums[.verb]) == 0
            ? nil : (tally.rate(plus) - tally.rate(minus) + 100) / 2
        }),
    ]
  }

  private static func address(_ sums: RollupPlaces) -> [Measure] {
    let source = "own count; generic uses by the context model"
    let familiar = sums[.familiarAddress]
    let formal = sums[.formalAddress]
    let flemish = sums[.flemishAddress]
    let other = familiar + flemish
    return [
      rate(
        "address_je", "aanspreken met je, jij, jouw", "address with je, jij, jouw", familiar, source
      ),
      rate("address_u", "aanspreken met u, uw", "address with u, uw", formal, source),
      rate("address_ge", "aanspreken met ge, gij", "address with ge, gij", flemish, source),
      Measure(
        id: "address_formal", dutch: "aandeel u en uw van het aanspreken",
        english: "share of u and uw in address", unit: "share",
        formula: "address_u_count / (address_u_count + address_je_count + address_ge_count)",
        source: source, decimals: 3, kind: .share(formal, of: formal + other, scale: 1)),
      Measure(
        id: "address_mixing", dutch: "menging van u en je: het kleinste aandeel, hooguit 0,5",
        english: "mixing of u and je: the smaller share, at most 0.5", unit: "share",
        formula: "min(address_u_count, address_je_count + address_ge_count) / their sum",
        source: source, decimals: 3,
        kind: .text { observations, _ in
          let markers = observations.markers
          let one = markers[.formalAddress]
          let two = markers[.familiarAddress] + markers[.flemishAddress]
          return one + two == 0 ? nil : Double(min(one, two)) / Double(one + two)
        }),
    ]
  }

  private static func organisation(_ sums: RollupPlaces) -> [Measure] {
    let source = "NSOB 2023 §3.2, which does not define it: own count"
    let we = sums[.weNearOrganisation]
    let they = sums[.theyNearOrganisation]
    return [
      rate(
        "we_organisation", "wij, ons, onze in zinnen over een organisatie",
        "we, our in sentences on an organisation", we, source),
      rate(
        "they_organisation", "zij, hen, hun in zinnen over een organisatie",
        "they, their in sentences on an organisation", they, source),
      Measure(
        id: "we_organisation_share", dutch: "aandeel wij van wij en zij over een organisatie",
        english: "share of we in we and they on an organisation", unit: "share",
        formula: "we_organisation_count / (we_organisation_count + they_organisation_count)",
        source: source, decimals: 3, kind: .share(we, of: we + they, scale: 1)),
      Measure(
        id: "organisation_own", dutch: "aandeel mijn en onze van de ladder",
        english: "share of my and our on the ladder", unit: "share",
        formula: "(organisation_mijn + organisation_onze) / all organisation_*",
        source: "NSOB 2023 §3.2", decimals: 3,
        kind: .text { observations, _ in
          let rungs = observations.counts.organisation
          let all = rungs.reduce(0, +)
          return all == 0 ? nil : Double(rungs[0] + rungs[1]) / Double(all)
        }),
    ]
  }

  private static func modals(_ sums: RollupPlaces) -> [Measure] {
    let source = "NSOB 2023 §3.2; negation in the clause: own rule"
    return Marker.modals.flatMap { modal -> [Measure] in
      guard let negated = modal.negated else { return [] }
      let name = "\(modal)"
      return [
        rate("modal_\(name)", name, name, sums[modal], source),
        Measure(
          id: "modal_\(name)_negated", dutch: "aandeel ontkend \(name)",
          english: "negated share of \(name)", unit: "share",
          formula: "negated / modal_\(name)_count", source: source, decimals: 3,
          kind: .share(sums[negated], of: sums[modal], scale: 1)),
      ]
    }
  }

  private static func words(_ sums: RollupPlaces) -> [Measure] {
    [
      rate("gewoon", "gewoon", "gewoon", sums[.gewoon], "VGS/NSOB 2015"),
      rate(
        "long_words", "woorden van meer dan zes letters", "words of more than six letters",
        sums[.longWord], "LIWC 2001, Sixltr"),
      Measure(
        id: "mtld", dutch: "woordvariatie (MTLD), vanaf 100 woorden",
        english: "lexical diversity (MTLD), from 100 words on", unit: "words",
        formula: "mean length of stretches with a type–token ratio above 0.72, both directions",
        source: "McCarthy & Jarvis 2010, Behav Res Methods 42:381", decimals: 2,
        kind: .text { observations, _ in
          observations.sequence.count < 100
            ? nil : LexicalDiversity.mtld(observations.sequence.forms)
        }),
      Measure(
        id: "mattr", dutch: "woordvariatie (MATTR)", english: "lexical diversity (MATTR)",
        unit: "share", formula: "mean type–token ratio of all windows of 50 words",
        source: "Covington & McFall 2010, J Quant Linguist 17:94", decimals: 4,
        kind: .text { observations, options in
          LexicalDiversity.mattr(observations.sequence.forms, window: options.window)
        }),
    ]
  }

  private static func arcs() -> [Measure] {
    let parts: [(String, String, String, WordSequence.Stage, String)] = [
      ("staging", "opbouw", "staging", .staging, "articles and prepositions"),
      (
        "plot", "voortgang", "plot", .plot,
        "auxiliaries, conjunctions, adverbs, pronouns, negations"
      ),
      ("tension", "spanning", "tension", .tension, "words for thinking (measures/markers.tsv)"),
    ]
    return parts.flatMap { id, dutch, english, stage, words in
      (0..<NarrativeArc.stretches).map { index in
        Measure(
          id: "arc_\(id)_\(index + 1)", dutch: "\(dutch), stuk \(index + 1)",
          english: "\(english), stretch \(index + 1)", unit: "0–100",
          formula: "rate of \(words) in the stretch, scaled over the five",
          source: "Boyd, Blackburn & Pennebaker 2020, Sci Adv 6:eaba2196", decimals: 1,
          kind: .text { observations, _ in
            NarrativeArc.arc(of: stage, in: observations.sequence)?[index]
          })
      }
    }
  }

  private static func rate(
    _ id: String, _ dutch: String, _ english: String, _ places: [Int], _ source: String
  ) -> Measure {
    Measure(
      id: id, dutch: dutch, english: english, unit: "per 100 words",
      formula: "100 × \(id)_count / words", source: source, decimals: 3,
      kind: .share(places, of: [Tally.words], scale: 100))
  }
}
