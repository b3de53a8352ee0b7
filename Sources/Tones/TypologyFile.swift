internal import Bytes

/// A tone lexicon that cannot be used, with every problem found in one pass.
public struct ToneLexiconError: Error, Sendable, CustomStringConvertible {
  /// `file:line: message`, one a problem.
  public let problems: [String]
  /// One problem a line.
  public var description: String { problems.joined(separator: "\n") }
}

extension Typology {
  /// What a row may be called: a scale has poles, an audience actors, as a tone has aspects.
  static let toneKinds = ["tone", "scale", "audience"]
  static let aspectKinds = ["aspect", "pole", "actor"]

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
      if Self.toneKinds.contains(fields[0]) {
        tones.append(item)
      } else if Self.aspectKinds.contains(fields[0]) {
        aspects.append(item)
      } else if fields[0] == "tension" {
        let pair = fields[1].split(separator: "+").compactMap { tone(String($0)) }
        guard pair.count == 2 else {
          problems.append("\(path):\(index + 1): a tension joins two tones above it with +")
          continue
        }
        tensions.append(
          Tension(
            key: fields[1], one: pair[0], other: pair[1], dutch: fields[2], english: fields[3]))
      } else {
        problems.append("\(path):\(index + 1): kind is tone, aspect or tension, not \(fields[0])")
      }
    }
    if max(tones.count, aspects.count) > 64 {
      problems.append("\(path):66: at most 64 tones and 64 aspects are possible")
    }
    if tones.count < 2 { problems.append("\(path):1: at least two tones are needed") }
  }
}
