internal import Bytes
internal import Documents
internal import ICU

/// The text of an input as valid UTF-8, block by block.
///
/// The charset is the one asked for, or that of the byte-order mark, or UTF-8 when the first block
/// with non-ASCII bytes is valid UTF-8, or else ICU's guess for that block; `charset` says which.
struct TextStream: ~Copyable {
  /// How bytes become text.
  private enum Decoding {
    case ascii, utf8, other
  }

  let input: Input
  private let options: ReadOptions
  private let source: any ByteSource
  private var decoding = Decoding.ascii
  private var converter: CharsetConverter?
  private var pending: [UInt8] = []
  private var atEnd = false
  private var isFirst = true
  /// Bytes of the input before `pending`.
  private var position = 0
  /// The charset in use.
  private(set) var charset = "UTF-8"
  /// How many undecodable bytes became U+FFFD.
  private(set) var replaced = 0

  /// Opens an input.
  init(_ input: Input, _ options: ReadOptions) throws(ReadFailure) {
    self.init(input, options, try InputBytes.open(input))
  }

  /// Reads text from bytes that are open.
  init(_ input: Input, _ options: ReadOptions, _ source: any ByteSource) {
    self.input = input
    self.options = options
    self.source = source
  }

  /// The next block of text, never empty, or nil at the end.
  mutating func next() throws(ReadFailure) -> [UInt8]? {
    while true {
      if !atEnd { try fill() }
      if pending.isEmpty, atEnd { return nil }
      if isFirst { try readStart() }
      let text = try decode()
      if !text.isEmpty { return text }
      if atEnd, pending.isEmpty { return nil }
    }
  }

  private mutating func fill() throws(ReadFailure) {
    guard let block = try source.next() else {
      atEnd = true
      return
    }
    if pending.isEmpty { pending = block } else { pending += block }
  }

  /// Looks at byte-order marks and NUL bytes.
  private mutating func readStart() throws(ReadFailure) {
    isFirst = false
    if let name = options.encoding {
      try open(name)
    } else if pending.starts(with: [0xEF, 0xBB, 0xBF]) {
      decoding = .utf8
    } else if pending.starts(with: [0xFF, 0xFE]) || pending.starts(with: [0xFE, 0xFF]) {
      try open("UTF-16")
    } else if pending.prefix(8192).contains(0) {
      throw ReadFailure(
        .binary, input: input.name,
        "has NUL bytes, so it is not text; for UTF-16 without a byte-order mark, "
          + "give --encoding UTF-16LE")
    }
    if decoding == .utf8, pending.starts(with: [0xEF, 0xBB, 0xBF]) {
      pending.removeFirst(3)
      position += 3
    }
  }

  private mutating func open(_ name: String) throws(ReadFailure) {
    if ["utf-8", "utf8"].contains(name.lowercased()) {
      decoding = .utf8
      return
    }
    do throws(ICUError) {
      converter = try CharsetConverter(charset: name, lossy: options.lossy)
    } catch {
      throw ReadFailure(.encoding, input: input.name, "unknown charset \(name)")
    }
    charset = name
    decoding = .other
  }

  private mutating func decode() throws(ReadFailure) -> [UInt8] {
    if decoding == .ascii, pending.contains(where: { $0 >= 0x80 }) { try decide() }
    switch decoding {
    case .ascii:
      defer {
        position += pending.count
        pending.removeAll(keepingCapacity: true)
      }
      return pending
    case .utf8: return try takeUTF8()
    case .other: return try convert()
    }
  }

  /// Chooses the charset by the first block that has non-ASCII bytes.
  private mutating func decide() throws(ReadFailure) {
    let error = UTF8Validation.firstError(in: pending.span)
    // An incomplete character at the end of a block is no error yet.
    if error == nil || (!atEnd && pending.count - (error ?? 0) < 4) || options.lossy {
      decoding = .utf8
      return
    }
    guard let (name, _) = try? Charset.detect(pending.span) else {
      throw undecodable(at: error ?? 0)
    }
    // Latin-1 in the wild is Windows-1252, which has the same letters and curly quotes as well.
    try open(name == "ISO-8859-1" || name == "UTF-8" ? "windows-1252" : name)
  }

  private func undecodable(at offset: Int) -> ReadFailure {
    ReadFailure(
      .encoding, input: input.name,
      "not UTF-8 at byte \(position + offset); give --encoding, or --lossy to replace such bytes")
  }

  private mutating func takeUTF8() throws(ReadFailure) -> [UInt8] {
    var text: [UInt8] = []
    var taken = 0
    while true {
      let rest = taken..<pending.count
      guard let error = UTF8Validation.firstError(in: pending.span.extracting(rest)) else {
        position += rest.count
        if taken == 0 { swap(&text, &pending) } else { text += pending[rest] }
        pending.removeAll(keepingCapacity: true)
        return text
      }
      text += pending[taken..<taken + error]
      position += error
      taken += error
      if !atEnd, pending.count - taken < 4 {
        pending.removeFirst(taken)
        return text
      }
      guard options.lossy else { throw undecodable(at: 0) }
      replaced += 1
      text += [0xEF, 0xBF, 0xBD]
      taken += 1
      position += 1
    }
  }

  private mutating func convert() throws(ReadFailure) -> [UInt8] {
    var text: [UInt8] = []
    let bytes = pending
    pending.removeAll(keepingCapacity: true)
    var failed = false
    do throws(ICUError) {
      try converter?.convert(bytes.span, last: atEnd, into: &text)
    } catch {
      failed = true
    }
    if failed {
      throw ReadFailure(
        .encoding, input: input.name,
        "not \(charset) at byte \(converter?.consumed ?? 0); give --encoding, or --lossy")
    }
    position += bytes.count
    if options.lossy { countReplacements(in: text) }
    return text
  }

  /// The converter does not tell how many bytes it replaced: counts U+FFFD in what it wrote.
  private mutating func countReplacements(in text: [UInt8]) {
    var index = 0
    while index + 2 < text.count {
      if text[index] == 0xEF, text[index + 1] == 0xBF, text[index + 2] == 0xBD { replaced += 1 }
      index += 1
    }
  }
}
