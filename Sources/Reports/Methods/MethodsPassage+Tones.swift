extension MethodsPassage {
  /// How tones were found.
  ///
  /// - Parameters:
  ///   - threshold: the least share of a tone, if one was chosen.
  ///   - typology: the name of a typology of the user's own; nil for the five tones.
  ///   - scales: whether the scales beside the tones were read.
  public static func tones(
    threshold: Float?, typology: String?, scales: Bool
  ) -> MethodsPassage {
    MethodsPassage { language in
      var text = typology.map { own($0, language) } ?? five(language)
      if let threshold {
        let share = Decimal.string(Double(threshold), decimals: 2, in: language)
        text += language(
          " Een aandeel onder \(share) is weggelaten.", " Shares below \(share) were left out.")
      }
      if scales {
        text += language(
          " Daarnaast zijn tegenstellingen, rollen, domeinen en doelgroepen gelezen"
            + " (\(Reference.twist)); daarvan is niet gemeten hoe vaak zij kloppen.",
          " Oppositions, roles, domains and audiences were read as well (\(Reference.twist)); how"
            + " often these are right was not measured.")
      }
      return text
    }
  }

  private static func five(_ language: Language) -> String {
    let scores = Accuracy.tones.map { Decimal.string($0, decimals: 2, in: language) }
    return language(
      """
      In elke tekst is gezocht naar vijf toonsoorten: de maat houden, zelf de toon zetten, anderen \
      op stem brengen, het spel verdelen, en mee doen en samen oefenen (\(Reference.twist)). Woorden \
      en uitdrukkingen leveren aanwijzingen op; wat ontkend, geciteerd, opgegeven of van een ander \
      is, telt niet; een lineair model, geschat op verzonnen teksten, weegt ze tot aandelen per toon \
      of tot geen toon. Op verzonnen antwoorden, die niet bij het schatten maar wel bij de \
      keuze van kenmerken zijn gebruikt, is de macro-F1 over de tonen \(scores[0]), de F1 van geen toon \(scores[1]) en de kalibratiefout \
      \(scores[2]); echte antwoorden zijn vermoedelijk moeilijker. Geen toon is de beste: welke past, \
      hangt van de situatie af.
      """,
      """
      Each text was searched for five tones: keeping the measure (*de maat houden*), setting the tone \
      oneself (*zelf de toon zetten*), giving others a voice (*anderen op stem brengen*), dividing \
      the game (*het spel verdelen*), and joining in and practising together (*mee doen en samen \
      oefenen*) (\(Reference.twist)). Words and expressions give evidence; what is negated, quoted, \
      given up or somebody else's does not count; a linear model, fitted on invented texts, weighs \
      it to shares of tones or to no tone. On invented answers, used in choosing features but not in \
      fitting, the macro F1 over tones is \(scores[0]), the F1 of no tone \(scores[1]) and the calibration error \
      \(scores[2]); real answers are probably harder. No tone is best: which one fits depends on the \
      situation.
      """)
  }

  private static func own(_ name: String, _ language: Language) -> String {
    language(
      """
      In elke tekst is gezocht naar de tonen van de eigen indeling `\(name)`; hoe vaak die goed \
      worden herkend, is niet gemeten.
      """,
      """
      Each text was searched for the tones of a typology of our own, `\(name)`; how often these are \
      recognised rightly was not measured.
      """)
  }
}
