import Documents
import Lexicons
import TestSupport
import Testing
import Tokens
import Vingerafdruk

/// A sentence of our own and the category that one of its words must get in its context.
struct WordCase: CustomTestStringConvertible, Sendable {
  let text: String
  /// The word as it stands in the text; a second word of the same form is `form#2`.
  let word: String
  let category: String

  init(_ text: String, _ word: String, _ category: String) {
    self.text = text
    self.word = word
    self.category = category
  }

  var testDescription: String { "\(word) in: \(text)" }

  /// Holds the case to what the pipeline decides.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    var analyzer = try Analyzer(lexicon: Shipped.lexicon(), context: Shipped.context())
    let bytes = Array(text.utf8)
    try analyzer.read(Segment(text: bytes))
    let parts = word.split(separator: "#")
    var left = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
    for (token, match) in zip(analyzer.tokens.tokens, analyzer.matches.matches)
    where String(decoding: bytes[token.range], as: UTF8.self) == String(parts[0]) {
      left -= 1
      guard left == 0 else { continue }
      let found = analyzer.lexicon.categories[match.category].id
      #expect(
        found == category || category == "content" && found.hasPrefix("content"),
        "\(word) in «\(text)» is \(found)", sourceLocation: sourceLocation)
      return
    }
    Issue.record("no word \(word) in «\(text)»", sourceLocation: sourceLocation)
  }
}
