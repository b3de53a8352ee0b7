public import Documents
internal import Synchronization

/// The codes that stand for people's names, the same in all inputs of a run and in later runs.
///
/// Readers hand it names in the order of the inputs, so codes do not depend on the number of jobs.
public final class Pseudonyms: Sendable {
  /// Keeps a new name with its code, before the code is used anywhere.
  public typealias Recorder = @Sendable (_ name: String, _ code: String) throws(ReadFailure) -> Void

  private struct Codes: Sendable {
    var byName: [String: String]
    var last: Int
  }

  private let codes: Mutex<Codes>
  private let names: PersonNames
  private let record: Recorder

  /// Makes codes that go on from known ones.
  ///
  /// - Parameters:
  ///   - known: the code of each name that has one.
  ///   - names: the names to replace in texts.
  ///   - record: keeps each new code.
  public init(known: [String: String], names: PersonNames, record: @escaping Recorder) {
    let numbers = known.values.compactMap { Int($0.dropFirst()) }
    codes = Mutex(Codes(byName: known, last: numbers.max() ?? 0))
    self.names = names
    self.record = record
  }

  /// Reads the codes that a file of `name,code` keeps.
  ///
  /// - Throws: ``ReadFailure`` when it cannot be read or a row is no name with its code.
  public static func known(in path: String) throws(ReadFailure) -> [String: String] {
    var known: [String: String] = [:]
    var rows = try CSVRows(Input(path: path), ReadOptions(), delimiter: 0x2C)
    while let row = try rows.next() {
      let cells = row.fields.map { String(decoding: $0, as: UTF8.self) }
      if row.line == 1, cells == ["name", "code"] { continue }
      guard cells.count == 2, cells[1].first == "P", Int(cells[1].dropFirst()) != nil,
        known[cells[0]] == nil
      else {
        throw ReadFailure(
          .malformed, input: path, line: row.line, "expected a new name and its code such as P001")
      }
      known[cells[0]] = cells[1]
    }
    return known
  }

  /// The code for a name: `P` and a number of at least three digits.
  ///
  /// - Throws: ``ReadFailure`` when a new code cannot be kept.
  public func code(for name: String) throws(ReadFailure) -> String {
    let person = names.person(called: name) ?? name
    return try codes.withLock { codes throws(ReadFailure) in
      if let code = codes.byName[person] { return code }
      let digits = String(codes.last + 1)
      let code = "P" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
      try record(person, code)
      codes.last += 1
      codes.byName[person] = code
      return code
    }
  }

  /// A text with every name of the names file replaced by its code.
  ///
  /// - Throws: ``ReadFailure`` when a new code cannot be kept.
  public func replacingNames(in text: [UInt8]) throws(ReadFailure) -> [UInt8] {
    try names.replace(in: text) { name throws(ReadFailure) in try code(for: name) }
  }
}
