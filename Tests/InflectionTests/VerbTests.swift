import Inflection
import Testing

/// Forms of verbs known from grammar (ANS, third edition, chapter 2) and the Woordenlijst, not taken
/// from the program: stem · t-form · past singular · past plural · participle.
@Suite struct VerbTests {
  private let inflector: Inflector

  init() throws { inflector = try Lists.inflector() }

  @Test(arguments: [
    // open and closed syllables
    "maken maak maakt maakte maakten gemaakt", "bakken bak bakt bakte bakten gebakken",
    "spelen speel speelt speelde speelden gespeeld", "halen haal haalt haalde haalden gehaald",
    "zetten zet - zette zetten gezet", "leggen leg legt legde legden gelegd",
    "sturen stuur stuurt stuurde stuurden gestuurd", "werken werk werkt werkte werkten gewerkt",
    "wikken wik wikt wikte wikten gewikt", "typen typ typt typte typten getypt",
    // v and f, z and s
    "leven leef leeft leefde leefden geleefd", "reizen reis reist reisde reisden gereisd",
    "straffen straf straft strafte straften gestraft", "eisen eis eist eiste eisten geëist",
    "geloven geloof gelooft geloofde geloofden geloofd",
    "verhuizen verhuis verhuist verhuisde verhuisden verhuisd",
    "handhaven handhaaf handhaaft handhaafde handhaafden gehandhaafd",
    // stems in t and d
    "praten praat - praatte praatten gepraat",
    "antwoorden antwoord antwoordt antwoordde antwoordden geantwoord",
    "besteden besteed besteedt besteedde besteedden besteed",
    "wachten wacht - wachtte wachtten gewacht",
    "leiden leid leidt leidde leidden geleid", "ontmoeten ontmoet - ontmoette ontmoetten ontmoet",
    // vowels and glides
    "groeien groei groeit groeide groeiden gegroeid", "bouwen bouw bouwt bouwde bouwden gebouwd",
    "duwen duw duwt duwde duwden geduwd", "draaien draai draait draaide draaiden gedraaid",
    "waarschuwen waarschuw waarschuwt waarschuwde waarschuwden gewaarschuwd",
    // unstressed last syllables
    "luisteren luister luistert luisterde luisterden geluisterd",
    "wandelen wandel wandelt wandelde wandelden gewandeld",
    "openen open opent opende openden geopend", "ademen adem ademt ademde ademden geademd",
    "verbeteren verbeter verbetert verbeterde verbeterden verbeterd",
    "behandelen behandel behandelt behandelde behandelden behandeld",
    "tekenen teken tekent tekende tekenden getekend",
    "beëindigen beëindig beëindigt beëindigde beëindigden beëindigd",
    // stressed ones that look the same
    "verdelen verdeel verdeelt verdeelde verdeelden verdeeld",
    "lenen leen leent leende leenden geleend",
    "beoordelen beoordeel beoordeelt beoordeelde beoordeelden beoordeeld",
    "proberen probeer probeert probeerde probeerden geprobeerd",
    "organiseren organiseer organiseert organiseerde organiseerden georganiseerd",
    "waarderen waardeer waardeert waardeerde waardeerden gewaardeerd",
    "creëren creëer creëert creëerde creëerden gecreëerd",
    "variëren varieer varieert varieerde varieerden gevarieerd",
    "evalueren evalueer evalueert evalueerde evalueerden geëvalueerd",
    // prefixes without ge-, and verbs that only look like it
    "begeleiden begeleid begeleidt begeleidde begeleidden begeleid",
    "herkennen herken herkent herkende herkenden herkend",
    "erkennen erken erkent erkende erkenden erkend",
    "onderhandelen onderhandel onderhandelt onderhandelde onderhandelden onderhandeld",
    "overtuigen overtuig overtuigt overtuigde overtuigden overtuigd",
    "bellen bel belt belde belden gebeld", "verven verf verft verfde verfden geverfd",
    "beven beef beeft beefde beefden gebeefd", "erven erf erft erfde erfden geërfd",
    "ergeren erger ergert ergerde ergerden geërgerd",
    "generaliseren generaliseer generaliseert generaliseerde generaliseerden gegeneraliseerd",
    // the diaeresis of ge-
    "uiten uit - uitte uitten geuit", "oefenen oefen oefent oefende oefenden geoefend",
    "informeren informeer informeert informeerde informeerden geïnformeerd",
    "eindigen eindig eindigt eindigde eindigden geëindigd",
    // loan words
    "managen manage managet managede manageden gemanaged",
    "updaten update updatet updatete updateten geüpdatet",
    "downloaden download downloadt downloadde downloadden gedownload",
    "coachen coach coacht coachte coachten gecoacht", "mailen mail mailt mailde mailden gemaild",
    "racen race racet racete raceten geracet", "crashen crash crasht crashte crashten gecrasht",
    "relaxen relax relaxt relaxte relaxten gerelaxt", "faxen fax faxt faxte faxten gefaxt",
    "sleeën slee sleet sleede sleeden gesleed", "plannen plan plant plande planden gepland",
    // strong and irregular
    "begrijpen begrijp begrijpt begreep begrepen begrepen",
    "beginnen begin begint begon begonnen begonnen",
    "brengen breng brengt bracht brachten gebracht",
    "denken denk denkt dacht dachten gedacht", "doen doe doet deed deden gedaan",
    "gaan ga gaat ging gingen gegaan", "staan sta staat stond stonden gestaan",
    "ontstaan ontsta ontstaat ontstond ontstonden ontstaan",
    "zien zie ziet zag zagen gezien", "geven geef geeft gaf gaven gegeven",
    "helpen help helpt hielp hielpen geholpen", "houden houd houdt hield hielden gehouden",
    "kiezen kies kiest koos kozen gekozen", "komen kom komt kwam kwamen gekomen",
    "kopen koop koopt kocht kochten gekocht", "krijgen krijg krijgt kreeg kregen gekregen",
    "lezen lees leest las lazen gelezen", "liggen lig ligt lag lagen gelegen",
    "lopen loop loopt liep liepen gelopen", "nemen neem neemt nam namen genomen",
    "ondernemen onderneem onderneemt ondernam ondernamen ondernomen",
    "roepen roep roept riep riepen geroepen", "scheppen schep schept schiep schiepen geschapen",
    "schrijven schrijf schrijft schreef schreven geschreven",
    "slaan sla slaat sloeg sloegen geslagen", "sluiten sluit - sloot sloten gesloten",
    "spreken spreek spreekt sprak spraken gesproken",
    "sterven sterf sterft stierf stierven gestorven",
    "verbinden verbind verbindt verbond verbonden verbonden",
    "vergeten vergeet - vergat vergaten vergeten",
    "verliezen verlies verliest verloor verloren verloren",
    "verstaan versta verstaat verstond verstonden verstaan",
    "vinden vind vindt vond vonden gevonden", "vragen vraag vraagt vroeg vroegen gevraagd",
    "weten weet - wist wisten geweten", "worden word wordt werd werden geworden",
    "zeggen zeg zegt zei zeiden gezegd", "zitten zit - zat zaten gezeten",
    "zoeken zoek zoekt zocht zochten gezocht", "bezoeken bezoek bezoekt bezocht bezochten bezocht",
    "zwijgen zwijg zwijgt zweeg zwegen gezwegen", "hebben heb heeft had hadden gehad",
    "zijn ben bent was waren geweest", "kunnen kan kunt kon konden gekund",
    "mogen mag - mocht mochten gemogen", "willen wil wilt wilde wilden gewild",
    "moeten moet - moest moesten gemoeten",
    "voorkomen voorkom voorkomt voorkwam voorkwamen voorkomen",
    "gelden geld geldt gold golden gegolden",
    "overwegen overweeg overweegt overwoog overwogen overwogen",
    // in no list, by the rules alone
    "snorfen snorf snorft snorfte snorften gesnorft",
    "ploezen ploes ploest ploesde ploesden geploesd",
    "wabbelen wabbel wabbelt wabbelde wabbelden gewabbeld",
  ])
  func principalParts(row: String) throws {
    let parts = row.split(separator: " ").map(String.init)
    try #require(parts.count == 6)
    let forms = inflector.verb(parts[0])
    let classes: [InflectionClass] = [
      .presentSingular, .presentT, .pastSingular, .pastPlural, .participle,
    ]
    for (form, wordClass) in zip(parts.dropFirst(), classes) where form != "-" {
      #expect(forms.contains(.init(form, wordClass)), "\(form) of \(parts[0])")
    }
    if parts[2] == "-" { #expect(!forms.contains { $0.form == parts[1] + "t" }) }
  }

  @Test(arguments: [
    ("maken", "maken gemaakte makend makende"), ("zetten", "zetten gezette"),
    ("besteden", "bestede bestedend"), ("redden", "geredde"), ("doen", "gedane doende"),
    ("zien", "geziene ziend"), ("vergroten", "vergrote"), ("bereiden", "bereide"),
    ("managen", "gemanagede"), ("updaten", "geüpdatete"), ("verwachten", "verwachte"),
    ("houden", "hou"), ("rijden", "rij"), ("zijn", "is bent ben"), ("hebben", "hebt heeft"),
    ("veroordelen", "veroordeelden"), ("willen", "wou wouden"), ("zullen", "zal zult zou zouden"),
  ])
  func otherForms(lemma: String, expected: String) {
    let forms = Set(inflector.verb(lemma).map(\.form))
    for form in expected.split(separator: " ") {
      #expect(forms.contains(String(form)), "\(form) of \(lemma)")
    }
  }

  /// What an over-eager rule would make.
  @Test(arguments: [
    ("meten", "met"), ("wegen", "weg"), ("bekeren", "beker"), ("verbeteren", "verbet"),
    ("komen", "koom"), ("bellen", "beld"), ("begeleiden", "gebegeleid"), ("lopen", "loopte"),
    ("leven", "leev"), ("luisteren", "luisteerde"), ("wandelen", "wandeel"), ("gaan", "gat"),
    ("spreken", "gesprokene"), ("praten", "praatt"), ("bevrijden", "bevrij"), ("zien", "zieë"),
  ])
  func formsThatAreNone(lemma: String, wrong: String) {
    #expect(!inflector.verb(lemma).contains { $0.form == wrong })
  }

  @Test(arguments: [
    ("mee|nemen", "meenemen meeneem meeneemt meenam meenamen meegenomen meenemend"),
    ("op|zoeken", "opzoekt opzocht opgezocht"), ("aan|gaan", "aangaat aanging aangegaan"),
    ("voor|bereiden", "voorbereidt voorbereidde voorbereid voorbereide"),
    ("uit|nodigen", "uitnodig uitnodigde uitgenodigd uitgenodigden"),
    ("op|scheppen", "opschepte opgeschept"), ("mee|eten", "mee-eet meeat meegegeten"),
    ("toe|eigenen", "toe-eigent toegeëigend"), ("na|apen", "na-aapt nageaapt"),
    ("toe|vertrouwen", "toevertrouwt toevertrouwd"), ("in|burgeren", "inburgert ingeburgerd"),
  ])
  func separableVerbsJoined(lemma: String, expected: String) {
    let forms = Set(inflector.verb(lemma).map(\.form))
    for form in expected.split(separator: " ") {
      #expect(forms.contains(String(form)), "\(form) of \(lemma)")
    }
  }

  @Test func separableVerbsHaveTeBetweenTheirParts() {
    #expect(inflector.verb("mee|nemen").contains(.init("mee te nemen", .infinitive)))
    #expect(inflector.verb("uit|besteden").contains(.init("uit te besteden", .infinitive)))
  }

  @Test func separableVerbsPartInTheFiniteFormsOnly() throws {
    let verb = try #require(inflector.separated("mee|nemen"))
    #expect(verb.particle == "mee")
    #expect(Set(verb.forms.map(\.form)) == ["neem", "neemt", "nemen", "nam", "namen"])
    #expect(inflector.separated("nemen") == nil)
  }

  @Test(arguments: [
    ("gaan", ["zijn"]), ("maken", ["hebben"]), ("lopen", ["hebben", "zijn"]),
    ("mee|gaan", ["zijn"]), ("mee|nemen", ["hebben"]),
  ])
  func auxiliaries(lemma: String, expected: [String]) {
    #expect(inflector.auxiliaries(lemma) == expected)
  }
}
