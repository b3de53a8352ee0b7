import Inflection
import Testing
import TestSupport

/// Forms from grammar books (ANS, third edition, chapters 2, 3 and 6), not from the program.
struct LooseInflectorTests {
  private let inflector: LooseInflector

  init() throws {
    inflector = LooseInflector(
      strongVerbs: try #require(Repository.bytes("Lexicons/inflection/strong-verbs.tsv")),
      plurals: try #require(Repository.bytes("Lexicons/inflection/plurals.tsv")))
  }

  @Test(arguments: [
    ("luisteren", ["luister", "luistert", "luisterde", "luisterden", "geluisterd"]),
    ("maken", ["maak", "maakt", "maakte", "maakten", "gemaakt"]),
    ("bakken", ["bak", "bakt", "gebakken"]),
    ("leven", ["leef", "leeft", "leefde", "geleefd"]),
    ("reizen", ["reis", "reist", "reisde", "gereisd"]),
    ("praten", ["praat", "praatte", "gepraat"]),
    ("organiseren", ["organiseer", "organiseert", "organiseerde", "georganiseerd"]),
    ("begrijpen", ["begrijp", "begrijpt", "begreep", "begrepen"]),
    ("verbinden", ["verbind", "verbindt", "verbond", "verbonden"]),
    ("bewaken", ["bewaak", "bewaakt", "bewaakte"]),
    ("gaan", ["ga", "gaat", "ging", "gingen", "gegaan"]),
    ("zien", ["zie", "ziet", "zag", "gezien"]),
    ("komen", ["kom", "komt", "kwam", "kwamen", "gekomen"]),
    ("mee|nemen", ["meenemen", "meeneemt", "meenam", "meegenomen"]),
    ("op|zoeken", ["opzoeken", "opzoekt", "opzocht", "opgezocht"]),
  ])
  func verbsHaveTheirForms(lemma: String, forms: [String]) {
    let made = inflector.verb(lemma)
    for form in forms { #expect(made.contains(form), "\(form) of \(lemma)") }
  }

  /// A found bug: *met* was taken for a form of *meten*, *weg* of *wegen*, *beker* of *bekeren*.
  @Test(arguments: [
    ("meten", "met"), ("wegen", "weg"), ("bekeren", "beker"), ("verbeteren", "verbet"),
  ])
  func stressedSyllablesKeepTheirVowel(lemma: String, wrong: String) {
    #expect(!inflector.verb(lemma).contains(wrong))
  }

  @Test(arguments: [
    ("taak", ["taken", "taakje"]), ("brief", ["brieven", "briefje"]), ("huis", ["huizen"]),
    ("plan", ["plannen", "plannetje"]), ("tafel", ["tafels", "tafeltje"]),
    ("foto", ["foto's"]), ("mogelijkheid", ["mogelijkheden"]), ("vergadering", ["vergaderingen"]),
    ("lid", ["leden"]), ("kind", ["kinderen"]), ("koning", ["koninkje"]),
  ])
  func nounsHaveTheirForms(lemma: String, forms: [String]) {
    let made = inflector.noun(lemma)
    for form in forms { #expect(made.contains(form), "\(form) of \(lemma)") }
  }

  @Test(arguments: [
    ("rustig", ["rustige", "rustiger", "rustigst"]), ("strak", ["strakke", "strakker"]),
    ("groot", ["grote", "groter", "grootst"]), ("lief", ["lieve", "liever"]),
    ("duur", ["dure", "duurder"]), ("helder", ["heldere"]),
  ])
  func adjectivesHaveTheirForms(lemma: String, forms: [String]) {
    let made = inflector.adjective(lemma)
    for form in forms { #expect(made.contains(form), "\(form) of \(lemma)") }
  }
}
