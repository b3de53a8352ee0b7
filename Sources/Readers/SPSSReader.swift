#if Tables
  internal import Documents

  /// Reads an SPSS file: each case is a document, its text in the text variable; values are read as
  /// their labels where they have any.
  ///
  /// ReadStat reads a file in one go and hands out cases as it likes, so cases are read some at a
  /// time: it is stopped when there are enough, and begins behind them the next time.
  final class SPSSReader: DocumentReader {
    private let input: Input
    private let path: String
    private let options: ReadOptions
    private let charset: String
    private let table: TableRows
    private let variables: Set<Int>
    private var events: [DocumentEvent] = []
    private var place = 0
    private var done = 0
    private var atEnd = false

    /// Cases are read until their cells have this many bytes.
    private static let batch = 8 << 20

    /// Opens a file and reads its header.
    init(_ input: Input, _ options: ReadOptions) throws(ReadFailure) {
      guard let path = input.path else {
        throw ReadFailure(
          .notAFile, input: input.name, "an SPSS file is read from a file, not from a stream")
      }
      self.input = input
      self.path = path
      self.options = options
      let header = SPSSPass(variables: [], batch: 0)
      try header.read(path, input: input, encoding: options.encoding, from: 0)
      charset = header.charset
      table = try TableRows(header: header.names, line: 1, input, options)
      let named = [options.textColumn, options.idColumn, options.groupColumn]
      variables = Set(header.names.indices.filter { named.contains(header.names[$0]) })
    }

    var notes: [String] {
      charset.isEmpty || charset == "UTF-8" ? [] : ["\(input.name): charset \(charset)"]
    }

    func next() throws(ReadFailure) -> DocumentEvent? {
      if place == events.count, !atEnd { try fetch() }
      guard place < events.count else { return nil }
      place += 1
      return events[place - 1]
    }

    private func fetch() throws(ReadFailure) {
      events.removeAll(keepingCapacity: true)
      place = 0
      let pass = SPSSPass(variables: variables, batch: Self.batch)
      try pass.read(path, input: input, encoding: options.encoding, from: done)
      for cells in pass.cases {
        done += 1
        let (event, segment) = table.events(cells, line: done)
        events.append(event)
        if let segment { events.append(.segment(segment)) }
      }
      atEnd = !pass.stopped
    }
  }
#endif
