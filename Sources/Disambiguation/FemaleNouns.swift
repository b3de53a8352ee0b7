/// Common nouns for women, which make a later *ze* or *haar* likely to be one woman.
enum FemaleNouns {
  static let forms: [String] = """
    actrice bazin boerin bondskanselier buurvrouw cheffin collegaatje dame directrice dochter \
    dochtertje echtgenote ex-vrouw gastvrouw godin heldin hoofdzuster huisvrouw jongedame juf \
    juffrouw keizerin kleindochter koningin leerlinge lerares ma mam mama mams meid meisje meisjes \
    mevrouw mevr mevr. moeder mw mw. naaister nicht nichtje non oma oppas overbuurvrouw patiënte \
    prinses raadsvrouw regentes schoondochter schoonmoeder schoonzus schrijfster secretaresse \
    sportvrouw stewardess studente tante tegenstandster tweelingzus verpleegster voorzitster \
    vriendin vriendinnetje vroedvrouw vrouw vrouwtje wethoudster weduwe zangeres zakenvrouw zus \
    zusje zuster winnares danseres schaatsster zwemster speelster kampioene presidente ministerin \
    werkneemster medewerkster onderzoekster feministe prostituee maîtresse hertogin gravin barones
    """.split(separator: " ").map(String.init)

  /// The hashes of the forms.
  static let hashes = Set(forms.map { FeatureHash.hash($0) })
}
