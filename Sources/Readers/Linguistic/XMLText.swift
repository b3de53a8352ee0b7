#if Office
  internal import Documents

  /// What an XML corpus file holds: what speakers say, or else paragraphs.
  struct XMLText {
    /// What is said, where it is said by somebody.
    var utterances: [Utterance] = []
    /// Paragraphs that nobody says.
    var paragraphs: [String] = []
    /// How many elements of each name were passed over.
    var left: [String: Int] = [:]

    /// What was passed over, in words.
    var notes: [String] {
      if left.isEmpty { return [] }
      let counts = left.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
      return ["elements left out: \(counts.joined(separator: ", "))"]
    }
  }

  extension XMLElement {
    /// The name without a prefix.
    var localName: Substring {
      name[(name.lastIndex(of: ":").map(name.index(after:)) ?? name.startIndex)...]
    }
  }
#endif
