internal import Tokens

/// A dictionary in LIWC's own formats, as users have them: `.dic` (2001, 2007, 2015) or `.dicx`
/// (LIWC-22).
///
/// The word lists that come with LIWC are proprietary and are not part of this program; a licensed
/// user's file is read at run time.
///
/// Sources: Pennebaker, Booth & Francis 2007, *LIWC2007 operator's manual* (categories, wildcards,
/// conditional entries); Boyd, Ashokkumar, Seraj & Pennebaker 2022, *LIWC-22* (`.dicx`).
public struct LIWCFile: Sendable {
  /// One category.
  public struct Category: Sendable, Equatable {
    /// Its number, or in a `.dicx` its name.
    public let key: String
    /// Its short name, the one used in output.
    public let name: String
    /// What stands behind the name in parentheses, or empty.
    public let description: String
    /// The category it is indented under, as an index.
    public let parent: Int?
  }

  /// That an entry belongs to a category.
  public struct Membership: Sendable, Equatable {
    /// The category, as an index.
    public let category: Int
    /// What an occurrence counts for: 1, but for weighted dictionaries.
    public let weight: Double
  }

  /// What decides between two sets of categories (LIWC2007 operator's manual).
  public enum Condition: Sendable, Equatable {
    /// `<of>131/125`: the next word is one of these folded forms.
    case followedBy([String])
    /// `(02 134)125/464`: the word before is in one of these categories, as indices.
    case precededBy([Int])
  }

  /// One entry.
  public struct Entry: Sendable, Equatable {
    /// Its words, folded; the last may end in `*`.
    public let words: [String]
    /// The categories it belongs to; where there is a condition, those when it is met.
    public let memberships: [Membership]
    /// What the categories hang on, if anything.
    public let condition: Condition?
    /// The categories where the condition is not met.
    public let otherwise: [Membership]
    /// The line, from 1.
    public let line: Int
  }

  /// The categories, in file order.
  public internal(set) var categories: [Category] = []
  /// The entries, in file order.
  public internal(set) var entries: [Entry] = []

  /// Makes an empty dictionary.
  init() {}

  /// Reads a file; `.dicx` and `.csv` names are taken for LIWC-22's form.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, with or without a byte-order mark.
  ///   - name: the file's name, for messages.
  /// - Throws: ``LexiconError`` with every problem in the file.
  public init(_ bytes: [UInt8], name: String) throws(LexiconError) {
    var problems: [LexiconProblem] = []
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard let text = String(validating: content, as: UTF8.self) else {
      throw LexiconError(problems: [.init(name, 1, "is not UTF-8; save it as UTF-8 and try again")])
    }
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map(String.init)
    if name.lowercased().hasSuffix(".dicx") || name.lowercased().hasSuffix(".csv") {
      readDICX(lines, name, &problems)
    } else {
      readDIC(lines, name, &problems)
    }
    if categories.isEmpty, problems.isEmpty { problems.append(.init(name, 1, "no categories")) }
    if entries.isEmpty, problems.isEmpty { problems.append(.init(name, 1, "no entries")) }
    guard problems.isEmpty else { throw LexiconError(problems: problems) }
  }

  /// The words of an entry, folded as tokens are.
  static func fold(_ text: some StringProtocol) -> [String] {
    text.split { $0 == " " }.map { String(decoding: FormFolder.fold(String($0)), as: UTF8.self) }
  }

  /// Adds an entry, or notes what is wrong with it.
  mutating func add(
    _ words: [String], _ memberships: [Membership], condition: Condition? = nil,
    otherwise: [Membership] = [], line: Int, _ known: inout [[String]: Int],
    _ problem: (String) -> Void
  ) {
    let form = words.joined(separator: " ")
    if words.isEmpty { return problem("an entry without a word") }
    if words.dropLast().contains(where: { $0.hasSuffix("*") })
      || words.contains(where: { $0.dropLast().contains("*") || $0 == "*" })
    {
      return problem("\(form): * may stand only at the end")
    }
    if let first = known[words] { return problem("\(form) stands in line \(first) as well") }
    if memberships.isEmpty, otherwise.isEmpty { return problem("\(form) is in no category") }
    known[words] = line
    entries.append(
      Entry(
        words: words, memberships: memberships, condition: condition, otherwise: otherwise,
        line: line))
  }
}
