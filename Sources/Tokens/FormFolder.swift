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
    for index in range {
      let byte = text[index]
      guard byte < 0x80 else { return foldReference(text, range) }
      folded.append(byte == 0x60 ? 0x27 : ByteClass.lowercased(byte))
    }
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
