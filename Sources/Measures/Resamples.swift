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
    let sums = Self.runningSums(of: source)
    var generator = SplitMix64(seed: seed)
    var rows: [UInt32] = []
    rows.reserveCapacity(count * width)
    var row = [UInt32](repeating: 0, count: width)
    for _ in 0..<count {
      for place in row.indices { row[place] = 0 }
      var left = blocks
      while left > 0 {
        let length = min(stretch, left)
        let start = Int.random(in: 0..<blocks, using: &generator)
        left -= length
        Self.add(
          sums.span.extracting((start + length) * width..<(start + length + 1) * width),
          less: sums.span.extracting(start * width..<(start + 1) * width), to: &row)
      }
      rows.append(contentsOf: row)
    }
    self.rows = rows
  }

  /// Adds the counts between two running sums to a sample; they wrap back to what they are.
  ///
  /// A loop that becomes vector instructions: it runs some thousand times a text.
  private static func add(
    _ sums: Span<UInt32>, less before: Span<UInt32>, to row: inout [UInt32]
  ) {
    var row = row.mutableSpan
    let count = row.count
    guard sums.count == count, before.count == count else { return }
    for place in 0..<count { row[place] &+= sums[place] &- before[place] }
  }

  /// The sums of the blocks before each, going round once by the length of a stretch.
  private static func runningSums(of source: CountBlocks) -> [UInt32] {
    let width = source.width
    var sums = [UInt32](repeating: 0, count: width)
    sums.reserveCapacity(width * (2 * source.count + 1))
    for index in 0..<2 * source.count {
      let last = sums.count - width
      for (place, value) in source.block(index % source.count).enumerated() {
        sums.append(sums[last + place] &+ value)
      }
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
