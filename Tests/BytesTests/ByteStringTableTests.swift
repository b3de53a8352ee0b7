import Bytes
import TestSupport
import Testing

@Suite struct ByteStringTableTests {
  @Test(arguments: 0..<4)
  func tableMatchesDictionary(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var table = ByteStringTable()
    var reference: [[UInt8]: Int] = [:]
    for _ in 0..<3000 {
      let key = (0..<Int.random(in: 0..<6, using: &generator)).map { _ in
        UInt8.random(in: 0x61...0x66, using: &generator)
      }
      #expect(table.number(of: key.span) == reference[key])
      if Bool.random(using: &generator) {
        let number = reference[key] ?? reference.count
        reference[key] = number
        #expect(table.insert(key.span) == number)
      }
    }
    #expect(table.count == reference.count)
    for (key, number) in reference {
      #expect(table.number(of: key.span) == number)
      #expect(table.string(number) == String(decoding: key, as: UTF8.self))
    }
  }

  @Test func theEmptyStringIsAString() {
    var table = ByteStringTable()
    #expect(table.number(of: "") == nil)
    #expect(table.insert("") == 0)
    #expect(table.number(of: "") == 0)
    #expect(table.string(0) == "")
  }

  @Test func numbersFollowTheOrderOfInsertionThroughGrowth() {
    var table = ByteStringTable()
    for number in 0..<5000 { #expect(table.insert("form \(number)") == number) }
    for number in 0..<5000 { #expect(table.string(number) == "form \(number)") }
    #expect(table.insert("form 17") == 17)
    #expect(table.count == 5000)
  }
}
