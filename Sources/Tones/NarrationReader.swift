internal import Bytes
public import Tokens

/// Reads the order in which a text says that tones came, from words of time: *vroeger … nu*,
/// *eerst … daarna … uiteindelijk*.
///
/// A word of time puts its clause, and those behind it until the next such word, in a stage. Stages
/// are ordered by time, not by place: "nu luister ik, vroeger riep ik" went from *vroeger* to *nu*.
public struct NarrationReader: Sendable {
  private enum Stage: Int, Comparable {
    case past, first, then, last
    static func < (one: Stage, other: Stage) -> Bool { one.rawValue < other.rawValue }
  }

  private enum Word {
    case stage(Stage), link, dan
  }

  private static let words: [String: Word] = {
    var words: [String: Word] = [:]
    func add(_ list: String, _ word: Word) {
      for form in list.split(separator: " ") { words[String(form)] = word }
    }
    add(
      """
      vroeger destijds ooit indertijd voorheen aanvankelijk jarenlang voordien toentertijd
      """, .stage(.past))
    add("eerst allereerst begin begon begonnen beginnen aanvang start startte", .stage(.first))
    add("daarna vervolgens toen later nadien daarop gaandeweg hierna", .stage(.then))
    add(
      """
      uiteindelijk tenslotte slotte slot nu tegenwoordig inmiddels sindsdien voortaan thans \
      intussen vandaag
      """, .stage(.last))
    add("en maar waarna want om", .link)
    add("dan", .dan)
    return words
  }()

  private var folder = FormFolder()
  private let table: ByteStringTable
  private let kinds: [Word]

  /// Makes a reader.
  public init() {
    var strings = ByteStringTable()
    var kinds: [Word] = []
    for (form, word) in Self.words.sorted(by: { $0.key < $1.key }) {
      _ = strings.insert(form)
      kinds.append(word)
    }
    table = strings
    self.kinds = kinds
  }

  /// The tones in the order of time; empty unless at least two different ones are told in order.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - tokens: its tokens.
  ///   - evidence: what was found in it; byte ranges count from the start of `text`.
  public mutating func read(_ text: Span<UInt8>, _ tokens: TokenBuffer, _ evidence: [Evidence])
    -> [Int]
  {
    guard !evidence.isEmpty else { return [] }
    var told: [(stage: Stage, weights: [Int: Float])] = []
    for (stage, range) in stages(text, tokens) {
      let isNew = told.last.map { $0.stage != stage || stage == .then } ?? true
      if isNew { told.append((stage, [:])) }
      for piece in evidence where range.contains(piece.range.lowerBound) {
        guard piece.polarity.counts || stage == .past && piece.polarity == .givenUp else {
          continue
        }
        told[told.count - 1].weights[piece.tone, default: 0] += piece.weight
      }
    }
    var tones: [Int] = []
    let inTime = told.indices.sorted { (told[$0].stage, $0) < (told[$1].stage, $1) }
    for index in inTime {
      let strongest = told[index].weights.max { ($0.value, $1.key) < ($1.value, $0.key) }
      if let tone = strongest?.key, tone != tones.last { tones.append(tone) }
    }
    return tones.count > 1 ? tones : []
  }

  /// The byte range of each stage, in the order of the text; what stands before the first is in none.
  private mutating func stages(_ text: Span<UInt8>, _ tokens: TokenBuffer)
    -> [(Stage, Range<Int>)]
  {
    var stages: [(stage: Stage, start: Int)] = []
    var clauseStart = 0
    var isOpening = true
    for token in tokens.tokens where token.kind != .space {
      guard token.kind.isWord else {
        clauseStart = Int(token.end)
        isOpening = true
        continue
      }
      folder.fold(text, token.range)
      switch table.number(of: folder.folded.span).map({ kinds[$0] }) {
      case .stage(let stage):
        stages.append((stage, clauseStart))
      case .dan where isOpening && stages.contains { $0.stage == .first }:
        stages.append((.then, clauseStart))
      case .link:
        clauseStart = Int(token.end)
        isOpening = true
        continue
      default: break
      }
      isOpening = false
    }
    return stages.indices.map { index in
      let end = index + 1 < stages.count ? stages[index + 1].start : text.count
      return (stages[index].stage, stages[index].start..<max(stages[index].start, end))
    }
  }
}
