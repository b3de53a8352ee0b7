public import CByteMask

extension ByteMask {
  /// The same as ``words(_:at:)``, byte by byte: the reference.
  public static func wordsReference(_ text: Span<UInt8>, at offset: Int) -> cbm_word_masks {
    cbm_word_masks(
      letters: mask(text, offset, ByteClass.isLetter),
      digits: mask(text, offset, ByteClass.isDigit),
      spaces: mask(text, offset) { $0 == 0x20 },
      whites: mask(text, offset) { $0 == 0x20 || (0x09...0x0D).contains($0) },
      returns: mask(text, offset) { $0 == 0x0D },
      feeds: mask(text, offset) { $0 == 0x0A },
      commas: mask(text, offset) { $0 == 0x2C || $0 == 0x3B },
      joints: mask(text, offset) { "#&'-./@_`".utf8.contains($0) },
      high: mask(text, offset) { $0 >= 0x80 })
  }

  /// The same as ``ends(_:at:)``, byte by byte: the reference.
  public static func endsReference(_ text: Span<UInt8>, at offset: Int) -> UInt64 {
    mask(text, offset) { "!.?\n\r".utf8.contains($0) }
  }

  /// The same as ``latin1Letters(_:at:)``, byte by byte: the reference.
  public static func latin1LettersReference(_ text: Span<UInt8>, at offset: Int) -> UInt64 {
    var letters: UInt64 = 0
    for place in 0..<min(width, text.count - offset) - 1 where text[offset + place] == 0xC3 {
      let next = text[offset + place + 1]
      // × and ÷ are no letters.
      if ByteClass.isContinuation(next), next != 0x97, next != 0xB7 {
        letters |= 3 << UInt64(place)
      }
    }
    return letters
  }

  /// The same as ``sixteen(_:_:)``, byte by byte: the reference.
  public static func sixteenReference(_ text: Span<UInt8>, _ range: Range<Int>) -> (
    low: UInt64, high: UInt64
  ) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    for place in 0..<range.count {
      let byte = UInt64(text[range.lowerBound + place])
      if place < 8 {
        low |= byte << UInt64(place * 8)
      } else {
        high |= byte << UInt64(place * 8 - 64)
      }
    }
    return (low, high)
  }

  private static func mask(_ text: Span<UInt8>, _ offset: Int, _ isIn: (UInt8) -> Bool) -> UInt64 {
    var mask: UInt64 = 0
    for place in 0..<min(width, text.count - offset) where isIn(text[offset + place]) {
      mask |= 1 << UInt64(place)
    }
    return mask
  }
}
