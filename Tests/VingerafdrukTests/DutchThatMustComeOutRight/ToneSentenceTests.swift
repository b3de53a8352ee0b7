import Testing

/// Dutch that must come out right (measures.md §6): the rows about tones, at least five sentences of
/// our own a row.
@Suite struct ToneSentenceTests {
  @Test(arguments: [
    ToneCase("Ik neem de hele buurt daarin mee.", "toon own"),
    ToneCase("Het lukt me om de raad daarin mee te nemen.", "toon own"),
    ToneCase("We hebben iedereen meegenomen in dat verhaal.", "toon own"),
    ToneCase("In zo'n wijk bewegen we gewoon met de mensen mee.", "mee own"),
    ToneCase("Ik ben iemand die graag meebeweegt.", "mee own"),
    ToneCase("Bij elke vernieuwing loop ik zelf voorop.", "toon own"),
    ToneCase("Ik vraag in elk gesprek rustig door.", "stem own"),
    ToneCase("Daarna ben ik gaan doorvragen.", "stem own"),
    ToneCase("We proberen elke week iets nieuws uit.", "mee own"),
    ToneCase("Ik jaag het plan op de afdeling flink aan.", "toon own"),
    ToneCase("Zo praten de bewoners echt mee.", "stem own"),
    ToneCase("Ik stel de planning op vrijdag altijd bij.", ""),
    ToneCase("Dat reken ik 's avonds nog eens na.", "maat own"),
  ])
  func separableVerbsSplitOrJoined(_ sentence: ToneCase) throws { try sentence.check() }

  @Test(arguments: [
    ToneCase("Ik ga er met hem mee in gesprek.", "-mee"),
    ToneCase("Zo'n verhuizing brengt veel werk met zich mee.", "-mee; -toon"),
    ToneCase("Een fusie brengt altijd gedoe met zich mee.", "-mee; -toon"),
    ToneCase("Dat brengt een hoop praten met zich mee.", "-stem; -mee"),
    ToneCase("De functie bracht veel reizen met zich mee.", "-mee; -toon"),
    ToneCase("Verbouwen brengt nu eenmaal lawaai met zich mee.", "-mee; -toon"),
    ToneCase("Ermee leren leven kost tijd.", "-mee"),
    ToneCase("Daar dealen we dagelijks mee.", "-mee"),
    ToneCase("Ik ben om acht uur op kantoor en daar begin ik mee.", "-mee; -toon"),
    ToneCase("Hoe laat komt de bus uit Assen aan?", "-toon; -mee"),
    ToneCase("Ik nam de trein van half negen.", "-toon"),
    ToneCase("Ik neem op maandag vrij.", "-toon"),
    ToneCase("We lopen naar het station.", "-toon"),
  ])
  func theSameParticleButNoSuchVerb(_ sentence: ToneCase) throws { try sentence.check() }

  @Test(arguments: [
    ToneCase("De maat van de deur is negentig centimeter.", "-maat"),
    ToneCase("Mijn schoenmaat is 43.", "-maat"),
    ToneCase("Onze stad doet mee aan een City Deal.", "-spel"),
    ToneCase("De Regio Deal is rond.", "-spel"),
    ToneCase("Onze gemeente tekende de Green Deal.", "-spel"),
    ToneCase("Volgend jaar loopt de City Deal Energieke Wijken af.", "-spel"),
    ToneCase("Ons koor heet Samen Oefenen.", "-mee"),
    ToneCase("Wij maken een deal met de provincie.", "spel own"),
    ToneCase("Ik ga woensdag mijn stem uitbrengen.", "-stem"),
    ToneCase("Het spel van Ajax was zondag beroerd.", "-spel"),
    ToneCase("Ik werk bij een maatschappelijke organisatie.", "-maat"),
    ToneCase("De systemen lagen er gisteren uit.", "-stem"),
    ToneCase("Ik werk bij de gemeente.", "-mee"),
    ToneCase("Samenspel is een muziekschool in ons dorp.", "-spel; -mee"),
    ToneCase("De toonbank staat bij de ingang.", "-toon"),
    ToneCase("Er ligt een stemvork in de la.", "-stem"),
  ])
  func theRightWordInAnotherSense(_ sentence: ToneCase) throws { try sentence.check() }

  @Test(arguments: [
    ToneCase("Ik ga met de corporatie een overleg aan.", "stem own"),
    ToneCase("We gaan een partnerschap aan met de provincie.", "spel own"),
    ToneCase("Ik ga het gesprek met de bewoners aan.", "stem own"),
    ToneCase("Ik ging de strijd met de provincie aan.", "toon own"),
    ToneCase("Wij speelden slim in op de belangen van de regio.", "spel own"),
    ToneCase("Ik gun een ander het podium.", "stem own"),
    ToneCase("Ik geef mijn medewerkers een podium.", "stem own"),
    ToneCase("Ik kies zelf mijn podium.", "toon own"),
    ToneCase("We gingen samen de onzekerheid aan.", "mee own"),
  ])
  func oneVerbWithSeveralTones(_ sentence: ToneCase) throws { try sentence.check() }

  @Test(arguments: [
    ToneCase("Ik doe dit niet om zelf het podium te kiezen.", "-toon"),
    ToneCase("Ik ben geen boegbeeld.", "-toon"),
    ToneCase("Ik ga niet alleen luisteren, maar ook improviseren.", "stem own; mee own"),
    ToneCase("In plaats van te controleren luister ik.", "-maat; stem own"),
    ToneCase("Ik luister liever dan dat ik controleer.", "stem own; -maat"),
    ToneCase("Ik controleer liever dan dat ik luister.", "maat own; -stem"),
    ToneCase("Ik luister eerder dan dat ik improviseer.", "stem own; -mee"),
    ToneCase("Ik zit liever aan tafel dan dat ik voorop loop.", "stem own; -toon"),
    ToneCase("Liever luisteren dan controleren, zo ben ik.", "stem own; -maat"),
    ToneCase("Ik luister liever dan te improviseren.", "stem own; -mee"),
    ToneCase("Ik improviseer nooit, ik controleer alles.", "-mee; maat own"),
    ToneCase("Controleren? Dat doe ik niet.", "-maat"),
    ToneCase("Zonder te improviseren kom ik er ook.", "-mee"),
    ToneCase("Niet controleren maar luisteren, zo werk ik.", "-maat; stem own"),
    ToneCase("Ik ben niet iemand die voorop loopt, ik luister.", "-toon; stem own"),
    ToneCase("Geen gedoe, gewoon improviseren.", "mee own"),
    ToneCase("Ik ben er niet de man naar om te improviseren.", "-mee"),
    ToneCase("Het gaat mij er niet om dat ik voorop loop.", "-toon"),
    ToneCase("Het gaat er niet om dat we controleren, we luisteren.", "-maat; stem own"),
    ToneCase("Niet dat ik alles controleer, ik luister.", "-maat; stem own"),
    ToneCase("Het is niet zo dat ik improviseer.", "-mee"),
    ToneCase("Niet om te inspireren, maar om te luisteren zit ik daar.", "-toon; stem own"),
    ToneCase("Ik wil niet dat we maar wat improviseren.", "-mee"),
    ToneCase("Ze weten niet dat ik luister.", "stem own"),
    ToneCase("De wethouder moet niet improviseren.", "-mee"),
  ])
  func negationAndContrast(_ sentence: ToneCase) throws { try sentence.check() }

  @Test(arguments: [
    ToneCase("Mijn collega loopt graag voorop.", "-toon"),
    ToneCase("‘We improviseren wel’, zegt de een dan.", "-mee"),
    ToneCase("De wethouder wil vooral improviseren.", "-mee"),
    ToneCase("Zij controleert elke bon, ik luister.", "-maat; stem own"),
    ToneCase("Op de muur hing een tegeltje: \"Wie improviseert, leeft.\"", "-mee"),
    ToneCase("Volgens mijn chef moet je alles controleren.", "-maat"),
    ToneCase("Mijn voorganger improviseerde, ik controleer alles.", "-mee; maat own"),
    ToneCase("Veel mensen improviseren maar wat.", "-mee"),
    ToneCase("Ik heb een collega die altijd improviseert.", "-mee"),
    ToneCase("Een directeur die iedereen inspireert, zo iemand hebben wij.", "-toon"),
    ToneCase("Ik werk voor een wethouder die graag deals maakt.", "-spel"),
    ToneCase("Iemand die controleert hebben we al.", "-maat"),
    ToneCase("Mijn chef is iemand die mij controleert.", "-maat"),
    ToneCase("Een collega die ik inspireer, komt terug.", "toon own"),
    ToneCase("Hij controleert mij elke week.", "-maat"),
    ToneCase("Zij inspireren ons telkens weer.", "-toon"),
    ToneCase("Ze noemen mij op het stadhuis de aanjager.", "toon own"),
    ToneCase("De wethouder krijgt van mij elke week een strakke planning.", "maat own"),
    ToneCase("De wethouder moet ons laten experimenteren.", "mee wished"),
    ToneCase("De wethouder moet duidelijkheid geven.", "maat wished"),
    ToneCase("Ik zag dat hij iedereen controleerde.", "-maat"),
    ToneCase("Onze teamleider inspireert iedereen.", "-toon"),
  ])
  func somebodyElsesTone(_ sentence: ToneCase) throws { try sentence.check() }

  @Test(arguments: [
    ToneCase("Vroeger controleerde ik alles, nu luister ik.", "maat given-up; stem own"),
    ToneCase("Ik ben gestopt met improviseren.", "-mee"),
    ToneCase("Met controleren ben ik opgehouden.", "-maat"),
    ToneCase("Ik controleerde vroeger alles, tegenwoordig luister ik.", "-maat; stem own"),
    ToneCase("Het improviseren heb ik afgeleerd.", "-mee"),
    ToneCase("Luisteren doe ik tegenwoordig meer dan vroeger.", "stem own"),
  ])
  func whatWasGivenUp(_ sentence: ToneCase) throws { try sentence.check() }

  @Test(arguments: [
    ToneCase("Het improviseren zit mij in het bloed.", "mee own"),
    ToneCase("Het controleren van de cijfers is mijn werk.", "maat own"),
    ToneCase("Opkomen voor belangen hoort bij mijn vak.", ""),
    ToneCase("Er wordt bij ons veel geïmproviseerd.", "mee own"),
    ToneCase("Alles moet kunnen worden nagerekend.", "maat own"),
    ToneCase("Ik zie mezelf als aanjager.", "toon own"),
    ToneCase("Ik ben een luisteraar.", "stem own"),
    ToneCase("Mijn kracht: goed luisteren.", "stem own"),
    ToneCase("Ter controle loop ik alles na.", "maat own"),
  ])
  func nominalisedPassiveAndRoles(_ sentence: ToneCase) throws { try sentence.check() }

  @Test(arguments: [
    ToneCase("ff improviseren, zo doe ik dat", "mee own"),
    ToneCase("IK LUISTER EERST.", "stem own"),
    ToneCase("'k Luister liever.", "stem own"),
    ToneCase("eh ja nee, ik eh luister gewoon", "stem own"),
    ToneCase("idd luister ik altijd ff", "stem own"),
    ToneCase("ik improviseer nie", "-mee"),
    ToneCase("Ge moet gewoon luisteren, allee, zo doe ik dat.", "stem own"),
    ToneCase("M'n team inspireer ik elke dag.", "toon own"),
    ToneCase("wij hebben geimproviseerd", "mee own"),
    ToneCase("we hebben geexperimenteerd", "mee own"),
    ToneCase("ik heb ze geinspireerd", "toon own"),
    ToneCase("ik heb zelf het plan geinitieerd", "toon own"),
    ToneCase("één ding doe ik altijd: luisteren", "stem own"),
    ToneCase("èèn ding doe ik altijd: luisteren", "stem own"),
  ])
  func reducedSpokenFlemishAndTyped(_ sentence: ToneCase) throws { try sentence.check() }

  @Test(arguments: [
    ToneCase("Ik im\u{AD}pro\u{AD}vi\u{AD}seer graag.", "mee own"),
    ToneCase("Ik luister\u{A0}eerst.", "stem own"),
    ToneCase("“Wij improviseren”, stond er op het bord.", "-mee"),
    ToneCase("Ik luister eerst.1 Daarna volgt de rest.", "stem own"),
    ToneCase("• Ik luister eerst\r\n• Ik controleer alles\r\n", "stem own; maat own"),
    ToneCase("\u{FEFF}Ik luister eerst.", "stem own"),
    ToneCase("We hebben gei\u{308}mproviseerd.", "mee own"),
    ToneCase("Ik con\u{FB01}gureer niets, ik luister.", "stem own"),
    ToneCase("Ik luister\r\neerst.", "stem own"),
  ])
  func textFromDocuments(_ sentence: ToneCase) throws { try sentence.check() }
}
