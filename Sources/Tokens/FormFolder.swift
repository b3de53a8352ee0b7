internal import ICU

internal import Bytes

/// Normalised forms of tokens: NFC, case-folded, without default-ignorable code points, and with
/// every apostrophe (`’ ‘ ´ ʼ ′` and the backtick) written as `'`.
public struct FormFolder: Sendable {
  /// The last folded form.
  public private(set) var folded: [UInt8] = []

  /// Makes a folder.
  public init() {}

  /// Folds the bytes `range` of `text` into ``folded``.
  public mutating func fold(_ text: Span<UInt8>, _ range: Range<Int>) {
    folded.removeAll(keepingCapacity: true)
    var isFolded = true
    folded.append(addingCapacity: range.count) { out in
      var index = range.lowerBound
      while index < range.upperBound {
        let byte = text[index]
        if byte < 0x80 {
          out.append(byte == 0x60 ? 0x27 : ByteClass.lowercased(byte))
          index += 1
        } else if byte == 0xC3, index + 1 < range.upperBound, text[index + 1] != 0x9F {
          // U+00C0 to U+00FF, less ß: composed already, lower case 32 further on.
          let next = text[index + 1]
          out.append(byte)
          out.append(next < 0x9F && next != 0x97 ? next + 0x20 : next)
          index += 2
        } else if byte == 0xE2, index + 2 < range.upperBound, text[index + 1] == 0x80,
          text[index + 2] & 0xFE == 0x98
        {
          // The curly apostrophes, U+2018 and U+2019.
          out.append(0x27)
          index += 3
        } else {
          isFolded = false
          return
        }
      }
    }
    if !isFolded { foldReference(text, range) }
  }

  /// The same through ICU for every text: the reference.
  public mutating func foldReference(_ text: Span<UInt8>, _ range: Range<Int>) {
    var form: [UInt8] = []
    do throws(ICUError) {
      try CaseFolder.fold(text.extracting(range), into: &form)
    } catch {
      // Only invalid UTF-8 fails, and readers let none pass; then the bytes stand for themselves.
      form = range.map { text[$0] }
    }
    folded.removeAll(keepingCapacity: true)
    var index = 0
    while index < form.count {
      let (codePoint, length) = CodePoints.decode(form.span, at: index)
      if Apostrophe.isApostrophe(codePoint) {
        folded.append(0x27)
      } else {
        folded.append(contentsOf: form[index..<index + length])
      }
      index += length
    }
  }

  /// The folded form of a string.
  public static func fold(_ string: String) -> [UInt8] {
    var folder = FormFolder()
    let bytes = Array(string.utf8)
    folder.fold(bytes.span, 0..<bytes.count)
    return folder.folded
  }
}
