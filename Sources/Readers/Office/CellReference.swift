#if Office
  /// A cell such as `B3`; both numbers from 0 for the column and from 1 for the row.
  struct CellReference {
    var column: Int
    var row: Int

    /// Reads a reference; nil when it is none.
    init?(_ text: some StringProtocol) {
      var column = 0
      var row = 0
      for byte in text.utf8 where byte != 0x24 {
        switch byte {
        case 0x41...0x5A where row == 0 && column < 1 << 20: column = column * 26 + Int(byte) - 0x40
        case 0x30...0x39 where column > 0 && row < 1 << 30: row = row * 10 + Int(byte) - 0x30
        default: return nil
        }
      }
      guard column > 0, row > 0 else { return nil }
      self.column = column - 1
      self.row = row
    }
  }
#endif
