internal import Documents
internal import Reports

/// A text report on its way to a file or a pipe.
final class TextSink<Item>: ResultSink {
  typealias Subject = Item

  private var report: any Report<Item>
  private let output: Output

  /// Begins a report; an output that is gone on with has its beginning already.
  init(_ report: any Report<Item>, to output: Output, isBegun: Bool) {
    self.report = report
    self.output = output
    if !isBegun { self.report.begin(output.write) }
  }

  func add(_ result: Item) { report.add(result, output.write) }

  func add(_ failure: ReadFailure) { report.add(failure, output.write) }

  func finish() { report.end(output.write) }
}
