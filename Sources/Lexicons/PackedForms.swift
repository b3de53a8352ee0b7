internal import Bytes
internal import Tokens

/// The forms of a table that have a ``FoldedKey``, hashed by it: a look-up compares integers and
/// reads no bytes.
///
/// Most words of a text are in no list: a slot holds enough of the hash to turn nearly all of them
/// away.
struct PackedForms: Sendable {
  /// The number of a form below, the upper half of its hash above; `empty` where there is none.
  private var slots: [UInt64]
  /// Keys by number, of all forms.
  private let keys: [FoldedKey?]
  private let shift: UInt64

  private static let empty: UInt64 = 0xFFFF_FFFF

  /// Packs a table.
  init(_ forms: ByteStringTable) {
    keys = (0..<forms.count).map { number in
      let form = Array(forms.string(number).utf8)
      return FoldedKey(form.span, 0..<form.count)
    }
    var bits: UInt64 = 4
    while 1 << bits < forms.count * 4 { bits += 1 }
    shift = 64 - bits
    slots = Array(repeating: Self.empty, count: 1 << Int(bits))
    for number in keys.indices {
      guard let hash = keys[number]?.mixed else { continue }
      var slot = Int(hash >> shift)
      while slots[slot] != Self.empty { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = hash << 32 | UInt64(number)
    }
  }

  /// The number of the form with this key, or -1.
  @inline(__always)
  func number(of key: FoldedKey) -> Int {
    let hash = key.mixed
    var slot = Int(hash >> shift)
    while true {
      let found = slots[slot]
      if found == Self.empty { return -1 }
      let number = Int(found & 0xFFFF_FFFF)
      if (found ^ hash << 32) >> 32 == 0, keys[number] == key { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
  }
}
