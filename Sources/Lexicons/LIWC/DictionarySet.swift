internal import Bytes
public import Tokens

/// The dictionaries that a user brings along, to be counted beside the lexicons.
public struct DictionarySet: Sendable {
  /// One category of one of them.
  public struct Category: Sendable {
    /// What it is called in output: the dictionary's name, a full stop, its own name.
    public let key: String
    /// The description in the file, or empty.
    public let description: String
    /// The dictionary, as an index into ``DictionarySet/members``.
    public let member: Int
    /// Whether occurrences count for something else than 1.
    public let isWeighted: Bool
  }

  /// One dictionary.
  public struct Member: Sendable {
    /// Its file's name without folder and ending.
    public let name: String
    /// Its file's name without folder.
    public let file: String
    /// The SHA-256 of its file.
    public let digest: String
    let dictionary: LIWCDictionary
    let firstCategory: Int

    /// How many entries it has.
    public var entries: Int { dictionary.entries.count }
    /// How many categories it has.
    public var categories: Int { dictionary.categories.count }
  }

  /// That a word, or several, count for a category.
  public struct Hit: Sendable, Equatable {
    /// The token that the entry starts at.
    public let token: Int
    /// The category, as an index into ``DictionarySet/categories``.
    public let category: Int
    /// What it counts for.
    public let weight: Double
  }

  /// The dictionaries, in the order given.
  public let members: [Member]
  /// Their categories, one dictionary after the other.
  public let categories: [Category]

  /// A set without dictionaries.
  public static let none = DictionarySet()

  private init() {
    members = []
    categories = []
  }

  /// Reads dictionaries.
  ///
  /// - Parameter files: their paths, as the user named them, and contents.
  /// - Throws: ``LexiconError`` with every problem in all of them.
  public init(_ files: [(path: String, bytes: [UInt8])]) throws(LexiconError) {
    var problems: [LexiconProblem] = []
    var members: [Member] = []
    var categories: [Category] = []
    for (path, bytes) in files {
      let file = String(path.split(separator: "/").last ?? "")
      let name = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
      if members.contains(where: { $0.name == name }) {
        problems.append(.init(path, 1, "there is a dictionary \(name) already; rename one of them"))
        continue
      }
      do {
        let read = try LIWCFile(bytes, name: path)
        members.append(
          Member(
            name: name, file: file, digest: SHA256.hexDigest(of: bytes),
            dictionary: LIWCDictionary(read), firstCategory: categories.count))
        categories += Self.categories(of: read, name: name, member: members.count - 1)
      } catch {
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw LexiconError(problems: problems) }
    self.members = members
    self.categories = categories
  }

  private static func categories(of file: LIWCFile, name: String, member: Int) -> [Category] {
    var weighted: Set<Int> = []
    for entry in file.entries {
      for membership in entry.memberships + entry.otherwise where membership.weight != 1 {
        weighted.insert(membership.category)
      }
    }
    return file.categories.enumerated().map { index, category in
      // A name that stands for two categories gets the number behind it.
      let isUnique = file.categories.count { $0.name == category.name } == 1
      return Category(
        key: "\(name).\(category.name)" + (isUnique ? "" : "_\(category.key)"),
        description: category.description, member: member, isWeighted: weighted.contains(index))
    }
  }

  /// Whether there are no dictionaries.
  public var isEmpty: Bool { members.isEmpty }

  /// Finds what each dictionary counts in a segment.
  ///
  /// - Parameters:
  ///   - text: the segment.
  ///   - tokens: its tokens.
  ///   - hits: receives the hits by token.
  public func find(
    in text: Span<UInt8>, _ tokens: TokenBuffer, into hits: inout [Hit]
  ) {
    hits.removeAll(keepingCapacity: true)
    for member in members {
      member.dictionary.forEachHit(in: text, tokens) { hit in
        for membership in hit.memberships {
          hits.append(
            Hit(
              token: hit.token, category: member.firstCategory + membership.category,
              weight: membership.weight))
        }
      }
    }
    if members.count > 1 { hits.sort { ($0.token, $0.category) < ($1.token, $1.category) } }
  }
}
