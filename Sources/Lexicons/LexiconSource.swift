internal import Bytes

/// One file of a lexicon directory: its path below the directory, and its bytes.
public struct LexiconSource: Sendable {
  /// The path below the directory, with `/`.
  public let path: String
  /// The content.
  public let bytes: [UInt8]

  /// Makes a source.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Whether it is a list in the notation of tone patterns, which has a loader of its own.
  public var hasPatterns: Bool {
    path.hasSuffix(".lex")
      && ["tones/", "scales/", "audiences/"].contains { path.hasPrefix($0) }
  }

  /// The lines, without their ends; notes what is wrong with the bytes.
  func lines(problems: inout [LexiconProblem]) -> [String] {
    if let offset = UTF8Validation.firstError(in: bytes.span) {
      let line = bytes[..<offset].count { $0 == 0x0A } + 1
      problems.append(.init(path, line, "not UTF-8 at byte \(offset)"))
      return []
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      problems.append(.init(path, 1, "opens with a byte-order mark; save without it"))
    }
    if let at = bytes.firstIndex(of: 0x0D) {
      let line = bytes[..<at].count { $0 == 0x0A } + 1
      problems.append(.init(path, line, "has CR; lines must end with LF only"))
    }
    if bytes.last != 0x0A {
      problems.append(
        .init(path, bytes.count { $0 == 0x0A } + 1, "the last line must end with a newline"))
    }
    var lines: [String] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      lines.append(String(decoding: bytes[start..<index], as: UTF8.self))
      start = index + 1
    }
    if start < bytes.count { lines.append(String(decoding: bytes[start...], as: UTF8.self)) }
    return lines
  }
}
