internal import Documents

extension JSONText {
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
