public import Lexicons
public import Measures

extension MethodsPassage {
  /// What was counted at a level.
  public static func categories(
    _ level: Level, chosen patterns: [String], _ dictionaries: DictionarySet
  ) -> MethodsPassage {
    var passage =
      patterns.isEmpty
      ? common(level)
      : MethodsPassage(
        """
        Geteld zijn de categorieën \(patterns.joined(separator: ", ")); de woordsoorten volgen die \
        van het Corpus Gesproken Nederlands (\(Reference.vanEynde)).
        """,
        """
        The categories \(patterns.joined(separator: ", ")) were counted; the word classes follow \
        those of the Spoken Dutch Corpus (\(Reference.vanEynde)).
        """)
    guard !dictionaries.isEmpty else { return passage }
    let list = dictionaries.members.map { "\($0.file) (SHA-256 `\($0.digest)`)" }
      .joined(separator: ", ")
    passage = MethodsPassage(
      passage.dutch + " Daarnaast is geteld met eigen woordenlijsten: \(list).",
      passage.english + " Dictionaries of our own were counted as well: \(list).")
    return passage
  }

  private static func common(_ level: Level) -> MethodsPassage {
    MethodsPassage { language in
      var text = language(
        """
        Geteld zijn voornaamwoorden naar persoon en getal, lidwoorden, en woorden voor de eigen \
        organisatie met hun bepaling (\(Reference.pennebaker2011); \(Reference.twist)); de \
        woordsoorten volgen die van het Corpus Gesproken Nederlands (\(Reference.vanEynde)).
        """,
        """
        Counted were pronouns by person and number, articles, and words for the own organisation \
        with their determiner (\(Reference.pennebaker2011); \(Reference.twist)); the word classes \
        follow those of the Spoken Dutch Corpus (\(Reference.vanEynde)).
        """)
      guard level != .summary else { return text }
      text += language(
        """
         De categorieën zijn ook opgeteld tot die van LIWC (\(Reference.pennebaker2015)); de \
        woordenlijsten zijn eigen lijsten en niet die van LIWC.
        """,
        """
         The categories were summed to those of LIWC as well (\(Reference.pennebaker2015)); the word \
        lists are Vingerafdruk's own and not LIWC's.
        """)
      return text
    }
  }

  /// How intervals were computed.
  public static func intervals(_ options: MeasureOptions) -> MethodsPassage {
    MethodsPassage { language in
      let resamples = Decimal.string(options.resamples, in: language)
      let effect = Decimal.string(Interval.usualDesignEffect, decimals: 1, in: language)
      return language(
        """
        Bij elk aantal per 100 woorden hoort een 95%-interval: dat van Wilson (\(Reference.wilson)) \
        met het effectieve aantal woorden (\(Reference.dean)). Vanaf \(options.usableFrom) woorden is \
        dat geschat met een circulaire blokbootstrap over zinnen of spreekbeurten \
        (\(Reference.politis); \(resamples) steekproeven, startgetal \(options.seed)), daaronder is \
        een ontwerpeffect van \(effect) aangenomen; onder \(options.indicationFrom) woorden is er \
        geen interval.
        """,
        """
        Each rate per 100 words has a 95% interval: Wilson's (\(Reference.wilson)) with the \
        effective number of words (\(Reference.dean)). From \(options.usableFrom) words on that was \
        estimated by a circular block bootstrap over sentences or turns (\(Reference.politis); \
        \(resamples) samples, seed \(options.seed)); below, a design effect of \(effect) was taken; \
        below \(options.indicationFrom) words there is no interval.
        """)
    }
  }

  /// The composite measures with their sources.
  public static func measures(_ options: MeasureOptions) -> MethodsPassage {
    MethodsPassage(
      """
      Berekend zijn verder: de categorisch-dynamische index CDI (\(Reference.pennebaker2014)); de \
      formaliteit F (\(Reference.heylighen)), met geschatte zelfstandige en bijvoeglijke naamwoorden \
      en werkwoorden; het aandeel *wij* van *wij* en *ik* (\(Reference.kacewicz)); aanspreekvormen; \
      modale werkwoorden en hun ontkende aandeel (\(Reference.twist)); woorden van meer dan zes \
      letters (\(Reference.pennebaker2001)); woordvariatie als MTLD (\(Reference.mccarthy)) en MATTR \
      met een venster van \(options.window) woorden (\(Reference.covington)); en de verhaalboog in \
      vijf stukken (\(Reference.boyd)), met een eigen lijst voor de spanning.
      """,
      """
      Computed were also: the categorical-dynamic index CDI (\(Reference.pennebaker2014)); formality \
      F (\(Reference.heylighen)), with estimated nouns, adjectives and verbs; the share of *we* in \
      *we* and *I* (\(Reference.kacewicz)); forms of address; modal verbs and their negated share \
      (\(Reference.twist)); words of more than six letters (\(Reference.pennebaker2001)); lexical \
      diversity as MTLD (\(Reference.mccarthy)) and MATTR with a window of \(options.window) words \
      (\(Reference.covington)); and the narrative arc in five stretches (\(Reference.boyd)), with a \
      list of Vingerafdruk's own for tension.
      """)
  }

  /// What percentiles compare with.
  public static func norm(_ norm: Norm) -> MethodsPassage {
    let register = norm["register"].map { " (\($0))" } ?? ""
    return MethodsPassage { language in
      func number(_ key: String) -> String {
        norm[key].flatMap { Int($0) }.map { Decimal.string($0, in: language) } ?? "?"
      }
      return language(
        """
        Percentielen geven de plaats in de norm `\(norm.name)`\(register): \(number("texts")) \
        teksten of stukken met samen \(number("words")) woorden, SHA-256 `\(norm.digest)`. Zij gelden \
        alleen voor teksten van die soort; onder \(norm.leastWords) woorden zijn er geen.
        """,
        """
        Percentiles give the place in the norm `\(norm.name)`\(register): \(number("texts")) texts or \
        pieces with \(number("words")) words in all, SHA-256 `\(norm.digest)`. They hold only for \
        texts of that kind; below \(norm.leastWords) words there are none.
        """)
    }
  }

  /// How language style matching was computed.
  public static func matching(_ options: MeasureOptions) -> MethodsPassage {
    MethodsPassage(
      """
      Hoezeer mensen in stijl op elkaar lijken, is per categorie berekend als 1 − |p₁ − p₂| / (p₁ + p₂ \
      + 0,0001) en gemiddeld over persoonlijke en onpersoonlijke voornaamwoorden, lidwoorden, \
      voegwoorden, voorzetsels, hulpwerkwoorden, bijwoorden, ontkenningen en woorden van hoeveelheid \
      (LSM; \(Reference.gonzales); \(Reference.ireland)); een categorie die geen van beiden gebruikt, \
      ontbreekt. In gesprekken is dat ook beurt na beurt gedaan (rLSM; \(Reference.muller)). Een hoge \
      waarde zegt niet of mensen het eens zijn. De 95%-intervallen komen uit een circulaire \
      blokbootstrap over zinnen of spreekbeurten (\(Reference.politis); \(options.resamples) \
      steekproeven, startgetal \(options.seed)).
      """,
      """
      How alike people's styles are was computed for each category as 1 − |p₁ − p₂| / (p₁ + p₂ + \
      0.0001) and averaged over personal and impersonal pronouns, articles, conjunctions, \
      prepositions, auxiliaries, adverbs, negations and quantifiers (LSM; \(Reference.gonzales); \
      \(Reference.ireland)); a category that neither uses is missing. In conversations this was done \
      turn by turn as well (rLSM; \(Reference.muller)). A high value does not say that people agree. The 95% intervals \
      are from a circular block bootstrap over sentences or turns (\(Reference.politis); \
      \(options.resamples) samples, seed \(options.seed)).
      """)
  }
}
