import ICU
import Testing

@Suite struct CharacterClassTests {
  @Test(arguments: [
    ("a", CharacterClass.letter), ("é", .letter), ("É", .capital), ("Z", .capital), ("7", .digit),
    ("٣", .digit), (" ", .whiteSpace), ("\u{A0}", .whiteSpace), ("\u{2028}", .whiteSpace),
    (",", .punctuation), ("’", .punctuation), ("–", .punctuation), ("€", .symbol), ("😀", .symbol),
    ("日", .letter),
  ])
  func codePointsFallInTheirClass(text: String, expected: CharacterClass) throws {
    let scalar = try #require(text.unicodeScalars.first)
    #expect(CharacterClass.of(scalar.value) == expected)
  }
}
