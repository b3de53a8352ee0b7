public import CByteMask

/// The classes of up to 64 bytes as masks: bit n stands for byte n.
///
/// All pointers to text in the fast paths are here; `ByteMask+Reference.swift` says in plain Swift
/// what the masks hold.
public enum ByteMask {
  /// How many bytes a mask stands for.
  public static let width = 64

  /// What a tokenizer asks of the bytes from `offset`, of which there may be fewer than 64.
  ///
  /// Inlined: it runs once for some ten words (1.3 instructions a byte).
  @inlinable
  @inline(__always)
  public static func words(_ text: Span<UInt8>, at offset: Int) -> cbm_word_masks {
    precondition(offset >= 0 && offset < text.count)
    // Invariant: 64 bytes are read from `offset` only if that many are there, and else those there.
    return unsafe text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return cbm_word_masks() }
      let rest = bytes.count - offset
      return unsafe rest >= width
        ? cbm_words(base + offset) : cbm_words_partial(base + offset, rest)
    }
  }

  /// Where `!`, `.`, `?` and line ends stand in the bytes from `offset`.
  @inlinable
  @inline(__always)
  public static func ends(_ text: Span<UInt8>, at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset < text.count)
    // Invariant: as in `words`.
    return unsafe text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      let rest = bytes.count - offset
      return unsafe rest >= width ? cbm_ends(base + offset) : cbm_ends_partial(base + offset, rest)
    }
  }

  /// The bytes of the letters U+00C0 to U+00FF in the bytes from `offset`.
  @inlinable
  @inline(__always)
  public static func latin1Letters(_ text: Span<UInt8>, at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset < text.count)
    // Invariant: as in `words`.
    return unsafe text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      let rest = bytes.count - offset
      return unsafe rest >= width
        ? cbm_latin1(base + offset) : cbm_latin1_partial(base + offset, rest)
    }
  }

  /// The bytes of `range`, of which there may be at most 16, zeros behind them; the first is the
  /// lowest byte of `low`.
  @inlinable
  @inline(__always)
  public static func sixteen(_ text: Span<UInt8>, _ range: Range<Int>) -> (
    low: UInt64, high: UInt64
  ) {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count && range.count <= 16)
    // Invariant: no more than `available` bytes are read from the range's start.
    return unsafe text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return (0, 0) }
      let loaded = unsafe cbm_load_sixteen(
        base + range.lowerBound, range.count, bytes.count - range.lowerBound)
      return (loaded.low, loaded.high)
    }
  }
}
