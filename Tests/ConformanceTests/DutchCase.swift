import Lexicons
import TestSupport
import Tokens

/// One case of `WordBreakExtra-nl.txt`: a text, and its tokens as a line that people can read.
struct DutchCase: Sendable {
  let line: Int
  /// The text as it is written in the file.
  let source: String
  let expected: String

  var place: String { "line \(line): \(source)" }

  /// The text itself.
  var text: [UInt8] { Self.unescape(source) }

  static let path = "Tests/ConformanceTests/WordBreakExtra-nl.txt"

  static let all: [DutchCase] = {
    let lines = (Repository.text(path) ?? "").split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.filter { lines[$0].hasPrefix("= ") }.map { index in
      let next =
        index + 1 < lines.count && lines[index + 1].hasPrefix("- ") ? lines[index + 1] : "- "
      return DutchCase(
        line: index + 1, source: String(lines[index].dropFirst(2)),
        expected: String(next.dropFirst(2)))
    }
  }()

  /// The file with the tokens that the tokenizer yields now, for recording.
  static func recorded(_ tokens: (DutchCase) throws -> String) rethrows -> String {
    let lines = (Repository.text(path) ?? "").split(
      separator: "\n", omittingEmptySubsequences: false)
    let cases = Dictionary(uniqueKeysWithValues: all.map { ($0.line, $0) })
    var file: [String] = []
    for (index, line) in lines.enumerated() where !line.hasPrefix("- ") {
      file.append(String(line))
      if let found = cases[index + 1] { file.append("- " + (try tokens(found))) }
    }
    return file.joined(separator: "\n")
  }

  /// The tokens of `text` in the file's notation, white space left out.
  static func notation(_ buffer: TokenBuffer, _ text: [UInt8]) -> String {
    let letters: [TokenKind: String] = [
      .word: "w", .number: "n", .punctuation: "p", .symbol: "s", .url: "u",
    ]
    var parts: [String] = []
    for number in buffer.sentenceStarts.indices {
      let visible = buffer.tokens[buffer.sentence(number)].filter { letters[$0.kind] != nil }
      if !visible.isEmpty, !parts.isEmpty { parts.append("||") }
      for token in visible {
        parts.append(escape(text[token.range]) + "/" + (letters[token.kind] ?? ""))
      }
    }
    return parts.joined(separator: " ")
  }

  private static func escape(_ bytes: ArraySlice<UInt8>) -> String {
    var result = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isHidden =
        scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isWhitespace
        || scalar.properties.generalCategory == .nonspacingMark
        || (0x2010...0x2011).contains(scalar.value)
        || (0xFB00...0xFB06).contains(scalar.value)
      let isEmoji = scalar == "\u{200D}" || scalar == "\u{FE0F}" || scalar == "\u{20E3}"
      if isHidden, !isEmoji {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func unescape(_ source: String) -> [UInt8] {
    var result = ""
    var rest = Substring(source)
    while let character = rest.first {
      rest.removeFirst()
      guard character == "\\", let kind = rest.first else {
        result.append(character)
        continue
      }
      rest.removeFirst()
      switch kind {
      case "n": result += "\n"
      case "r": result += "\r"
      case "t": result += "\t"
      case "u":
        let digits = rest.dropFirst().prefix { $0 != "}" }
        rest = rest.dropFirst(digits.count + 2)
        if let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) {
          result.unicodeScalars.append(scalar)
        }
      default: result.append(kind)
      }
    }
    return Array(result.utf8)
  }
}
