public import Measures

extension MethodsPassage {
  /// The program and what a word is.
  public static func program(_ provenance: Provenance) -> MethodsPassage {
    let value = Dictionary(
      provenance.facts.map { ($0.key, $0.value) }, uniquingKeysWith: { one, _ in one })
    let program = "V" + (value["program"] ?? "").dropFirst()
    let lexicon = "\(value["lexicon"] ?? ""), SHA-256 `\(value["lexicon_sha256"] ?? "")`"
    return MethodsPassage(
      """
      De teksten zijn geanalyseerd met \(program) (lexicon \(lexicon); ICU en Unicode \
      \(value["icu"] ?? "")), een programma dat functiewoorden in Nederlandse tekst telt. Een woord \
      begint met een letter of een cijfer; leestekens, webadressen en emoji tellen niet mee.
      """,
      """
      The texts were analysed with \(program) (lexicon \(lexicon); ICU and Unicode \
      \(value["icu"] ?? "")), a program that counts function words in Dutch text. A word starts with \
      a letter or a digit; punctuation, web addresses and emoji do not count.
      """)
  }

  /// How many texts there are, how long they are, and what failed.
  ///
  /// - Parameters:
  ///   - tally: the texts.
  ///   - failed: how many parts of the input could not be read.
  ///   - options: say from which length on rates are shown; nil where there are none.
  public static func texts(
    _ tally: TextTally, failed: Int, _ options: MeasureOptions? = nil
  ) -> MethodsPassage {
    MethodsPassage { language in
      func number(_ value: Int) -> String { Decimal.string(value, in: language) }
      let median = number(Int(tally.median.rounded()))
      var text = language(
        """
        Aantal teksten: \(number(tally.count)), met samen \(number(tally.words)) woorden \
        (mediaan \(median) per tekst)
        """,
        """
        Number of texts: \(number(tally.count)), with \(number(tally.words)) words in all \
        (median \(median) a text)
        """)
      text += options.map { lengths(tally, $0, language) } ?? "."
      guard failed > 0 else { return text }
      return text
        + language(
          " Delen van de invoer die niet gelezen konden worden en ontbreken: \(number(failed)).",
          " Parts of the input that could not be read and are missing: \(number(failed)).")
    }
  }

  private static func lengths(
    _ tally: TextTally, _ options: MeasureOptions, _ language: Language
  ) -> String {
    let (few, some, many) = (
      tally.count(of: .tooShort, options), tally.count(of: .indication, options),
      tally.count(of: .usable, options)
    )
    let (short, long) = (options.indicationFrom, options.usableFrom)
    return language(
      """
      ; minder dan \(short) woorden (te kort voor cijfers): \(few); \(short) tot \(long) (een \
      indicatie): \(some); \(long) of meer (bruikbaar): \(many).
      """,
      """
      ; fewer than \(short) words (too short for rates): \(few); \(short) up to \(long) (an \
      indication): \(some); \(long) or more (usable): \(many).
      """)
  }

  /// How words with several readings were decided, and how often that is right.
  public static func homographs(context: Bool) -> MethodsPassage {
    MethodsPassage { language in
      let scores = (context ? Accuracy.inContext : Accuracy.lexical).map {
        Decimal.string($0, decimals: 3, in: language)
      }
      guard context else {
        return language(
          """
          Woorden met meer lezingen kregen hun meest voorkomende lezing, zonder naar de context te \
          kijken; daarmee is de micro-F1 over alle categorieën \(scores[0]) op nieuws, \(scores[1]) \
          op een encyclopedie en \(scores[2]) op verzonnen informele tekst.
          """,
          """
          Words with several readings got their most frequent one, regardless of context; that gives \
          a micro F1 over all categories of \(scores[0]) on news, \(scores[1]) on an encyclopedia \
          and \(scores[2]) on invented informal text.
          """)
      }
      return language(
        """
        Woorden met meer lezingen, zoals *zijn*, *het* en *je*, zijn in hun zin beslist door een \
        lineair model, geschat op de boombanken Alpino en LassySmall en op verzonnen informele \
        teksten. Op ontwikkelbestanden, die bij de keuze van kenmerken zijn gebruikt en niet bij het \
        schatten, is de micro-F1 over alle categorieën \(scores[0]) (nieuws), \(scores[1]) \
        (encyclopedie) en \(scores[2]) (verzonnen informele tekst); op echte gesprekken is minder te \
        verwachten.
        """,
        """
        Words with several readings, such as *zijn*, *het* and *je*, were decided in their sentence \
        by a linear model, fitted on the Alpino and LassySmall treebanks and on invented informal \
        texts. On development files, which served to choose features and not to fit weights, the \
        micro F1 over all categories is \(scores[0]) (news), \(scores[1]) (encyclopedia) and \
        \(scores[2]) (invented informal text); on real conversations expect less.
        """)
    }
  }

  /// What a fingerprint is not.
  public static let caveat = MethodsPassage(
    """
    Deze cijfers zijn een indicatie van waar de aandacht van een spreker ligt, en geen oordeel over \
    een persoon. Zij verschillen naar genre, onderwerp en situatie; alleen gelijksoortige teksten \
    zijn met elkaar te vergelijken.
    """,
    """
    These figures indicate where a speaker's attention lies; they are no verdict on a person. They \
    differ by genre, topic and setting; only texts of one kind can be compared.
    """)
}
