import Lexicons
import TestSupport
import Testing
import Tokens

/// Our own finds: `WordBreakExtra-nl.txt`.
@Suite struct DutchConformanceTests {
  @Test func thereAreManyCasesAndNoneTwice() {
    #expect(DutchCase.all.count > 250)
    let texts = DutchCase.all.map(\.source)
    for (text, count) in texts.reduce(into: [String: Int](), { $0[$1, default: 0] += 1 }) {
      #expect(count == 1, "\(text) stands \(count) times")
    }
  }

  @Test func everyCaseHasAReason() {
    var reason: Substring?
    let lines = (Repository.text(DutchCase.path) ?? "").split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("[") { reason = nil }
      if line.hasPrefix("# ") { reason = line }
      if line.hasPrefix("= ") { #expect(reason != nil, "line \(index + 1)") }
    }
  }

  @Test func everyCaseIsCutAsWritten() throws {
    var tokenizer = try Tokenizer(rules: Shipped.lexicon().tokenizerRules)
    var tokens = TokenBuffer()
    if Snapshot.isRecording {
      let file = try DutchCase.recorded { dutch in
        try tokenizer.tokenize(dutch.text.span, into: &tokens)
        return DutchCase.notation(tokens, dutch.text)
      }
      return Snapshot.expect(file, at: DutchCase.path)
    }
    for dutch in DutchCase.all {
      try tokenizer.tokenize(dutch.text.span, into: &tokens)
      tokens.checkInvariants(length: dutch.text.count)
      #expect(DutchCase.notation(tokens, dutch.text) == dutch.expected, "\(dutch.place)")
    }
  }

  /// Fast paths work in blocks: every case must come out the same wherever it starts in a block.
  @Test(arguments: [false, true])
  func everyCaseIsCutTheSameAtEveryAlignment(reference: Bool) throws {
    var tokenizer = try Tokenizer(rules: Shipped.lexicon().tokenizerRules)
    var tokens = TokenBuffer()
    func cut(_ text: [UInt8]) throws -> [Token] {
      if reference {
        try tokenizer.tokenizeReference(text.span, into: &tokens)
      } else {
        try tokenizer.tokenize(text.span, into: &tokens)
      }
      tokens.checkInvariants(length: text.count)
      return tokens.tokens
    }
    for dutch in DutchCase.all {
      let text = dutch.text
      let alone = try cut(text)
      for padding in 1...64 {
        let before = Padding.before(padding)
        let behind = Padding.behind(65 - padding)
        let found = try cut(before + text + behind).filter {
          $0.start >= before.count && $0.end <= before.count + text.count
        }
        let moved = found.map {
          Token(start: Int($0.start) - before.count, end: Int($0.end) - before.count, kind: $0.kind)
        }
        guard moved != alone else { continue }
        Issue.record("\(dutch.place): other tokens behind \(padding) bytes")
        break
      }
    }
  }
}
