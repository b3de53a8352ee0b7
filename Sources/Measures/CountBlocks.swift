/// The counts of consecutive stretches of a text: what the bootstrap draws from.
///
/// A block is a sentence, or a turn of a conversation. A long text has at most ``limit`` blocks, so
/// that memory stays bounded: then blocks are joined, each to those behind it, until one ends in a
/// sentence whose hash ends in enough zero bits. Where blocks end thus depends on the sentences alone:
/// parts that are appended in order give exactly the blocks of the whole, wherever it was cut.
public struct CountBlocks: Sendable, Equatable {
  /// The most blocks that are kept apart.
  public static let limit = 1_024

  /// How many counts each block has.
  let width: Int
  /// The counts, block after block.
  private(set) var counts: [UInt32] = []
  /// The trailing zero bits of the hash that each block ends in.
  private var ends: [UInt8] = []
  /// The zero bits that end a block; a last block that ends in fewer is still open.
  private var level: UInt8 = 0

  /// Makes an empty list of blocks with so many counts each.
  init(width: Int) { self.width = width }

  /// How many blocks there are.
  public var count: Int { ends.count }

  /// The counts of a block.
  func block(_ index: Int) -> ArraySlice<UInt32> { counts[index * width..<(index + 1) * width] }

  /// Adds a sentence or turn.
  ///
  /// - Parameters:
  ///   - row: its counts.
  ///   - hash: a hash of its words.
  mutating func append(_ row: ArraySlice<UInt32>, hash: UInt64) {
    add(row, end: UInt8(hash.trailingZeroBitCount))
    raise()
  }

  /// Adds the blocks that follow.
  mutating func append(_ next: CountBlocks) {
    precondition(width == next.width, "blocks of another lexicon")
    if level < next.level { join(to: next.level) }
    for index in 0..<next.count { add(next.block(index), end: next.ends[index]) }
    raise()
  }

  /// Forgets everything, keeping the memory.
  mutating func reset() {
    counts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    level = 0
  }

  private mutating func add(_ row: ArraySlice<UInt32>, end: UInt8) {
    guard let last = ends.last, last < level else {
      counts.append(contentsOf: row)
      ends.append(end)
      return
    }
    let start = counts.count - width
    for (offset, value) in row.enumerated() { counts[start + offset] &+= value }
    ends[ends.count - 1] = end
  }

  private mutating func raise() {
    while count > Self.limit + 1 || (count == Self.limit + 1 && (ends.last ?? 0) >= level) {
      join(to: level + 1)
    }
  }

  private mutating func join(to level: UInt8) {
    let old = self
    reset()
    self.level = level
    for index in 0..<old.count { add(old.block(index), end: old.ends[index]) }
  }
}
