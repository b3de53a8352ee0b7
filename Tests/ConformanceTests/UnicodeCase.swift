import TestSupport
import Testing

/// One line of a test file of Unicode's (Debian's package unicode-data, 15.0 as in ICU 72).
struct UnicodeCase {
  let line: Int
  var codePoints: [UInt32] = []
  var text: [UInt8] = []
  /// Where the text breaks, in bytes, both ends included.
  var breaks: [Int] = []

  static let directory = "/usr/share/unicode/auxiliary/"

  /// The cases of a test file.
  static func all(in name: String) throws -> [UnicodeCase] {
    let file = try #require(
      Repository.text(directory + name),
      "\(directory)\(name) is not there: apt-get install unicode-data")
    var cases: [UnicodeCase] = []
    for (index, line) in file.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let data = line.prefix { $0 != "#" }.split(whereSeparator: { $0 == " " || $0 == "\t" })
      guard !data.isEmpty else { continue }
      var unicode = UnicodeCase(line: index + 1)
      for field in data {
        if field == "÷" { unicode.breaks.append(unicode.text.count) }
        guard let value = UInt32(field, radix: 16) else { continue }
        let scalar = try #require(
          Unicode.Scalar(value), "line \(index + 1) has no code point \(field)")
        unicode.codePoints.append(value)
        unicode.text += Array(String(Character(scalar)).utf8)
      }
      cases.append(unicode)
    }
    return cases
  }
}
