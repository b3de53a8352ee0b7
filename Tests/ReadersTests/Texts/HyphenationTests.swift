import Testing
@testable import Readers

/// measures.md §1 and §6: words broken at line ends.
@Suite struct HyphenationTests {
  private func mended(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var hyphenation = Hyphenation()
    hyphenation.mend(&bytes)
    // Places behind a mended word stay true.
    #expect(bytes.count == text.utf8.count)
    #expect(bytes.count { $0 == 0x0A } == Array(text.utf8).count { $0 == 0x0A })
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// The spellings are those of the Woordenlijst (2015); the first two are the specification's own.
  @Test(
    arguments: [
      ("een name-\nlijk lang verhaal", "een namelijk lang verhaal"),
      ("het is zwart-\nwit en klaar", "het is zwart-wit en klaar"),
      ("voor-\nen nadelen", "voor- en nadelen"),
      ("zon- \n  of feestdag", "zon- of feestdag"),
      ("de ge-\nmeen-\nteraad zegt", "de gemeenteraad zegt"),
      ("de gemeen-\r\nteraad zegt", "de gemeenteraad zegt"),
      ("in Noord-\nHolland", "in Noord-Holland"),
      ("de oud-\nBurgemeester", "de oud-Burgemeester"),
      ("een ex-\nburgemeester", "een ex-burgemeester"),
      ("de A-\nstatus", "de A-status"),
      ("een 40-\nurige week", "een 40-urige week"),
      ("wat mee-\neten heet", "wat mee-eten heet"),
      ("ik ben ge-\ninteresseerd", "ik ben geïnteresseerd"),
      ("een rij pati-\nenten", "een rij patiënten"),
      ("een offici-\neel stuk", "een officieel stuk"),
      (
        "het minister-\npresidentschap van de minister-\npresident",
        "het ministerpresidentschap van de minister-president"
      ),
      ("GEMEEN-\nTERAAD", "GEMEENTERAAD"),
      ("(naam-\nloos).", "(naamloos)."),
    ])
  func wordsAreMended(text: String, expected: String) { #expect(mended(text) == expected) }

  /// What the same text has elsewhere says how a word is written.
  @Test(
    arguments: [
      ("het welzijns-\nwerk; welzijns-werk", "het welzijns-werk; welzijns-werk"),
      ("zwart-\nwit; de zwartwitte hond; zwartwit", "zwartwit; de zwartwitte hond; zwartwit"),
    ])
  func theTextItselfDecides(text: String, expected: String) { #expect(mended(text) == expected) }

  @Test(arguments: [
    "-\neen", "een -\ntwee", "een –\ntwee", "een-\n\ntwee", "een-\n- twee", "een-", "",
  ])
  func otherHyphensStay(text: String) {
    var bytes = Array(text.utf8)
    var hyphenation = Hyphenation()
    hyphenation.mend(&bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
    #expect(hyphenation.notes.isEmpty)
  }

  @Test func whatIsMendedIsCounted() {
    var bytes = Array("name-\nlijk zwart-\nwit ge-\nzien voor-\nen nadelen".utf8)
    var hyphenation = Hyphenation()
    hyphenation.mend(&bytes)
    #expect(hyphenation.joined == 2)
    #expect(hyphenation.kept == 1)
    #expect(
      hyphenation.notes == ["words broken at line ends mended: 2 joined, 1 with their hyphen"])
  }

  /// Plain text: only where lines are wrapped.
  @Test(
    arguments: [
      // Wrapped.
      (
        """
        De raad vergadert al jaren in het oude ge-
        meentehuis. Daar wordt naar iedereen ge-
        luisterd, ook als het niet zwart-
        wit is.
        """, 2, 1
      ),
      ("een name-\nlijk lang verhaal", 1, 0),
      // A line a sentence, with one that breaks off.
      ("Ja, dat was we-\nik bedoel, dat was mooi.\nEn toen niets.\nDat was alles.\nKlaar.", 0, 0),
      // A short line among full ones: a list, a rhyme, a break.
      (
        """
        De raad vergadert al jaren in het oude huis waar
        eh-
        iedereen naar binnen mag en waar de koffie altijd
        klaar staat voor wie iets te zeggen heeft over de
        straat.
        """, 0, 0
      ),
      // A line a paragraph.
      (String(repeating: "woord ", count: 60) + "we-\nik bedoel", 0, 0),
    ])
  func plainTextIsMendedWhereItIsWrapped(text: String, joined: Int, kept: Int) {
    var bytes = Array(text.utf8)
    var hyphenation = Hyphenation()
    hyphenation.mendWrapped(&bytes)
    #expect(hyphenation.joined == joined)
    #expect(hyphenation.kept == kept)
    if joined + kept == 0 { #expect(bytes == Array(text.utf8)) }
  }
}
