import Testing

/// Dutch that must come out right (measures.md §6): the rows about function words, with sentences of
/// our own.
@Suite struct FunctionWordSentenceTests {
  @Test(arguments: [
    WordCase("Zijn fiets staat buiten.", "Zijn", "pronoun.possessive.3sg.mascneut"),
    WordCase("Wij zijn vandaag met z'n vieren.", "zijn", "verb.aux"),
    WordCase("Het regent al de hele dag.", "Het", "pronoun.personal.3sg.neut"),
    WordCase("Het overleg duurde lang.", "Het", "article.definite"),
    WordCase("We hebben maar een auto en geen twee.", "een", "article.indefinite"),
    WordCase("Eén van ons moest rijden.", "Eén", "numeral"),
    WordCase("We hebben één auto.", "één", "numeral"),
    WordCase("we hebben èèn auto", "èèn", "numeral"),
    WordCase("Een van de twee moet blijven.", "Een", "numeral"),
    WordCase("ÉÉN DING IS ZEKER.", "ÉÉN", "numeral"),
    WordCase("Zij werkt in Gent.", "Zij", "pronoun.personal.3sg.fem"),
    WordCase("Zij werken in Gent.", "Zij", "pronoun.personal.3pl"),
    WordCase("Ik heb haar gisteren gebeld.", "haar", "pronoun.personal.3sg.fem"),
    WordCase("Haar kantoor is boven.", "Haar", "pronoun.possessive.3sg.fem"),
    WordCase("Wat vind jij van je werk?", "je", "pronoun.possessive.2sg"),
    WordCase("Heb je dat gelezen?", "je", "pronoun.personal.2sg"),
    WordCase("Ze hebben ons geholpen.", "ons", "pronoun.personal.1pl"),
    WordCase("Ons gebouw is oud.", "Ons", "pronoun.possessive.1pl"),
    WordCase("Ik heb hun een mail gestuurd.", "hun", "pronoun.personal.3pl"),
    WordCase("Hun plan was goed.", "Hun", "pronoun.possessive.3pl"),
    WordCase("Kunt u mij bellen?", "u", "pronoun.personal.2formal"),
    WordCase("De man die daar loopt, is mijn buurman.", "die", "pronoun.relative"),
    WordCase("Die man ken ik niet.", "Die", "pronoun.demonstrative"),
    WordCase("Ik denk dat het lukt.", "dat", "conjunction.subord"),
    WordCase("Dat boek heb ik uit.", "Dat", "pronoun.demonstrative"),
    WordCase("Wat doe jij daar?", "Wat", "pronoun.interrogative"),
    WordCase("Wie komt er vanavond?", "Wie", "pronoun.interrogative"),
    WordCase("Dit is groter dan ik dacht.", "dan", "conjunction.subord"),
    WordCase("Dan gaan we naar huis.", "Dan", "adverb"),
    WordCase("Mijn chef is ziek.", "Mijn", "pronoun.possessive.1sg"),
    WordCase("De mijn in Limburg is dicht.", "mijn", "content"),
  ])
  func homographs(_ sentence: WordCase) throws { try sentence.check() }

  @Test(arguments: [
    WordCase("'k Weet het niet.", "'k", "pronoun.personal.1sg"),
    WordCase("Ik heb 'm gezien.", "'m", "pronoun.personal.3sg.masc"),
    WordCase("Dat is m'n werk.", "m'n", "pronoun.possessive.1sg"),
    WordCase("Hij doet z'n best.", "z'n", "pronoun.possessive.3sg.mascneut"),
    WordCase("Wat heeft ie gezegd?", "ie", "pronoun.personal.3sg.masc"),
    WordCase("Ge moet eens langskomen.", "Ge", "pronoun.personal.2sg"),
    WordCase("Dat is 'n goeie.", "'n", "article.indefinite"),
    WordCase("'t Is druk.", "'t", "pronoun.personal.3sg.neut"),
    WordCase("Eh, dat weet ik niet.", "Eh", "interjection"),
    WordCase("ik snap er niks van", "niks", "pronoun.indefinite"),
    WordCase("Ik heb zo’n haast.", "zo’n", "pronoun.demonstrative"),
  ])
  func reducedSpokenAndFlemish(_ sentence: WordCase) throws { try sentence.check() }
}
