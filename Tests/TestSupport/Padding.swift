/// ASCII text to put around a case, parted from it by a line end, so that only its place changes.
public enum Padding {
  private static let letters = Array(
    "een regel ervoor, van 12 woorden en 3,5 tekens - of zo: ".utf8)

  /// `count` bytes that end with a line end.
  public static func before(_ count: Int) -> [UInt8] {
    count == 0 ? [] : letters(count - 1) + [0x0A]
  }

  /// `count` bytes that open with a line end.
  public static func behind(_ count: Int) -> [UInt8] {
    count == 0 ? [] : [0x0A] + letters(count - 1)
  }

  private static func letters(_ count: Int) -> [UInt8] {
    (0..<count).map { letters[$0 % letters.count] }
  }
}
