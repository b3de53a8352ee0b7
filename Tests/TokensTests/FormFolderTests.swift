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
