internal import Documents

/// Makes documents of JSON objects: what lines and arrays of them have in common.
struct JSONRecords {
  let input: Input
  private let keys: [String?]
  /// A longer object is refused, in bytes.
  let longest: Int

  /// The longest object that is read, in bytes.
  static let longest = 1 << 26

  init(_ input: Input, _ options: ReadOptions, longest: Int) {
    self.input = input
    self.longest = longest
    keys = [options.textColumn ?? "text", options.idColumn, options.groupColumn]
  }

  /// What an object is: a document and its text, or a failure.
  func events(_ object: [UInt8], line: Int) -> (event: DocumentEvent, segment: Segment?) {
    do throws(JSONObjectScanner.Problem) {
      let values = try JSONObjectScanner.values(of: keys, in: object)
      guard let text = values[0] else {
        return (failure("no member \"\(keys[0] ?? "text")\" with a value", line: line), nil)
      }
      func string(_ value: [UInt8]?) -> String? {
        value.map { String(decoding: $0, as: UTF8.self) }
      }
      let document = Document(
        input: input.name, id: string(values[1]), group: string(values[2]), line: line)
      return (.document(document), Segment(text: text))
    } catch {
      return (failure("byte \(error.offset + 1): \(error.message)", line: line), nil)
    }
  }

  /// A failure at a line; the stream goes on.
  func failure(_ message: String, line: Int) -> DocumentEvent {
    .failure(ReadFailure(.malformed, input: input.name, line: line, message))
  }
}
