import Inflection
import Testing

/// Forms of adjectives known from grammar (ANS, third edition, chapter 6), not taken from the
/// program.
@Suite struct AdjectiveTests {
  private let inflector: Inflector

  init() throws { inflector = try Lists.inflector() }

  /// Base, with -e, comparative, superlative; `-` where there is none.
  @Test(arguments: [
    "mooi mooie mooier mooist", "groot grote groter grootst", "dik dikke dikker dikst",
    "lief lieve liever liefst", "boos boze bozer boost", "duur dure duurder duurst",
    "donker donkere donkerder donkerst", "rustig rustige rustiger rustigst",
    "strak strakke strakker strakst", "grijs grijze grijzer grijst", "vies vieze viezer viest",
    "fris frisse frisser frist", "grof grove grover grofst", "laf laffe laffer lafst",
    "actief actieve actiever actiefst", "serieus serieuze serieuzer serieust",
    "officieel officiële officiëler officieelst", "reëel reële reëler reëelst",
    "naïef naïeve naïever naïefst", "goed goede beter best", "blauw blauwe blauwer blauwst",
    "nieuw nieuwe nieuwer nieuwst", "zeker zekere zekerder zekerst", "vrij vrije vrijer vrijst",
    "vast vaste vaster -", "simpel simpele simpeler simpelst", "dwars dwarse dwarser dwarst",
    "open - opener openst", "betrokken - betrokkener betrokkenst", "houten - - -",
    "snel snelle sneller snelst", "moe moede moeër -", "sociaal sociale socialer sociaalst",
    "complex complexe complexer complexst", "eigenwijs eigenwijze eigenwijzer eigenwijst",
    "doof dove dover doofst", "gaaf gave gaver gaafst", "solide solide solider -",
    "raar rare raarder raarst", "ver verre verder verst", "heel hele - -",
    // in no list
    "smeuïg smeuïge smeuïger smeuïgst", "confuus confuse confuser -",
    "knots knotse knotser knotst", "blurf blurve blurver blurfst", "zwoem zwoeme zwoemer zwoemst",
  ])
  func degrees(row: String) throws {
    let parts = row.split(separator: " ").map(String.init)
    try #require(parts.count == 4)
    let forms = inflector.adjective(parts[0])
    #expect(forms.contains(.init(parts[0], .adjective)))
    let classes: [InflectionClass] = [.adjectiveE, .comparative, .superlative]
    for (form, wordClass) in zip(parts.dropFirst(), classes) {
      if form == "-" {
        #expect(!forms.contains { $0.wordClass == wordClass }, "\(wordClass) of \(parts[0])")
      } else {
        #expect(forms.contains(.init(form, wordClass)), "\(form) of \(parts[0])")
      }
    }
  }

  @Test(arguments: [
    ("mooi", "moois"), ("lekker", "lekkers"), ("nieuw", "nieuws"), ("belangrijk", "belangrijks"),
  ])
  func partitives(lemma: String, form: String) {
    #expect(inflector.adjective(lemma).contains(.init(form, .adjective)))
  }

  @Test(arguments: [
    ("groot", "grotere"), ("groot", "grootste"), ("ziek", "zieken"), ("oud", "ouderen"),
  ])
  func inflectedDegreesAndNouns(lemma: String, form: String) {
    #expect(inflector.adjective(lemma).contains { $0.form == form })
  }
}
