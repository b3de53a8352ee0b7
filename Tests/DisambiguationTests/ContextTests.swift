import Bytes
import Disambiguation
import Lexicons
import TestSupport
import Testing
import Tokens

@Suite struct ContextTests {
  private struct Reading: Equatable {
    var words: [String] = []
    var categories: [String] = []
    var uses: [Match.Uses] = []
    var confidence: [UInt8] = []
  }

  private func read(_ texts: [String], keepsReasons: Bool = false) throws -> [Reading] {
    let lexicon = try Shipped.lexicon()
    var disambiguator = Disambiguator(model: try Shipped.context(), lexicon: lexicon)
    disambiguator.keepsReasons = keepsReasons
    var tokenizer = try Tokenizer(rules: lexicon.tokenizerRules)
    var folder = FormFolder()
    var tokens = TokenBuffer()
    var matches = MatchBuffer()
    var readings: [Reading] = []
    for text in texts {
      let bytes = Array(text.utf8)
      try tokenizer.tokenize(bytes.span, into: &tokens)
      lexicon.match(bytes.span, tokens, folder: &folder, into: &matches)
      disambiguator.decide(bytes.span, tokens, &matches)
      var reading = Reading()
      for (token, match) in zip(tokens.tokens, matches.matches) where token.kind.isWord {
        reading.words.append(String(decoding: bytes[token.range], as: UTF8.self))
        reading.categories.append(lexicon.categories[match.category].id)
        reading.uses.append(match.uses)
        reading.confidence.append(match.confidence)
        // Whatever context makes of a form, it is one of the form's categories.
        if match.form.isListed {
          #expect(lexicon.candidates(of: match.form).contains(match.category), "\(text)")
        }
        #expect(match.confidence <= 100)
      }
      readings.append(reading)
    }
    return readings
  }

  /// Plain cases that no retraining may lose.
  @Test(arguments: [
    ("Hij doet zijn werk.", 2, "pronoun.possessive.3sg.mascneut"),
    ("Wij zijn thuis.", 1, "verb.aux"),
    ("Het huis is groot.", 0, "article.definite"),
    ("Ik zie het niet.", 2, "pronoun.personal.3sg.neut"),
    ("Ik heb een hond.", 2, "article.indefinite"),
    ("Zij ziet haar moeder.", 2, "pronoun.possessive.3sg.fem"),
    ("Ik zie haar niet.", 2, "pronoun.personal.3sg.fem"),
  ])
  func homographsAreDecidedInTheirContext(text: String, word: Int, category: String) throws {
    let reading = try read([text])[0]
    #expect(reading.categories[word] == category, "\(reading.categories)")
  }

  @Test func explainingChangesNothing() throws {
    var generator = SplitMix64(seed: 5)
    let texts = (0..<30).map { _ in RandomText.sentences(40, using: &generator) }
    #expect(try read(texts) == read(texts, keepsReasons: true))
  }

  @Test func theSameTextIsDecidedTheSameTwice() throws {
    let text = try #require(Repository.text("Samples/letter/input.txt"))
    let once = try read([text])
    #expect(once == (try read([text])))
  }

  @Test func oddTextIsDecidedToo() throws {
    var generator = SplitMix64(seed: 6)
    var texts = (0..<60).map { _ in RandomText.fragments(40, using: &generator) }
    texts += ["", " ", "het", "zijn zijn zijn", String(repeating: "het ", count: 5000)]
    #expect(try read(texts).count == texts.count)
  }

  @Test func theModelReadsBackWhatItWrites() throws {
    let source = try #require(
      LexiconSource.embedded.first { $0.path == "disambiguation/context.model" })
    let model = try ContextModel(file: source.bytes)
    #expect(Array(model.text().utf8) == source.bytes)
    #expect(model.decidedForms > 0)
  }

  @Test(arguments: [
    "x", "[labels]\n", "[weights nothing]\n", "[weights 1]\n!!!!\n", "[forms]\na\tb\n",
  ])
  func aBrokenModelIsAnError(text: String) {
    #expect(throws: ContextModel.FileError.self) { try ContextModel(file: Array(text.utf8)) }
  }
}
