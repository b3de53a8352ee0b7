import Bytes
import TestSupport
import Testing
import Tokens

@Suite struct FormFolderTests {
  @Test(arguments: 0..<4)
  func foldMatchesReference(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var folder = FormFolder()
    for _ in 0..<1000 {
      let string = RandomText.fragments(Int.random(in: 0..<6, using: &generator), using: &generator)
      let text = Array(string.utf8)
      folder.fold(text.span, 0..<text.count)
      let fast = folder.folded
      folder.foldReference(text.span, 0..<text.count)
      #expect(fast == folder.folded, "\(string.debugDescription)")
    }
  }

  @Test func everyASCIIByteFoldsAsTheReference() {
    var folder = FormFolder()
    for byte in UInt8(0)..<0x80 {
      let text = [byte]
      folder.fold(text.span, 0..<1)
      let fast = folder.folded
      folder.foldReference(text.span, 0..<1)
      #expect(fast == folder.folded, "byte \(byte)")
    }
  }

  @Test func everyCharacterFoldsAsTheReference() {
    var folder = FormFolder()
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = Array("A\(scalar)É\(scalar)".utf8)
      folder.fold(text.span, 0..<text.count)
      let fast = folder.folded
      folder.foldReference(text.span, 0..<text.count)
      #expect(fast == folder.folded, "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: ["", "a", "`T", "ZO'N", "@[`{az", "abcdefgh", "Abcdefghi", "ABCDEFGHIJKLMNOP"])
  func aKeyIsTheFoldedForm(form: String) {
    let text = Array((form + "ZZ").utf8)
    let folded = FormFolder.fold(form)
    guard let key = FoldedKey(text.span, 0..<form.utf8.count) else {
      Issue.record("\(form) has no key")
      return
    }
    let bytes = ByteMask.sixteenReference(folded.span, 0..<folded.count)
    #expect(key.low == bytes.low && key.high == bytes.high)
    for length in 0...folded.count {
      let short = FoldedKey(folded.span, 0..<length)
      #expect(key.prefix(length) == short)
    }
  }

  @Test(arguments: ["één", "abcdefghijklmnopq"])
  func longAndOtherFormsHaveNoKey(form: String) {
    let text = Array(form.utf8)
    let key = FoldedKey(text.span, 0..<text.count)
    #expect(key == nil)
  }

  @Test(arguments: ["'t", "’t", "‘t", "`t", "´t", "ʼt", "′t", "'T", "’T"])
  func everyApostropheIsTheSame(form: String) {
    #expect(FormFolder.fold(form) == Array("'t".utf8))
  }

  @Test func onlyTheRangeIsFolded() {
    var folder = FormFolder()
    let text = Array("EEN TWÉÉ DRIE".utf8)
    folder.fold(text.span, 4..<10)
    #expect(folder.folded == Array("twéé".utf8))
  }
}
