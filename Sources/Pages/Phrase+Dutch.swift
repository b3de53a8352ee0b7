extension Phrase {
  /// The words in Dutch.
  var dutch: String {
    switch self {
    case .title: "Vingerafdruk"
    case .subtitle: "Wat de functiewoorden en toonsoorten van een tekst laten zien"
    case .careful:
      """
      Een aanwijzing van waar de aandacht ligt, nooit een oordeel over wie spreekt. Geen toon \
      is de beste: welke toon past, hangt af van de situatie.
      """
    case .skip: "Naar de inhoud"
    case .contents: "Inhoud"
    case .theme: "Weergave"
    case .themeAuto: "automatisch"
    case .themeLight: "licht"
    case .themeDark: "donker"
    case .summary: "Samenvatting"
    case .people: "Per spreker of tekst"
    case .answers: "Antwoorden"
    case .all: "Alle antwoorden samen"
    case .allTexts: "Alle teksten samen"
    case .about: "Wat is gelezen, en hoe"
    case .word: "woord"
    case .words: "woorden"
    case .sentence: "zin"
    case .sentences: "zinnen"
    case .turn: "beurt"
    case .turns: "beurten"
    case .conversation: "gesprek"
    case .conversations: "gesprekken"
    case .text: "tekst"
    case .texts: "teksten"
    case .answer: "antwoord"
    case .answersWord: "antwoorden"
    case .speaker: "spreker"
    case .interviewer: "stelt de vragen"
    case .respondent: "antwoordt"
    case .length: "Lengte"
    case .lengthTooShort: "te kort voor een verhouding: alleen aantallen"
    case .lengthIndication: "een indicatie"
    case .lengthUsable: "bruikbaar"
    case .lengthWhyTooShort:
      """
      Met minder dan 50 woorden zegt een getal per 100 woorden niets; daarom staan hier alleen \
      aantallen.
      """
    case .lengthWhyIndication:
      "Met 50 tot 199 woorden is een getal per 100 woorden een indicatie: let op het interval."
    case .lengthWhyUsable: "Met 200 woorden of meer is een getal per 100 woorden bruikbaar."
    case .fingerprint: "Functiewoorden"
    case .fingerprintCaption:
      "Functiewoorden van {name}: aantal, aantal per 100 woorden en 95%-interval"
    case .fingerprintCounts: "Functiewoorden van {name}: aantallen"
    case .fingerprintHow:
      """
      De stip is het aantal per 100 woorden, de streep het 95%-interval, dat meeweegt dat \
      woorden in vlagen komen. Is de streep lang, dan zegt het getal weinig.
      """
    case .measure: "Maat"
    case .count: "Aantal"
    case .per100: "Per 100 woorden"
    case .interval: "95%-interval"
    case .axis: "per 100 woorden"
    case .sectionPronouns: "Voornaamwoorden"
    case .sectionGeneric: "In het algemeen gebruikt"
    case .sectionArticles: "Lidwoorden"
    case .sectionOther: "Andere functiewoorden"
    case .rowPrepositions: "voorzetsels"
    case .rowConjunctions: "voegwoorden"
    case .rowAuxiliaries: "hulpwerkwoorden"
    case .rowAdverbs: "bijwoorden"
    case .rowNegations: "ontkenningen"
    case .rowNumbers: "telwoorden"
    case .rowOtherPronouns: "andere voornaamwoorden (het, die, wat, iemand …)"
    case .articles: "Lidwoorden op een schaal"
    case .articlesCaption: "Lidwoorden per 100 woorden"
    case .articlesLow:
      "minder lidwoorden: zou een indicatie kunnen zijn van een meer conceptuele oriëntatie"
    case .articlesHigh:
      "meer lidwoorden: een indicatie voor een concrete, praktische en precieze oriëntatie"
    case .articlesHow:
      """
      Zo leest de bron het (NSOB 2023, §3.2, naar Pennebaker 2011). Er is geen norm: wat veel \
      of weinig is, hangt af van genre, onderwerp en gelegenheid. Vergelijk alleen wat \
      vergelijkbaar is.
      """
    case .pronouns: "Wie komt er voor: ik, jij of u, wij, zij"
    case .pronounsCaption: "Verwijzingen naar personen van {name}"
    case .pronounsHow:
      """
      De voornaamwoorden geven een indruk van wat een spreker bezighoudt (NSOB 2023, §3.2). \
      Bezittelijke vormen tellen mee; je, we en ze voor ‘men’ staan apart.
      """
    case .pronounsNone: "Geen verwijzingen naar personen gevonden."
    case .pronounsWheel: "Aandelen van {name}: {shares}"
    case .pronounsFew: "Minder dan 20 verwijzingen: de aandelen zeggen weinig."
    case .pronounsDetails: "De cijfers achter het wiel"
    case .whom: "Wie"
    case .share: "Aandeel"
    case .personal: "Persoonlijk"
    case .possessive: "Bezittelijk"
    case .genericColumn: "In het algemeen"
    case .apart: "Apart geteld, niet in het wiel"
    case .groupIk: "ik, mijn"
    case .groupJij: "jij, u, jullie, jouw"
    case .groupWij: "wij, ons"
    case .groupZij: "hij, zij, het, hun"
    case .groupZijPeople: "hij, zij, hun, zijn, haar"
    case .groupGeneric: "men; je, we, ze in het algemeen"
    case .groupPronoun: "andere voornaamwoorden"
    case .groupArticle: "lidwoorden"
    case .groupPreposition: "voorzetsels, voegwoorden"
    case .groupAuxiliary: "hulpwerkwoorden"
    case .groupAdverb: "bijwoorden, ontkenningen, telwoorden"
    case .groupOrganisation: "woorden voor de organisatie"
    case .groupTones: "toonsoorten (onderstreept)"
    case .useGeneric: "in het algemeen"
    case .useReflexive: "wederkerend"
    case .useExpletive: "loos"
    case .organisation: "Hoe de organisatie genoemd wordt"
    case .organisationCaption:
      "Het woord voor de organisatie naar wat ervoor staat, van dichtbij naar verder af"
    case .organisationHow:
      """
      NSOB 2023, §3.2 leest mijn, onze, de en die als een ladder van nabijheid naar afstand. De \
      aantallen zijn meestal klein; één zegswijze zegt niets.
      """
    case .organisationColumn: "Woorden ervoor"
    case .tones: "Toonsoorten"
    case .tonesCaption: "Toonsoorten van {name}"
    case .tone: "Toonsoort"
    case .toneWeight: "Gewicht"
    case .tonesDominant: "De sterkste toon is {tone}; zekerheid van dat oordeel: {confidence}."
    case .tonesUnsure: "De sterkste toon lijkt {tone}, maar dat is onzeker ({confidence})."
    case .tonesNone:
      "Er is geen toon herkend (zekerheid {confidence}). Dat wil niet zeggen dat er geen is."
    case .tonesHow:
      """
      Iedere spreker mengt tonen, en een toon verschuift in een gesprek, in de tijd en naar de \
      situatie (NSOB 2023, §3.2). De gewichten verdelen wat herkend is; samen zijn ze 100 %.
      """
    case .tonesShort: "Een korte tekst: dit rust op {places}."
    case .place: "vindplaats"
    case .places: "vindplaatsen"
    case .tensions:
      """
      Twee tonen die volgens de bron moeilijk samengaan komen allebei voor: {tones}. Dat is een \
      spanning, geen fout.
      """
    case .grid: "Waaraan dat te zien is"
    case .gridCaption: "Aanwijzingen van {name}, naar onderwerp en toonsoort"
    case .gridHow:
      """
      Alleen wat van de spreker zelf is of gewenst wordt, telt mee. Wat is afgewezen, van een \
      ander is, losgelaten, aangehaald of gevraagd, staat er tussen haakjes bij.
      """
    case .gridScroll: "Tabel, opzij te schuiven"
    case .gridCounts: "{own} meegeteld, {other} niet"
    case .aspect: "Onderwerp"
    case .path: "De toon per beurt"
    case .pathHow:
      """
      Elke stip is een beurt waarin een toon herkend is; hoe groter de stip, hoe zekerder. De \
      lijn verbindt de sterkste tonen in volgorde van spreken.
      """
    case .pathLabel: "Toon per beurt van {name}: {steps}"
    case .pathNone: "In geen enkele beurt is een toon herkend."
    case .pathDetails: "De beurten als tabel"
    case .pathCaption: "Sterkste toon per beurt van {name}"
    case .pathTurn: "Beurt"
    case .pathAxis: "beurt {first} tot {last}"
    case .confidence: "Zekerheid"
    case .none: "geen toon"
    case .theText: "De tekst"
    case .theAnswers: "De teksten van de antwoorden"
    case .switches: "Kleur in de tekst"
    case .textHelp:
      "Wijs een gekleurd woord aan, of loop er met de pijltjes door, om te zien waarom het telt."
    case .whyEmpty: "Wijs een woord aan."
    case .noText: "De tekst is weggelaten."
    case .distribution: "Toonsoorten over de respondenten"
    case .distributionCaption:
      "In hoeveel antwoorden elke toon voorkomt, en in hoeveel die de sterkste is"
    case .distributionHow: "Percentages van alle {n}, met 95%-interval (Wilson)."
    case .occurs: "Komt voor"
    case .dominates: "Is de sterkste"
    case .noneRow: "Geen toon herkend"
    case .groups: "Vergelijking van groepen"
    case .groupsTonesCaption: "Aandeel antwoorden waarin een toon de sterkste is, per groep"
    case .groupsWordsCaption: "Functiewoorden per 100 woorden, per groep"
    case .groupsHow:
      """
      Antwoorden van een groep zijn samengenomen. Overlappen de intervallen, dan is een \
      verschil niet aangetoond; overlappen ze niet, dan is het een aanwijzing, nog geen toets: \
      die doet vingerafdruk compare.
      """
    case .group: "Groep"
    case .comparedPeople: "Vergelijking van sprekers en teksten"
    case .peopleTonesCaption:
      "Aandeel van elke toon, per tekst; in gesprekken: van de beurten waarin die de sterkste is"
    case .peopleWordsCaption: "Functiewoorden per 100 woorden, per spreker of tekst"
    case .peopleHow:
      """
      Overlappen de intervallen, dan is een verschil niet aangetoond; overlappen ze niet, dan \
      is het een aanwijzing, nog geen toets. Vergelijk alleen wat in genre en gelegenheid \
      vergelijkbaar is.
      """
    case .askerFolded: "De cijfers van wie de vragen stelt"
    case .groupNone: "(zonder groep)"
    case .groupSize: "{answers}, {words}"
    case .wordsColumn: "Woorden"
    case .turnsColumn: "Beurten"
    case .wordColumn: "Woord"
    case .wordingColumn: "Bewoording"
    case .speakerColumn: "Spreker of tekst"
    case .recurring: "Woorden die terugkeren"
    case .recurringCaption: "Inhoudswoorden naar het aantal antwoorden waarin ze staan"
    case .recurringTurns: "Inhoudswoorden naar het aantal teksten of beurten waarin ze staan"
    case .recurringNone: "Geen inhoudswoord komt in meer dan één antwoord voor."
    case .inAnswers: "In hoeveel antwoorden"
    case .times: "Hoe vaak"
    case .recurringTones: "Aanwijzingen die terugkeren"
    case .recurringTonesCaption: "Wat op een toon wijst, in twee antwoorden of meer"
    case .absent: "Wat ontbreekt"
    case .absentHow:
      """
      Niet gevonden in deze teksten. Ook wat niet gezegd wordt kan iets betekenen (NSOB 2023, \
      §3.4), maar het kan ook aan de vraag liggen, of aan de lijsten.
      """
    case .absentTones: "Toonsoorten: {list}."
    case .absentAspects: "Onderwerpen: {list}."
    case .absentPersons: "Verwijzingen naar personen: {list}."
    case .absentNothing: "Alle toonsoorten, onderwerpen en personen komen voor."
    case .quotes: "Voorbeelden"
    case .quotesHow:
      "Per toon de antwoorden waarin die het zekerst is; ze staan niet voor alle andere."
    case .table: "Cijfers per antwoord"
    case .tableCaption:
      """
      Een rij per antwoord: aantallen per 100 woorden, of aantallen tussen haakjes waar de \
      tekst te kort is
      """
    case .respondentColumn: "Antwoord"
    case .strongest: "Sterkste toon"
    case .readCaption: "Wat is gelezen"
    case .document: "Document"
    case .file: "Bestand"
    case .failures: "Wat niet gelezen kon worden"
    case .settings: "Instellingen"
    case .settingsNone: "geen bijzondere instellingen"
    case .version: "Programma"
    case .lexicon: "Woordenlijsten"
    case .date: "Datum"
    case .method: "Hoe het telt"
    case .methodWords:
      """
      Een woord is wat met een letter of cijfer begint. Homografen zoals zijn, het en je worden \
      in hun zin beslist door een model dat fouten maakt.
      """
    case .methodInterval:
      """
      Elk getal per 100 woorden heeft een 95%-interval: dat van Wilson (1927), verbreed naar hoe \
      sterk de eigen zinnen of beurten van de tekst uiteenlopen (een blok-bootstrap).
      """
    case .methodTones:
      """
      De toonsoorten zijn die van Van Twist, Huiting en Schulz, De gemeentesecretaris buiten de \
      deur (NSOB 2023), §3.2.
      """
    case .methodNorm: "Er is geen norm. Getallen verschillen naar genre, onderwerp en gelegenheid."
    case .methodPrivacy: "Deze pagina haalt niets van buiten en stuurt niets weg."
    case .sumRead: "Gelezen: {what}, samen {words}."
    case .sumFailed: "Niet gelezen: {n}; onderaan staat waarom."
    case .sumShort: "{name}: {words}, te kort voor verhoudingen."
    case .sumPronounsClear: "verwijst naar personen het vaakst met {first} ({count} van {total})"
    case .sumPronounsOpen:
      "verwijst naar personen ongeveer even vaak met {list}: de intervallen overlappen"
    case .sumPronounsFew: "heeft {total}, te weinig om ze te vergelijken"
    case .reference: "verwijzing naar personen"
    case .references: "verwijzingen naar personen"
    case .sumArticles: "gebruikt {rate} lidwoorden per 100 woorden (95%-interval {interval})"
    case .sumTone: "de sterkste toon is {tone} (zekerheid {confidence}, {places})"
    case .sumToneUnsure: "de sterkste toon is onzeker: misschien {tone} ({confidence}, {places})"
    case .sumToneNone: "er is geen toon herkend"
    case .sumGroupTones:
      "Een toon is herkend in {n} van {all}; het vaakst de sterkste: {tone} ({count})."
    case .sumGroupNone: "In geen van {all} is een toon herkend."
    case .sumGroupShort:
      "{n} van {all} hebben minder dan 50 woorden: daarvan staan alleen aantallen in de tabel."
    case .words0: "Geen woorden."
    case .measures: "Samengestelde maten"
    case .measuresCaption: "Samengestelde maten van {name}, met 95%-interval waar dat er is"
    case .measuresDetails: "Alle maten, met bron"
    case .measuresHow:
      """
      CDI en F lopen van verhalend en persoonlijk (laag) naar zakelijk en ordenend (hoog); geen \
      van beide is beter. Onder elk getal staat het 95%-interval, dat meeweegt dat woorden in \
      vlagen komen.
      """
    case .value: "Waarde"
    case .unitPoints: "punten"
    case .arc: "Verhaalboog"
    case .arcCaption: "Verhaalboog van {name}, in vijf even lange stukken, elk van 0 tot 100"
    case .arcStaging: "opbouw: lidwoorden, voorzetsels"
    case .arcPlot: "voortgang: hulpwerkwoorden, voegwoorden, voornaamwoorden"
    case .arcTension: "spanning: woorden voor denken"
    case .arcStart: "begin"
    case .arcEnd: "einde"
    case .arcDetails: "De boog als tabel"
    case .arcPart: "Onderdeel"
    case .arcHow:
      """
      Per onderdeel is het laagste van de vijf stukken 0 en het hoogste 100: de boog laat de vorm \
      zien, niet de hoeveelheid (Boyd, Blackburn en Pennebaker 2020). Bij korte teksten is die \
      vorm vooral toeval.
      """
    case .matching: "Hoe sprekers op elkaar afgestemd zijn"
    case .matchingCaption: "Gelijkenis van stijl over het hele gesprek (LSM), met 95%-interval"
    case .matchingPair: "Sprekers"
    case .matchingValue: "Gelijkenis"
    case .matchingScale: "van 0, verschillend, tot 1, gelijk"
    case .matchingAnswersCaption:
      "Gelijkenis van beurt tot beurt (rLSM): hoe de een op de ander ingaat"
    case .matchingWho: "Wie op wie reageert"
    case .matchingAnswer: "{person} na {other}"
    case .matchingShort: "te kort"
    case .matchingCourse: "In de loop van het gesprek"
    case .matchingCourseCaption: "Gelijkenis van {name} per stuk van het gesprek"
    case .matchingDetails: "Het verloop als tabel"
    case .matchingHow:
      """
      Hoe gelijk twee sprekers voornaamwoorden, lidwoorden, voorzetsels en andere functiewoorden \
      verdelen (Gonzales e.a. 2010; Müller-Frommeyer e.a. 2019). Het zegt niet of ze het eens \
      zijn of elkaar mogen, en wie vraagt spreekt anders dan wie antwoordt. Stukken waarin een \
      van beiden minder dan 50 woorden zegt zijn weggelaten.
      """
    case .sumToneSteps: "in de loop van het gesprek: {steps}"
    case .tonesTurnsCaption:
      "Toonsoorten van {name}: in hoeveel van {n} met een toon elke de sterkste is"
    case .tonesTurnsHow:
      """
      Iedere spreker mengt tonen, en een toon verschuift in een gesprek, in de tijd en naar de \
      situatie (NSOB 2023, §3.2). Beurten waarin geen toon herkend is, tellen hier niet mee.
      """
    case .placesColumn: "Vindplaatsen"
    case .tonesTurns:
      "Het vaakst de sterkste toon: {tone}, in {count} van {turns} waarin een toon herkend is."
    case .sumToneTurns:
      "de toon die het vaakst de sterkste is: {tone} (in {count} van {turns} met een toon)"
    case .tonesSparse:
      """
      Dit rust op {places} in een lange tekst: lees het als een vraag, niet als een uitkomst. De \
      toonsoorten zijn gemaakt voor wat iemand over het eigen werk zegt.
      """
    case .pathSteps: "De waarschijnlijkste weg door het gesprek: {steps}."
    }
  }
}
