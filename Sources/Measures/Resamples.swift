internal import Bytes

/// Samples of the blocks of one text, drawn with replacement: how much its counts might differ if
/// the same speaker had said as much again.
///
/// A circular block bootstrap (Politis & Romano 1992): each sample is put together of stretches of
/// consecutive blocks, so that words that come in bursts, within a sentence or over several, count
/// for what they are. A stretch has the cube root of the number of blocks (Künsch 1989).
public struct Resamples: Sendable {
  /// The rows of the samples, one after the other.
  private let rows: [UInt32]
  private let width: Int
  /// How many blocks the text has.
  let blocks: Int
  /// How many blocks a stretch has.
  let stretch: Int

  /// Draws samples; nil for a text with fewer than two blocks.
  init?(of source: CountBlocks, count: Int, seed: UInt64) {
    guard source.count > 1, count > 1 else { return nil }
    blocks = source.count
    width = source.width
    stretch = max(1, Int(Self.cubeRoot(Double(blocks)).rounded()))
    // Counts of short texts fit in sixteen bits, of which twice as many are added at a time.
    let most = (blocks + stretch - 1) / stretch * stretch * Self.largest(of: source)
    rows =
      most <= UInt16.max
      ? Self.draw(UInt16.self, from: source, stretch, count, seed)
      : Self.draw(UInt32.self, from: source, stretch, count, seed)
  }

  /// The largest count of any block.
  private static func largest(of source: CountBlocks) -> Int {
    (0..<source.count).reduce(0) { max($0, Int(source.block($1).max() ?? 0)) }
  }

  /// The rows of the samples.
  private static func draw<Count: FixedWidthInteger & UnsignedInteger>(
    _: Count.Type, from source: CountBlocks, _ stretch: Int, _ count: Int, _ seed: UInt64
  ) -> [UInt32] {
    let width = source.width
    // Rows of whole vectors, so that nothing is left over to be added one by one.
    let padded = (width + 15) & ~15
    let blocks = source.count
    // The last stretch of a sample may be cut short.
    let last = blocks % stretch
    let whole = sums(Count.self, of: source, length: stretch, padded)
    let cut = last > 0 ? sums(Count.self, of: source, length: last, padded) : []
    var generator = SplitMix64(seed: seed)
    var rows: [UInt32] = []
    rows.reserveCapacity(count * width)
    var row = [Count](repeating: 0, count: padded)
    for _ in 0..<count {
      for place in row.indices { row[place] = 0 }
      for _ in 0..<blocks / stretch {
        let start = Int.random(in: 0..<blocks, using: &generator)
        add(whole.span.extracting(start * padded..<(start + 1) * padded), to: &row)
      }
      if last > 0 {
        let start = Int.random(in: 0..<blocks, using: &generator)
        add(cut.span.extracting(start * padded..<(start + 1) * padded), to: &row)
      }
      rows.append(addingCapacity: width) { out in
        for place in 0..<width { out.append(UInt32(truncatingIfNeeded: row[place])) }
      }
    }
    return rows
  }

  /// Adds counts to a sample: a loop that becomes vector instructions, since it runs some ten
  /// thousand times a text.
  @inline(__always)
  private static func add<Count: FixedWidthInteger & UnsignedInteger>(
    _ counts: Span<Count>, to row: inout [Count]
  ) {
    var row = row.mutableSpan
    let width = row.count
    guard counts.count == width else { return }
    for place in 0..<width { row[place] &+= counts[place] }
  }

  /// The sums of as many blocks as `length` from each block on, going round at the end.
  private static func sums<Count: FixedWidthInteger & UnsignedInteger>(
    _: Count.Type, of source: CountBlocks, length: Int, _ padded: Int
  ) -> [Count] {
    var sums: [Count] = []
    sums.reserveCapacity(source.count * padded)
    for start in 0..<source.count {
      var row = [Count](repeating: 0, count: padded)
      for index in start..<start + length {
        let block = source.block(index % source.count)
        for (place, value) in block.enumerated() { row[place] &+= Count(truncatingIfNeeded: value) }
      }
      sums += row
    }
    return sums
  }

  private static func cubeRoot(_ x: Double) -> Double {
    var root = 1.0
    for _ in 0..<60 { root = (2 * root + x / (root * root)) / 3 }
    return root
  }

  /// The samples.
  var samples: some Collection<Tally> {
    (0..<rows.count / width).lazy.map { Tally(rows[$0 * width..<($0 + 1) * width]) }
  }

  /// The variance of a share, as ``variance(_:)`` has it, without a call for each sample.
  ///
  /// - Parameters:
  ///   - part: the places of what is counted.
  ///   - whole: the places of what it is a share of.
  ///   - centre: the share in the text; sums of differences from it lose nothing to rounding.
  func variance(ofShare part: [Int], of whole: [Int], near centre: Double) -> Double? {
    var n = 0.0
    var sum = 0.0
    var squares = 0.0
    var start = 0
    while start < rows.count {
      var all: UInt32 = 0
      for place in whole { all &+= rows[start + place] }
      var some: UInt32 = 0
      for place in part { some &+= rows[start + place] }
      start += width
      guard all > 0 else { continue }
      let difference = Double(some) / Double(all) - centre
      n += 1
      sum += difference
      squares += difference * difference
    }
    guard n * 2 >= Double(rows.count / width), stretches > 1 else { return nil }
    return max(0, squares - sum * sum / n) / n * stretches / (stretches - 1)
  }

  /// How many independent stretches the text has.
  var stretches: Double { Double(blocks) / Double(stretch) }

  /// The variance of a quantity over the samples, corrected for the number of stretches; nil where
  /// fewer than half of the samples have a value.
  func variance(_ value: (Tally) -> Double?) -> Double? {
    var n = 0.0
    var mean = 0.0
    var squares = 0.0
    for sample in samples {
      guard let x = value(sample) else { continue }
      n += 1
      let delta = x - mean
      mean += delta / n
      squares += delta * (x - mean)
    }
    guard n * 2 >= Double(samples.count), stretches > 1 else { return nil }
    return squares / n * stretches / (stretches - 1)
  }
}
