#if Server
  /// Cuts a stream into lines; a line over the limit is dropped, and said to be.
  struct LineSplitter {
    /// One line of the stream.
    struct Line {
      /// Its number, from 1.
      var number: Int
      /// Its bytes without the line end, or nil when there were too many.
      var bytes: [UInt8]?
    }

    private let limit: Int
    private var rest: [UInt8] = []
    private var isDropping = false
    private var number = 0

    init(limit: Int) { self.limit = limit }

    /// The lines that end in `block`.
    mutating func feed(_ block: some Sequence<UInt8>) -> [Line] {
      var lines: [Line] = []
      for byte in block {
        if byte == 0x0A {
          lines.append(take())
        } else if !isDropping {
          rest.append(byte)
          if rest.count > limit {
            isDropping = true
            rest = []
          }
        }
      }
      return lines
    }

    /// What is left at the end of the stream.
    mutating func finish() -> [Line] { rest.isEmpty && !isDropping ? [] : [take()] }

    private mutating func take() -> Line {
      number += 1
      defer {
        rest.removeAll(keepingCapacity: true)
        isDropping = false
      }
      return Line(number: number, bytes: isDropping ? nil : rest)
    }
  }
#endif
