import Bytes
import CByteMask
import Testing

/// The masks of 64 bytes, by SSE2 and in plain C, are those of the reference.
@Suite struct ByteMaskTests {
  /// Texts in which every byte value stands at every place, and random ones.
  private static let texts: [[UInt8]] = {
    var generator = SplitMix64(seed: 1)
    let marks = Array("az09 \t\n\r\u{B}#&'-./@_`,;!?é×÷ÀÿĳΩ’".utf8)
    var texts: [[UInt8]] = (0..<256).map { first in
      (0..<128).map { UInt8(truncatingIfNeeded: first + $0) }
    }
    for _ in 0..<400 {
      texts.append((0..<130).map { _ in marks[Int.random(in: 0..<marks.count, using: &generator)] })
    }
    return texts
  }()

  @Test func wordsMatchesReference() {
    for text in Self.texts {
      for offset in 0..<text.count {
        let found = ByteMask.words(text.span, at: offset)
        let wanted = ByteMask.wordsReference(text.span, at: offset)
        #expect(Self.fields(found) == Self.fields(wanted), "at \(offset) of \(text)")
      }
    }
  }

  @Test func endsMatchesReference() {
    for text in Self.texts {
      for offset in 0..<text.count {
        #expect(
          ByteMask.ends(text.span, at: offset) == ByteMask.endsReference(text.span, at: offset))
      }
    }
  }

  @Test func latin1LettersMatchesReference() {
    for text in Self.texts {
      for offset in 0..<text.count {
        #expect(
          ByteMask.latin1Letters(text.span, at: offset)
            == ByteMask.latin1LettersReference(text.span, at: offset))
      }
    }
  }

  @Test func sixteenMatchesReference() {
    for text in Self.texts.prefix(40) {
      for start in 0..<text.count {
        for end in start...min(start + 16, text.count) {
          #expect(
            ByteMask.sixteen(text.span, start..<end)
              == ByteMask.sixteenReference(text.span, start..<end))
        }
      }
    }
  }

  @Test func portableMasksMatchReference() {
    for text in Self.texts {
      for offset in 0...text.count - ByteMask.width {
        let span = text.span
        // Invariant: 64 bytes stand behind `offset`.
        unsafe span.withUnsafeBufferPointer { bytes in
          guard let base = bytes.baseAddress else { return }
          let words = unsafe cbm_word_masks_portable(base + offset)
          #expect(Self.fields(words) == Self.fields(ByteMask.wordsReference(span, at: offset)))
          let ends = unsafe cbm_ends_portable(base + offset)
          #expect(ends == ByteMask.endsReference(span, at: offset))
          let letters = unsafe cbm_latin1_portable(base + offset)
          #expect(letters == ByteMask.latin1LettersReference(span, at: offset))
        }
      }
    }
  }

  private static func fields(_ masks: cbm_word_masks) -> [UInt64] {
    [
      masks.letters, masks.digits, masks.spaces, masks.whites, masks.returns, masks.feeds,
      masks.commas, masks.joints, masks.high,
    ]
  }
}
