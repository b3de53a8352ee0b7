public import Documents

extension JSONText {
  /// One line of NDJSON that stands for a part of the input that could not be read.
  public static func record(of failure: ReadFailure) -> String {
    object(members(of: failure)) + "\n"
  }

  /// The members that stand for a part of the input that could not be read.
  static func members(of failure: ReadFailure) -> [(key: String, value: String)] {
    [
      ("input", string(failure.input)),
      ("line", failure.line.map { "\($0)" } ?? "null"),
      (
        "error",
        object([
          ("code", string(failure.code.rawValue)), ("message", string(failure.message)),
        ])
      ),
    ]
  }
}
