import Bytes
import ICU
import TestSupport
import Testing

@Suite struct CaseFolderTests {
  private func fold(_ text: String) throws -> String {
    var folded: [UInt8] = []
    try CaseFolder.fold(Array(text.utf8).span, into: &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("IK", "ik"), ("ÉÉN", "één"), ("E\u{301}E\u{301}N", "één"), ("Straße", "strasse"),
    ("ĲS", "ĳs"), ("ﬁets", "fiets"), ("co\u{AD}alitie", "coalitie"), ("İ", "i̇"), ("ΣΑΣ", "σασ"),
    ("een\u{200D}twee", "eentwee"), ("\u{FEFF}Ik", "ik"),
  ])
  func textIsComparedInFoldedForm(text: String, folded: String) throws {
    #expect(Array(try fold(text).unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test func foldingTwiceChangesNothing() throws {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<300 {
      let once = try fold(RandomText.fragments(8, using: &generator))
      #expect(Array(try fold(once).utf8) == Array(once.utf8), "\(once.debugDescription)")
    }
  }

  @Test func bytesThatAreNotUTF8AreAnError() {
    var folded: [UInt8] = []
    let bytes: [UInt8] = [0x61, 0xFF]
    #expect(throws: ICUError.self) { try CaseFolder.fold(bytes.span, into: &folded) }
  }
}
