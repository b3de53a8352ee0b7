/// One segment of ICU's word segmentation, before the Dutch tailoring.
struct Piece: Equatable {
  var start: Int32
  var end: Int32
  var kind: TokenKind

  var range: Range<Int> { Int(start)..<Int(end) }
}
