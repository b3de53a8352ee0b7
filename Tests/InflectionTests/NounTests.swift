import Inflection
import Testing

/// Plurals and diminutives known from grammar (ANS, third edition, chapter 3), not taken from the
/// program.
@Suite struct NounTests {
  private let inflector: Inflector

  init() throws { inflector = try Lists.inflector() }

  /// Singular, plural, diminutive; `-` where there is none.
  @Test(arguments: [
    "boek boeken boekje", "man mannen mannetje", "taak taken taakje", "brief brieven briefje",
    "huis huizen huisje", "kans kansen kansje", "les lessen lesje", "baas bazen baasje",
    "wolf wolven wolfje", "plan plannen plannetje", "boom bomen boompje", "bal ballen balletje",
    "bom bommen bommetje", "tafel tafels tafeltje", "keuken keukens keukentje",
    "medewerker medewerkers medewerkertje", "bodem bodems bodempje", "vader vaders vadertje",
    "leraar leraren leraartje", "ambtenaar ambtenaren ambtenaartje", "foto foto's fotootje",
    "baby baby's baby'tje", "taxi taxi's taxietje", "paraplu paraplu's parapluutje",
    "café cafés cafeetje", "idee ideeën ideetje", "organisatie organisaties organisatietje",
    "knie knieën knietje", "industrie industrieën industrietje", "partij partijen partijtje",
    "gemeente gemeenten gemeentetje", "ziekte ziektes ziektetje", "vraag vragen vraagje",
    "koning koningen koninkje", "vergadering vergaderingen vergaderingetje",
    "wandeling wandelingen wandelingetje", "ring ringen ringetje", "film films filmpje",
    "arm armen armpje", "vrouw vrouwen vrouwtje", "vriendin vriendinnen vriendinnetje",
    "lid leden lidje", "kind kinderen kindje", "stad steden stadje", "schip schepen scheepje",
    "ei eieren eitje", "blad bladen blaadje", "weg wegen weggetje", "glas glazen glaasje",
    "dag dagen dagje", "gat gaten gaatje", "pad paden paadje", "brug bruggen bruggetje",
    "jongen jongens jongetje", "museum musea museumpje", "directeur directeuren directeurtje",
    "politicus politici politicusje", "crisis crises crisisje", "oorlog oorlogen oorlogje",
    "motor motoren motortje", "rechter rechters rechtertje", "overheid overheden -",
    "mogelijkheid mogelijkheden -", "verpleegster verpleegsters verpleegstertje",
    "lerares leraressen leraresje", "fotograaf fotografen fotograafje", "druif druiven druifje",
    "school scholen schooltje", "team teams teampje", "bureau bureaus bureautje",
    "koe koeien koetje", "zoon zonen zoontje", "dief dieven diefje", "bos bossen bosje",
    // in no list: the head decides, or the rules alone
    "rekenkamerlid rekenkamerleden rekenkamerlidje", "kasteelkind kasteelkinderen kasteelkindje",
    "pleegstad pleegsteden pleegstadje", "vloek vloeken vloekje",
    "wobbel wobbels wobbeltje", "plaas plazen plaasje",
  ])
  func pluralAndDiminutive(row: String) throws {
    let parts = row.split(separator: " ").map(String.init)
    try #require(parts.count == 3)
    let forms = inflector.noun(parts[0])
    #expect(forms.contains(.init(parts[1], .nounPlural)), "\(parts[1])")
    if parts[2] == "-" {
      #expect(!forms.contains { $0.form == parts[0] + "je" })
    } else {
      #expect(forms.contains(.init(parts[2], .nounNeuter)), "\(parts[2])")
      #expect(forms.contains(.init(parts[2] + "s", .nounPlural)), "\(parts[2])s")
    }
  }

  @Test(arguments: [
    ("tafel", [InflectionClass.nounCommon]), ("huis", [.nounNeuter]),
    ("schilderij", [.nounCommon, .nounNeuter]), ("meisje", [.nounNeuter]),
    ("rekenkamerlid", [.nounNeuter]), ("woordje", [.nounNeuter]), ("qwaps", [.noun]),
  ])
  func genders(lemma: String, expected: [InflectionClass]) {
    let singular = inflector.noun(lemma).filter { $0.form == lemma }.map(\.wordClass)
    #expect(singular == expected)
  }

  @Test(arguments: [
    ("protest", "protests"), ("kachel", "kachellen"), ("tafel", "tafelen"), ("man", "manen"),
    ("water", "waterren"), ("voorzitster", "voorzitsterren"), ("geduld", "geduldje"),
    ("meisje", "meisjetje"), ("kous", "kouzen"),
  ])
  func formsThatAreNone(lemma: String, wrong: String) {
    #expect(!inflector.noun(lemma).contains { $0.form == wrong })
  }
}
