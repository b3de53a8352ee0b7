internal import Bytes
public import Tokens

/// A LIWC dictionary, ready to count with.
///
/// A word counts once in each category of its entry and in the categories these are indented under.
/// Entries of several words go before single words, the longer first; then comes the form itself,
/// then the longest wildcard that it begins with.
public struct LIWCDictionary: Sendable {
  /// The categories, in file order.
  public let categories: [LIWCFile.Category]
  /// The entries, in file order.
  public let entries: [LIWCFile.Entry]
  private var forms = ByteStringTable()
  /// Entries by form: those that open with it, those with most words first.
  private var entriesOfForm: [[Int]] = []
  private var wildcards = ByteStringTable()
  private var entriesOfWildcard: [[Int]] = []
  private var longestWildcard = 0
  /// Each category with those it is indented under.
  private var lineage: [[Int]] = []

  /// What an entry was found at.
  public struct Hit: Sendable, Equatable {
    /// The entry, as an index into ``LIWCDictionary/entries``.
    public let entry: Int
    /// The token it starts at, as an index into the token buffer.
    public let token: Int
    /// How many words it takes.
    public let words: Int
    /// What it counts for, each category once.
    public let memberships: [LIWCFile.Membership]
  }

  /// Compiles a file.
  public init(_ file: LIWCFile) {
    categories = file.categories
    entries = file.entries
    for index in categories.indices {
      var line = [index]
      while let parent = categories[line[line.count - 1]].parent { line.append(parent) }
      lineage.append(line)
    }
    for (index, entry) in entries.enumerated() {
      let first = entry.words[0]
      if first.hasSuffix("*") {
        let stem = String(first.dropLast())
        longestWildcard = max(longestWildcard, stem.utf8.count)
        let number = wildcards.insert(stem)
        if number == entriesOfWildcard.count { entriesOfWildcard.append([]) }
        entriesOfWildcard[number].append(index)
      } else {
        let number = forms.insert(first)
        if number == entriesOfForm.count { entriesOfForm.append([]) }
        entriesOfForm[number].append(index)
      }
    }
    for number in entriesOfForm.indices {
      entriesOfForm[number].sort { entries[$0].words.count > entries[$1].words.count }
    }
  }

  /// Finds the entries in a segment.
  ///
  /// - Parameters:
  ///   - text: the segment.
  ///   - tokens: its tokens.
  ///   - body: gets the hits, in order; their words do not overlap.
  public func forEachHit(
    in text: Span<UInt8>, _ tokens: TokenBuffer, _ body: (Hit) -> Void
  ) {
    var folder = FormFolder()
    var words: [(token: Int, form: [UInt8])] = []
    /// Words before which punctuation stands: no entry runs over it.
    var opens: [Bool] = []
    var isParted = true
    for (index, token) in tokens.tokens.enumerated() {
      if token.kind.isWord {
        folder.fold(text, token.range)
        words.append((index, folder.folded))
        opens.append(isParted)
        isParted = false
      } else if token.kind != .space {
        isParted = true
      }
    }
    var categoriesBefore: Set<Int> = []
    var position = 0
    while position < words.count {
      guard let entry = find(at: position, words, opens) else {
        categoriesBefore = []
        position += 1
        continue
      }
      let length = entries[entry].words.count
      let members = memberships(
        of: entries[entry], categoriesBefore,
        next: position + length < words.count ? words[position + length].form : nil)
      body(Hit(entry: entry, token: words[position].token, words: length, memberships: members))
      categoriesBefore = Set(members.map(\.category))
      position += length
    }
  }

  private func find(
    at position: Int, _ words: [(token: Int, form: [UInt8])], _ opens: [Bool]
  ) -> Int? {
    let form = words[position].form
    if let number = forms.number(of: form.span) {
      for entry in entriesOfForm[number] where fits(entries[entry], position, words, opens) {
        return entry
      }
    }
    for length in stride(from: min(longestWildcard, form.count), through: 1, by: -1) {
      if let number = wildcards.number(of: form.span.extracting(0..<length)) {
        return entriesOfWildcard[number].first
      }
    }
    return nil
  }

  private func fits(
    _ entry: LIWCFile.Entry, _ position: Int, _ words: [(token: Int, form: [UInt8])],
    _ opens: [Bool]
  ) -> Bool {
    guard position + entry.words.count <= words.count else { return false }
    for offset in entry.words.indices.dropFirst() {
      let form = words[position + offset].form
      let wanted = entry.words[offset].utf8
      if opens[position + offset] { return false }
      if wanted.last == 0x2A {
        if !form.starts(with: wanted.dropLast()) { return false }
      } else if !form.elementsEqual(wanted) {
        return false
      }
    }
    return true
  }

  private func memberships(
    of entry: LIWCFile.Entry, _ before: Set<Int>, next: [UInt8]?
  ) -> [LIWCFile.Membership] {
    let isMet =
      switch entry.condition {
      case nil: true
      case .followedBy(let forms):
        next.map { next in forms.contains { next.elementsEqual($0.utf8) } } ?? false
      case .precededBy(let categories): categories.contains { before.contains($0) }
      }
    var members: [LIWCFile.Membership] = []
    for membership in isMet ? entry.memberships : entry.otherwise {
      for category in lineage[membership.category]
      where !members.contains(where: { $0.category == category }) {
        members.append(LIWCFile.Membership(category: category, weight: membership.weight))
      }
    }
    return members
  }
}
