internal import Bytes
internal import CByteMask

/// Up to 64 bytes of text that open and end at certain boundaries: a run of white space or the start
/// of a chunk at the front, the end of a chunk (or of the text) behind.
///
/// Bit n of a mask stands for byte n.
struct Window {
  /// How many bytes it has.
  let length: Int
  /// Where pieces start, were nothing joined by `joints`.
  let starts: UInt64
  /// What must be looked at by itself: characters that may join words, or are no ASCII.
  let joints: UInt64
  private let whites: UInt64

  /// Takes the window at `position`, or fails when no chunk ends in the next 64 bytes.
  @inline(__always)
  init?(_ text: Span<UInt8>, at position: Int) {
    let rest = text.count - position
    let masks = ByteMask.words(text, at: position)
    let length = rest <= ByteMask.width ? rest : Self.startOfLastRun(masks.whites)
    guard length > 0 else { return nil }
    var words = masks.letters | masks.digits
    var joints = masks.joints
    if masks.high != 0 {
      let latin1 = ByteMask.latin1Letters(text, at: position)
      words |= latin1
      joints |= masks.high & ~latin1
    }
    // Digits joined to letters make words or numbers, commas join digits.
    let digits = masks.digits
    let letters = words & ~digits
    joints |= digits & (letters << 1 | letters >> 1) | masks.commas & digits << 1 & digits >> 1
    // WB3, WB3d, WB5, WB8: a piece goes on.
    let inside =
      words & words << 1 | masks.spaces & masks.spaces << 1 | masks.feeds & masks.returns << 1
    self.length = length
    starts = ~inside | 1
    whites = masks.whites
    self.joints = joints & (length == 64 ? ~0 : ~(~0 << UInt64(length)))
  }

  /// Where the last run of white space starts; 0 when there is none.
  @inline(__always)
  private static func startOfLastRun(_ whites: UInt64) -> Int {
    startOfRun(whites, before: 64 - whites.leadingZeroBitCount)
  }

  /// Where the run of white space that ends before `end` starts; `end` itself when there is none.
  @inline(__always)
  private static func startOfRun(_ whites: UInt64, before end: Int) -> Int {
    64 - (~whites & ~(~0 << UInt64(end))).leadingZeroBitCount
  }

  /// The chunk that byte `place` lies in.
  @inline(__always)
  func chunk(around place: Int) -> Range<Int> {
    let start = 64 - (whites & ~(~0 << UInt64(place))).leadingZeroBitCount
    let end = (whites & ~0 << UInt64(place)).trailingZeroBitCount
    return start..<min(end, length)
  }

  /// Where the white space right before `start` starts.
  @inline(__always)
  func startOfWhites(before start: Int) -> Int { Self.startOfRun(whites, before: start) }
}
