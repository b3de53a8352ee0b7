/// Classes of single bytes of UTF-8, for scanning without decoding.
public enum ByteClass {
  /// Whether the byte is an ASCII letter.
  @inlinable
  public static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether the byte is an ASCII digit.
  @inlinable
  public static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Whether the byte is an ASCII capital.
  @inlinable
  public static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  /// Whether the byte continues a multi-byte code point (10xxxxxx).
  @inlinable
  public static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The byte in ASCII lower case.
  @inlinable
  public static func lowercased(_ byte: UInt8) -> UInt8 {
    isCapital(byte) ? byte | 0x20 : byte
  }

  /// How many bytes the code point that opens with `byte` has; 1 for bytes that cannot open one.
  @inlinable
  public static func length(ofCodePointOpenedBy byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
