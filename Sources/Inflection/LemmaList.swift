/// A table of lemmas, sorted by code point, that is searched where it lies: reading it costs one
/// pass over the bytes, looking up a lemma allocates no more than the row found.
struct LemmaList: Sendable {
  private let bytes: [UInt8]
  /// Start of each row in `bytes`, the header left out, and the end of the last.
  private var starts: [Int32] = []

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, tabs between fields, each line closed by LF, lemmas in the first column.
  ///   - name: the list's name for messages.
  ///   - header: the names of its columns.
  init(_ bytes: [UInt8], name: String, header: [String]) throws(InflectionError) {
    self.bytes = bytes
    let expected = Array(header.joined(separator: "\t").utf8)
    let headerEnd = bytes.firstIndex(of: 0x0A) ?? bytes.count
    guard bytes[..<headerEnd].elementsEqual(expected) else {
      throw InflectionError(
        list: name, line: 1, message: "the header must be \(header.joined(separator: " · "))")
    }
    guard bytes.last == 0x0A else {
      throw InflectionError(
        list: name, line: bytes.count { $0 == 0x0A } + 1, message: "must end with a newline")
    }
    var start = headerEnd + 1
    var tabs = 0
    for index in start..<bytes.count {
      if bytes[index] == 0x09 { tabs += 1 }
      guard bytes[index] == 0x0A else { continue }
      let line = starts.count + 2
      guard tabs == header.count - 1 else {
        throw InflectionError(
          list: name, line: line,
          message: "\(tabs + 1) fields where the header has \(header.count)")
      }
      if let last = starts.last,
        !lemma(at: Int(last)).lexicographicallyPrecedes(lemma(at: start))
      {
        throw InflectionError(
          list: name, line: line, message: "lemmas must be sorted by code point, each once")
      }
      starts.append(Int32(start))
      start = index + 1
      tabs = 0
    }
    starts.append(Int32(start))
  }

  /// How many lemmas there are.
  var count: Int { starts.count - 1 }

  /// The lemma whose row starts at an offset in bytes.
  private func lemma(at start: Int) -> ArraySlice<UInt8> {
    var end = start
    while bytes[end] != 0x09 { end += 1 }
    return bytes[start..<end]
  }

  /// Lemma n.
  func lemma(_ number: Int) -> String {
    String(decoding: lemma(at: Int(starts[number])), as: UTF8.self)
  }

  /// Whether the lemma whose row starts at an offset stands before `key`.
  private func precedes(rowAt start: Int, _ key: [UInt8]) -> Bool {
    for place in key.indices {
      let byte = bytes[start + place]
      // The tab behind the lemma is less than every letter.
      if byte != key[place] { return byte < key[place] }
    }
    return false
  }

  /// The other fields in the row of a lemma, or nil when it is not in the list.
  func row(of lemma: String) -> [String]? {
    let key = Array(lemma.utf8)
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if precedes(rowAt: Int(starts[middle]), key) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < count, self.lemma(at: Int(starts[low])).elementsEqual(key) else { return nil }
    let row = bytes[Int(starts[low])..<Int(starts[low + 1]) - 1]
    return row.split(separator: 0x09, omittingEmptySubsequences: false).dropFirst().map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// What a field says: nothing, that there is no such form, or the forms.
  static func field(_ text: String) -> Field {
    switch text {
    case "": .regular
    case "-": .none
    default: .forms(text.split(separator: ",").map(String.init))
    }
  }

  /// A field of a row.
  enum Field {
    /// Empty: the form follows the rules.
    case regular
    /// `-`: there is no such form.
    case none
    /// One or more forms, parted by commas.
    case forms([String])
  }
}
