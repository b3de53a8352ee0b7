internal import FoundationEssentials
internal import Readers
internal import Reports

/// One line on the terminal that tells how far a run is: inputs, megabytes, pace, time left.
struct ProgressLine {
  private let sizes: [Int]
  private let total: Int
  private var inputs = 0
  /// Bytes of the inputs that are done, and of the one being read.
  private var done = 0
  private var current = 0
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var shown: ContinuousClock.Instant

  /// How often it is drawn anew.
  private static let pause = Duration.milliseconds(200)

  init(_ found: [InputFinder.Found]) {
    sizes = found.map { found in
      guard case .input(let input) = found, let path = input.path else { return 0 }
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      return attributes?[.size] as? Int ?? 0
    }
    total = sizes.reduce(0, +)
    start = clock.now
    shown = start
  }

  /// So many bytes more were read of the current input.
  mutating func add(bytes: Int) {
    current += bytes
    draw()
  }

  /// An input is done.
  mutating func end(input: Int) {
    inputs += 1
    done += sizes[input]
    current = 0
    draw()
  }

  /// Wipes the line, to write something else.
  mutating func clear() { Console.errorText("\r\u{1B}[K") }

  private mutating func draw() {
    guard clock.now - shown >= Self.pause else { return }
    shown = clock.now
    let seconds = Double((shown - start).components.seconds) + 0.5
    let bytes = total == 0 ? done + current : min(total, done + current)
    let rate = Double(bytes) / seconds
    func megabytes(_ bytes: Double) -> String { Decimal.string(bytes / 1e6, decimals: 1) }
    var line = "\(inputs)/\(sizes.count) · \(megabytes(Double(bytes)))"
    if total > 0 { line += "/\(megabytes(Double(total)))" }
    line += " MB · \(megabytes(rate)) MB/s"
    if total > 0, rate > 0 {
      let left = Int(Double(total - bytes) / rate)
      line += " · \(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60)"
    }
    Console.errorText("\r\u{1B}[K" + line)
  }
}
