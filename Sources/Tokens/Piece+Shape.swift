internal import Bytes

/// What a piece looks like; all questions are about its bytes.
extension Piece {
  /// Whether the piece is this one byte.
  func isByte(_ byte: UInt8, in text: Span<UInt8>) -> Bool {
    end - start == 1 && text[Int(start)] == byte
  }

  /// Whether the piece is one of these single bytes.
  func isOne(of bytes: [UInt8], in text: Span<UInt8>) -> Bool {
    end - start == 1 && bytes.contains(text[Int(start)])
  }

  /// Whether the piece is an apostrophe, straight or curly.
  func isApostrophe(in text: Span<UInt8>) -> Bool {
    guard kind == .punctuation || kind == .symbol, end - start <= 3 else { return false }
    let (codePoint, length) = CodePoints.decode(text, at: Int(start))
    return length == Int(end - start) && Apostrophe.isApostrophe(codePoint)
  }

  /// Whether the piece is an apostrophe that people write inside words: not `‘`, which opens a
  /// quotation, nor `′`, which is a minute or a foot.
  func isInnerApostrophe(in text: Span<UInt8>) -> Bool {
    guard isApostrophe(in: text) else { return false }
    let codePoint = CodePoints.decode(text, at: Int(start)).codePoint
    return codePoint != 0x2018 && codePoint != 0x2032
  }

  /// Whether the piece is `-`, U+2010 or U+2011.
  func isHyphen(in text: Span<UInt8>) -> Bool {
    if isByte(0x2D, in: text) { return true }
    guard end - start == 3 else { return false }
    let codePoint = CodePoints.decode(text, at: Int(start)).codePoint
    return codePoint == 0x2010 || codePoint == 0x2011
  }

  /// Whether the piece has this byte in it.
  func contains(_ byte: UInt8, in text: Span<UInt8>) -> Bool {
    for index in range where text[index] == byte { return true }
    return false
  }

  /// Whether the piece is single letters with dots between them: `F.B.I`.
  func isDottedLetters(in text: Span<UInt8>) -> Bool {
    var letters = 0
    var part = 0
    for index in range {
      if text[index] == 0x2E {
        guard part == 1 else { return false }
        part = 0
      } else if !ByteClass.isContinuation(text[index]) {
        part += 1
        letters += 1
      }
    }
    return part == 1 && letters > 1
  }

  /// Whether the piece opens a web address: `http`, `https` or `ftp` before `://`, or `www.`, or a
  /// name with a common top-level domain.
  func opensAddress(in text: Span<UInt8>, next: Piece?, after: Piece?) -> Bool {
    if starts(with: "www.", in: text) || endsInTopLevelDomain(text) { return true }
    guard let next, let after, next.isByte(0x3A, in: text), after.isByte(0x2F, in: text) else {
      return false
    }
    return equals("http", in: text) || equals("https", in: text) || equals("ftp", in: text)
  }

  /// Whether the piece is ASCII letters, digits and dots that end in `.nl` and the like.
  func endsInTopLevelDomain(_ text: Span<UInt8>) -> Bool {
    guard contains(0x2E, in: text) else { return false }
    for index in range where text[index] >= 0x80 || text[index] == 0x27 { return false }
    return [".nl", ".be", ".com", ".org", ".net", ".eu", ".info"].contains { domain in
      ends(with: domain, in: text)
    }
  }

  /// Whether the piece is `form`, whatever the case of its ASCII letters.
  func equals(_ form: String, in text: Span<UInt8>) -> Bool {
    range.count == form.utf8.count && equals(form, at: Int(start), in: text)
  }

  /// Whether the piece opens with `form`, whatever the case of its ASCII letters.
  func starts(with form: String, in text: Span<UInt8>) -> Bool {
    equals(form, at: Int(start), in: text)
  }

  private func ends(with form: String, in text: Span<UInt8>) -> Bool {
    let offset = Int(end) - form.utf8.count
    return offset > Int(start) && equals(form, at: offset, in: text)
  }

  private func equals(_ form: String, at offset: Int, in text: Span<UInt8>) -> Bool {
    guard offset + form.utf8.count <= Int(end) else { return false }
    for (index, byte) in form.utf8.enumerated()
    where ByteClass.lowercased(text[offset + index]) != byte {
      return false
    }
    return true
  }
}
