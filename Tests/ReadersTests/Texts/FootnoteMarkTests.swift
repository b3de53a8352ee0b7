import Testing
@testable import Readers

/// measures.md §6: footnote digits.
@Suite struct FootnoteMarkTests {
  @Test(
    arguments: [
      ("Dat is zo.¹ Daarna niet.²³", "Dat is zo. Daarna niet.", 2),
      ("Dat is zo.[3] Daarna.", "Dat is zo. Daarna.", 1),
      ("in de straat.3 Daarna", "in de straat. Daarna", 1),
      ("in de straat.12", "in de straat.", 1),
    ])
  func marksAreTakenOut(text: String, expected: String, count: Int) {
    var counted = 0
    #expect(FootnoteMarks.strip(text, count: &counted) == expected)
    #expect(counted == count)
  }

  @Test(
    arguments: [
      "een kamer van 12 m² en 3 km²", "zie art.3 en nr.12", "om 10.30 uur", "in 2024.5 keer", "3,5",
      "[1990]", "hij zei [dat]", "een lijst[",
    ])
  func otherNumbersStay(text: String) {
    var counted = 0
    #expect(FootnoteMarks.strip(text, count: &counted) == text)
    #expect(counted == 0)
  }
}
