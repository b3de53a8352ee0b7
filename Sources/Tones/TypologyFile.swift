internal import Bytes

/// A tone lexicon that cannot be used, with every problem found in one pass.
public struct ToneLexiconError: Error, Sendable, CustomStringConvertible {
  /// `file:line: message`, one a problem.
  public let problems: [String]
  /// One problem a line.
  public var description: String { problems.joined(separator: "\n") }
}

extension Typology {
  /// Reads `typology.tsv`: a header `kind key dutch english`, then a row a tone or aspect.
  init(file: [UInt8], path: String, problems: inout [String]) {
    let lines = String(decoding: file, as: UTF8.self).split(separator: "\n")
    guard lines.first == "kind\tkey\tdutch\tenglish" else {
      problems.append("\(path):1: the header must be kind, key, dutch, english, with tabs")
      return
    }
    for (index, line) in lines.enumerated().dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 4 else {
        problems.append("\(path):\(index + 1): four fields are needed")
        continue
      }
      let item = Item(key: fields[1], dutch: fields[2], english: fields[3])
      switch fields[0] {
      case "tone": tones.append(item)
      case "aspect": aspects.append(item)
      default: problems.append("\(path):\(index + 1): kind is tone or aspect, not \(fields[0])")
      }
    }
    if tones.count < 2 { problems.append("\(path):1: at least two tones are needed") }
  }
}
