import Documents
import Lexicons
import TestSupport
import Testing
import Tones
import Vingerafdruk

/// What stands beside the tones: the poles of scales and the audiences, in sentences of our own.
@Suite struct ScaleTests {
  private static let tones = Result { try ToneSources.embedded() }
  private static let beside = Result { try ToneSources.beside(LexiconSource.embedded) }

  private func unit(_ text: String) throws -> ToneReader.Unit {
    var reader = try ToneReader(
      lexicon: Shipped.lexicon(), context: Shipped.context(), tones: try Self.tones.get())
    reader.beside = try Self.beside.get()
    reader.open(Document(input: "test"))
    reader.add(Segment(text: Array(text.utf8)))
    return try #require(try reader.finish(by: .text).first)
  }

  /// The poles found as `scale/pole`, each with whose it is.
  private func poles(_ text: String) throws -> [String] {
    let typology = try Self.beside.get().scales.typology
    return try unit(text).scales.map {
      "\(typology.tones[$0.tone].key)/\(typology.aspects[$0.aspect].key) \($0.polarity.name)"
    }
  }

  static let sentences = [
    ("Ik ben het boegbeeld van deze gemeente.", "boegbeeld/boegbeeld own"),
    ("In de krant ben ik het gezicht van de school.", "boegbeeld/boegbeeld own"),
    ("Ik blijf op de achtergrond.", "boegbeeld/achtergrond own"),
    ("Het liefst werk ik in de luwte.", "boegbeeld/achtergrond own"),
    ("Ik neem zelf het initiatief.", "proactief/proactief own"),
    ("Bij ons ben ik de aanjager.", "proactief/proactief own"),
    ("Ik wacht af en reageer pas als het misgaat.", "proactief/reactief own"),
    ("Als de telefoon gaat, kom ik.", "proactief/reactief own"),
    ("Ik maak de weg vrij voor het team.", "wegbereider/wegbereider own"),
    ("Ik ben de wegbereider van het plan.", "wegbereider/wegbereider own"),
    ("Ik ben hun vangnet.", "wegbereider/achtervang own"),
    ("Ik hou ze uit de wind.", "wegbereider/achtervang own"),
    ("Ik houd gepaste afstand.", "afstand/afstand own"),
    ("Werk en privé blijven bij mij gescheiden.", "afstand/afstand own"),
    ("Nabijheid is mijn manier van werken.", "afstand/nabijheid own"),
    ("Mijn deur staat altijd open.", "afstand/nabijheid own"),
    ("Ik ga met iedereen in gesprek.", "gesprek/gesprek own"),
    ("Wij praten met de buren en sparren met elkaar.", "gesprek/gesprek own"),
    ("Wij onderhandelen tot het rond is.", "gesprek/onderhandeling own"),
    ("Het is loven en bieden.", "gesprek/onderhandeling own"),
    ("Ik verdedig de belangen van mijn afdeling.", "belangen/belangen own"),
    ("Ik sta voor onze mensen en kom op voor ons deel.", "belangen/belangen own"),
    ("We zoeken het gemeenschappelijke.", "belangen/gemeenschappelijk own"),
    ("Ik zoek de grootste gemene deler.", "belangen/gemeenschappelijk own"),
    ("Als persoon ben ik nieuwsgierig.", "persoon/persoon own"),
    ("Ik laat iets van mezelf zien.", "persoon/persoon own"),
    ("Het ambt gaat boven alles.", "persoon/ambt own"),
    ("Ik doe dat namens het college.", "persoon/ambt own"),
    ("Ik sta graag voor de zaal.", "podium/podium own"),
    ("Ik maak een filmpje voor sociale media.", "podium/podium own"),
    ("Ik gun de wethouder het podium.", "podium/coulissen own"),
    ("Achter de schermen steun ik het team.", "podium/coulissen own"),
    ("Als gemeentesecretaris zit ik bij elke collegevergadering.", "rollen/secretaris own"),
    ("Ik bereid de agenda van het college voor.", "rollen/secretaris own"),
    ("Als directeur stuur ik aan.", "rollen/directeur own"),
    ("Ik geef leiding aan tachtig mensen.", "rollen/directeur own"),
    ("Als partner zit ik aan de gebiedstafel.", "rollen/partner own"),
    ("Wij sluiten een convenant met de regio.", "rollen/partner own"),
    ("Het college beslist.", "domeinen/college own"),
    ("We hebben veel te maken met de raad.", "domeinen/college own"),
    ("Ik bouw aan de organisatie.", "domeinen/organisatie own"),
    ("Bij ons op de werkvloer gaat het goed.", "domeinen/organisatie own"),
    ("Ik ken de inwoners van de wijk.", "domeinen/omgeving own"),
    ("Wij werken met de provincie en het waterschap.", "domeinen/omgeving own"),
    ("Ik haal kennis op bij anderen.", "halen/halen own"),
    ("Ik vraag advies.", "halen/halen own"),
    ("Ik breng kennis in.", "halen/brengen own"),
    ("Wij leveren een bijdrage.", "halen/brengen own"),
    ("Ik luister.", "luisteren/luisteren own"),
    ("Ik hou mijn mond.", "luisteren/luisteren own"),
    ("Ik praat veel.", "luisteren/praten own"),
    ("Ik geef een presentatie.", "luisteren/praten own"),
    ("We doen het samen.", "luisteren/samendoen own"),
    ("Handen uit de mouwen!", "luisteren/samendoen own"),
    ("Ik zit veel op kantoor.", "binnen/binnen own"),
    ("Eerst ons eigen huis op orde.", "binnen/binnen own"),
    ("Ik ga de wijk in.", "binnen/buiten own"),
    ("Elke vrijdag ben ik buiten de deur.", "binnen/buiten own"),
    // Whose it is, is read as for tones.
    ("Ik ben geen boegbeeld.", "boegbeeld/boegbeeld negated"),
    ("Mijn directeur onderhandelt.", "gesprek/onderhandeling others"),
    ("Vroeger zat ik op kantoor, nu ga ik de wijk in.", "binnen/binnen given-up"),
  ]

  @Test(arguments: sentences)
  func aPoleIsFound(text: String, expected: String) throws {
    let found = try poles(text)
    #expect(found.contains(expected), "\(found) in «\(text)»")
  }

  @Test func everyPoleHasSentences() throws {
    let beside = try Self.beside.get()
    let typology = beside.scales.typology
    #expect(typology.tones.count == 13)
    for scale in typology.tones.indices {
      #expect(beside.poles[scale].count > 1)
      for pole in beside.poles[scale] {
        let name = "\(typology.tones[scale].key)/\(typology.aspects[pole].key)"
        #expect(Self.sentences.count { $0.1.hasPrefix(name + " ") } >= 2, "\(name)")
      }
    }
  }

  static let named = [
    ("De gemeenteraad stemt vanavond.", "raad", "gemeenteraad"),
    ("Alle fracties waren er.", "raad", "fracties"),
    ("Ik bel de griffier.", "raad", "griffie"),
    ("Het presidium kwam bijeen.", "raad", "commissies"),
    ("De raad van toezicht vergadert.", "raad", "toezicht"),
    ("Het college is akkoord.", "college", "college"),
    ("De burgemeester belde.", "college", "burgemeester"),
    ("Twee wethouders waren ziek.", "college", "wethouders"),
    ("De dijkgraaf kwam langs.", "college", "gedeputeerden"),
    ("Mijn team is groot.", "organisatie", "medewerkers"),
    ("De directie zit boven.", "organisatie", "management"),
    ("De controller rekent.", "organisatie", "staf"),
    ("De ondernemingsraad adviseert.", "organisatie", "medezeggenschap"),
    ("De provincie betaalt mee.", "partners", "overheden"),
    ("De woningcorporatie bouwt.", "partners", "instellingen"),
    ("De winkeliers klagen.", "partners", "ondernemers"),
    ("De krant belde op.", "partners", "media"),
    ("De inwoners weten het.", "inwoners", "inwoners"),
    ("De voetbalclub zoekt vrijwilligers.", "inwoners", "verenigingen"),
    ("Een cliënt stond voor de deur.", "inwoners", "clienten"),
    ("De ouders kwamen kijken.", "inwoners", "leerlingen"),
    ("De mantelzorgers zijn moe.", "inwoners", "ouderen"),
  ]

  @Test(arguments: named)
  func anAudienceIsFound(text: String, audience: String, actor: String) throws {
    let typology = try Self.beside.get().audiences.typology
    let found = try unit(text).audiences.map { mention in
      (typology.tones[mention.audience].key, mention.actors.map { typology.aspects[$0].key })
    }
    #expect(found.contains { $0.0 == audience && $0.1.contains(actor) }, "\(found) in «\(text)»")
  }

  @Test func everyActorHasASentence() throws {
    let typology = try Self.beside.get().audiences.typology
    #expect(Set(Self.named.map(\.2)) == Set(typology.aspects.map(\.key)))
    #expect(Set(Self.named.map(\.1)) == Set(typology.tones.map(\.key)))
  }

  /// The tones of an audience are those of the sentences that name it, whoever acts in them.
  @Test func tonesGoWithTheAudienceOfTheirSentence() throws {
    let unit = try unit("Naar de inwoners luister ik. Voor de raad maak ik een strakke planning.")
    let audiences = try Self.beside.get().audiences.typology
    let tones = try Self.tones.get().lexicon.typology
    let found = Dictionary(
      unit.audiences.map {
        (audiences.tones[$0.audience].key, $0.tones.map { tones.tones[$0].key })
      }
    ) { $0 + $1 }
    #expect(found["inwoners"]?.contains("stem") == true)
    #expect(found["inwoners"]?.contains("maat") == false)
    #expect(found["raad"]?.contains("maat") == true)
    #expect(found["raad"]?.contains("stem") == false)
  }

  @Test(arguments: [
    "Het regent vandaag.", "De soep is op.", "Om drie uur begint de film.", "Wat een mooie jas.",
    "Er staan twaalf bomen langs het kanaal.",
  ])
  func factsShowNothing(text: String) throws {
    let unit = try unit(text)
    #expect(unit.scales.isEmpty && unit.audiences.isEmpty, "\(unit.scales) \(unit.audiences)")
  }

  /// Scales and audiences are read beside the tones: they change no profile.
  @Test func scalesAreNeverMixedIn() throws {
    let text = "Ik sta op de achtergrond en luister naar de raad, de inwoners en het college."
    var reader = try ToneReader(
      lexicon: Shipped.lexicon(), context: Shipped.context(), tones: try Self.tones.get())
    reader.open(Document(input: "test"))
    reader.add(Segment(text: Array(text.utf8)))
    let plain = try #require(try reader.finish(by: .text).first).profile
    let beside = try unit(text).profile
    #expect(plain.weights == beside.weights && plain.confidence == beside.confidence)
    #expect(plain.evidence == beside.evidence)
  }
}
