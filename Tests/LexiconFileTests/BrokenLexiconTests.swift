import Lexicons
import Testing

/// Every kind of problem is found, with file and line, and all of them in one pass.
@Suite struct BrokenLexiconTests {
  @Test func theSmallLexiconIsSound() { #expect(SmallLexicon().problems == []) }

  struct Break: Sendable {
    var file: String
    var old: String
    var new: String
    var problem: String

    init(_ old: String, _ new: String, in file: String = SmallLexicon.article, _ problem: String) {
      self.file = file
      self.old = old
      self.new = new
      self.problem = problem
    }
  }

  static let breaks = [
    Break(
      "category: article.definite", "category: article.none",
      "function-words/article.definite.lex:1: unknown category article.none"),
    Break(
      "category: article.definite\n", "",
      "function-words/article.definite.lex:1: the header has no category"),
    Break(
      "licence: CC-BY-4.0\n", "", "function-words/article.definite.lex:1: the header has no licence"
    ),
    Break(
      "version: 1", "version: een",
      "function-words/article.definite.lex:2: version must be a number from 1"),
    Break(
      "version: 1", "versie: 1", "function-words/article.definite.lex:2: unknown header key versie"),
    Break(
      "version: 1", "version 1",
      "function-words/article.definite.lex:2: a header line is key: value"),
    Break(
      "[own §1]\n", "",
      "function-words/article.definite.lex:5: an entry before the first [source-key place]"),
    Break(
      "[own §1]", "[own §1",
      "function-words/article.definite.lex:5: a group opens with [source-key place]"),
    Break(
      "[own §1]", "[ans §1]",
      "function-words/article.definite.lex:5: source ans is not in sources.tsv"),
    Break(
      "de\nhet", "het\nde",
      "function-words/article.definite.lex:7: de must stand before het: entries are sorted by code point"
    ),
    Break(
      "de\n", "de\nde\n", "function-words/article.definite.lex:7: de stands twice in its group"),
    Break(
      "het\n", "het\n\n[own §2]\nde\n",
      "function-words/article.definite.lex:10: de stands at line 6 as well"),
    Break(
      "de\n", "De\n",
      "function-words/article.definite.lex:6: De is not in normalised form: lower case, NFC, straight apostrophe"
    ),
    Break(
      "de\n", "d’\n",
      "function-words/article.definite.lex:6: d’ is not in normalised form: lower case, NFC, straight apostrophe"
    ),
    Break(
      "de\n", "e\u{301}\n",
      "function-words/article.definite.lex:6: e\u{301} is not in normalised form: lower case, NFC, straight apostrophe"
    ),
    Break("de\n", "d*e\n", "function-words/article.definite.lex:6: * may stand only at the end"),
    Break("de\n", "*\n", "function-words/article.definite.lex:6: * may stand only at the end"),
    Break(
      "de\n", "d*\nde\n",
      "function-words/article.definite.lex:7: de is shadowed by the wildcard at line 6"),
    Break(
      "de\n", "a  b\nde\n", "function-words/article.definite.lex:6: words are parted by one space"),
    Break("de\n", "| de\n", "function-words/article.definite.lex:6: an empty entry"),
    Break(
      "het\n", "het", "function-words/article.definite.lex:7: the last line must end with a newline"
    ),
    Break(
      "version: 1\n", "version: 1\r\n",
      "function-words/article.definite.lex:2: has CR; lines must end with LF only"),
    Break(
      "category", "\u{FEFF}category",
      "function-words/article.definite.lex:1: opens with a byte-order mark; save without it"),
    Break(
      "het\tarticle.definite pronoun.personal.3sg.neut\t\n", "",
      in: "disambiguation/ambiguous-forms.tsv",
      "function-words/pronoun.lex:6: het is in several categories but not in disambiguation/ambiguous-forms.tsv"
    ),
    Break(
      "het\tarticle.definite pronoun.personal.3sg.neut\t", "het\tarticle.definite\t",
      in: "disambiguation/ambiguous-forms.tsv",
      "disambiguation/ambiguous-forms.tsv:2: het has fewer than two categories"),
    Break(
      "pronoun.personal.3sg.neut\t\n", "article.definite\t\n",
      in: "disambiguation/ambiguous-forms.tsv",
      "disambiguation/ambiguous-forms.tsv:2: het has a category twice"),
    Break(
      "het\tarticle", "dat\tarticle", in: "disambiguation/ambiguous-forms.tsv",
      "disambiguation/ambiguous-forms.tsv:2: dat is in no list"),
    Break(
      "neut\t\n", "neut\t\nhet\tarticle.definite pronoun.personal.3sg.neut\t\n",
      in: "disambiguation/ambiguous-forms.tsv",
      "disambiguation/ambiguous-forms.tsv:3: het stands twice"),
    Break(
      "neut\t\n", "neut numeral\t\n", in: "disambiguation/ambiguous-forms.tsv",
      "disambiguation/ambiguous-forms.tsv:2: het is not in the list of numeral"),
    Break(
      "neut\t\n", "neut verb.none\t\n", in: "disambiguation/ambiguous-forms.tsv",
      "disambiguation/ambiguous-forms.tsv:2: unknown category verb.none"),
    Break(
      "neut\t\n", "neut\n", in: "disambiguation/ambiguous-forms.tsv",
      "disambiguation/ambiguous-forms.tsv:2: 2 fields where the header has 3"),
    Break(
      "form\t", "vorm\t", in: "disambiguation/ambiguous-forms.tsv",
      "disambiguation/ambiguous-forms.tsv:1: the header must be form · categories · remark, with tabs"
    ),
    Break(
      "content\tinhoud", "inhoud\tinhoud", in: "categories.tsv",
      "categories.tsv:1: category content is missing"),
    Break(
      "numeral\t", "content\t", in: "categories.tsv",
      "categories.tsv:5: category content stands twice"),
    Break("CC-BY-4.0", "", in: "sources.tsv", "sources.tsv:2: no licence"),
    Break(
      "own\t", "own\tx\tCC0\tu\td\nown\t", in: "sources.tsv", "sources.tsv:3: own stands twice"),
    Break(
      "article.*", "artikel.*", in: "rollups.tsv", "rollups.tsv:2: no category matches artikel.*"),
  ]

  @Test(arguments: breaks)
  func theProblemIsFoundInItsPlace(broken: Break) {
    var lexicon = SmallLexicon()
    lexicon.replace(broken.old, by: broken.new, in: broken.file)
    #expect(lexicon.problems.contains(broken.problem), "\(lexicon.problems)")
  }

  @Test(arguments: [
    "VERSION", "categories.tsv", "sources.tsv", "rollups.tsv", "disambiguation/ambiguous-forms.tsv",
  ])
  func aMissingFileIsNamed(file: String) {
    var lexicon = SmallLexicon()
    lexicon.files[file] = nil
    #expect(lexicon.problems.contains("\(file):1: the file is missing"))
  }

  @Test func bytesThatAreNotUTF8AreNamed() {
    var lexicon = SmallLexicon()
    lexicon.files[SmallLexicon.article]?.append(contentsOf: [0x65, 0xE9, 0x0A])
    #expect(
      lexicon.problems.contains {
        $0.hasPrefix("function-words/article.definite.lex:8: not UTF-8 at byte")
      })
  }

  @Test func allProblemsComeInOnePassSortedByPlace() {
    var lexicon = SmallLexicon()
    lexicon.replace("de\n", by: "De\n", in: SmallLexicon.article)
    lexicon.replace("version: 1", by: "version: x", in: "function-words/pronoun.lex")
    lexicon.replace("article.*", by: "nothing", in: "rollups.tsv")
    lexicon.replace("CC-BY-4.0", by: "", in: "sources.tsv")
    let found = Lexicon.problems(in: lexicon.sources)
    let files = found.map(\.file)
    #expect(files.contains(SmallLexicon.article))
    #expect(files.contains("function-words/pronoun.lex"))
    #expect(files.contains("rollups.tsv"))
    #expect(files.contains("sources.tsv"))
    #expect(files == files.sorted())
  }
}
