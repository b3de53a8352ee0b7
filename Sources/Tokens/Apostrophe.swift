/// The code points that Dutch typists use for the apostrophe.
enum Apostrophe {
  /// Whether the code point is `'`, the backtick, `´`, `ʼ`, `‘`, `’` or `′`.
  static func isApostrophe(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 0x27, 0x60, 0xB4, 0x2BC, 0x2018, 0x2019, 0x2032: true
    default: false
    }
  }
}
