import Bytes
import Lexicons
import TestSupport
import Testing
import Tokens

/// The fast path gives the tokens and sentences of the reference, on every input.
@Suite struct FastPathTests {
  /// Reads texts by both and notes where they differ.
  private struct Comparison: ~Copyable {
    var tokenizer: Tokenizer
    var fast = TokenBuffer()
    var reference = TokenBuffer()
    var tokens = 0

    init() throws { tokenizer = try Tokenizer(rules: Shipped.lexicon().tokenizerRules) }

    mutating func expectTheSame(_ text: [UInt8], _ place: @autoclosure () -> String) throws {
      try tokenizer.tokenizeReference(text.span, into: &reference)
      try tokenizer.tokenize(text.span, into: &fast)
      fast.checkInvariants(length: text.count)
      tokens += reference.tokens.count
      if fast.tokens != reference.tokens {
        let place = place()
        Issue.record("\(place): other tokens")
      } else if fast.sentenceStarts != reference.sentenceStarts {
        let place = place()
        Issue.record("\(place): other sentences")
      }
    }

    mutating func expectTheSame(_ text: String) throws {
      try expectTheSame(Array(text.utf8), text.debugDescription)
    }
  }

  /// The characters of the fast path's table, and some that it leaves to ICU.
  private static let repertoire = Array(
    " \n\r\t.!?,:;'\"-_@#&/aAzZ09()[]`éÉßĳĲ×÷«»„”’‘–—…€·´\u{A0}\u{AD}\u{301}\u{85}\u{2028}日😀"
      .unicodeScalars)
  /// Those that make and break sentences and joined words.
  private static let joints = Array(" .!?,'-aA1\nE’é".unicodeScalars)
  private static let latin = (0x20..<0x250).compactMap { Unicode.Scalar($0) }

  @Test(arguments: 0..<8)
  func fastPathMatchesReference(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var comparison = try Comparison()
    for _ in 0..<60 {
      try comparison.expectTheSame(RandomText.fragments(40, using: &generator))
      try comparison.expectTheSame(RandomText.sentences(40, using: &generator))
      for alphabet in [Self.repertoire, Self.joints, Self.latin] {
        try comparison.expectTheSame(
          RandomText.characters(130, of: alphabet, using: &generator))
      }
    }
  }

  /// Every character of the first two planes, between letters, between digits, and around a full
  /// stop.
  @Test func everyCharacterMatchesReference() throws {
    var comparison = try Comparison()
    for value in UInt32(0)..<0x20000 where value < 0x3100 || value.isMultiple(of: 41) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      try comparison.expectTheSame("a\(scalar)a 1\(scalar)1 Zo.\(scalar) \(scalar)Dan.\(scalar)dan")
    }
  }

  @Test(arguments: [("WordBreakTest.txt", 1823), ("SentenceBreakTest.txt", 502)])
  func unicodeCasesMatchReference(name: String, count: Int) throws {
    var comparison = try Comparison()
    let cases = try UnicodeCase.all(in: name)
    #expect(cases.count == count)
    for unicode in cases {
      try comparison.expectTheSame(unicode.text, "\(name):\(unicode.line)")
      try comparison.expectTheSame(
        Padding.before(61) + unicode.text + Padding.behind(40), "\(name):\(unicode.line), padded")
    }
  }

  @Test func dutchCasesMatchReferenceAtEveryAlignment() throws {
    var comparison = try Comparison()
    for dutch in DutchCase.all {
      let text = dutch.text
      for padding in 0...64 {
        try comparison.expectTheSame(
          Padding.before(padding) + text + Padding.behind(64 - padding),
          "\(dutch.place), behind \(padding) bytes")
      }
      // Without a line end between.
      for padding in 1..<64 {
        try comparison.expectTheSame(
          Array(repeating: 0x78, count: padding - 1) + [0x20] + text,
          "\(dutch.place), behind a word of \(padding - 1) bytes")
      }
    }
  }

  /// Real text, where the shared folder is beside the repository: mark-up, JSON and old spelling.
  @Test(arguments: ["../shared/gold", "../shared/corpora/tei"])
  func realTextMatchesReference(directory: String) throws {
    var comparison = try Comparison()
    let directory = Repository.root + "/" + directory
    for name in Repository.names(in: directory) where !name.hasSuffix(".gz") {
      guard let text = Repository.bytes(directory + "/" + name) else { continue }
      try comparison.expectTheSame(text, name)
      for (number, line) in text.split(separator: 0x0A).enumerated() {
        try comparison.expectTheSame(Array(line), "\(name):\(number + 1)")
      }
    }
  }
}
