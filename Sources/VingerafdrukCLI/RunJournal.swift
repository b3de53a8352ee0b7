internal import FoundationEssentials

/// What an unfinished run has done, kept beside its output so that `--resume` can go on from there.
///
/// A line is added when the results of an input are in the output file, so what a killed run left
/// behind is true up to its last whole line. The output may hold more: it is cut back to what the
/// journal knows.
final class RunJournal {
  /// One input that is done.
  struct Entry: Codable {
    let index: Int
    let documents: Int
    let failures: Int
    /// Length of the output with this input's results, in bytes.
    let length: Int
    /// Its line in the log.
    let log: String
  }

  /// Results are only added to those of a run that asked for the same.
  struct Header: Codable, Equatable {
    let program: String
    let lexicon: String
    let arguments: [String]
    let inputs: [String]
  }

  private let path: String
  private let output: Output

  /// Starts a journal for an output file.
  init(for path: String, header: Header) throws {
    self.path = Self.path(for: path)
    output = try Output(path: self.path, inPlaceKeeping: 0)
    try put(header)
  }

  /// Goes on with a journal of which `length` bytes are known to be true.
  private init(path: String, length: Int) throws {
    self.path = path
    output = try Output(path: path, inPlaceKeeping: length)
  }

  /// Notes that an input is done.
  func add(_ entry: Entry) throws { try put(entry) }

  /// The run was interrupted: the journal stays.
  func keep() { output.keepsUnfinished = true }

  /// The run is finished: nothing is left to resume.
  func remove() throws { try FileManager.default.removeItem(atPath: path) }

  private func put(_ value: some Encodable) throws {
    output.write(String(decoding: try JSONEncoder().encode(value), as: UTF8.self) + "\n")
    try output.flush(whenOver: 0)
  }

  private static func path(for output: String) -> String { output + ".journal" }

  /// The journal of an interrupted run and what that run did; nil when there is none.
  ///
  /// - Throws: ``OutputError`` when the interrupted run asked for something else.
  static func resume(_ output: String, header: Header) throws -> (RunJournal, done: [Entry])? {
    let path = path(for: output)
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    // A last line without its end was being written when the run stopped.
    let whole = data[..<(data.lastIndex(of: 0x0A).map { $0 + 1 } ?? data.startIndex)]
    let lines = whole.split(separator: 0x0A)
    guard let first = lines.first else { return nil }
    guard try JSONDecoder().decode(Header.self, from: first) == header else {
      throw OutputError(
        "\(path) belongs to a run with other options, inputs or lexicons; remove it, or go on "
          + "with the same ones")
    }
    let done = try lines.dropFirst().map { try JSONDecoder().decode(Entry.self, from: $0) }
    return (try RunJournal(path: path, length: whole.count), done)
  }
}
