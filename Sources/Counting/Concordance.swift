public import Lexicons
public import Tokens

/// Words in their context (KWIC): each occurrence of what is looked for, with the words around it.
public struct Concordance: Sendable {
  /// What is looked for.
  public enum Query: Sendable {
    /// A folded form, or the beginning of one.
    case form([UInt8], isPrefix: Bool)
    /// Words of some categories, by category number.
    case categories(Set<CategoryID>)
  }

  /// One occurrence.
  public struct Line: Sendable, Equatable {
    /// The text before it.
    public let left: String
    /// The occurrence, as written.
    public let keyword: String
    /// The text behind it.
    public let right: String
    /// Its byte range in the segment.
    public let range: Range<Int>
  }

  private let queries: [Query]
  private let width: Int
  private var folder = FormFolder()

  /// Makes a concordance.
  ///
  /// - Parameters:
  ///   - queries: what is looked for; a word that fits any of them is an occurrence.
  ///   - width: how many words to show on either side.
  public init(_ queries: [Query], width: Int) {
    self.queries = queries
    self.width = width
  }

  /// A word to look for: its form, or the beginning of forms when it ends in `*`.
  public static func query(for word: String) -> Query {
    let isPrefix = word.hasSuffix("*")
    return .form(FormFolder.fold(isPrefix ? String(word.dropLast()) : word), isPrefix: isPrefix)
  }

  /// The occurrences in a segment, in order.
  public mutating func lines(
    in text: Span<UInt8>, _ tokens: TokenBuffer, _ matches: MatchBuffer
  ) -> [Line] {
    var lines: [Line] = []
    for index in tokens.tokens.indices where tokens.tokens[index].kind.isWord {
      let token = tokens.tokens[index]
      folder.fold(text, token.range)
      let category = matches.matches[index].category
      if queries.contains(where: { fits($0, folder.folded, category) }) {
        lines.append(line(at: token.range, first: index, last: index, in: text, tokens))
      }
    }
    return lines
  }

  /// The line around a byte range that was found otherwise.
  public func line(around range: Range<Int>, in text: Span<UInt8>, _ tokens: TokenBuffer) -> Line {
    let first = tokens.tokens.firstIndex { $0.end > range.lowerBound } ?? 0
    let last = tokens.tokens.lastIndex { $0.start < range.upperBound } ?? first
    return line(at: range, first: first, last: last, in: text, tokens)
  }

  private func fits(_ query: Query, _ form: [UInt8], _ category: CategoryID) -> Bool {
    switch query {
    case .form(let wanted, let isPrefix): isPrefix ? form.starts(with: wanted) : form == wanted
    case .categories(let categories): categories.contains(category)
    }
  }

  private func line(
    at range: Range<Int>, first: Int, last: Int, in text: Span<UInt8>, _ tokens: TokenBuffer
  ) -> Line {
    var start = first
    var words = 0
    while start > 0, words < width {
      start -= 1
      if tokens.tokens[start].kind.isWord { words += 1 }
    }
    var end = last
    words = 0
    while end + 1 < tokens.tokens.count, words < width {
      end += 1
      if tokens.tokens[end].kind.isWord { words += 1 }
    }
    return Line(
      left: Self.text(Int(tokens.tokens[start].start)..<range.lowerBound, of: text),
      keyword: Self.text(range, of: text),
      right: Self.text(range.upperBound..<Int(tokens.tokens[end].end), of: text), range: range)
  }

  /// The text of a byte range on one line, without white space at its ends.
  private static func text(_ range: Range<Int>, of text: Span<UInt8>) -> String {
    var bytes: [UInt8] = []
    for index in range {
      let byte = text[index]
      let isSpace = byte == 0x20 || 0x09...0x0D ~= byte
      if !isSpace {
        bytes.append(byte)
      } else if let last = bytes.last, last != 0x20 {
        bytes.append(0x20)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
