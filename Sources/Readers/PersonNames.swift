internal import Bytes
public import Documents

/// Names of people, and where they stand in a text.
///
/// A name is found as a whole word or row of words, written as in the file or in capitals, also with
/// the *s* of possession behind it (*Annas jas*); what is written otherwise, is not found.
public struct PersonNames: Sendable {
  /// A name as words.
  private struct Name: Sendable {
    let words: [String]
    let person: String
  }

  private var byFirstWord: [String: [Name]] = [:]
  private var people: [String: String] = [:]

  /// No names.
  public init() {}

  /// Reads a file with one person a row: the name that goes into the key, then other names for the
  /// same person.
  ///
  /// - Throws: ``ReadFailure`` when it cannot be read.
  public init(path: String) throws(ReadFailure) {
    var rows = try CSVRows(Input(path: path), ReadOptions(), delimiter: nil)
    while let row = try rows.next() {
      let names = row.fields.map { String(decoding: $0, as: UTF8.self).trimmed }
      guard let person = names.first, !person.isEmpty else { continue }
      for name in names where !name.isEmpty { add(name, for: person) }
    }
  }

  /// Adds a name of a person.
  mutating func add(_ name: String, for person: String) {
    people[name] = person
    for written in Set([name, name.uppercased()]) {
      let words = Self.words(of: written).map { String(written.unicodeScalars[$0]) }
      guard let first = words.first else { continue }
      byFirstWord[first, default: []].append(Name(words: words, person: person))
      byFirstWord[first]?.sort { $0.words.count > $1.words.count }
    }
  }

  /// The person who is called so, if the file says.
  func person(called name: String) -> String? { people[name] }

  /// The text with each name replaced by what `code` gives for its person.
  func replace(
    in text: [UInt8], by code: (String) throws(ReadFailure) -> String
  ) throws(ReadFailure) -> [UInt8] {
    if byFirstWord.isEmpty { return text }
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    let words = Self.words(of: String(scalars))
    var result = String.UnicodeScalarView()
    var copied = scalars.startIndex
    var index = 0
    while index < words.count {
      guard let found = name(at: index, words, scalars) else {
        index += 1
        continue
      }
      result.append(contentsOf: scalars[copied..<words[index].lowerBound])
      result.append(contentsOf: try code(found.person).unicodeScalars)
      index += found.words.count
      copied = words[index - 1].upperBound
      if found.isPossessive { result.append("s") }
    }
    result.append(contentsOf: scalars[copied...])
    return Array(String(result).utf8)
  }

  private typealias Range = Swift.Range<String.Index>

  private func name(
    at index: Int, _ words: [Range], _ scalars: String.UnicodeScalarView
  ) -> (person: String, words: [String], isPossessive: Bool)? {
    let first = String(scalars[words[index]])
    // A single name may end in the s of possession itself.
    for start in [first, first.hasSuffix("s") ? String(first.dropLast()) : ""] {
      for name in byFirstWord[start] ?? [] where index + name.words.count <= words.count {
        for isPossessive in [false, true] {
          let last = name.words.count - 1
          let fits = name.words.indices.allSatisfy { place in
            String(scalars[words[index + place]])
              == name.words[place] + (isPossessive && place == last ? "s" : "")
          }
          if fits { return (name.person, name.words, isPossessive) }
        }
      }
    }
    return nil
  }

  /// Where the runs of letters, marks and digits are.
  private static func words(of text: String) -> [Range] {
    let scalars = text.unicodeScalars
    var ranges: [Range] = []
    var start: String.Index?
    for place in scalars.indices {
      let properties = scalars[place].properties
      let isInside =
        properties.isAlphabetic || properties.numericType != nil
        || properties.canonicalCombiningClass != .notReordered
      if isInside, start == nil { start = place }
      if !isInside, let opened = start {
        ranges.append(opened..<place)
        start = nil
      }
    }
    if let opened = start { ranges.append(opened..<scalars.endIndex) }
    return ranges
  }
}
