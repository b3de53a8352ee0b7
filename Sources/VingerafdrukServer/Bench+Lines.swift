#if Server
  internal import Documents
  internal import ICU
  internal import Readers
  internal import Reports

  extension Bench {
    /// The records of the texts on some lines, in their order, and how many words they have.
    ///
    /// A line that holds no text has a record that says so.
    func records(
      of lines: [LineSplitter.Line], longest: Int, _ operation: Operation
    ) throws(ICUError) -> (records: [String], words: Int) {
      var records: [String] = []
      var words = 0
      for line in lines {
        let text: SubmittedText?
        do throws(ReadFailure) {
          text = try line.text(longest: longest)
        } catch {
          records.append(JSONText.record(of: error))
          continue
        }
        if let text { words += try add(text, operation, to: &records) }
      }
      return (records, words)
    }
  }

  extension LineSplitter.Line {
    /// The text on the line; nil for a blank one.
    func text(longest: Int) throws(ReadFailure) -> SubmittedText? {
      guard let bytes else {
        throw ReadFailure(
          .limit, input: TextEndpoint.input, line: number,
          "a line of over \(longest) bytes is refused")
      }
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return nil }
      return try SubmittedText(object: bytes, input: TextEndpoint.input, line: number)
    }
  }
#endif
